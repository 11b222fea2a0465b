import type { Channel } from '@anteroom/contracts/contact.ts'
import type { Instant, QueueId } from '@anteroom/contracts/queue.ts'
import type { Alert } from '@anteroom/queue/alerts/due.ts'
import { type AlertState, alertModel, type LedgerRow } from '@anteroom/store/alerts.ts'
import { type Database, isDuplicateKey } from '@anteroom/store/connection.ts'
import { type Claim, lookAfterNews, type Result } from '../rules/after-outcome.ts'
import { cardsIn } from './cards.ts'
import { unconfirmedIn } from './unconfirmed.ts'

const LEASE_MS = 30_000
const DAY_MS = 86_400_000
/** A row outlives its day: without it the alert would be due again. */
const KEPT_DAYS = 30

/** The rows of one queue, by the part that all their ids begin with: "0" is the character after "/". */
const ofQueue = (queueId: QueueId) => ({ _id: { $gte: `${queueId}/`, $lt: `${queueId}0` } })

/** What a new row says of its alert. */
const newRow = ({ id, queueId, appointmentId, kind, day }: Alert, now: Instant) => ({
  _id: id,
  queueId,
  appointmentId,
  kind,
  tries: 0,
  unconfirmed: 0,
  dueAt: new Date(now),
  expiresAt: new Date(Math.max(now, Date.parse(day)) + (KEPT_DAYS + 1) * DAY_MS),
})

/** The way that an alert is to go, its channel, and the revision of the contact that it is counted by. */
export type ClaimedRoute = { route: number; channel: Channel; contactRev: number }

/** What a provider reports later. `attempt`: the claim under which it took the message, if it says so. */
export type Report = {
  state: 'sent' | 'delivered' | 'failed'
  providerId: string
  reason?: string
  attempt: number | null
}

const reportable: Record<Report['state'], AlertState[]> = {
  sent: ['pending', 'uncertain'],
  delivered: ['pending', 'sending', 'uncertain', 'sent'],
  failed: ['sending', 'uncertain', 'sent'],
}

