import type { IncomingHttpHeaders } from 'node:http'
import type { RequestHandler } from 'express'
import { RefusalError } from './respond.ts'

/** False when a browser says that another site sent the request. Requests that name no origin come from no web page. */
export function isOwnOrigin({ origin, host }: IncomingHttpHeaders, publicUrl: string): boolean {
  if (origin === undefined) return true
  if (!URL.canParse(origin)) return false
  const from = new URL(origin)
  return from.host === host || from.origin === new URL(publicUrl).origin
}

/** Refuses `not-allowed` to unsafe requests from other sites. */
export const ownOriginOnly =
  (publicUrl: string): RequestHandler =>
  (request, _, next) => {
    const safe = request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS'
    if (!safe && !isOwnOrigin(request.headers, publicUrl)) throw new RefusalError('not-allowed')
    next()
  }
