import type { IncomingHttpHeaders } from 'node:http'
import { parseCookie } from 'cookie'
import type { CookieOptions, Response } from 'express'
import { LONGEST_SESSION_MS } from './is-live.ts'

/** Over https the name has the prefix `__Host-`, which binds the cookie to the origin. */
export function sessionCookie(publicUrl: string) {
  const secure = publicUrl.startsWith('https:')
  const name = secure ? '__Host-anteroom' : 'anteroom'
  const options: CookieOptions = { httpOnly: true, sameSite: 'strict', secure, path: '/' }
  return {
    read: ({ cookie }: IncomingHttpHeaders): string | undefined => parseCookie(cookie ?? '')[name],
    set: (response: Response, value: string) =>
      response.cookie(name, value, { ...options, maxAge: LONGEST_SESSION_MS, encode: String }),
    clear: (response: Response) => response.clearCookie(name, options),
  }
}

export type SessionCookie = ReturnType<typeof sessionCookie>
