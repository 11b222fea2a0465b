import type { Contact } from '@anteroom/contracts/contact.ts'
import { type Day, type Instant, type QueueId, queueId } from '@anteroom/contracts/queue.ts'
import type { ConsultationTimes } from '@anteroom/queue/estimate/habits.ts'
import type { Appointment, Queue } from '@anteroom/queue/types.ts'
import { Schema } from 'mongoose'
import { archive } from './archive.ts'
import { createIndexes, type Database } from './connection.ts'
import { endOf, type Keep, stillKept } from './keep.ts'
import { leftAppointments } from './left-appointments.ts'
import type { Outbox, StoredHistoryRow } from './outbox.ts'

/**
 * A document of the collection `queues`: the queue with its outbox. `isCopied`: all of the outbox is copied; absent
 * after a command.
 */
export type StoredQueue = Queue & Outbox & { keptFrom: Date; isCopied?: true }

/** By its id, or by the digest of its link's token. */
export type AppointmentName = { id: string } | { digest: string }

/** The number of an appointment, and the doctor's day that it is in. */
export type Ticket = { id: string; ticket: number; doctorId: string; day: Day }

/** One appointment with the day that it is in. */
export type FoundAppointment = { queueId: QueueId; day: Day; appointment: Appointment }

const schema = new Schema<StoredQueue>(
  {
    _id: String,
    doctorId: String,
    day: String,
    rev: Number,
    doctorStatus: String,
    previousDoctorStatus: String,
    doctorStatusRev: Number,
    doctorStatusAt: Number,
    doctorStatusUntil: Number,
    doctorLateMinutes: Number,
    announcements: { type: [Schema.Types.Mixed], default: undefined },
    undoneDoctorStatuses: { type: [Schema.Types.Mixed], default: undefined },
    nextTicket: Number,
    closedAt: Number,
    closingAt: Number,
    undoables: { type: [Schema.Types.Mixed], default: undefined },
    appointments: [Schema.Types.Mixed],
    hasLeft: Boolean,
    receipts: [Schema.Types.Mixed],
    history: [Schema.Types.Mixed],
    copiedRev: Number,
    isCopied: Boolean,
    keptFrom: Date,
  },
  { collection: 'queues', versionKey: false },
)
schema.index({ 'appointments.id': 1 }, { sparse: true })
schema.index({ 'appointments.link.digest': 1 }, { sparse: true })
schema.index({ 'appointments.contact.address': 1, day: 1 }, { sparse: true })
schema.index({ 'appointments.fallback.address': 1, day: 1 }, { sparse: true })
schema.index({ 'appointments.unverified.contact.address': 1, day: 1 }, { sparse: true })
schema.index({ 'appointments.unverified.until': 1 }, { sparse: true })
schema.index({ 'appointments.callBackAt': 1 }, { sparse: true })
schema.index({ 'appointments.movedFrom.appointmentId': 1 }, { sparse: true })
schema.index({ 'appointments.retracted.moved.appointmentId': 1 }, { sparse: true })
schema.index({ isCopied: 1 })

/** The fields that a search needs, which reads the days of a whole clinic. */
const whoAndWhere = Object.fromEntries(
  [
    ...['id', 'ticket', 'patientName', 'contact', 'fallback', 'unverified.contact'],
    ...['status', 'missedAt', 'heldUntil', 'calledAt', 'checkedInAt'],
  ].map((field) => [`appointments.${field}`, 1]),
)

/** The one model of the collection `queues`. */
export const queueModel = (database: Database) => database.model('Queue', schema)

/**
 * A filter of queues by their days, both included. By the date from which a queue is kept, which its day says: that has
 * the index by which the old ones are deleted, so that no question about the days to come reads all that are kept.
 */
export const onDays = ({ from, to }: { from?: Day | undefined; to?: Day | undefined }) => ({
  keptFrom: { ...(from && { $gte: endOf(from) }), ...(to && { $lte: endOf(to) }) },
})

/** Appointments that are in the document count as they are there. */
function withLeft(queue: Queue, away: Appointment[]): Queue {
  const held = new Set(queue.appointments.map(({ id }) => id))
  return { ...queue, appointments: [...away.filter(({ id }) => !held.has(id)), ...queue.appointments] }
}

/**
 * Reads of the doctors' days, open to every service. The writes are in `queue-writes.ts`. `keep`: for how long days are
 * kept; older ones are not found.
 */
