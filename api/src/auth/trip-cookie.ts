import type { IncomingHttpHeaders } from 'node:http'
import { parseCookie } from 'cookie'
import type { CookieOptions, Response } from 'express'
import { z } from 'zod'
import type { Sealer } from './sealed.ts'

/** How long somebody may take at the provider, in milliseconds. */
const TRIP_MS = 10 * 60_000

const StoredTrip = z.strictObject({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  /** The page that the person came from. */
  next: z.string(),
  /** The earlier session of the browser: its cookie is not sent when the person comes back from another site. */
  sessionId: z.string().nullable(),
  until: z.number(),
})

export type KeptTrip = Omit<z.infer<typeof StoredTrip>, 'until'>

const WHOSE = 'a trip to the provider'

/**
 * The cookie of a browser whose person is at the provider. All of the trip is in it, so that any process can take the
 * answer. It comes along from the provider's pages (`SameSite=Lax`), and over https no other host of the same domain
 * can set it (`__Host-`): else somebody could let another person's browser finish a login of theirs.
 */
export function tripCookie(publicUrl: string, sealed: Sealer) {
  const secure = publicUrl.startsWith('https:')
  const name = `${secure ? '__Host-' : ''}anteroom-login`
  const options: CookieOptions = { httpOnly: true, sameSite: 'lax', secure, path: '/' }
  return {
    read({ cookie }: IncomingHttpHeaders, now: number): KeptTrip | null {
      const opened = sealed.open(WHOSE, parseCookie(cookie ?? '')[name] ?? '')
      if (opened === null) return null
      const { until, ...trip } = StoredTrip.parse(JSON.parse(opened))
      return now < until ? trip : null
    },
    set(response: Response, trip: KeptTrip, now: number) {
      const value = sealed.seal(WHOSE, JSON.stringify({ ...trip, until: now + TRIP_MS }))
      response.cookie(name, value, { ...options, maxAge: TRIP_MS, encode: String })
    },
    clear: (response: Response) => response.clearCookie(name, options),
  }
}

export type TripCookie = ReturnType<typeof tripCookie>
