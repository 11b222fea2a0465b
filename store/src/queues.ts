import type { Contact } from '@anteroom/contracts/contact.ts'
import { type Day, type QueueId, queueId } from '@anteroom/contracts/queue.ts'
import type { QueueEvent } from '@anteroom/queue/decision.ts'
import type { Queue } from '@anteroom/queue/types.ts'
import type { ConsultationTimes } from '@anteroom/queue/window.ts'
import { Schema } from 'mongoose'
import type { Database } from './connection.ts'

/** The first answer to a command that carried an `Idempotency-Key`, and a digest of what was asked. */
export type Receipt = { key: string; digest: string; answer: unknown }

/** One accepted command: who did what, when, and what came of it. Times are milliseconds since the Unix epoch. */
export type StoredHistoryRow = { rev: number; at: number; by: string; command: string; events: QueueEvent[] }

/** The document of the collection `queues`: the queue, and beside it what only few ask for. */
export type StoredQueue = Queue & { receipts: Receipt[]; history: StoredHistoryRow[] }

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

/** The collection `queues`; every store over it shares one model. */
export const queueModel = (database: Database) => database.model('Queue', schema)

/** What anybody may ask of the doctors' days. Who changes them is in `queue-writes.ts`. */
export function queueReads(database: Database) {
  const model = queueModel(database)
  const queueOnly = { receipts: 0, history: 0 }

  return {
    createIndexes: () => model.createIndexes(),

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
    consultationsBetween: (doctorId: string, { from, to }: { from: Day; to: Day }) =>
      model
        .find(
          { _id: { $gte: queueId(doctorId, from), $lte: queueId(doctorId, to) } },
          { day: 1, 'appointments.status': 1, 'appointments.startedAt': 1, 'appointments.finishedAt': 1 },
        )
        .lean<{ day: Day; appointments: ConsultationTimes[] }[]>(),

    /** The history after a revision, oldest first, and the revision it leads to; null if nothing ever happened. */
    async historySince(id: QueueId, since: number): Promise<{ rev: number; rows: StoredHistoryRow[] } | null> {
      const found = await model.findById(id, { rev: 1, history: 1 }).lean<Pick<StoredQueue, 'rev' | 'history'> | null>()
      return found && { rev: found.rev, rows: found.history.filter(({ rev }) => rev > since) }
    },

    /** The doctor whose queue of that day has seen this key, or null. */
    async findDoctorByKey(day: Day, key: string): Promise<string | null> {
      const found = await model
        .findOne({ day, 'receipts.key': key }, { doctorId: 1 })
        .lean<Pick<Queue, 'doctorId'> | null>()
      return found?.doctorId ?? null
    },

    /** The queues from `day` on with appointments that came from another queue. */
    withMovesIn: (day: Day) =>
      model
        .find({ day: { $gte: day }, 'appointments.movedFrom.appointmentId': { $exists: true } }, queueOnly)
        .lean<Queue[]>(),
  }
}

export type QueueReads = ReturnType<typeof queueReads>
