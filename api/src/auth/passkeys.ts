import type { Passkey, SecondFactorStore } from '@anteroom/store/second-factors.ts'
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'

/** How long a browser may take to sign. */
const CHALLENGE_MS = 5 * 60_000

type Parts = {
  factors: SecondFactorStore
  /** The one origin at which a passkey works, and whose host name it is bound to. */
  publicUrl: string
  clinicName: () => string
  clock: () => number
}

export type Passkeys = ReturnType<typeof passkeys>

const known = ({ id, transports }: Passkey) => ({ id, transports })

/**
 * Passkeys as a second step (WebAuthn), so that the authenticator is not asked who its user is: the password says that.
 */
export function passkeys({ factors, publicUrl, clinicName, clock }: Parts) {
  const { origin, hostname } = new URL(publicUrl)

  const of = async (username: string): Promise<Passkey[]> => (await factors.find(username))?.passkeys ?? []

  async function ask<Options extends { challenge: string }>(username: string, options: Options): Promise<Options> {
    await factors.challenge(username, { value: options.challenge, until: new Date(clock() + CHALLENGE_MS) })
    return options
  }

  /** What an answer is checked against. This uses up the challenge; null: there is none. */
  async function expected(username: string) {
    const challenge = await factors.takeChallenge(username)
    if (challenge === null || challenge.until.getTime() <= clock()) return null
    const where = { expectedOrigin: origin, expectedRPID: hostname, requireUserVerification: false }
    return { expectedChallenge: challenge.value, ...where }
  }

  return {
    of,

    /** The options with which the browser makes a passkey. */
    beginAdding: async (username: string) =>
      ask(
        username,
        await generateRegistrationOptions({
          rpName: clinicName(),
          rpID: hostname,
          userName: username,
          excludeCredentials: (await of(username)).map(known),
          authenticatorSelection: { residentKey: 'discouraged', userVerification: 'discouraged' },
        }),
      ),

    /** Keeps the passkey that the browser has made; false: its answer is not one to what was asked. */
    async add(username: string, { name, response }: { name: string; response: object }): Promise<boolean> {
      const asked = await expected(username)
      if (asked === null) return false
      try {
        const answer = { response: response as RegistrationResponseJSON, ...asked }
        const { registrationInfo } = await verifyRegistrationResponse(answer)
        if (!registrationInfo) return false
        const { id, publicKey, counter, transports = [] } = registrationInfo.credential
        const kept = {
          id,
          publicKey: Buffer.from(publicKey).toString('base64url'),
          counter,
          transports: [...transports],
        }
        await factors.addPasskey(username, { ...kept, name, addedAt: new Date(clock()) })
        return true
      } catch {
        return false
      }
    },

    /** The options with which the browser signs with a passkey; null: there is no passkey. */
    async beginUsing(username: string) {
      const keys = await of(username)
      if (keys.length === 0) return null
      const asked = { rpID: hostname, allowCredentials: keys.map(known), userVerification: 'discouraged' as const }
      return ask(username, await generateAuthenticationOptions(asked))
    },

    /** Whether the browser's signature is valid; it is accepted once. */
    async use(username: string, response: object): Promise<boolean> {
      const answer = response as AuthenticationResponseJSON
      const key = (await of(username)).find(({ id }) => id === answer.id)
      const asked = await expected(username)
      if (!key || asked === null) return false
      try {
        const credential = {
          id: key.id,
          publicKey: new Uint8Array(Buffer.from(key.publicKey, 'base64url')),
          counter: key.counter,
          transports: key.transports,
        }
        const { verified, authenticationInfo } = await verifyAuthenticationResponse({
          response: answer,
          credential,
          ...asked,
        })
        if (verified) await factors.countPasskey(username, { id: key.id, counter: authenticationInfo.newCounter })
        return verified
      } catch {
        return false
      }
    },

    remove: (username: string, id: string) => factors.removePasskey(username, id),
  }
}
