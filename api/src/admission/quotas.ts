import { createHmac } from 'node:crypto'
import type { Redis } from 'ioredis'
import type { RateLimiterRes } from 'rate-limiter-flexible'
import { sharedLimiter } from './shared-limiter.ts'

/** At most `limit` uses in `seconds`, counted from the first use. `of` names what is counted. */
export type Quota = { of: string; limit: number; seconds: number }

/** The quota that is used up. `retryAfter`: seconds until it starts again. */
export type Exceeded = { quota: Quota; retryAfter: number }

export type Quotas = ReturnType<typeof quotaCounter>

/** Node's timers, which clear the counts in memory, cannot run longer than 24 days. */
const MAX_SECONDS = 20 * 24 * 60 * 60
const COUNTER = { points: Number.MAX_SAFE_INTEGER, duration: MAX_SECONDS, keyPrefix: 'quota' }

/**
 * Counts in Redis for all processes, and in memory while Redis does not answer. Redis holds only digests of what is
 * counted, which may be an address or a contact. `limited`: false for tests and benches, where nothing is ever used up.
 */
export function quotaCounter(redis: Redis, { secret, limited }: { secret: string; limited: boolean }) {
  const counter = sharedLimiter(redis, COUNTER)
  const keyOf = ({ of }: Quota) => createHmac('sha256', secret).update(`quota:${of}`).digest('base64url')
  const windowOf = ({ seconds }: Quota) => ({ customDuration: Math.max(1, Math.min(Math.ceil(seconds), MAX_SECONDS)) })

  const use = (quota: Quota): Promise<RateLimiterRes> => counter.consume(keyOf(quota), 1, windowOf(quota))

  async function giveBack(quotas: Quota[]): Promise<void> {
    if (limited) await Promise.all(quotas.map((quota) => counter.reward(keyOf(quota), 1, windowOf(quota))))
  }

  return {
    /** Takes one use of each quota. If one is used up, takes none and returns the first that is. */
    async take(quotas: Quota[]): Promise<Exceeded | null> {
      if (!limited || quotas.length === 0) return null
      const uses = await Promise.all(quotas.map(async (quota) => ({ quota, ...leftOf(await use(quota)) })))
      const over = uses.find(({ quota, used }) => used > quota.limit)
      if (over === undefined) return null
      await giveBack(quotas)
      return { quota: over.quota, retryAfter: over.retryAfter }
    },

    /** Gives back uses that were taken for something that did not happen. */
    giveBack,

    /** Counts one more use, even above the limit, and returns the new count. */
    count: async (quota: Quota): Promise<number> => (limited ? (await use(quota)).consumedPoints : 0),

    /** The quota if it is used up, else null. */
    async exceeded(quota: Quota): Promise<Exceeded | null> {
      const used = limited ? await counter.get(keyOf(quota)) : null
      return used && used.consumedPoints >= quota.limit ? { quota, retryAfter: leftOf(used).retryAfter } : null
    },
  }
}

const leftOf = ({ consumedPoints, msBeforeNext }: RateLimiterRes) => ({
  used: consumedPoints,
  retryAfter: Math.max(1, Math.ceil(msBeforeNext / 1_000)),
})
