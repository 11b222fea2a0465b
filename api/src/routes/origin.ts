import type { IncomingHttpHeaders } from 'node:http'
import type { RequestHandler } from 'express'
import type { Config } from '../config.ts'
import { RefusalError } from './respond.ts'

type Door = Pick<Config, 'NODE_ENV' | 'PUBLIC_URL'>

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * True for the origin of `PUBLIC_URL` and for no other in production. A demo is also reached by each name that its own
 * machine has: a page at such a name asks where it came from. That no other site can pretend, as its name is another
 * one.
 */
function isClinic(origin: string, host: string | undefined, { NODE_ENV, PUBLIC_URL }: Door): boolean {
  if (!URL.canParse(origin)) return false
  const from = new URL(origin)
  if (from.origin === new URL(PUBLIC_URL).origin) return true
  return NODE_ENV !== 'production' && loopbackNames.has(from.hostname) && from.host === host
}

/**
 * False when a page of another site may have sent the request, by what its browser says (`Sec-Fetch-Site`, `Origin`). A
 * request that says nothing of it comes from no browser, and has to come without a cookie.
 */
export function isOwnOrigin(headers: IncomingHttpHeaders, door: Door): boolean {
  const { origin, host, cookie, 'sec-fetch-site': site } = headers
  if (site === 'cross-site' || site === 'same-site') return false
  // A page's GET to its own origin names no origin: that of a socket which polls.
  if (origin === undefined) return cookie === undefined || site === 'same-origin'
  return isClinic(origin, host, door)
}

/** Refuses `not-allowed` to unsafe requests from other sites. */
export const ownOriginOnly =
  (door: Door): RequestHandler =>
  (request, _, next) => {
    const safe = request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS'
    if (!safe && !isOwnOrigin(request.headers, door)) throw new RefusalError('not-allowed')
    next()
  }
