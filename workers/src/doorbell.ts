import { DOORBELL, type Ring } from '@anteroom/contracts/doorbell.ts'
import { Worker } from 'bullmq'
import { Redis } from 'ioredis'
import type { Logger } from 'pino'
import type { Evaluator } from './alerts/evaluate.ts'

/**
 * Looks at a queue at once when the API rings. Redis may be absent, die and come back: the bell is silent meanwhile, and
 * the sweep does without it.
 */
export function startDoorbell(redisUrl: string, evaluate: Evaluator['evaluate'], log: Logger) {
  const redis = new Redis(redisUrl, { maxRetriesPerRequest: null })
  redis.on('error', (error) => log.debug({ err: error.message }, 'redis'))
  redis.once('ready', () => log.info('the doorbell is connected'))

  const bell = new Worker<Ring>(DOORBELL, async ({ data }) => void (await evaluate(data.queueId)), {
    connection: redis,
    concurrency: 8,
    removeOnComplete: { count: 0 },
    removeOnFail: { count: 0 },
  })
  bell.on('error', (error) => log.debug({ err: error.message }, 'doorbell'))
  bell.on('failed', (job, error) =>
    log.warn({ err: error.message, queueId: job?.data.queueId }, 'a ring was left for the next sweep'),
  )

  return {
    async stop(): Promise<void> {
      // Without Redis a Worker can only be closed by force. With it the looks under way are finished first.
      const isConnected = redis.status === 'ready'
      if (!isConnected) redis.disconnect()
      await bell.close(!isConnected)
      redis.disconnect()
    },
  }
}
