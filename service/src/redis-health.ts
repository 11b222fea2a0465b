import { Redis, type RedisOptions } from 'ioredis'

/** For a connection that asks how Redis is: one that is frozen, or a way to it that is cut, shows within this time. */
export const healthCheckOptions = {
  connectTimeout: 1_000,
  commandTimeout: 1_000,
  socketTimeout: 1_500,
  maxRetriesPerRequest: 1,
  // Whether it answers is what is asked.
  enableReadyCheck: false,
} satisfies RedisOptions

/**
 * Why this Redis is not to be used, with the command that mends it; null if it may be. Rings are not a cache: a Redis
 * that evicts throws away parts of BullMQ's records, and what is left makes no sense to it. Throws when it is away.
 */
export async function evictionFault(redis: Pick<Redis, 'info'>): Promise<string | null> {
  const policy = /^maxmemory_policy:(\S+)/m.exec(await redis.info('memory'))?.[1] ?? 'noeviction'
  if (policy === 'noeviction') return null
  return `Redis has maxmemory-policy ${policy}, which has to be noeviction. This mends it: redis-cli CONFIG SET maxmemory-policy noeviction`
}

/** As {@link evictionFault}, asked once; a Redis that cannot be reached has no fault. */
export async function evictionFaultAt(redisUrl: string): Promise<string | null> {
  const redis = new Redis(redisUrl, { ...healthCheckOptions, lazyConnect: true, retryStrategy: () => null })
  redis.on('error', () => {})
  try {
    await redis.connect()
    return await evictionFault(redis)
  } catch {
    return null
  } finally {
    redis.disconnect()
  }
}
