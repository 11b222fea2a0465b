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
 * How much one network, and one visit, may write; a waiting room that checks in at once stays far below it.
 * `admission/` limits bookings, as it knows whose they are, and `auth/` limits logins.
 */
const quotasOf: Record<Limit, (asked: { network: string; visit: string | undefined }) => Quota[]> = {
  booking: ({ network }) => [{ of: `bookings ${network}`, limit: 60, seconds: MINUTE }],
  change: ({ network, visit }) => [
    { of: `changes ${network}`, limit: 300, seconds: MINUTE },
    { of: `changes of the day ${network}`, limit: 5_000, seconds: DAY },
    ...(visit === undefined ? [] : [{ of: `changes of ${visit}`, limit: 120, seconds: HOUR }]),
  ],
  login: () => [],
}

export type PatientLimits = (limit: Limit, request: Request) => Promise<void>

/**
 * Counts a patient's writes, refused ones included. Throws {@link RefusalError} when none is left: `too-many-requests`
 * if it will pass in minutes, else `too-many-changes`.
 */
export const patientLimits =
  (quotas: Quotas): PatientLimits =>
  async (limit, request) => {
    const { id } = request.params
    // A patient's token gives access to the visit, so Redis gets only its digest.
    const visit = typeof id === 'string' ? digestOf(id) : undefined
    const exceeded = await quotas.take(quotasOf[limit]({ network: networkOf(request.ip ?? ''), visit }))
    if (exceeded === null) return
    const { quota, retryAfter } = exceeded
    throw new RefusalError(quota.seconds > MINUTE ? 'too-many-changes' : 'too-many-requests', [], { retryAfter })
  }
