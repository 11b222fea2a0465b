import { queueStore as original } from '@anteroom/store/queue-writes.ts'
import { override } from '../harness/override.ts'

export * from '@anteroom/store/queue-writes.ts'

/** Overwrites whatever is stored by then, so that the last command wins. */
export const queueStore = ((database) => {
  const queues = original(database)
  return override(queues, {
    async save(before, after, written) {
      const { queue } = before
      if (queue.rev === 0) return queues.save(before, after, written)
      for (;;) {
        const rev = (await queues.loadForCommand(queue._id))?.queue.rev ?? queue.rev
        if (await queues.save({ ...before, queue: { ...queue, rev } }, after, written)) return true
      }
    },
  })
}) satisfies typeof original
