import type { QueueId } from '@anteroom/contracts/queue.ts'
import type { Queue } from '@anteroom/queue/types.ts'
import { type Database, isDuplicateKey } from './connection.ts'
import { queueModel, queueReads, type Receipt, type StoredHistoryRow } from './queues.ts'

const KEPT_RECEIPTS = 256

/** The difference from `before` to `after`, as the fields of one `$set`. */
function changes(before: Queue, after: Queue): Record<string, unknown> {
  const { _id, doctorId, day, appointments, ...scalars } = after
  const set: Record<string, unknown> = { ...scalars }
  for (const [index, appointment] of appointments.entries()) {
    if (appointment !== before.appointments[index]) set[`appointments.${index}`] = appointment
  }
  return set
}

/** Written in the same operation as the queue. */
type Written = { row: StoredHistoryRow; receipt: Receipt | null }

/** Reads and writes of the doctors' days. Only the API may import this file; a lint rule enforces that. */
export function queueStore(database: Database) {
  const model = queueModel(database)

  return {
    ...queueReads(database),

    /** The queue with its receipts, or null if it was never written. */
    loadForCommand: async (id: QueueId): Promise<(Queue & { receipts: Receipt[] }) | null> =>
      model.findById(id, { history: 0 }).lean<(Queue & { receipts: Receipt[] }) | null>(),

    /** Removes the receipts whose answer names one of these appointments. */
    removeReceipts: (id: QueueId, appointmentIds: string[]) =>
      model.updateOne({ _id: id }, { $pull: { receipts: { 'answer.appointment.id': { $in: appointmentIds } } } }),

    /**
     * Compare-and-set from `before` to `after`. False: the stored revision is no longer that of `before`. The array
     * order never changes under an unchanged `rev`, so an appointment can be patched by its index.
     */
    async save(before: Queue, after: Queue, { row, receipt }: Written): Promise<boolean> {
      const receipts = receipt ? [receipt] : []
      if (before.rev === 0) {
        try {
          await model.create([{ ...after, receipts, history: [row] }])
          return true
        } catch (error) {
          if (isDuplicateKey(error)) return false
          throw error
        }
      }
      const { matchedCount } = await model.updateOne(
        { _id: before._id, rev: before.rev },
        {
          $set: changes(before, after),
          $push: { history: row, receipts: { $each: receipts, $slice: -KEPT_RECEIPTS } },
        },
      )
      return matchedCount === 1
    },
  }
}

export type QueueStore = ReturnType<typeof queueStore>
