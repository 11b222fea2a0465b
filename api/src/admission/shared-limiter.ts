import type { Redis } from 'ioredis'
import { RateLimiterMemory, RateLimiterRedis } from 'rate-limiter-flexible'

type Counted = { keyPrefix: string; points: number; duration: number }

/** Counts in Redis, for all processes alike, and in this process's memory while Redis does not answer. */
export const sharedLimiter = (redis: Redis, counted: Counted): RateLimiterRedis =>
  new RateLimiterRedis({
    ...counted,
    storeClient: redis,
    rejectIfRedisNotReady: true,
    insuranceLimiter: new RateLimiterMemory(counted),
  })
