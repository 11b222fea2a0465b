import type { Contact } from '@anteroom/contracts/contact.ts'
import { type Day, type Queue, type QueueId, queueId } from '@anteroom/contracts/queue.ts'
import { Schema } from 'mongoose'
import type { QueueEvent } from '../queue/decision.ts'
import type { Visit } from '../queue/window.ts'
import { type Database, isDuplicateKey } from './connection.ts'

/** The first answer to a command that carried an `Idempotency-Key`, and a digest of what was asked. */
export type Receipt = { key: string; digest: string; answer: unknown }

const KEPT_RECEIPTS = 256

/** One accepted command: who did what, when, and what came of it. Times are milliseconds since the Unix epoch. */
export type StoredRow = { rev: number; at: number; by: string; command: string; events: QueueEvent[] }

/** The document of the collection `queues`: the queue, and beside it what only few ask for. */
export type StoredQueue = Queue & { receipts: Receipt[]; history: StoredRow[] }

const schema = new Schema<StoredQueue>(
  {
    _id: String,
    doctorId: String,
    day: String,
    rev: Number,
    doctorStatus: String,
    previousDoctorStatus: String,
    doctorStatusRev: Number,
    nextTicket: Number,
    closedAt: Number,
    undoable: Schema.Types.Mixed,
    appointments: [Schema.Types.Mixed],
    receipts: [Schema.Types.Mixed],
    history: [Schema.Types.Mixed],
  },
  { collection: 'queues', versionKey: false },
)
schema.index({ 'appointments.id': 1 }, { unique: true, sparse: true })
schema.index({ 'appointments.contact.address': 1, day: 1 }, { sparse: true })
schema.index({ 'appointments.fallback.address': 1, day: 1 }, { sparse: true })
schema.index({ 'appointments.movedFrom.appointmentId': 1 }, { sparse: true })
schema.index({ day: 1, 'receipts.key': 1 })

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

export function queueStore(database: Database) {
  const model = database.model('Queue', schema)
  const queueOnly = { receipts: 0, history: 0 }

  return {
    createIndexes: () => model.createIndexes(),

    /** The day with its receipts, or null if nothing was ever written on it. */
    loadForCommand: (id: QueueId) =>
      model.findById(id, { history: 0 }).lean<(Queue & { receipts: Receipt[] }) | null>(),

    load: (id: QueueId) => model.findById(id, queueOnly).lean<Queue | null>(),

    loadAll: (ids: QueueId[]) => model.find({ _id: { $in: ids } }, queueOnly).lean<Queue[]>(),

    /** The queue that holds an appointment, or null. */
    findByAppointment: (appointmentId: string) =>
      model.findOne({ 'appointments.id': { $eq: appointmentId } }, queueOnly).lean<Queue | null>(),

    /** The queues from `day` on with appointments whose alerts go to a contact, or did before they went elsewhere. */
    findByContact: ({ channel, address }: Contact, day: Day) =>
      model
        .find(
          {
            day: { $gte: day },
            $or: [
              { appointments: { $elemMatch: { 'contact.channel': channel, 'contact.address': address } } },
              { appointments: { $elemMatch: { 'fallback.channel': channel, 'fallback.address': address } } },
            ],
          },
          queueOnly,
        )
        .sort({ day: 1 })
        .lean<Queue[]>(),

    /** What is known of the lengths of a doctor's consultations from one day to another, both included. */
    finishedOn: (doctorId: string, { from, to }: { from: Day; to: Day }) =>
      model
        .find(
          { _id: { $gte: queueId(doctorId, from), $lte: queueId(doctorId, to) } },
          { day: 1, 'appointments.status': 1, 'appointments.startedAt': 1, 'appointments.finishedAt': 1 },
        )
        .lean<{ day: Day; appointments: Visit[] }[]>(),

    /** The history after a revision, oldest first, and the revision it leads to; null if nothing ever happened. */
    async historySince(id: QueueId, since: number): Promise<{ rev: number; rows: StoredRow[] } | null> {
      const found = await model.findById(id, { rev: 1, history: 1 }).lean<Pick<StoredQueue, 'rev' | 'history'> | null>()
      return found && { rev: found.rev, rows: found.history.filter(({ rev }) => rev > since) }
    },

    /** The doctor whose queue of that day has seen this key, or null. */
    async doctorWithKey(day: Day, key: string): Promise<string | null> {
      const found = await model
        .findOne({ day, 'receipts.key': key }, { doctorId: 1 })
        .lean<Pick<Queue, 'doctorId'> | null>()
      return found?.doctorId ?? null
    },

    /** The queues from `day` on with appointments that came from another queue. */
    withArrivals: (day: Day) =>
      model
        .find({ day: { $gte: day }, 'appointments.movedFrom.appointmentId': { $exists: true } }, queueOnly)
        .lean<Queue[]>(),

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
