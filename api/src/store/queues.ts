import type { Contact } from '@anteroom/contracts/contact.ts'
import type { Day, Queue, QueueId } from '@anteroom/contracts/queue.ts'
import { Schema } from 'mongoose'
import { type Database, isDuplicateKey } from './connection.ts'

/** The first answer to a command that carried an `Idempotency-Key`, and a digest of what was asked. */
export type Receipt = { key: string; digest: string; answer: unknown }

const KEPT_RECEIPTS = 256

/** The document of the collection `queues`: the queue, and the receipts that only the commands look at. */
export type StoredQueue = Queue & { receipts: Receipt[] }

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
    appointments: [Schema.Types.Mixed],
    receipts: [Schema.Types.Mixed],
  },
  { collection: 'queues', versionKey: false },
)
schema.index({ 'appointments.id': 1 }, { unique: true, sparse: true })
schema.index({ 'appointments.contact.address': 1, day: 1 }, { sparse: true })
schema.index({ day: 1 })

/** What of `after` differs from `before`, as the fields of one `$set`. */
function changes(before: Queue, after: Queue): Record<string, unknown> {
  const { _id, doctorId, day, appointments, ...scalars } = after
  const set: Record<string, unknown> = { ...scalars }
  for (const [index, appointment] of appointments.entries()) {
    if (appointment !== before.appointments[index]) set[`appointments.${index}`] = appointment
  }
  return set
}

export function queueStore(database: Database) {
  const model = database.model('Queue', schema)
  const withoutReceipts = { receipts: 0 }

  return {
    createIndexes: () => model.createIndexes(),

    /** The day with its receipts, or null if nothing was ever written on it. */
    loadForCommand: (id: QueueId) => model.findById(id).lean<StoredQueue | null>(),

    load: (id: QueueId) => model.findById(id, withoutReceipts).lean<Queue | null>(),

    loadAll: (ids: QueueId[]) => model.find({ _id: { $in: ids } }, withoutReceipts).lean<Queue[]>(),

    /** The queue that holds an appointment, or null. */
    findByAppointment: (appointmentId: string) =>
      model.findOne({ 'appointments.id': { $eq: appointmentId } }, withoutReceipts).lean<Queue | null>(),

    /** The queues from `day` on, in which a contact ever booked. */
    findByContact: ({ channel, address }: Contact, day: Day) =>
      model
        .find(
          {
            day: { $gte: day },
            appointments: { $elemMatch: { 'contact.channel': channel, 'contact.address': address } },
          },
          withoutReceipts,
        )
        .sort({ day: 1 })
        .lean<Queue[]>(),

    /**
     * Writes the step from `before` to `after` if the stored queue still is `before`. False: somebody else was faster.
     * The array order never changes under an unchanged `rev`, so an appointment is patched by its index.
     */
    async save(before: Queue, after: Queue, receipt: Receipt | null): Promise<boolean> {
      const receipts = receipt ? [receipt] : []
      if (before.rev === 0) {
        try {
          await model.create([{ ...after, receipts }])
          return true
        } catch (error) {
          if (isDuplicateKey(error)) return false
          throw error
        }
      }
      const { matchedCount } = await model.updateOne(
        { _id: before._id, rev: before.rev },
        { $set: changes(before, after), $push: { receipts: { $each: receipts, $slice: -KEPT_RECEIPTS } } },
      )
      return matchedCount === 1
    },
  }
}

export type QueueStore = ReturnType<typeof queueStore>
