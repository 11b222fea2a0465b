import { randomUUID } from 'node:crypto'
import { inboxStore as original } from '@anteroom/bot/inbox/inbox.ts'
import { override } from '../harness/override.ts'

export * from '@anteroom/bot/inbox/inbox.ts'

/** A copy that arrives between the check and the mark counts as another message. */
export const inboxStore = ((database, seal) => {
  const inbox = original(database, seal)
  const model = database.model<{ _id: string; orderingKey: string }>('Inbox')
  return override(inbox, {
    async add(delivery, now) {
      const known = await model.findOne({ _id: new RegExp(`^${delivery.id}~`) }).lean()
      if (known) return { orderingKey: known.orderingKey, isNew: false }
      return inbox.add({ ...delivery, id: `${delivery.id}~${randomUUID()}` }, now)
    },
  })
}) satisfies typeof original
