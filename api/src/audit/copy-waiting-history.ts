import type { QueueStore } from '@anteroom/store/queue-writes.ts'
import { copyHistory } from '../commands/archive-history.ts'

/** Days whose history is copied in one go. */
const AT_ONCE = 200

/**
 * Copies the newest history rows out of the days' documents, so that one collection has all of them. Otherwise they
 * would stay there until more rows come. Copying twice changes nothing, so other processes may do it at the same time.
 */
export async function copyWaitingHistory(queues: QueueStore): Promise<void> {
  for (const id of await queues.notCopied(AT_ONCE)) {
    const loaded = await queues.loadForCommand(id)
    if (loaded) await copyHistory(queues, loaded)
  }
}
