import type { QueueId } from '@anteroom/contracts/queue.ts'
import { find } from '@anteroom/queue/decision.ts'
import type { Appointment, Queue } from '@anteroom/queue/types.ts'
import { archive } from './archive.ts'
import { type Database, isDuplicateKey } from './connection.ts'
import { endOf, type Keep } from './keep.ts'
import { leftAppointments } from './left-appointments.ts'
import { type Outbox, type Receipt, type StoredHistoryRow, staying, uncopied, type Written } from './outbox.ts'
import { queueModel, queueReads, type StoredQueue } from './queues.ts'

/** The difference from `before` to `after`, as the fields of one `$set`: the whole line, if somebody has left it. */
function changes(before: Queue, after: Queue): Record<string, unknown> {
  const { _id, doctorId, day, appointments, ...scalars } = after
  if (appointments.length < before.appointments.length) return { ...scalars, appointments }
  const set: Record<string, unknown> = { ...scalars }
  for (const [index, appointment] of appointments.entries()) {
    if (appointment !== before.appointments[index]) set[`appointments.${index}`] = appointment
  }
  return set
}

/** What a command decides on, and what the document holds of the commands before it. */
export type LoadedQueue = { queue: Queue; outbox: Outbox }

/** The appointments whose person a command erased. */
const erasedBy = ({ events }: StoredHistoryRow): string[] =>
  events.flatMap((event) => (event.kind === 'erased' ? [event.appointmentId] : []))

/** True of the answer to a booking of one of these appointments. */
const names = ({ answer }: Receipt, appointmentIds: string[]): boolean =>
  appointmentIds.includes((answer as { appointment?: { id: string } } | null)?.appointment?.id ?? '')

/** Reads and writes of the doctors' days. Only the API may import this file; a lint rule enforces that. */
export function queueStore(database: Database, keep?: Keep) {
  const model = queueModel(database)
  const archived = archive(database)
  const left = leftAppointments(database, keep)

  return {
    ...queueReads(database, keep),

    /** The queue with its outbox, or null if it was never written. */
    async loadForCommand(id: QueueId): Promise<LoadedQueue | null> {
      const stored = await model.findById(id).lean<StoredQueue | null>()
      if (stored === null) return null
      const { history, receipts, copiedRev, keptFrom: _, ...queue } = stored
      return { queue, outbox: { history, receipts, copiedRev } }
    },

    /**
     * The queue with this appointment behind the others, if it has left the document: a command on it is decided as on any
     * other, and one that changes it brings it back.
     */
    async withAppointment(queue: Queue, appointmentId: string): Promise<Queue> {
      if (!queue.hasLeft || find(queue, appointmentId)) return queue
      const away = await left.find({ id: appointmentId })
      if (away?.queueId !== queue._id) return queue
      return { ...queue, appointments: [...queue.appointments, away.appointment] }
    },

    /**
     * The queue without these appointments, once they are in the collection of those that have left. They have left when
     * that queue is saved; until then they are in both, and after a death before it they simply stay.
     */
    async without(queue: Queue, leaving: Appointment[]): Promise<Queue> {
      if (leaving.length === 0) return queue
      await left.put(queue._id, queue.day, leaving)
      const appointments = queue.appointments.filter((appointment) => !leaving.includes(appointment))
      return { ...queue, appointments, hasLeft: true }
    },

    /**
     * The receipt of a key: what was answered, `erased` if the person that the answer named has been erased, null if the
     * key is new. `outbox` is looked at first, so it has to be older than this read of the others.
     */
    async findReceipt(
      id: QueueId,
      outbox: Outbox,
      key: string,
    ): Promise<Pick<Receipt, 'digest' | 'answer'> | 'erased' | null> {
      const kept = outbox.receipts.find((receipt) => receipt.key === key)
      if (kept || !outbox.copiedRev) return kept ?? null
      const older = await archived.findReceipt(id, key)
      if (older?.digest === undefined) return older && 'erased'
      return { digest: older.digest, answer: older.answer }
    },

    /** Removes the reasons for which these appointments were moved in the line: they tell of their persons. */
    async forgetReasons(id: QueueId, appointmentIds: string[]): Promise<void> {
      const arrayFilters = [{ 'event.reason': { $exists: true }, 'event.appointmentId': { $in: appointmentIds } }]
      await model.updateOne({ _id: id }, { $set: { 'history.$[].events.$[event].reason': '' } }, { arrayFilters })
      await archived.forgetReasons(id, arrayFilters)
    },

    /**
     * Compare-and-set from `before` to `after`. False: the stored revision is no longer that of `before`. The array
     * order never changes under an unchanged `rev`, so an appointment can be patched by its index. Of the outbox, rows and
     * receipts leave the document that are not among the newest, and known to be copied. The receipts of a person whom the
     * command erases are erased with it, here and in the collection.
     */
    async save({ queue: before, outbox }: LoadedQueue, after: Queue, { row, receipt }: Written): Promise<boolean> {
      const receipts = receipt ? [receipt] : []
      const erased = erasedBy(row)
      const forgotten = outbox.receipts.filter((kept) => names(kept, erased))
      if (erased.length > 0) {
        const keys = forgotten.map(({ key }) => key)
        await archived.forgetReceipts(before._id, { appointmentIds: erased, keys }, row.at)
        await left.erase(before._id, erased)
      }
      if (before.rev === 0) {
        try {
          await model.create([{ ...after, receipts, history: [row], copiedRev: 0, keptFrom: endOf(after.day) }])
          return true
        } catch (error) {
          if (isDuplicateKey(error)) return false
          throw error
        }
      }
      const notCopied = uncopied(outbox)
      const keptRows = staying(outbox.history, notCopied.history) + 1
      const keptReceipts = Math.max(1, staying(outbox.receipts, notCopied.receipts) + receipts.length)
      const { matchedCount } = await model.updateOne(
        { _id: before._id, rev: before.rev },
        {
          $set: {
            ...changes(before, after),
            ...(forgotten.length > 0 && { receipts: outbox.receipts.filter((kept) => !forgotten.includes(kept)) }),
          },
          $push: {
            history: { $each: [row], $slice: -keptRows },
            ...(forgotten.length === 0 && { receipts: { $each: receipts, $slice: -keptReceipts } }),
          },
        },
      )
      return matchedCount === 1
    },

    /** Copies what is not known to be copied of an outbox, as a command has loaded or saved it. */
    async copyOutbox({ _id, day }: Queue, outbox: Outbox): Promise<void> {
      const { history, receipts } = uncopied(outbox)
      const last = history.at(-1)
      if (last) await archived.add(_id, day, { history, receipts, at: last.at })
    },

    /** Says that everything up to a revision is copied, so that the next save may let it go. */
    async markCopied(id: QueueId, rev: number): Promise<void> {
      await model.updateOne({ _id: id }, { $max: { copiedRev: rev } })
    },
  }
}

export type QueueStore = ReturnType<typeof queueStore>
