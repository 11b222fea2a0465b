import { QUEUE_CHANGED, type QueueChangedJob } from '@anteroom/contracts/jobs.ts'
import type { Queue } from '@anteroom/queue/types.ts'
import { Queue as BullQueue } from 'bullmq'
import type { Redis } from 'ioredis'
import type { Logger } from 'pino'

/**
 * Rings for the workers. A ring that fails is only logged: the sweep finds what it would have told.
 * `redis` must fail at once while it is not connected (`enableOfflineQueue: false`), so that nothing piles up here.
 */
export function queueChangedNotifier(redis: Redis, log: Logger) {
  const jobs = new BullQueue<QueueChangedJob>(QUEUE_CHANGED, { connection: redis })
  jobs.on('error', (error) => log.debug({ err: error.message }, 'doorbell'))
  return {
    notify({ _id, rev }: Queue): void {
      if (redis.status !== 'ready') return
      // BullMQ takes no ":" in a job id. The same revision rings once.
      jobs
        .add(
          'changed',
          { queueId: _id, rev },
          { jobId: `${_id.replace(':', '_')}_${rev}`, removeOnComplete: true, removeOnFail: true },
        )
        .catch((error: Error) =>
          log.warn({ err: error.message, queueId: _id }, 'the doorbell did not ring; the sweep will find it'),
        )
    },
    close: () => jobs.close(),
  }
}
