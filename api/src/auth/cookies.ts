import { createHash, randomUUID } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { parseCookie } from 'cookie'
import type { CookieOptions, Response } from 'express'
import { MAX_SESSION_MS } from './is-live.ts'
import type { Signer } from './signed.ts'

/** Over https the name has the prefix `__Host-`, which binds the cookie to the origin. */
export function sessionCookie(publicUrl: string) {
  const secure = publicUrl.startsWith('https:')
  const name = secure ? '__Host-anteroom' : 'anteroom'
  const options: CookieOptions = { httpOnly: true, sameSite: 'strict', secure, path: '/' }
  return {
    read: ({ cookie }: IncomingHttpHeaders): string | undefined => parseCookie(cookie ?? '')[name],
    set: (response: Response, value: string) =>
      response.cookie(name, value, { ...options, maxAge: MAX_SESSION_MS, encode: String }),
    clear: (response: Response) => response.clearCookie(name, options),
  }
}

export type SessionCookie = ReturnType<typeof sessionCookie>

/** How long a browser is recognised after a login, in milliseconds. */
const DEVICE_KNOWN_MS = 180 * 24 * 60 * 60_000

/**
 * The cookie by which a browser is known in which a name has logged in before (OWASP, "Device cookies"). It opens
 * nothing: its wrong passwords are counted apart. One for each name, as staff share screens; it is sent with logins
 * only.
 */
export function deviceCookie(publicUrl: string, signer: Signer) {
  const secure = publicUrl.startsWith('https:')
  const nameFor = (username: string) =>
    `${secure ? '__Secure-' : ''}anteroom-device-${createHash('sha256').update(username).digest('hex').slice(0, 12)}`

  return {
    /** Names this browser for that user name; null if it is not known for it. */
    read({ cookie }: IncomingHttpHeaders, username: string): string | null {
      const value = parseCookie(cookie ?? '')[nameFor(username)]
      const device = value === undefined ? null : signer.open(`device:${username}`, value)
      const since = Number(device?.split('.')[1])
      return device !== null && Date.now() - since < DEVICE_KNOWN_MS ? device : null
    },
    set(response: Response, username: string) {
      const device = signer.sign(`device:${username}`, `${randomUUID()}.${Date.now()}`)
      response.cookie(nameFor(username), device, {
        httpOnly: true,
        sameSite: 'strict',
        secure,
        path: '/api/session',
        maxAge: DEVICE_KNOWN_MS,
      })
    },
  }
}

export type DeviceCookie = ReturnType<typeof deviceCookie>

/** How long after the right password the second step may be taken, in milliseconds. */
const SECOND_STEP_MS = 5 * 60_000

/** Says that a browser gave the right password and still owes the second step. A new version of the account ends it. */
export type PasswordGiven = { username: string; version: string }

/** The cookie for this; it gives no access by itself. */
export function secondStepCookie(publicUrl: string, signer: Signer) {
  const secure = publicUrl.startsWith('https:')
  const name = `${secure ? '__Secure-' : ''}anteroom-second-step`
  const options: CookieOptions = { httpOnly: true, sameSite: 'strict', secure, path: '/api/session' }
  return {
    read({ cookie }: IncomingHttpHeaders, now: number): PasswordGiven | null {
      const value = parseCookie(cookie ?? '')[name]
      const [username, version, until] = (value && signer.open('second-step', value))?.split(' ') ?? []
      return username && version !== undefined && now < Number(until) ? { username, version } : null
    },
    set(response: Response, { username, version }: PasswordGiven, now: number) {
      const value = signer.sign('second-step', `${username} ${version} ${now + SECOND_STEP_MS}`)
      response.cookie(name, value, { ...options, maxAge: SECOND_STEP_MS })
    },
    clear: (response: Response) => response.clearCookie(name, options),
  }
}

export type SecondStepCookie = ReturnType<typeof secondStepCookie>
