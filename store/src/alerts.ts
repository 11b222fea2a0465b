import type { AlertKind } from '@anteroom/contracts/alerts.ts'
import type { Channel } from '@anteroom/contracts/contact.ts'
import type { Instant, QueueId } from '@anteroom/contracts/queue.ts'
import { Schema } from 'mongoose'
import type { Database } from './connection.ts'

/**
 * `pending → sending → sent → delivered`, or an end: `failed` with its reason, `expired` (its day is over), `suppressed`
 * (no longer true, or not wanted), `uncertain` (it may have arrived). What is not an end has a `notBefore`.
 */
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
  /** + 1 for each claim, of an edit as well: what is written under an earlier one counts no more. */
  attempt: number
  /** Which of the patient's ways it goes, and at which revision of the contact these were counted. */
  route: number
  contactRev: number
  /** What that way is, for staff to read; not there before the first. */
  channel?: Channel
  /** How often a provider surely did not take it. */
  tries: number
  /** How often it was, and still is, unknown whether a provider took it. */
  unconfirmed: number
  /** When somebody is to look at it: the end of the lease, the next try, the next question, the next edit of a card. */
  notBefore: Date | null
  /** When it was first due, and last taken for sending. */
  dueAt: Date
  claimedAt: Date
  /** Digest of the text that the provider was about to be given, not there before; how often it was asked about it. */
  textHash?: string
  lookups?: number
  providerId?: string
  sentAt?: Date
  /** A code, never a text about a person. */
  reason?: string
  /** The time of the turn that the patient was told, null for "paused"; not there if the alert tells none. */
  toldFor?: Date | null
  /** Digest of the text and the buttons that a live card shows. */
  contentHash?: string
  expiresAt: Date
}

const schema = new Schema<LedgerRow>(
  {
    _id: String,
    queueId: String,
    appointmentId: String,
    kind: String,
    state: String,
    attempt: Number,
    route: Number,
    channel: String,
    contactRev: Number,
    tries: Number,
    unconfirmed: Number,
    notBefore: Date,
    dueAt: Date,
    claimedAt: Date,
    textHash: String,
    lookups: Number,
    providerId: String,
    sentAt: Date,
    reason: String,
    toldFor: Date,
    contentHash: String,
    expiresAt: Date,
  },
  // By `updatedAt` the API finds what staff have not seen.
  { collection: 'alerts', versionKey: false, timestamps: true },
)
schema.index({ state: 1, notBefore: 1 })
schema.index({ queueId: 1, updatedAt: 1 })
schema.index({ providerId: 1 }, { sparse: true })
schema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 })

export const alertModel = (database: Database) => database.model('Alert', schema)
export type AlertModel = ReturnType<typeof alertModel>

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

const staffFields = {
  appointmentId: 1,
  kind: 1,
  state: 1,
  channel: 1,
  notBefore: 1,
  reason: 1,
  sentAt: 1,
  updatedAt: 1,
}

/** The ledger of alerts, for reading only. */
export function alertStore(database: Database) {
  const model = alertModel(database)
  return {
    createIndexes: () => model.createIndexes(),

    /** "0" is the character after "/", with which the part that all ids of a queue begin with ends. */
    listByQueue: (id: QueueId) =>
      model.find({ _id: { $gte: `${id}/`, $lt: `${id}0` } }, staffFields).lean<StoredAlert[]>(),

    /** The rows of these queues that were written at `since` or later, by the clock of whoever wrote them. */
    updatedSince: (ids: QueueId[], since: Instant) =>
      model
        .find({ queueId: { $in: ids }, updatedAt: { $gte: new Date(since) } }, { queueId: 1, updatedAt: 1 })
        .lean<{ _id: string; queueId: QueueId; updatedAt: Date }[]>(),
  }
}

export type AlertStore = ReturnType<typeof alertStore>
