import type { QueueId } from '@anteroom/contracts/queue.ts'
import type { Queue } from '@anteroom/queue/types.ts'
import { type Database, isDuplicateKey } from './connection.ts'
import { queueModel, queueReads, type Receipt, type StoredRow } from './queues.ts'

const KEPT_RECEIPTS = 256

/** What of `after` differs from `before`, as the fields of one `$set`. */
function changes(before: Queue, after: Queue): Record<string, unknown> {
  const { _id, doctorId, day, appointments, ...scalars } = after
  const set: Record<string, unknown> = { ...scalars }
  for (const [index, appointment] of appointments.entries()) {
    if (appointment !== before.appointments[index]) set[`appointments.${index}`] = appointment
  }
  return set
}

/** What is written beside the queue in the same step. */
type Written = { row: StoredRow; receipt: Receipt | null }

/** The doctors' days for the API, which alone changes them: the lint refuses this file to everybody else. */
export function queueStore(database: Database) {
  const model = queueModel(database)

  return {
    ...queueReads(database),

    /** The day with its receipts, or null if nothing was ever written on it. */
    loadForCommand: async (id: QueueId): Promise<(Queue & { receipts: Receipt[] }) | null> =>
      model.findById(id, { history: 0 }).lean<(Queue & { receipts: Receipt[] }) | null>(),

    /** Drops the kept answers that speak of these appointments. */
    forgetAnswers: (id: QueueId, appointmentIds: string[]) =>
      model.updateOne({ _id: id }, { $pull: { receipts: { 'answer.appointment.id': { $in: appointmentIds } } } }),

    /**
     * Writes the step from `before` to `after` if the stored queue still is `before`. False: somebody else was faster.
     * The array order never changes under an unchanged `rev`, so an appointment is patched by its index.
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
