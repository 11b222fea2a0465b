import type { QueueStore } from '@anteroom/store/queue-writes.ts'
import { copyHistory } from '../commands/archive-history.ts'

/** Days whose history is copied in one go. */
const AT_ONCE = 200

/**
 * Copies the newest rows of the history out of the days' documents, which would wait there for more of them, so that one
 * collection has all. Each copy may be made twice, so other processes may be at it.
 */
export async function copyWaitingHistory(queues: QueueStore): Promise<void> {
  for (const id of await queues.notCopied(AT_ONCE)) {
    const loaded = await queues.loadForCommand(id)
    if (loaded) await copyHistory(queues, loaded)
  }
}
