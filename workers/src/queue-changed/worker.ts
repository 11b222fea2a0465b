import { QUEUE_CHANGED, type QueueChangedJob } from '@anteroom/contracts/jobs.ts'
import { Worker } from 'bullmq'
import { Redis } from 'ioredis'
import type { Logger } from 'pino'
import type { Evaluator } from '../alerts/evaluate.ts'

/** One BullMQ worker for the `queueChanged` jobs, on connections of its own. */
export type QueueChangedWorker = {
  /** How many jobs it has taken so far. */
  taken: () => number
  /** Finishes the jobs under way, for which Redis has to answer; `force` abandons them and disconnects at once. */
  close: (force: boolean) => Promise<void>
}

export function openQueueChangedWorker(
  redisUrl: string,
  evaluate: Evaluator['evaluate'],
  log: Logger,
): QueueChangedWorker {
  const redis = new Redis(redisUrl, { maxRetriesPerRequest: null })
  redis.on('error', (error) => log.debug({ err: error.message }, 'redis'))
  let taken = 0

  const worker = new Worker<QueueChangedJob>(
    QUEUE_CHANGED,
    async ({ data }) => {
      taken += 1
      await evaluate(data.queueId)
    },
    { connection: redis, concurrency: 8, removeOnComplete: { count: 0 }, removeOnFail: { count: 0 } },
  )
  worker.on('error', (error) => log.debug({ err: error.message }, 'queueChanged worker'))
  worker.on('failed', (job, error) =>
    log.warn({ err: error.message, queueId: job?.data.queueId }, 'a queueChanged job failed; the sweep does it'),
  )

  return {
    taken: () => taken,
    async close(force) {
      // A Redis that does not answer would hold the close up.
      if (force) redis.disconnect()
      await worker.close(force)
      redis.disconnect()
    },
  }
}
