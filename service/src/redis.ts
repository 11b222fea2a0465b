import { Redis } from 'ioredis'
import type { Logger } from 'pino'

/** How long one blocking read of the Redis stream between the API processes waits, in milliseconds. */
export const STREAM_READ_BLOCK_MS = 5_000

/*
 * Both connections have a `socketTimeout`: a frozen Redis accepts connections and answers nothing, and such a
 * connection has to be closed to count as down.
 */

/** For callers that can do without Redis, such as a job or a rate limit: every command fails within `withinMs`. */
export function failFastRedis(url: string, log: Logger, withinMs = 1_000): Redis {
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    commandTimeout: withinMs,
    socketTimeout: 2_000,
  })
  redis.on('error', (error) => log.debug({ err: error.message }, 'redis'))
  return redis
}

/**
 * For the Socket.IO adapter between the API processes: its reader and subscriber duplicate this connection and block.
 */
export function blockingRedis(url: string, log: Logger): Redis {
  const redis = new Redis(url, { maxRetriesPerRequest: null, socketTimeout: STREAM_READ_BLOCK_MS + 2_000 })
  redis.on('error', (error) => log.debug({ err: error.message }, 'redis'))

  const duplicate = redis.duplicate.bind(redis)
  redis.duplicate = (options) => withoutUnhandled(duplicate(options))
  return withoutUnhandled(redis)
}

/**
 * Nobody awaits what the adapter subscribes to and publishes: unhandled, a rejection at shutdown would end the process.
 */
function withoutUnhandled(redis: Redis): Redis {
  const send = redis.sendCommand.bind(redis)
  redis.sendCommand = (command, stream) => {
    command.promise.catch(() => {})
    return send(command, stream)
  }
  return redis
}
