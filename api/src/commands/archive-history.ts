import type { QueueId } from '@anteroom/contracts/queue.ts'
import { faultPoint } from '@anteroom/service/fault-point.ts'
import { type Outbox, uncopied } from '@anteroom/store/outbox.ts'
import type { LoadedQueue, QueueStore } from '@anteroom/store/queue-writes.ts'
import type { Logger } from 'pino'

/** With this many rows of a day not copied, they are copied after the command that made the last of them. */
const COPY_AT = 16

/** With this many, the next command waits until they are copied, so that the document stays small in any case. */
const WAIT_AT = 128

const rowsToCopy = (outbox: Outbox): number => uncopied(outbox).history.length

/**
 * Copies rows and receipts out of the document of a day, so that a later save can let them go. Nothing is let go that
 * is not marked as copied, and a copy that is made twice changes nothing: a process may die anywhere in between, and
 * whoever comes next copies again. Gives the revision up to which everything is copied.
 */
export async function copyHistory(queues: Copies, { queue, outbox }: LoadedQueue): Promise<number> {
  const { rev = 0 } = outbox.history.at(-1) ?? {}
  faultPoint('history-not-copied')
  await queues.copyOutbox(queue, outbox)
  faultPoint('history-copied-not-marked')
  await queues.markCopied(queue._id, rev)
  return rev
}

type Copies = Pick<QueueStore, 'copyOutbox' | 'markCopied'>

/** Has the history of a day copied as often as many commands ask for it. */
export function historyArchiver(queues: Copies, log: Logger) {
  const underWay = new Set<QueueId>()

  return {
    /** The same queue, with its outbox copied if that is long. */
    async withRoom(loaded: LoadedQueue): Promise<LoadedQueue> {
      if (rowsToCopy(loaded.outbox) < WAIT_AT) return loaded
      return { ...loaded, outbox: { ...loaded.outbox, copiedRev: await copyHistory(queues, loaded) } }
    },

    /** Called after each save; not awaited. */
    saved(saved: LoadedQueue): void {
      const { _id } = saved.queue
      if (underWay.has(_id) || rowsToCopy(saved.outbox) < COPY_AT) return
      underWay.add(_id)
      copyHistory(queues, saved)
        .catch((error: Error) =>
          log.warn({ err: error.message, queueId: _id }, 'history was not copied; the next command copies it'),
        )
        .finally(() => underWay.delete(_id))
    },
  }
}
