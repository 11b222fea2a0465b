import { UNATTENDED_HEADER } from '@anteroom/contracts/unattended.ts'
import type { RequestHandler } from 'express'
import type { SessionCookie } from './cookies.ts'
import type { LiveSession, StaffSessions } from './sessions.ts'

declare module 'express-serve-static-core' {
  interface Request {
    /** The session of the browser that asks; null if it has none that is live. */
    session?: LiveSession | null
  }
}

type Parts = { cookie: SessionCookie; sessions: Pick<StaffSessions, 'find'> }

/**
 * Finds the session that a request came with. What a page requests by itself does not count as a use of the session.
 */
export const readSession =
  ({ cookie, sessions }: Parts): RequestHandler =>
  async (request, _, next) => {
    const attended = request.get(UNATTENDED_HEADER) !== 'yes'
    request.session = await sessions.find(cookie.read(request.headers), { attended })
    next()
  }
