import type { QueueId } from '@anteroom/contracts/queue.ts'
import { find } from '@anteroom/queue/decision.ts'
import type { Appointment, Queue } from '@anteroom/queue/types.ts'
import { archive } from './archive.ts'
import { type Database, isDuplicateKey } from './connection.ts'
import { dayPatch } from './day-patch.ts'
import { endOf, type Keep } from './keep.ts'
import { leftAppointments } from './left-appointments.ts'
import { type Outbox, outboxAfter, type Receipt, type StoredHistoryRow, uncopied, type Written } from './outbox.ts'
import { queueModel, queueReads, type StoredQueue } from './queues.ts'

/** The queue that a command decides on, with what the document holds of earlier commands. */
export type LoadedQueue = { queue: Queue; outbox: Outbox }

/** The appointments whose person these commands erased. */
export const erasedBy = (rows: StoredHistoryRow[]): string[] =>
  rows.flatMap(({ events }) => events.flatMap((event) => (event.kind === 'erased' ? [event.appointmentId] : [])))

/** The rows without the reasons for moving these appointments in line: the reasons may contain personal data. */
const withoutReasons = (rows: StoredHistoryRow[], appointmentIds: string[]): StoredHistoryRow[] =>
  rows.map((row) => ({
    ...row,
    events: row.events.map((event) =>
      event.kind === 'reordered' && appointmentIds.includes(event.appointmentId) ? { ...event, reason: '' } : event,
    ),
  }))

/** True if this is the answer to a booking of one of these appointments. */
const isAnswerAbout = ({ answer }: Receipt, appointmentIds: string[]): boolean =>
  appointmentIds.includes((answer as { appointment?: { id: string } } | null)?.appointment?.id ?? '')

