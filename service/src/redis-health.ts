import { Redis, type RedisOptions } from 'ioredis'

/** For a connection that checks Redis: a frozen Redis or a cut network is noticed within these time limits (ms). */
export const healthCheckOptions = {
  connectTimeout: 1_000,
  commandTimeout: 1_000,
  socketTimeout: 1_500,
  maxRetriesPerRequest: 1,
  // The check itself finds out whether Redis is ready.
  enableReadyCheck: false,
} satisfies RedisOptions

/**
 * Why this Redis must not be used, with the command that fixes it; null if it may be used. Jobs are not a cache: a
 * Redis that evicts keys leaves BullMQ with incomplete records. Throws if Redis cannot be reached.
 */
export async function evictionFault(redis: Pick<Redis, 'info'>): Promise<string | null> {
  const policy = /^maxmemory_policy:(\S+)/m.exec(await redis.info('memory'))?.[1] ?? 'noeviction'
  if (policy === 'noeviction') return null
  return `Redis has maxmemory-policy ${policy}, which has to be noeviction. This mends it: redis-cli CONFIG SET maxmemory-policy noeviction`
}

/** As {@link evictionFault}, over a connection of its own; null if Redis cannot be reached. */
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
