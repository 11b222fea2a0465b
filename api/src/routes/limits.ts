import type { RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'
import { type Access, callerOf } from '../auth/caller.ts'
import { RefusalError } from './respond.ts'

const perMinute = (limit: number, access: Access): RequestHandler =>
  rateLimit({
    windowMs: 60_000,
    limit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    skip: (request) => callerOf(request, access).kind === 'bot',
    handler: () => {
      throw new RefusalError('too-many-requests')
    },
  })

const unlimited: RequestHandler = (_, __, next) => next()

/** Per address. Generous, because a waiting room full of patients shares one; the bot is not limited here. */
export const requestLimits = (limits: 'on' | 'off', access: Access) =>
  limits === 'on'
    ? { all: perMinute(3_000, access), bookings: perMinute(60, access) }
    : { all: unlimited, bookings: unlimited }