/** Reads and writes of the doctors' days. Only the API may import this file; a lint rule enforces that. */
export function queueStore(database: Database, keep?: Keep) {
  const model = queueModel(database)
  const archived = archive(database, keep)
  const left = leftAppointments(database, keep)

  async function revsOf(ids: QueueId[]): Promise<Map<QueueId, number>> {
    const stored = model.collection.find<{ _id: QueueId; rev: number }>({ _id: { $in: ids } } as object, {
      projection: { rev: 1 },
      // The first batch contains all of them.
      batchSize: ids.length + 1,
    })
    return new Map((await stored.toArray()).map(({ _id, rev }) => [_id, rev]))
  }

  /** Stores a day that was never written. False: another process was faster. */
  async function insertFirst(queue: Queue, history: StoredHistoryRow[], receipts: Receipt[]): Promise<boolean> {
    try {
      const first = { ...queue, receipts, history, copiedRev: 0, keptFrom: endOf(queue.day) }
      await model.collection.insertOne(first as object, { ignoreUndefined: true })
      return true
    } catch (error) {
      if (isDuplicateKey(error)) return false
      throw error
    }
  }

  /** Erases persons from what the collections hold of a day. Returns the outbox without them. */
  async function forgetIn({ queue, outbox }: LoadedQueue, erased: string[], rows: StoredHistoryRow[]): Promise<Outbox> {
    const at = rows.at(-1)?.at ?? 0
    const forgotten = outbox.receipts.filter((receipt) => isAnswerAbout(receipt, erased))
    const cleaned = {
      ...outbox,
      receipts: outbox.receipts.filter((receipt) => !forgotten.includes(receipt)),
      history: withoutReasons(outbox.history, erased),
    }
    const keys = forgotten.map(({ key }) => key)
    await archived.forgetReceipts(queue._id, { appointmentIds: erased, keys }, at)
    await archived.add(queue._id, queue.day, { ...uncopied(cleaned), at })
    await archived.forgetReasons(queue._id, erased)
    await left.erase(queue._id, erased)
    return cleaned
  }

  return {
    ...queueReads(database, keep),

    /** The queue with its outbox, or null if it was never written. */
    async loadForCommand(id: QueueId): Promise<LoadedQueue | null> {
      const stored = await model.findById(id).lean<StoredQueue | null>()
      if (stored === null) return null
      const { history, receipts, copiedRev, keptFrom: _, isCopied: __, ...queue } = stored
      return { queue, outbox: { history, receipts, copiedRev } }
    },

    /**
     * True if the stored day has this revision. `since`, by `performance.now()`: a caller who knows that it was so
     * after that moment need not ask.
     */
    async isCurrent({ _id, rev }: Pick<Queue, '_id' | 'rev'>, _since: number): Promise<boolean> {
      return ((await revsOf([_id])).get(_id) ?? 0) === rev
    },

    /** The revisions of these days, as they are stored, in one answer; a day that was never written has none. */
    revsOf,

    /**
     * An appointment that has left this queue's document; null: it has not. A command on it is decided as if it stood
     * behind the others; if it changes it, it is in the document again.
     */
    async awayFrom(queue: Queue, appointmentId: string): Promise<Appointment | null> {
      if (!queue.hasLeft || find(queue, appointmentId)) return null
      const away = await left.find({ id: appointmentId })
      return away?.queueId === queue._id ? away.appointment : null
    },

    /**
     * Copies these appointments to the collection of those that have left, and returns the queue without them. They
     * have left once that queue is saved. If the process dies before that, they are in both places and count as not
     * left.
     */
    async without(queue: Queue, leaving: Appointment[]): Promise<Queue> {
      if (leaving.length === 0) return queue
      await left.put(queue._id, queue.day, leaving)
      const appointments = queue.appointments.filter((appointment) => !leaving.includes(appointment))
      return { ...queue, appointments, hasLeft: true }
    },

    /**
     * The receipt of a key: what was answered, `erased` if the person that the answer named has been erased, null if
     * the key is new. `outbox` is looked at first, so it has to be older than this read of the others.
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

    /** The keys of the receipts of a day that may have left its document, as {@link receiptName} has them. */
    receiptNames: (id: QueueId) => archived.receiptNames(id),

    /**
     * Compare-and-set from `before` to `after`, by one command or several decided one after the other. False: the
     * stored revision is no longer that of `before`. The order of the array never changes without `rev`, so an
     * appointment can be patched by its index. Rows and receipts leave the document if they are copied and not among
     * the newest. If a command erases a person, that person's receipts and the reasons in the history are erased too,
     * here and in the collections: there first, so that a late copy brings nothing back.
     */
    async save({ queue: before, outbox: loaded }: LoadedQueue, after: Queue, written: Written[]): Promise<boolean> {
      const rows = written.map(({ row }) => row)
      const receipts = written.flatMap(({ receipt }) => receipt ?? [])
      const erased = erasedBy(rows)
      const outbox = erased.length > 0 ? await forgetIn({ queue: before, outbox: loaded }, erased, rows) : loaded
      if (before.rev === 0) return insertFirst(after, rows, receipts)
      const { history, receipts: keptReceipts } = written.reduce(outboxAfter, outbox)
      const { $set, $unset } = dayPatch(before, after)
      const update =
        outbox === loaded
          ? {
              $set,
              $push: {
                history: { $each: rows, $slice: -history.length },
                receipts: { $each: receipts, $slice: -Math.max(1, keptReceipts.length) },
              },
            }
          : { $set: { ...$set, history, receipts: keptReceipts } }
      const filter = { _id: before._id, rev: before.rev }
      const { matchedCount } = await model.collection.updateOne(
        filter as object,
        { ...update, $unset: { ...$unset, isCopied: '' } } as object,
      )
      return matchedCount === 1
    },

    /**
     * Copies the rows and receipts of an outbox that are not known to be copied. The outbox is as a command loaded or
     * saved it.
     */
    async copyOutbox({ _id, day }: Queue, outbox: Outbox): Promise<void> {
      const { history, receipts } = uncopied(outbox)
      const last = history.at(-1)
      if (last) await archived.add(_id, day, { history, receipts, at: last.at })
    },

    /** Marks everything up to this revision as copied, so that the next save may remove it. */
    async markCopied(id: QueueId, rev: number): Promise<void> {
      const isCopied = { $cond: [{ $lte: ['$rev', rev] }, true, '$$REMOVE'] }
      await model.collection.updateOne({ _id: id } as object, [
        { $set: { copiedRev: { $max: ['$copiedRev', rev] }, isCopied } },
      ])
    },
  }
}

export type QueueStore = ReturnType<typeof queueStore>
