import { createHmac } from 'node:crypto'
import type { Redis } from 'ioredis'
import type { RateLimiterRes } from 'rate-limiter-flexible'
import { sharedLimiter } from './shared-limiter.ts'

/** So much of something may be used: at most `most` in `seconds`, counted from the first use. `of` names what is counted. */
export type Quota = { of: string; most: number; seconds: number }

/** The quota that is used up, and in how many seconds it begins anew. */
export type Exceeded = { quota: Quota; retryAfter: number }

export type Quotas = ReturnType<typeof quotaCounter>

/** A timer of Node's, by which the memory forgets, lasts no longer than 24 days. */
const MAX_SECONDS = 20 * 24 * 60 * 60
const COUNTER = { points: Number.MAX_SAFE_INTEGER, duration: MAX_SECONDS, keyPrefix: 'quota' }

/**
 * Counts in Redis, for all processes alike, and in memory while Redis does not answer. What is counted, an address or a
 * contact, is known to Redis by a digest only. `limited`: false for tests and benches, where nothing is ever used up.
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
    /** Uses one of each, or none of them: then the first that is used up. */
    async take(quotas: Quota[]): Promise<Exceeded | null> {
      if (!limited || quotas.length === 0) return null
      const uses = await Promise.all(quotas.map(async (quota) => ({ quota, ...leftOf(await use(quota)) })))
      const over = uses.find(({ quota, used }) => used > quota.most)
      if (over === undefined) return null
      await giveBack(quotas)
      return { quota: over.quota, retryAfter: over.retryAfter }
    },

    /** What was taken for something that did not happen. */
    giveBack,

    /** Counts one more, over the most or not, and returns how many that makes. */
    count: async (quota: Quota): Promise<number> => (limited ? (await use(quota)).consumedPoints : 0),

    /** The quota if it is used up. */
    async exceeded(quota: Quota): Promise<Exceeded | null> {
      const used = limited ? await counter.get(keyOf(quota)) : null
      return used && used.consumedPoints >= quota.most ? { quota, retryAfter: leftOf(used).retryAfter } : null
    },
  }
}

const leftOf = ({ consumedPoints, msBeforeNext }: RateLimiterRes) => ({
  used: consumedPoints,
  retryAfter: Math.max(1, Math.ceil(msBeforeNext / 1_000)),
})
