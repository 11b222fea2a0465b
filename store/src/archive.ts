import type { Day, QueueId } from '@anteroom/contracts/queue.ts'
import { type Model, Schema } from 'mongoose'
import { areDuplicates, createIndexes, type Database } from './connection.ts'
import { endOf, type Keep, stillKept } from './keep.ts'
import { filterOf, NEWEST_FIRST, type NewestFirst } from './newest-first.ts'
import { type Receipt, receiptName, type StoredHistoryRow } from './outbox.ts'
import { RETENTION_MS } from './retention.ts'

/** A document of the collection `history`: a row that may have left the document of its day. */
export type ArchivedRow = StoredHistoryRow & { _id: string; keptFrom: Date }

/**
 * A document of the collection `receipts`. `isErased`: the person that the answer named is erased, and the answer with
 * it; the key stays known, so that no late copy brings the answer back and no repeat the person.
 */
export type ArchivedReceipt = { _id: string; digest?: string; answer?: unknown; isErased?: true; expiresAt: Date }

const historySchema = new Schema<ArchivedRow>(
  { _id: String, rev: Number, at: Number, by: String, command: String, events: [Schema.Types.Mixed], keptFrom: Date },
  { collection: 'history', versionKey: false },
)
historySchema.index(NEWEST_FIRST)
historySchema.index({ by: 1, ...NEWEST_FIRST })

const receiptSchema = new Schema<ArchivedReceipt>(
  { _id: String, digest: String, answer: Schema.Types.Mixed, isErased: Boolean, expiresAt: Date },
  { collection: 'receipts', versionKey: false },
)
receiptSchema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 })

/** Documents written in one operation. */
const AT_ONCE = 1_000

async function addNew<Stored>(model: Model<Stored>, documents: Stored[]): Promise<void> {
  for (let first = 0; first < documents.length; first += AT_ONCE) {
    const some = documents.slice(first, first + AT_ONCE) as Parameters<typeof model.collection.insertMany>[0]
    await model.collection.insertMany(some, { ordered: false }).catch((error: unknown) => {
      if (!areDuplicates(error)) throw error
    })
  }
}

/** The revision with leading zeros, so that `_id` sorts by it. */
const rowId = (id: QueueId, rev: number) => `${id}:${String(rev).padStart(9, '0')}`

/**
 * The rows and receipts of all days, by ids that begin with that of the day. Copying twice changes nothing, so a
 * process that copies may be killed at any moment and start again.
 */
export function archive(database: Database, keep?: Keep) {
  const history = database.model<ArchivedRow>('HistoryRow', historySchema)
  const receipts = database.model<ArchivedReceipt>('Receipt', receiptSchema)

  return {
    createIndexes: () => createIndexes([history, receipts]),

    /**
     * Adds those that are not there. `at`: when the last of the commands was accepted, from which receipts are kept.
     */
    async add(id: QueueId, day: Day, copied: { history: StoredHistoryRow[]; receipts: Receipt[]; at: number }) {
      const keptFrom = endOf(day)
      const expiresAt = new Date(copied.at + RETENTION_MS.receipts)
      await addNew(
        history,
        copied.history.map((row) => ({ ...row, _id: rowId(id, row.rev), keptFrom })),
      )
      await addNew(
        receipts,
        copied.receipts.map(({ key, digest, answer }) => ({ _id: receiptName(id, key), digest, answer, expiresAt })),
      )
    },

    /** The rows between two revisions, both excluded, oldest first. */
    async rowsBetween(id: QueueId, after: number, before: number): Promise<StoredHistoryRow[]> {
      if (before - after <= 1) return []
      return history
        .find({ _id: { $gt: rowId(id, after), $lt: rowId(id, before) } }, { _id: 0, keptFrom: 0 })
        .sort({ _id: 1 })
        .lean<StoredHistoryRow[]>()
    },

    /** The rows of all days, newest first. */
    newestRows: (which: NewestFirst) =>
      history
        .find({
          ...filterOf(which, (at) => at),
          ...(which.doctorId !== undefined && { _id: { $gt: `${which.doctorId}:`, $lt: `${which.doctorId};` } }),
          ...stillKept(keep),
        })
        .sort(NEWEST_FIRST)
        .limit(which.limit)
        .lean<ArchivedRow[]>(),

    findReceipt: (id: QueueId, key: string) => receipts.findById(receiptName(id, key)).lean<ArchivedReceipt | null>(),

    /** The one of these queues that has a receipt with this key, or undefined. */
    async queueOfKey(ids: QueueId[], key: string): Promise<QueueId | undefined> {
      const byReceipt = new Map(ids.map((id) => [receiptName(id, key), id]))
      const found = await receipts.findOne({ _id: { $in: [...byReceipt.keys()] } }, { _id: 1 }).lean<{ _id: string }>()
      return found ? byReceipt.get(found._id) : undefined
    },

    /** The receipts of a day that are here, by {@link receiptName}. */
    async receiptNames(id: QueueId): Promise<Set<string>> {
      const found = await receipts.find({ _id: { $gt: `${id}:`, $lt: `${id};` } }, { _id: 1 }).lean<{ _id: string }[]>()
      return new Set(found.map(({ _id }) => _id))
    },

    /** Removes the reasons for which these appointments of a day were moved in the line. */
    forgetReasons: (id: QueueId, appointmentIds: string[]) =>
      history.updateMany(
        { _id: { $gt: rowId(id, 0), $lt: `${id};` } },
        { $set: { 'events.$[event].reason': '' } },
        { arrayFilters: [{ 'event.reason': { $exists: true }, 'event.appointmentId': { $in: appointmentIds } }] },
      ),

    /** Erases the answers that name one of these appointments, and those to `keys`, which may be copied later. */
    async forgetReceipts(
      id: QueueId,
      { appointmentIds, keys }: { appointmentIds: string[]; keys: string[] },
      at: number,
    ) {
      const erased = { $set: { isErased: true as const }, $unset: { answer: 1 as const, digest: 1 as const } }
      const ofDay = { _id: { $gt: `${id}:`, $lt: `${id};` } }
      await receipts.updateMany({ ...ofDay, 'answer.appointment.id': { $in: appointmentIds } }, erased)
      const expiresAt = new Date(at + RETENTION_MS.receipts)
      for (const key of keys) {
        const filter = { _id: receiptName(id, key) }
        await receipts.updateOne(filter, { ...erased, $setOnInsert: { expiresAt } }, { upsert: true })
      }
    },
  }
}
