import type { AlertKind } from '@anteroom/contracts/alerts.ts'
import type { Channel } from '@anteroom/contracts/contact.ts'
import type { Instant, QueueId } from '@anteroom/contracts/queue.ts'
import { Schema } from 'mongoose'
import type { Database } from './connection.ts'
import { type Keep, stillKept } from './keep.ts'

/**
 * `pending → sending → sent → delivered`, or another outcome: `failed` (with `reason`), `expired` (its day is over),
 * `suppressed` (no longer true, or the patient opted out), `uncertain` (nobody knows whether the provider took it). A
 * row that a worker has to look at again has a `notBefore`.
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

/** One alert in the collection `alerts`, written by the workers alone. It holds ids only, no personal data. */
export type LedgerRow = {
  /** The alert's deterministic id; its uniqueness lets exactly one worker send it. */
  _id: string
  queueId: QueueId
  appointmentId: string
  kind: AlertKind
  /** For a move by the clinic: the day that the patient was moved from, whose board shows the alert too. */
  movedFrom?: QueueId
  state: AlertState
  /**
   * Fencing token: + 1 for each claim, claims for card edits included. Writes under an earlier attempt have no effect.
   */
  attempt: number
  /** Index of the contact route in use, and the `contactRev` of the appointment that the index refers to. */
  route: number
  contactRev: number
  /** Channel of that route, shown to staff; absent before the first claim of a route. */
  channel?: Channel
  /** Attempts that the provider certainly did not accept. */
  tries: number
  /** Unconfirmed attempts: nobody knows whether the provider accepted them. */
  unconfirmed: number
  /** When a worker looks at it again: end of the lease, next try, next lookup or next card edit. Null: never. */
  notBefore: Date | null
  /** When it was first due, and when it was last claimed. */
  dueAt: Date
  claimedAt: Date
  /** Digest of the text handed to the provider, set just before the call; and the number of lookups made for it. */
  textHash?: string
  lookups?: number
  /** The name under which the provider reports on the call of the last claim. */
  reference?: string
  providerId?: string
  sentAt?: Date
  /** A code, never personal data. */
  reason?: string
  /** The time of the turn that the text named, null for "paused"; absent if the text names none. */
  toldFor?: Date | null
  /** The window that the text named, and the unfinished patients ahead then. */
  toldTurn?: { earliest: Date; latest: Date; ahead: number }
  /** Digest of the text and the buttons that the status card shows. */
  contentHash?: string
  /**
   * The end of its day, or when it was first due if that is later. The row must outlive its day, or the alert would
   * become due again.
   */
  keptFrom: Date
}

const schema = new Schema<LedgerRow>(
  {
    _id: String,
    queueId: String,
    appointmentId: String,
    kind: String,
    movedFrom: String,
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
    reference: String,
    lookups: Number,
    providerId: String,
    sentAt: Date,
    reason: String,
    toldFor: Date,
    toldTurn: Schema.Types.Mixed,
    contentHash: String,
    keptFrom: Date,
  },
  // The API finds changed rows by `updatedAt`.
  { collection: 'alerts', versionKey: false, timestamps: true },
)
schema.index({ state: 1, notBefore: 1 })
schema.index({ queueId: 1, updatedAt: 1 })
schema.index({ movedFrom: 1 }, { sparse: true })
schema.index({ providerId: 1 }, { sparse: true })
schema.index({ reference: 1 }, { sparse: true })

export const alertModel = (database: Database) => database.model('Alert', schema)
export type AlertModel = ReturnType<typeof alertModel>

/**
 * The fields of a {@link LedgerRow} that staff see. `kind` and `state` are plain strings: a newer worker may write
 * others.
 */
export type StoredAlert = {
  /** Begins with `<queueId>/<appointmentId>/<kind>/<epoch>`. */
  _id: string
  appointmentId: string
  kind: string
  state: string
  channel?: string
  /** When a worker looks at it again; null for never. */
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

/** The alert ledger, read-only. `keep`: for how long alerts are kept; older ones are not found. */
export function alertStore(database: Database, keep?: Keep) {
  const model = alertModel(database)
  return {
    createIndexes: () => model.createIndexes(),

    /**
     * The rows of one queue, by the common prefix of their ids: "0" is the character after "/", and of moves from it.
     */
    listByQueue: (id: QueueId) =>
      model
        .find({ $or: [{ _id: { $gte: `${id}/`, $lt: `${id}0` } }, { movedFrom: id }], ...stillKept(keep) }, staffFields)
        .lean<StoredAlert[]>(),

    /** The fields of one queue's rows that reports count. */
    async countedOf(id: QueueId) {
      const rows = await model
        .find({ queueId: id }, { kind: 1, state: 1, dueAt: 1, sentAt: 1 })
        .lean<Pick<LedgerRow, 'kind' | 'state' | 'dueAt' | 'sentAt'>[]>()
      return rows.map(({ kind, state, dueAt, sentAt }) => {
        return { kind, state, dueAt: dueAt.getTime(), sentAt: sentAt?.getTime() ?? null }
      })
    },

    /**
     * The rows of these queues, and of moves from them, written at `since` or later by the clock of the worker that
     * wrote them.
     */
    updatedSince: (ids: QueueId[], since: Instant) =>
      model
        .find(
          { $or: [{ queueId: { $in: ids } }, { movedFrom: { $in: ids } }], updatedAt: { $gte: new Date(since) } },
          { queueId: 1, movedFrom: 1, updatedAt: 1 },
        )
        .lean<{ _id: string; queueId: QueueId; movedFrom?: QueueId; updatedAt: Date }[]>(),
  }
}

export type AlertStore = ReturnType<typeof alertStore>
