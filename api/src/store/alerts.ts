import type { Instant, QueueId } from '@anteroom/contracts/queue.ts'
import { Schema } from 'mongoose'
import type { Database } from './connection.ts'

/** A row of the ledger `alerts` as far as staff are shown it. The workers own and write it, perhaps in a newer version. */
export type StoredAlert = {
  /** Begins with `<queueId>/<appointmentId>/<kind>/<epoch>`. */
  _id: string
  appointmentId: string
  kind: string
  state: string
  channel?: string
  /** When somebody looks at it again; null for never. */
  notBefore: Date | null
  reason?: string
  sentAt?: Date
  /** When the row was last written. */
  updatedAt?: Date
}

type Row = StoredAlert & { queueId: QueueId }

const schema = new Schema<Row>(
  {
    _id: String,
    queueId: String,
    appointmentId: String,
    kind: String,
    state: String,
    channel: String,
    notBefore: Date,
    reason: String,
    sentAt: Date,
    updatedAt: Date,
  },
  { collection: 'alerts', versionKey: false },
)
schema.index({ queueId: 1, updatedAt: 1 })

const shown = { appointmentId: 1, kind: 1, state: 1, channel: 1, notBefore: 1, reason: 1, sentAt: 1, updatedAt: 1 }

/** The ledger of alerts, for reading only. */
export function alertStore(database: Database) {
  const model = database.model('ShownAlert', schema)
  return {
    createIndexes: () => model.createIndexes(),

    /** "0" is the character after "/", with which the part that all ids of a queue begin with ends. */
    ofQueue: (id: QueueId) => model.find({ _id: { $gte: `${id}/`, $lt: `${id}0` } }, shown).lean<StoredAlert[]>(),

    /** The rows of these queues that were written at `since` or later, by the clock of whoever wrote them. */
    writtenSince: (ids: QueueId[], since: Instant) =>
      model
        .find({ queueId: { $in: ids }, updatedAt: { $gte: new Date(since) } }, { queueId: 1, updatedAt: 1 })
        .lean<{ _id: string; queueId: QueueId; updatedAt: Date }[]>(),
  }
}

export type AlertStore = ReturnType<typeof alertStore>
