import { randomUUID } from 'node:crypto'
import { inboxStore as original } from '@anteroom/bot/inbox/inbox.ts'

export * from '@anteroom/bot/inbox/inbox.ts'

/** A copy that comes between the look and the mark is taken for another message. */
export const inboxStore = ((database, seal) => {
  const inbox = original(database, seal)
  const model = database.model<{ _id: string; lane: string }>('Inbox')
  return {
    ...inbox,
    async add(arrival, now) {
      const known = await model.findOne({ _id: new RegExp(`^${arrival.id}~`) }).lean()
      if (known) return { lane: known.lane, isNew: false }
      return inbox.add({ ...arrival, id: `${arrival.id}~${randomUUID()}` }, now)
    },
  }
}) satisfies typeof original
