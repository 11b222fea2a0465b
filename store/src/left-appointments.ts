import type { Day, QueueId } from '@anteroom/contracts/queue.ts'
import { ERASED_NAME } from '@anteroom/queue/rules/erase.ts'
import type { Appointment } from '@anteroom/queue/types.ts'
import { Schema } from 'mongoose'
import type { Database } from './connection.ts'
import { endOf, type Keep, stillKept } from './keep.ts'

/** A document of the collection `leftAppointments`: one that has left the document of its day, or is about to. */
type LeftAppointment = { _id: string; queueId: QueueId; day: Day; appointment: Appointment; keptFrom: Date }

const schema = new Schema<LeftAppointment>(
  { _id: String, queueId: String, day: String, appointment: Schema.Types.Mixed, keptFrom: Date },
  { collection: 'leftAppointments', versionKey: false },
)
schema.index({ 'appointment.id': 1 })
schema.index({ 'appointment.link.digest': 1 }, { sparse: true })

const idIn = (queueId: QueueId, appointmentId: string) => `${queueId}:${appointmentId}`

/**
 * Appointments that have left their day's document. They are written here before that, so one that is in both is as the
 * document has it.
 */
export function leftAppointments(database: Database, keep?: Keep) {
  const model = database.model<LeftAppointment>('LeftAppointment', schema)
  return {
    createIndexes: () => model.createIndexes(),

    async put(queueId: QueueId, day: Day, appointments: Appointment[]): Promise<void> {
      const keptFrom = endOf(day)
      await model.bulkWrite(
        appointments.map((appointment) => ({
          replaceOne: {
            filter: { _id: idIn(queueId, appointment.id) },
            replacement: { queueId, day, appointment, keptFrom },
            upsert: true,
          },
        })),
      )
    },

    /** By its id, or by the digest of its link's token. */
    find: (by: { id: string } | { digest: string }) => {
      const [field, name] = 'id' in by ? ['id', by.id] : ['link.digest', by.digest]
      return model
        .findOne({ [`appointment.${field}`]: { $eq: name }, ...stillKept(keep) })
        .lean<LeftAppointment | null>()
    },

    /** Those of one day, in the order of their tickets. */
    async ofQueue(queueId: QueueId): Promise<Appointment[]> {
      const inQueue = { _id: { $gt: `${queueId}:`, $lt: `${queueId};` } }
      const found = await model.find(inQueue).lean<LeftAppointment[]>()
      return found.map(({ appointment }) => appointment).sort((a, b) => a.ticket - b.ticket)
    },

    /** The tickets of these, with their days. */
    async ticketsOf(ids: string[]) {
      if (ids.length === 0) return []
      const found = await model
        .find(
          { 'appointment.id': { $in: ids }, ...stillKept(keep) },
          { queueId: 1, day: 1, 'appointment.id': 1, 'appointment.ticket': 1 },
        )
        .lean<(Pick<LeftAppointment, 'queueId' | 'day'> & { appointment: Pick<Appointment, 'id' | 'ticket'> })[]>()
      return found.map(({ queueId, day, appointment }) => ({
        ...appointment,
        doctorId: queueId.slice(0, -day.length - 1),
        day,
      }))
    },

    /** Takes the person out of these, as the rule `erase` does in the document. */
    erase: (queueId: QueueId, appointmentIds: string[]) =>
      model.updateMany(
        { _id: { $in: appointmentIds.map((id) => idIn(queueId, id)) } },
        { $set: { 'appointment.patientName': ERASED_NAME, 'appointment.contact': null, 'appointment.fallback': null } },
      ),
  }
}
