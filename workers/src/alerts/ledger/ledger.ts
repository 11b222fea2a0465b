import type { Channel } from '@anteroom/contracts/contact.ts'
import type { Instant, QueueId } from '@anteroom/contracts/queue.ts'
import { reportReference } from '@anteroom/providers/report-reference.ts'
import type { Alert } from '@anteroom/queue/alerts/due.ts'
import { type AlertState, alertModel, type LedgerRow } from '@anteroom/store/alerts.ts'
import { type Database, isDuplicateKey } from '@anteroom/store/connection.ts'
import { type Claim, nextCheckAt, type Result } from '../rules/after-outcome.ts'
import { cardsIn } from './cards.ts'
import { lookupsIn } from './lookups.ts'
import { newRow } from './new-row.ts'
import { restoredIn } from './restored.ts'

const LEASE_MS = 30_000

/** The rows of one queue, by the prefix of their ids: "0" is the character after "/". */
const ofQueue = (queueId: QueueId) => ({ _id: { $gte: `${queueId}/`, $lt: `${queueId}0` } })

/** The contact route that an alert goes by, its channel, and the revision of the contact that `route` is counted in. */
export type ClaimedRoute = { route: number; channel: Channel; contactRev: number }

/** A provider's delivery report. */
export type Report = {
  state: 'sent' | 'delivered' | 'failed'
  providerId: string
  reason?: string
}

/** The states that a report may change. */
const reportable: Record<Report['state'], AlertState[]> = {
  sent: ['pending', 'uncertain'],
  delivered: ['pending', 'sending', 'uncertain', 'sent'],
  failed: ['sending', 'uncertain', 'sent'],
}

/** Collection `alerts`. `attempt` is the fencing token: a write counts only while its attempt is the latest. */
export function alertLedger(database: Database) {
  const model = alertModel(database)

  /** Inserts the first row of an alert. False: another worker was faster. */
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
    ...lookupsIn(model),
    ...restoredIn(model),

    createIndexes: () => model.createIndexes(),

    rowsOf: (queueId: QueueId) => model.find(ofQueue(queueId)).lean<LedgerRow[]>(),

    /** The rows of one appointment, by the same prefix. */
    rowsOfAppointment: ({ queueId, appointmentId }: Pick<Alert, 'queueId' | 'appointmentId'>) =>
      model
        .find({ _id: { $gte: `${queueId}/${appointmentId}/`, $lt: `${queueId}/${appointmentId}0` } })
        .lean<LedgerRow[]>(),

    /** The rows with the one that an alert corrects, which is in another queue where a move was undone. */
    async withCorrected({ corrects }: Pick<Alert, 'corrects'>, rows: LedgerRow[]): Promise<LedgerRow[]> {
      if (corrects === undefined || rows.some(({ _id }) => _id === corrects.id)) return rows
      const row = await model.findById(corrects.id).lean<LedgerRow | null>()
      return row ? [...rows, row] : rows
    },

    /** The queues with a row that is overdue by now. */
    overdueQueues: (now: Instant): Promise<QueueId[]> =>
      model.distinct('queueId', {
        state: { $in: ['pending', 'sending', 'uncertain', 'sent', 'failed'] },
        notBefore: { $lte: new Date(now) },
      }),

    /** Claims an alert for sending until the lease runs out; `row` as `rowsOf` gave it. Null: another worker has it. */
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
        const isOurs = await insert({
          ...newRow(alert, now),
          ...lease,
          attempt: 1,
          reference: reportReference(alert.id, 1),
        })
        return isOurs ? { id: alert.id, attempt: 1, tries: 0, unconfirmed: 0, dueAt: now } : null
      }
      const dueAt = row.state === 'suppressed' ? new Date(now) : row.dueAt
      const { modifiedCount } = await model.updateOne(
        { _id: row._id, state: row.state, attempt: row.attempt },
        {
          $set: { ...lease, dueAt, reference: reportReference(row._id, row.attempt + 1) },
          $inc: { attempt: 1 },
          $unset: { textHash: 1, lookups: 1, providerId: 1, reason: 1 },
        },
      )
      if (modifiedCount !== 1) return null
      const { tries, unconfirmed } = row
      return { id: row._id, attempt: row.attempt + 1, tries, unconfirmed, dueAt: dueAt.getTime() }
    },

    /**
     * Records the hash of the text that is about to be sent, and renews the lease. False: the lease was lost, and
     * nothing is to be sent. A call is made only after this: a row without the hash was certainly not sent.
     */
    async recordText({ id, attempt }: Claim, textHash: string, now: Instant): Promise<boolean> {
      const { matchedCount } = await model.updateOne(
        { _id: id, state: 'sending', attempt },
        { $set: { textHash, notBefore: new Date(now + LEASE_MS) } },
      )
      return matchedCount === 1
    },

    /** Records the result of a claimed alert. False: the lease was lost, and the row is newer. */
    async record(
      { id, attempt }: Claim,
      result: Result & Pick<Partial<LedgerRow>, 'contentHash' | 'toldFor' | 'toldTurn'>,
    ): Promise<boolean> {
      const { modifiedCount } = await model.updateOne({ _id: id, state: 'sending', attempt }, { $set: result })
      return modifiedCount === 1
    },

    /** Records that an alert is not to be sent, and why. */
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
     * Ends the leases that ran out: the worker died or hangs. Without a text hash it certainly sent nothing; with one
     * the provider may have taken the alert. That is one unconfirmed attempt, however often it happens: workers that
     * crash again and again must not leave a patient untold.
     */
    async endExpiredLeases(queueId: QueueId, now: Instant): Promise<void> {
      const expired = { ...ofQueue(queueId), state: 'sending' as const, notBefore: { $lte: new Date(now) } }
      // `notBefore` stays in the past, so that they are dealt with at once.
      await model.updateMany({ ...expired, textHash: { $exists: false } }, { $set: { state: 'pending' } })
      await model.updateMany(
        { ...expired, textHash: { $exists: true } },
        { $set: { state: 'uncertain' }, $max: { unconfirmed: 1 } },
      )
    },

    /** Nothing more is done about a row. An alert that was certainly never sent ends as `end`. */
    async close({ _id, state, attempt, unconfirmed }: LedgerRow, end: 'expired' | 'suppressed'): Promise<void> {
      const unsent = unconfirmed > 0 ? 'uncertain' : end
      const last = state === 'pending' ? unsent : state
      await model.updateOne({ _id, state, attempt }, { $set: { state: last, notBefore: null } })
    },

    /**
     * Records a delivery report of the last call for an alert, by its reference. States move forward only: a late or
     * repeated report changes nothing.
     */
    async report(reference: string, report: Report, now: Instant): Promise<void> {
      await model.updateOne(
        { reference, state: { $in: reportable[report.state] } },
        {
          $set: {
            ...report,
            ...(report.state === 'sent' ? { lookups: 0 } : {}),
            notBefore: nextCheckAt(report.state, now),
          },
        },
      )
    },
  }
}

export type Ledger = ReturnType<typeof alertLedger>
