import { setImmediate as otherSaves, setTimeout as pause } from 'node:timers/promises'
import { QUEUE_CHANGED, type QueueChangedJob, queueChangedJobId } from '@anteroom/contracts/jobs.ts'
import type { QueueId } from '@anteroom/contracts/queue.ts'
import type { Queue } from '@anteroom/queue/types.ts'
import { Queue as BullQueue } from 'bullmq'
import type { Redis } from 'ioredis'
import type { Logger } from 'pino'

/** For this long after a message saves are gathered; one that comes alone is told at once. */
const GATHER_MS = 10

/**
 * Adds a `queueChanged` job for the workers after each save. What is saved until {@link GATHER_MS} after Redis answered is
 * added by one message, each day once, as workers look at it as it is then. A failure is only logged: the workers' sweep finds the change.
 * `redis` must fail at once while it is not connected (`enableOfflineQueue: false`), so that no jobs pile up in memory.
 */
export function queueChangedNotifier(redis: Redis, log: Logger) {
  const jobs = new BullQueue<QueueChangedJob>(QUEUE_CHANGED, { connection: redis })
  jobs.on('error', (error) => log.debug({ err: error.message }, 'queueChanged jobs'))
  const changed = new Map<QueueId, number>()
  let isAdding = false

  async function addSome(): Promise<void> {
    const some = [...changed].map(([queueId, rev]) => ({ queueId, rev }))
    changed.clear()
    try {
      await jobs.addBulk(
        some.map((data) => ({
          name: 'changed',
          data,
          opts: { jobId: queueChangedJobId(data), removeOnComplete: true, removeOnFail: true },
        })),
      )
    } catch (error) {
      const err = error instanceof Error ? error.message : error
      const queueIds = some.map(({ queueId }) => queueId)
      log.warn({ err, queueIds }, 'no queueChanged job was added; the sweep will find the change')
    }
  }

  async function addAll(): Promise<void> {
    isAdding = true
    await otherSaves()
    while (changed.size > 0) {
      await addSome()
      await pause(GATHER_MS)
    }
    isAdding = false
  }

  return {
    notify({ _id, rev }: Queue): void {
      if (redis.status !== 'ready') return
      changed.set(_id, rev)
      if (!isAdding) void addAll()
    },
    close: () => jobs.close(),
  }
}
