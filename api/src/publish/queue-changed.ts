import { QUEUE_CHANGED, type QueueChangedJob, queueChangedJobId } from '@anteroom/contracts/jobs.ts'
import type { Queue } from '@anteroom/queue/types.ts'
import { Queue as BullQueue } from 'bullmq'
import type { Redis } from 'ioredis'
import type { Logger } from 'pino'

/**
 * Rings for the workers. A ring that fails is only logged: the sweep finds what it would have told.
 * `redis` must fail at once while it is not connected (`enableOfflineQueue: false`), so that nothing piles up here.
 */
export function queueChangedNotifier(redis: Redis, log: Logger) {
  const bell = new BullQueue<QueueChangedJob>(QUEUE_CHANGED, { connection: redis })
  bell.on('error', (error) => log.debug({ err: error.message }, 'doorbell'))
  return {
    ring({ _id, rev }: Queue): void {
      if (redis.status !== 'ready') return
      const job = { queueId: _id, rev }
      bell
        .add('changed', job, { jobId: queueChangedJobId(job), removeOnComplete: true, removeOnFail: true })
        .catch((error: Error) =>
          log.warn({ err: error.message, queueId: _id }, 'the doorbell did not ring; the sweep will find it'),
        )
    },
    close: () => bell.close(),
  }
}
