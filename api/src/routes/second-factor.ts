import type { StaffMember } from '@anteroom/store/staff.ts'
import type { Request, Response } from 'express'
import qrcode from 'qrcode'
import type { AccessLog } from '../auth/access-log.ts'
import type { StaffAccounts } from '../auth/accounts.ts'
import type { Passkeys } from '../auth/passkeys.ts'
import type { SecondFactors } from '../auth/second-factor.ts'
import type { NeedsSecondFactor } from '../auth/sessions.ts'
import { answered } from '../commands/outcome.ts'
import { presentAccount } from '../present/account.ts'
import type { PresentPassword } from './account.ts'
import type { Handlers } from './handler.ts'
import type { BeginSession } from './session.ts'

type Parts = {
  secondFactors: SecondFactors
  passkeys: Passkeys
  accounts: Pick<StaffAccounts, 'endSessions'>
  checkPresent: PresentPassword
  accessLog: Pick<AccessLog, 'record'>
  needsSecondFactor: NeedsSecondFactor
  begin: BeginSession
}

/** The second step of the own login, and for an administrator that of somebody who has lost it. */
export function secondFactorHandlers(parts: Parts) {
  const { secondFactors, passkeys, accounts, checkPresent, accessLog, needsSecondFactor, begin } = parts

  /** A session that began without the second step is no longer valid; this browser gets a new one. */
  async function goOn(
    member: StaffMember,
    asked: { request: Request; response: Response; action: 'second-factor' | 'second-factor-off' },
  ) {
    await accounts.endSessions(member._id)
    await begin(member, asked)
  }

  return {
    secondFactor: async ({ caller }) => {
      const { app, passkeys: keys, recoveryLeft } = await secondFactors.state(caller.staff.username)
      const shown = keys.map(({ id, name, addedAt }) => ({ id, name, addedAt: addedAt.toISOString() }))
      return answered({ app, passkeys: shown, required: needsSecondFactor(caller.staff), recoveryLeft })
    },

    beginSecondFactor: async (asked) => {
      const refused = await checkPresent(asked)
      if (refused) return refused
      const { secret, uri } = await secondFactors.begin(asked.caller.staff.username)
      return answered({ secret, qr: await qrcode.toString(uri, { type: 'svg', errorCorrectionLevel: 'M' }) })
    },

    confirmSecondFactor: async ({ body: { code }, caller, request, response }) => {
      const confirmed = await secondFactors.confirm(caller.staff.username, code)
      if (typeof confirmed === 'string') return { ok: false, refused: confirmed, field: 'code' }
      await goOn(confirmed.member, { request, response, action: 'second-factor' })
      return answered({ codes: confirmed.recovery })
    },

    beginPasskey: async (asked) => {
      const refused = await checkPresent(asked)
      if (refused) return refused
      return answered({ options: { ...(await passkeys.beginAdding(asked.caller.staff.username)) } })
    },

    addPasskey: async ({ body: { name, passkey }, caller, context: { by }, request, response }) => {
      const { username } = caller.staff
      const { app, passkeys: before } = await secondFactors.state(username)
      if (!(await passkeys.add(username, { name, response: passkey })))
        return { ok: false, refused: 'wrong-second-factor' }
      if (app || before.length > 0) {
        await accessLog.record({ by, action: 'second-factor' })
        return answered({ codes: [] })
      }
      const turnedOn = await secondFactors.turnOn(username)
      if (typeof turnedOn === 'string') return { ok: false, refused: turnedOn }
      await goOn(turnedOn.member, { request, response, action: 'second-factor' })
      return answered({ codes: turnedOn.recovery })
    },

    removePasskey: async (asked) => {
      const { params, caller, context } = asked
      const { username } = caller.staff
      const { app, passkeys: keys } = await secondFactors.state(username)
      if (!keys.some(({ id }) => id === params.id)) return { ok: false, refused: 'not-found' }
      // The last one is removed by turning off the second step.
      if (!app && keys.length === 1) return { ok: false, refused: 'second-factor-required' }
      const refused = await checkPresent(asked)
      if (refused) return refused
      await passkeys.remove(username, params.id)
      await accessLog.record({ by: context.by, action: 'second-factor-off' })
      return answered(undefined)
    },

    removeSecondFactor: async (asked) => {
      const { caller, request, response } = asked
      if (needsSecondFactor(caller.staff)) return { ok: false, refused: 'second-factor-required' }
      const refused = await checkPresent(asked)
      if (refused) return refused
      const member = await secondFactors.remove(caller.staff.username)
      if (member === null) return { ok: false, refused: 'not-found' }
      await goOn(member, { request, response, action: 'second-factor-off' })
      return answered(undefined)
    },

    renewRecoveryCodes: async (asked) => {
      const refused = await checkPresent(asked)
      if (refused) return refused
      const codes = await secondFactors.renewRecovery(asked.caller.staff.username)
      await accessLog.record({ by: asked.context.by, action: 'recovery-codes' })
      return answered({ codes })
    },

    resetSecondFactor: async ({ params: { id }, context: { by } }) => {
      const member = await secondFactors.remove(id)
      if (member === null) return { ok: false, refused: 'not-found' }
      await accounts.endSessions(id)
      await accessLog.record({ by, action: 'second-factor-off', username: id })
      return answered(presentAccount({ member, linkUntil: null }))
    },
  } satisfies Partial<Handlers>
}
