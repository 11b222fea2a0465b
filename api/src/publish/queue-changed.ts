import { QUEUE_CHANGED, type QueueChangedJob } from '@anteroom/contracts/jobs.ts'
import type { Queue } from '@anteroom/queue/types.ts'
import { Queue as BullQueue } from 'bullmq'
import type { Redis } from 'ioredis'
import type { Logger } from 'pino'

/**
 * Adds a `queueChanged` job for the workers after each save. A failure is only logged: the workers' sweep finds the
 * change. `redis` must fail at once while it is not connected (`enableOfflineQueue: false`), so that no jobs pile up in
 * memory.
 */
export function queueChangedNotifier(redis: Redis, log: Logger) {
  const jobs = new BullQueue<QueueChangedJob>(QUEUE_CHANGED, { connection: redis })
  jobs.on('error', (error) => log.debug({ err: error.message }, 'queueChanged jobs'))
  return {
    notify({ _id, rev }: Queue): void {
      if (redis.status !== 'ready') return
      // BullMQ accepts no ":" in a job id. One job per revision.
      jobs
        .add(
          'changed',
          { queueId: _id, rev },
          { jobId: `${_id.replace(':', '_')}_${rev}`, removeOnComplete: true, removeOnFail: true },
        )
        .catch((error: Error) =>
          log.warn(
            { err: error.message, queueId: _id },
            'no queueChanged job was added; the sweep will find the change',
          ),
        )
    },
    close: () => jobs.close(),
  }
}