export function queueReads(database: Database, keep?: Keep) {
  const model = queueModel(database)
  const archived = archive(database, keep)
  const left = leftAppointments(database, keep)
  const queueOnly = { receipts: 0, history: 0, copiedRev: 0, isCopied: 0, keptFrom: 0 }

  return {
    createIndexes: () => createIndexes([model, archived, left]),

    /**
     * `since`, here and below, as `performance.now()` counts: who knows the day as it was after that moment need not
     * ask.
     */
    load: (id: QueueId, _since?: number): Promise<Queue | null> =>
      model
        .findOne({ _id: id, ...stillKept(keep) }, queueOnly)
        .lean<Queue | null>()
        .exec(),

    /** Of the days from one to another, both included; without `from`, of all up to the other. */
    async idsBetween(from: Day | undefined, to: Day): Promise<QueueId[]> {
      const found = await model.find(onDays({ from, to }), { _id: 1 }).lean<Pick<Queue, '_id'>[]>()
      return found.map(({ _id }) => _id)
    },

    /** Every queue from `day` on, with its revision. */
    revisionsFrom: (day: Day) =>
      model.collection.find(onDays({ from: day }), { projection: { day: 1, rev: 1 } }).toArray() as unknown as Promise<
        Pick<Queue, '_id' | 'day' | 'rev'>[]
      >,

    loadAll: (ids: QueueId[]) => model.find({ _id: { $in: ids }, ...stillKept(keep) }, queueOnly).lean<Queue[]>(),

    /** The queue that holds an appointment, or null; with that appointment, if it has left the document. */
    async findByAppointment(appointmentId: string, _since?: number): Promise<Queue | null> {
      const held = await model
        .findOne({ 'appointments.id': { $eq: appointmentId }, ...stillKept(keep) }, queueOnly)
        .lean<Queue | null>()
      if (held) return held
      const away = await left.find({ id: appointmentId })
      const queue =
        away && (await model.findOne({ _id: away.queueId, ...stillKept(keep) }, queueOnly).lean<Queue | null>())
      return queue && withLeft(queue, [away.appointment])
    },

    /** The queue with those of its appointments that have left the document, in front of the others. */
    async withAllLeft(queue: Queue): Promise<Queue> {
      return queue.hasLeft ? withLeft(queue, await left.ofQueue(queue._id)) : queue
    },

    /**
     * An appointment by its id or by the digest of its link's token, without the rest of its day; null: there is none.
     */
    async findAppointment(by: AppointmentName, _since?: number): Promise<FoundAppointment | null> {
      const [field, name] = 'id' in by ? ['id', by.id] : ['link.digest', by.digest]
      const isIt = { $eq: [`$$this.${field}`, { $literal: name }] }
      const [found] = await model.aggregate<Pick<Queue, '_id' | 'day' | 'appointments'>>([
        { $match: { [`appointments.${field}`]: { $eq: name }, ...stillKept(keep) } },
        { $limit: 1 },
        { $project: { day: 1, appointments: { $filter: { input: '$appointments', cond: isIt } } } },
      ])
      const appointment = found?.appointments[0]
      if (found && appointment) return { queueId: found._id, day: found.day, appointment }
      const away = await left.find(by)
      // If the appointment is back in the document, this is an old copy, perhaps with a withdrawn link.
      const isBack = away && (await model.exists({ _id: away.queueId, 'appointments.id': away.appointment.id }))
      return away && !isBack ? away : null
    },

    /** The appointments of these days, with only the fields that say who they are and where they are in line. */
    peopleOn: (ids: QueueId[]) =>
      model
        .find({ _id: { $in: ids }, ...stillKept(keep) }, { doctorId: 1, day: 1, ...whoAndWhere })
        .lean<Pick<Queue, 'doctorId' | 'day' | 'appointments'>[]>(),

    /**
     * The queues from `day` on with an appointment that has this contact, verified or not, or has it as its fallback.
     */
    findByContact: ({ channel, address }: Contact, day: Day) =>
      model
        .find(
          {
            day: { $gte: day },
            ...stillKept(keep),
            $or: [
              { appointments: { $elemMatch: { 'contact.channel': channel, 'contact.address': address } } },
              { appointments: { $elemMatch: { 'fallback.channel': channel, 'fallback.address': address } } },
              {
                appointments: {
                  $elemMatch: { 'unverified.contact.channel': channel, 'unverified.contact.address': address },
                },
              },
            ],
          },
          queueOnly,
        )
        .sort({ day: 1 })
        .lean<Queue[]>(),

    /** The consultation times of a doctor from one day to another, both included, in the order of the days. */
    consultationsBetween: (doctorId: string, { from, to }: { from: Day; to: Day }) =>
      model
        .find(
          { _id: { $gte: queueId(doctorId, from), $lte: queueId(doctorId, to) } },
          {
            day: 1,
            'appointments.status': 1,
            'appointments.bookedAt': 1,
            'appointments.visitType': 1,
            'appointments.startedAt': 1,
            'appointments.finishedAt': 1,
          },
        )
        .sort({ _id: 1 })
        .lean<{ day: Day; appointments: ConsultationTimes[] }[]>(),

    /**
     * The history after revision `since`, oldest first, with the current revision; null if the queue was never written.
     */
    async historySince(id: QueueId, since: number): Promise<{ rev: number; rows: StoredHistoryRow[] } | null> {
      const found = await model
        .findOne({ _id: id, ...stillKept(keep) }, { rev: 1, history: 1 })
        .lean<Pick<StoredQueue, 'rev' | 'history'> | null>()
      if (found === null) return null
      // Read after the document: what had left it by then was copied before.
      const older = await archived.rowsBetween(id, since, found.history[0]?.rev ?? found.rev + 1)
      return { rev: found.rev, rows: [...older, ...found.history.filter(({ rev }) => rev > since)] }
    },

    /** Rows of the history that have been copied, over all days. */
    newestRows: archived.newestRows,

    /** The queues with history rows that may not have been copied. */
    async notCopied(limit: number): Promise<QueueId[]> {
      const found = await model.find({ isCopied: null }, { _id: 1 }).limit(limit).lean<Pick<Queue, '_id'>[]>()
      return found.map(({ _id }) => _id)
    },

    /** The tickets of these appointments, with their days, as far as they are still kept. */
    async ticketsOf(appointmentIds: string[]): Promise<Ticket[]> {
      if (appointmentIds.length === 0) return []
      const isOne = { $in: ['$$this.id', appointmentIds] }
      const held = await model.aggregate<Pick<Queue, '_id' | 'doctorId' | 'day' | 'appointments'>>([
        { $match: { 'appointments.id': { $in: appointmentIds }, ...stillKept(keep) } },
        { $project: { doctorId: 1, day: 1, appointments: { $filter: { input: '$appointments', cond: isOne } } } },
        { $project: { doctorId: 1, day: 1, 'appointments.id': 1, 'appointments.ticket': 1 } },
      ])
      const found = held.flatMap(({ doctorId, day, appointments }) =>
        appointments.map(({ id, ticket }) => ({ id, ticket, doctorId, day })),
      )
      const known = new Set(found.map(({ id }) => id))
      return [...found, ...(await left.ticketsOf(appointmentIds.filter((id) => !known.has(id))))]
    },

    /** The one of these queues that has answered a command with this key, or undefined. */
    async findByKey(ids: QueueId[], key: string): Promise<QueueId | undefined> {
      const found = await model
        .findOne({ _id: { $in: ids }, 'receipts.key': key }, { _id: 1 })
        .lean<Pick<Queue, '_id'> | null>()
      return found?._id ?? archived.queueOfKey(ids, key)
    },

    /** The queues with a place whose contact was not verified by `now`. */
    withExpired: (now: Instant) =>
      model
        .find({ appointments: { $elemMatch: { 'unverified.until': { $lte: now } } } }, { doctorId: 1, day: 1 })
        .lean<Pick<Queue, 'doctorId' | 'day'>[]>(),

    /** The queues from `day` on in which somebody asked to be called back. */
    withCallBacksFrom: (day: Day) =>
      model
        .find({ day: { $gte: day }, ...stillKept(keep), 'appointments.callBackAt': { $gt: 0 } }, queueOnly)
        .lean<Queue[]>(),

    /** The queues from `day` on with an appointment that was moved in from another queue, or back by an undo. */
    withMovesIn: (day: Day): Promise<Queue[]> =>
      model
        .find(
          {
            day: { $gte: day },
            $or: ['movedFrom', 'retracted.moved'].map((field) => ({
              // Compared as an id: not every database uses an index for a test that something exists.
              [`appointments.${field}.appointmentId`]: { $gt: '' },
            })),
          },
          queueOnly,
        )
        .lean<Queue[]>()
        .exec(),
  }
}

export type QueueReads = ReturnType<typeof queueReads>