/** Collection `alerts`. Whatever is written says which attempt it belongs to, and counts only while that is the latest. */
export function alertLedger(database: Database) {
  const model = alertModel(database)

  /** Inserts the first row of an alert. False: somebody else was faster. */
  async function insert(row: Partial<LedgerRow>): Promise<boolean> {
    try {
      await model.create([row])
      return true
    } catch (error) {
      if (isDuplicateKey(error)) return false
      throw error
    }
  }

  return {
    ...cardsIn(model),
    ...unconfirmedIn(model),

    createIndexes: () => model.createIndexes(),

    rowsOf: (queueId: QueueId) => model.find(ofQueue(queueId)).lean<LedgerRow[]>(),

    /** The queues that hold a row which somebody is to look at by now. */
    overdueQueues: (now: Instant): Promise<QueueId[]> =>
      model.distinct('queueId', {
        state: { $in: ['pending', 'sending', 'uncertain', 'sent', 'failed'] },
        notBefore: { $lte: new Date(now) },
      }),

    /**
     * Takes an alert for sending, for the time of the lease; `row` is what `rowsOf` said of it.
     * Null: another worker has it.
     */
    async claim(
      alert: Alert,
      row: LedgerRow | undefined,
      { route, channel, contactRev }: ClaimedRoute,
      now: Instant,
    ): Promise<Claim | null> {
      const lease = {
        state: 'sending' as const,
        route,
        channel,
        contactRev,
        claimedAt: new Date(now),
        notBefore: new Date(now + LEASE_MS),
      }
      if (row === undefined) {
        const isOurs = await insert({ ...newRow(alert, now), ...lease, attempt: 1 })
        return isOurs ? { id: alert.id, attempt: 1, tries: 0, unconfirmed: 0, dueAt: now } : null
      }
      const dueAt = row.state === 'suppressed' ? new Date(now) : row.dueAt
      const { modifiedCount } = await model.updateOne(
        { _id: row._id, state: row.state, attempt: row.attempt },
        {
          $set: { ...lease, dueAt },
          $inc: { attempt: 1 },
          $unset: { textHash: 1, lookups: 1, providerId: 1, reason: 1 },
        },
      )
      if (modifiedCount !== 1) return null
      const { tries, unconfirmed } = row
      return { id: row._id, attempt: row.attempt + 1, tries, unconfirmed, dueAt: dueAt.getTime() }
    },

    /**
     * Keeps the digest of the text that the provider is about to be given; the lease begins anew. False: the lease was
     * lost, and nothing is to be sent. Without it nothing was: a call is made only after this.
     */
    async aboutToSend({ id, attempt }: Claim, textHash: string, now: Instant): Promise<boolean> {
      const { matchedCount } = await model.updateOne(
        { _id: id, state: 'sending', attempt },
        { $set: { textHash, notBefore: new Date(now + LEASE_MS) } },
      )
      return matchedCount === 1
    },

    /** Writes what became of a claimed alert. False: the lease was lost, and the row says something newer. */
    async record(
      { id, attempt }: Claim,
      result: Result & Pick<Partial<LedgerRow>, 'contentHash' | 'toldFor'>,
    ): Promise<boolean> {
      const { modifiedCount } = await model.updateOne({ _id: id, state: 'sending', attempt }, { $set: result })
      return modifiedCount === 1
    },

    /** Notes that an alert is not to be sent, and why. */
    async suppress(alert: Alert, row: LedgerRow | undefined, reason: string, now: Instant): Promise<void> {
      const suppressed = { state: 'suppressed' as const, reason, notBefore: null }
      if (row !== undefined) {
        await model.updateOne({ _id: row._id, state: row.state, attempt: row.attempt }, { $set: suppressed })
        return
      }
      const nowhere = { route: 0, contactRev: 0, attempt: 0, claimedAt: new Date(now) }
      await insert({ ...newRow(alert, now), ...nowhere, ...suppressed })
    },

    /**
     * Leases that ran out: the worker died or hangs. Before it noted what it was about to send it surely sent nothing;
     * after that the provider may have taken the alert. That is one doubt, however often it happens: workers that crash
     * again and again must not leave a patient untold.
     */
    async endExpiredLeases(queueId: QueueId, now: Instant): Promise<void> {
      const expired = { ...ofQueue(queueId), state: 'sending' as const, notBefore: { $lte: new Date(now) } }
      // `notBefore` stays in the past: it is looked at at once.
      await model.updateMany({ ...expired, textHash: { $exists: false } }, { $set: { state: 'pending' } })
      await model.updateMany(
        { ...expired, textHash: { $exists: true } },
        { $set: { state: 'uncertain' }, $max: { unconfirmed: 1 } },
      )
    },

    /** Ends the waiting for a next try, question or edit of a card. An alert that surely was never sent ends as `end`. */
    async close({ _id, state, attempt, unconfirmed }: LedgerRow, end: 'expired' | 'suppressed'): Promise<void> {
      const unsent = unconfirmed > 0 ? 'uncertain' : end
      const last = state === 'pending' ? unsent : state
      await model.updateOne({ _id, state, attempt }, { $set: { state: last, notBefore: null } })
    },

    /** What the provider reports later. States move forward only: a late or repeated report changes nothing. */
    async report(id: string, { attempt, ...news }: Report, now: Instant): Promise<void> {
      const sameCall = attempt === null ? { providerId: news.providerId } : { attempt }
      await model.updateOne(
        { _id: id, ...sameCall, state: { $in: reportable[news.state] } },
        {
          $set: {
            ...news,
            ...(news.state === 'sent' ? { lookups: 0 } : {}),
            notBefore: lookAfterNews(news.state, now),
          },
        },
      )
    },
  }
}

export type Ledger = ReturnType<typeof alertLedger>
