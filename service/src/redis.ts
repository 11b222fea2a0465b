import { Redis } from 'ioredis'
import type { Logger } from 'pino'

/** How long a reader waits at Redis for news from the other API processes before it asks again. */
export const STREAM_READ_BLOCK_MS = 5_000

/*
 * Two ways of waiting for Redis. One that is frozen accepts connections and answers nothing: such a connection is let go
 * of, and then counts as no Redis.
 */

/** For a ring or a throttle, which fails soon and is done without. */
export function failFastRedis(url: string, log: Logger): Redis {
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    commandTimeout: 1_000,
    socketTimeout: 2_000,
  })
  redis.on('error', (error) => log.debug({ err: error.message }, 'redis'))
  return redis
}

/** For the adapter between the API processes, whose reader and subscriber are copies of this one and wait. */
export function blockingRedis(url: string, log: Logger): Redis {
  const redis = new Redis(url, { maxRetriesPerRequest: null, socketTimeout: STREAM_READ_BLOCK_MS + 2_000 })
  redis.on('error', (error) => log.debug({ err: error.message }, 'redis'))

  // Nobody waits for the adapter's subscription: when the API ends before Redis answered, its failure would end the process.
  const duplicate = redis.duplicate.bind(redis)
  redis.duplicate = (options) => {
    const copy = duplicate(options)
    const send = copy.sendCommand.bind(copy)
    copy.sendCommand = (command, stream) => {
      command.promise.catch(() => {})
      return send(command, stream)
    }
    return copy
  }
  return redis
}
