import { type Database, isDuplicateKey } from '@anteroom/api/store/connection.ts'
import type { AlertKind } from '@anteroom/contracts/alerts.ts'
import type { Instant, QueueId } from '@anteroom/contracts/queue.ts'
import { Schema } from 'mongoose'
import type { Claim, Result } from './after.ts'
import type { Alert } from './due.ts'

export type AlertState =
  | 'pending'
  | 'sending'
  | 'sent'
  | 'delivered'
  | 'failed'
  | 'expired'
  | 'suppressed'
  | 'uncertain'

/** One alert in the collection `alerts`. It holds ids only, nothing about a person. */
export type LedgerRow = {
  /** The alert's id: that it is unique is what lets exactly one worker send it. */
  _id: string
  queueId: QueueId
  appointmentId: string
  kind: AlertKind
  state: AlertState
  /** + 1 for each claim. */
  attempt: number
  /** How often it was unknown whether the provider took it. */
  doubts: number
  /** When somebody is to look at it: the end of the lease, the next try, the next edit of a card. */
  notBefore: Date | null
  providerId?: string
  sentAt?: Date
  reason?: string
  /** Digest of the text that a live card shows. */
  shows?: string
  expiresAt: Date
}

const LEASE_MS = 30_000
const DAY_MS = 86_400_000
/** A row outlives its day: without it the alert would be due again. */
const KEPT_DAYS = 30

const schema = new Schema<LedgerRow>(
  {
    _id: String,
    queueId: String,
    appointmentId: String,
    kind: String,
    state: String,
    attempt: Number,
    doubts: Number,
    notBefore: Date,
    providerId: String,
    sentAt: Date,
    reason: String,
    shows: String,
    expiresAt: Date,
  },
  { collection: 'alerts', versionKey: false },
)
schema.index({ state: 1, notBefore: 1 })
schema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 })

/** The rows of one queue, by the part that all their ids begin with: "0" is the character after "/". */
const ofQueue = (queueId: QueueId) => ({ _id: { $gte: `${queueId}/`, $lt: `${queueId}0` } })

/** True if somebody is to look at the row by now. */
export const isOverdue = ({ notBefore }: Pick<LedgerRow, 'notBefore'>, now: Instant): boolean =>
  notBefore !== null && notBefore.getTime() <= now

/** True if an alert that is due may be claimed now; `row` is what the ledger knows of it. */
export function isClaimable(row: LedgerRow | undefined, now: Instant): boolean {
  if (row === undefined || row.state === 'suppressed') return true
  return (row.state === 'pending' || row.state === 'uncertain') && isOverdue(row, now)
}

export function alertLedger(database: Database) {
  const model = database.model('Alert', schema)

  return {
    createIndexes: () => model.createIndexes(),

    rowsOf: (queueId: QueueId) => model.find(ofQueue(queueId)).lean<LedgerRow[]>(),

    /** The queues that hold a row which somebody is to look at by now. */
    overdueQueues: (now: Instant): Promise<QueueId[]> =>
      model.distinct('queueId', {
        state: { $in: ['pending', 'sending', 'uncertain', 'sent'] },
        notBefore: { $lte: new Date(now) },
      }),

    /**
     * Takes an alert for sending, for the time of the lease; `row` is what `rowsOf` said of it.
     * Null: another worker has it.
     */
    async claim(alert: Alert, row: LedgerRow | undefined, now: Instant): Promise<Claim | null> {
      const lease = { state: 'sending' as const, notBefore: new Date(now + LEASE_MS) }
      if (row !== undefined) {
        const { modifiedCount } = await model.updateOne(
          { _id: row._id, state: row.state, attempt: row.attempt },
          { $set: lease, $inc: { attempt: 1 } },
        )
        return modifiedCount === 1 ? { id: row._id, attempt: row.attempt + 1, doubts: row.doubts } : null
      }
      const { id, queueId, appointmentId, kind, day } = alert
      const expiresAt = new Date(Math.max(now, Date.parse(day)) + (KEPT_DAYS + 1) * DAY_MS)
      try {
        await model.create([{ _id: id, queueId, appointmentId, kind, attempt: 1, doubts: 0, expiresAt, ...lease }])
        return { id, attempt: 1, doubts: 0 }
      } catch (error) {
        if (isDuplicateKey(error)) return null
        throw error
      }
    },

    /** Writes what became of a claimed alert. False: the lease was lost, and the row says something newer. */
    async record({ id, attempt }: Claim, result: Result & { shows?: string }): Promise<boolean> {
      const { modifiedCount } = await model.updateOne({ _id: id, state: 'sending', attempt }, { $set: result })
      return modifiedCount === 1
    },

    /**
     * Leases that ran out: the worker died or hangs, before or after the provider took the alert. Such an alert may be
     * sent once more, whatever its kind, for else it could be lost.
     */
    async doubtExpiredLeases(queueId: QueueId, now: Instant): Promise<void> {
      const expired = { ...ofQueue(queueId), state: 'sending' as const, notBefore: { $lte: new Date(now) } }
      await model.updateMany({ ...expired, doubts: { $gt: 0 } }, { $set: { state: 'uncertain', notBefore: null } })
      // `notBefore` stays in the past: it may be claimed at once.
      await model.updateMany({ ...expired, doubts: 0 }, { $set: { state: 'uncertain', doubts: 1 } })
    },

    /** Ends the waiting for a next try, or for the next edit of a card. An alert that was never sent ends as `end`. */
    async close({ _id, state, attempt }: LedgerRow, end: 'expired' | 'suppressed'): Promise<void> {
      const last = state === 'pending' ? end : state
      await model.updateOne({ _id, state, attempt }, { $set: { state: last, notBefore: null } })
    },

    /** What the provider reports later. States move forward only: a late or repeated report changes nothing. */
    async report(id: string, news: { state: 'sent' | 'delivered' | 'failed'; providerId: string; reason?: string }) {
      const from: AlertState[] = news.state === 'sent' ? ['uncertain'] : ['sending', 'uncertain', 'sent']
      await model.updateOne({ _id: id, state: { $in: from } }, { $set: { ...news, notBefore: null } })
    },

    /** A live card shows a new text. */
    async cardShows(_id: string, shows: string): Promise<void> {
      await model.updateOne({ _id }, { $set: { shows, notBefore: null } })
    },

    /** The patient deleted the card, or blocked the bot: it is left alone from now on. */
    async cardGone(_id: string): Promise<void> {
      await model.updateOne({ _id }, { $set: { notBefore: null }, $unset: { shows: 1 } })
    },

    /** A live card could not be edited now. */
    async editCardLater(_id: string, notBefore: Date): Promise<void> {
      await model.updateOne({ _id, state: 'sent' }, { $set: { notBefore } })
    },
  }
}

export type Ledger = ReturnType<typeof alertLedger>
