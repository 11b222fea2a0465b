import type { Database } from '@anteroom/store/connection.ts'
import MongoStore from 'connect-mongo'
import type { RequestHandler } from 'express'
import session from 'express-session'
import type { Config } from '../config.ts'

const TWELVE_HOURS_MS = 12 * 60 * 60_000

/**
 * Server-side sessions in MongoDB. Over https the cookie name has the `__Host-` prefix, which binds it to the origin.
 */
export function staffSessions(config: Config, connected: Promise<Database>): RequestHandler {
  const secure = config.PUBLIC_URL.startsWith('https:')
  return session({
    name: secure ? '__Host-anteroom' : 'anteroom',
    secret: config.SESSION_SECRET,
    resave: false,
    saveUninitialized: false,
    rolling: true,
    cookie: { httpOnly: true, sameSite: 'strict', secure, path: '/', maxAge: TWELVE_HOURS_MS },
    store: MongoStore.create({
      clientPromise: connected.then((database) => database.getClient()) as never,
      collectionName: 'sessions',
      touchAfter: 60,
    }),
  })
}
