import type { Limit } from '@anteroom/contracts/route.ts'
import { digestOf } from '@anteroom/store/digest.ts'
import type { Request, RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'
import { IPV6_SUBNET, networkOf } from '../admission/network.ts'
import type { Quota, Quotas } from '../admission/quotas.ts'
import { type Access, callerOf } from '../auth/caller.ts'
import { RefusalError } from './respond.ts'

const unlimited: RequestHandler = (_, __, next) => next()

/** Requests of one network in a minute, reads included, in this process. The bot is not limited here. */
const MAX_REQUESTS = 3_000

/** The limit of all requests. Generous, because a waiting room full of patients shares one address. */
export const requestLimit = (limits: 'on' | 'off', access: Access): RequestHandler =>
  limits === 'off'
    ? unlimited
    : rateLimit({
        windowMs: 60_000,
        limit: MAX_REQUESTS,
        ipv6Subnet: IPV6_SUBNET,
        standardHeaders: 'draft-8',
        legacyHeaders: false,
        skip: (request) => callerOf(request, access).kind === 'bot',
        handler: () => {
          throw new RefusalError('too-many-requests')
        },
      })

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/**
 * What one network, and what one visit, may write: a waiting room that checks in at once is far from it. How many bookings
 * are taken is for `admission/` to say, which knows whose they are; what a log-in may try, for `auth/`.
 */
const quotasOf: Record<Limit, (asked: { network: string; visit: string | undefined }) => Quota[]> = {
  booking: ({ network }) => [{ of: `bookings ${network}`, most: 60, seconds: MINUTE }],
  change: ({ network, visit }) => [
    { of: `changes ${network}`, most: 300, seconds: MINUTE },
    { of: `changes of the day ${network}`, most: 5_000, seconds: DAY },
    ...(visit === undefined ? [] : [{ of: `changes of ${visit}`, most: 120, seconds: HOUR }]),
  ],
  login: () => [],
}

export type PatientLimits = (limit: Limit, request: Request) => Promise<void>

/**
 * Counts what a patient writes, tries that are refused included. Throws {@link RefusalError} when there is no more:
 * `too-many-requests` where it is a matter of minutes, else `too-many-changes`.
 */
export const patientLimits =
  (quotas: Quotas): PatientLimits =>
  async (limit, request) => {
    const { id } = request.params
    // What a patient names the visit by is a key to it, and is not for Redis to hold.
    const visit = typeof id === 'string' ? digestOf(id) : undefined
    const exceeded = await quotas.take(quotasOf[limit]({ network: networkOf(request.ip ?? ''), visit }))
    if (exceeded === null) return
    const { quota, retryAfter } = exceeded
    throw new RefusalError(quota.seconds > MINUTE ? 'too-many-changes' : 'too-many-requests', [], { retryAfter })
  }
