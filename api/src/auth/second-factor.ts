import type { Passkey, SecondFactorStore } from '@anteroom/store/second-factors.ts'
import type { StaffMember, StaffStore } from '@anteroom/store/staff.ts'
import { Secret, TOTP } from 'otpauth'
import { newRecoveryCodes, recoveryHash } from './recovery-codes.ts'
import type { Sealer } from './sealed.ts'

/** A code of the step before and after is taken too, as clocks of phones differ (RFC 6238, 5.2). */
const WINDOW = 1
/** RFC 4226: 160 bits. */
const SECRET_BYTES = 20
const BEGUN_FOR_MS = 15 * 60_000

type Parts = {
  factors: SecondFactorStore
  staff: Pick<StaffStore, 'setSecondFactor'>
  sealed: Sealer
  /** The name under which the authenticator app lists the codes. */
  clinicName: () => string
  clock: () => number
}

export type SecondFactors = ReturnType<typeof secondFactors>

/** The second step of a login: a code of an authenticator app (RFC 6238), or one of ten recovery codes. */
export function secondFactors({ factors, staff, sealed, clinicName, clock }: Parts) {
  /** The step of a right code; null: it is wrong. */
  function stepOf(username: string, stored: string | undefined, code: string): number | null {
    const base32 = stored === undefined ? null : sealed.open(username, stored)
    if (base32 === null) return null
    const totp = new TOTP({ secret: Secret.fromBase32(base32) })
    const timestamp = clock()
    const off = totp.validate({ token: code, window: WINDOW, timestamp })
    return off === null ? null : totp.counter({ timestamp }) + off
  }

  return {
    /** The state of a second step. */
    async state(username: string): Promise<{ app: boolean; passkeys: Passkey[]; recoveryLeft: number }> {
      const factor = await factors.find(username)
      const { passkeys = [], recovery = [] } = factor ?? {}
      return { app: factor?.totp !== undefined, passkeys, recoveryLeft: recovery.length }
    },

    /** From now on a login asks for a second step, which there is; every session ends. Gives new recovery codes. */
    async turnOn(username: string): Promise<{ member: StaffMember; recovery: string[] } | 'not-found'> {
      const recovery = newRecoveryCodes()
      await factors.setRecovery(username, recovery.map(recoveryHash))
      const member = await staff.setSecondFactor(username, true)
      return member === null ? 'not-found' : { member, recovery }
    },

    /** A new secret, for an authenticator app. It counts once a code of it was typed. */
    async begin(username: string): Promise<{ secret: string; uri: string }> {
      const { base32 } = new Secret({ size: SECRET_BYTES })
      const until = new Date(clock() + BEGUN_FOR_MS)
      await factors.begin(username, { sealed: sealed.seal(username, base32), until })
      const listed = { issuer: clinicName(), label: username, secret: Secret.fromBase32(base32) }
      return { secret: base32, uri: new TOTP(listed).toString() }
    },

    /**
     * From now on a login asks for a code; every session ends. Gives the recovery codes. Refuses `wrong-second-factor`.
     */
    async confirm(
      username: string,
      code: string,
    ): Promise<{ member: StaffMember; recovery: string[] } | 'wrong-second-factor'> {
      const begun = (await factors.find(username))?.begun
      const step = begun && begun.until.getTime() > clock() ? stepOf(username, begun.sealed, code) : null
      if (!begun || step === null) return 'wrong-second-factor'
      const recovery = newRecoveryCodes()
      const confirmed = { sealed: begun.sealed, step, recovery: recovery.map(recoveryHash) }
      if (!(await factors.confirm(username, confirmed))) return 'wrong-second-factor'
      const member = await staff.setSecondFactor(username, true)
      return member === null ? 'wrong-second-factor' : { member, recovery }
    },

    /** Whether a code opens; it does so once. */
    async use(username: string, code: string): Promise<boolean> {
      const factor = await factors.find(username)
      if (factor === null) return false
      const digits = code.replace(/\s/g, '')
      if (!/^\d{6}$/.test(digits)) return factors.useRecovery(username, recoveryHash(code))
      const step = stepOf(username, factor.totp?.sealed, digits)
      return step !== null && factors.useStep(username, step)
    },

    /** New recovery codes; the old ones are no longer valid. */
    async renewRecovery(username: string): Promise<string[]> {
      const recovery = newRecoveryCodes()
      await factors.setRecovery(username, recovery.map(recoveryHash))
      return recovery
    },

    /** A login asks for the password alone; every session ends. Null: there is no such account. */
    async remove(username: string): Promise<StaffMember | null> {
      const member = await staff.setSecondFactor(username, false)
      await factors.remove(username)
      return member
    },
  }
}
