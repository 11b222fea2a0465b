import { queueStore as original } from '@anteroom/store/queue-writes.ts'
import { override } from '../harness/override.ts'

export * from '@anteroom/store/queue-writes.ts'

export const queueStore = ((database) => {
  const queues = original(database)
  return override(queues, {
    findReceipt: async () => null,
  })
}) satisfies typeof original
