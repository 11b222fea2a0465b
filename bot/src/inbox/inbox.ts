import type { Instant } from '@anteroom/contracts/queue.ts'
import { type Database, isDuplicateKey } from '@anteroom/store/connection.ts'
import { Schema } from 'mongoose'
import { type Delivery, orderingKeyOf } from './inbound-event.ts'
import type { Seal } from './seal.ts'

const DAY_MS = 86_400_000

/** After a week without updates Telegram counts from a random number (core.telegram.org/bots/api, `update_id`). */
const ORDER_HOLDS_DAYS = 6

/** A process may hold a row this long; afterwards another may lease it. */
export const ROW_LEASE_MS = 20_000

/** `late`: a newer update of that chat was already done. `given-up`: every try failed. */
const finalStates = ['done', 'late', 'given-up'] as const
export type FinalState = (typeof finalStates)[number]

/** Collection `inbox`: the deliveries, by the provider's id. Only `sealed` holds anything that the patient said. */
type Row = {
  _id: string
  /** Sealed like a patient's name; removed from a signed delivery once it is in a final state. */
  orderingKey?: string
  state: 'new' | FinalState
  updateId: number | null
  at: Date
  /** The delivery; removed once it is in a final state. */
  sealed?: string
  tries: number
  /** A new row may be leased from this moment on. */
  notBefore: Date
  /** Absent for a signed delivery that is handled: the rest of its row stays for good. */
  keptFrom?: Date
}

const schema = new Schema<Row>(
  {
    _id: String,
    orderingKey: String,
    state: String,
    updateId: Number,
    at: Date,
    sealed: String,
    tries: Number,
    notBefore: Date,
    keptFrom: Date,
  },
  { collection: 'inbox', versionKey: false },
)
schema.index({ state: 1, orderingKey: 1, updateId: 1, at: 1 })

/**
 * Twilio's signature has no time in it, so somebody who has seen a signed text could deliver it again a year later.
 * Therefore the provider's id of a handled delivery stays for good, without anything about the patient.
 */
const isSigned = (id: string) => id.startsWith('sms:') || id.startsWith('whatsapp:')

/** The order within an ordering key: Telegram's own, else that of arrival. */
const inOrder = { updateId: 1, at: 1, _id: 1 } as const

/** A leased row. `delivery` is null when it cannot be unsealed. `tries` counts this one, too. */
export type LeasedRow = { id: string; orderingKey: string; tries: number; delivery: Delivery | null }

export const inboxModel = (database: Database) => database.model('Inbox', schema)

export function inboxStore(database: Database, seal: Seal) {
  const model = inboxModel(database)

  return {
    createIndexes: () => model.createIndexes(),

    /** Stores a delivery unless it is known. Afterwards the provider may forget it. */
    async add(delivery: Delivery, now: Instant): Promise<{ orderingKey: string; isNew: boolean }> {
      const { id, updateId } = delivery
      const orderingKey = seal.name(orderingKeyOf(delivery))
      const at = new Date(now)
      const sealed = seal.seal(id, JSON.stringify(delivery))
      try {
        const row = { orderingKey, state: 'new' as const, updateId, at, sealed, tries: 0, notBefore: at, keptFrom: at }
        await model.create([{ _id: id, ...row }])
        return { orderingKey, isNew: true }
      } catch (error) {
        if (isDuplicateKey(error)) return { orderingKey, isNew: false }
        throw error
      }
    },

    /**
     * Leases the first new row of an ordering key; null when there is none, or its time has not come, or it is leased.
     */
    async lease(orderingKey: string, now: Instant): Promise<LeasedRow | null> {
      const first = await model.findOne({ orderingKey, state: 'new' }).sort(inOrder).lean<Row | null>()
      if (first === null || first.notBefore.getTime() > now) return null
      const { _id: id, tries, sealed } = first
      const { modifiedCount } = await model.updateOne(
        { _id: id, state: 'new', tries },
        { $set: { notBefore: new Date(now + ROW_LEASE_MS), tries: tries + 1 } },
      )
      if (modifiedCount === 0) return null
      const opened = sealed === undefined ? null : seal.open(id, sealed)
      return { id, orderingKey, tries: tries + 1, delivery: opened === null ? null : (JSON.parse(opened) as Delivery) }
    },

    /** True when a newer update with that ordering key is done, so that this one can only be a replay. */
    async isLate({ orderingKey }: LeasedRow, updateId: number, now: Instant): Promise<boolean> {
      const at = { $gt: new Date(now - ORDER_HOLDS_DAYS * DAY_MS) }
      const newer = await model.exists({ orderingKey, state: { $in: finalStates }, updateId: { $gt: updateId }, at })
      return newer !== null
    },

    async finish({ id }: LeasedRow, state: FinalState): Promise<void> {
      const unneeded = isSigned(id) ? { sealed: 1, orderingKey: 1, keptFrom: 1 } : { sealed: 1 }
      await model.updateOne({ _id: id }, { $set: { state }, $unset: unneeded })
    },

    /** Releases the lease: the row is retried from `notBefore` on. */
    async retry({ id, tries }: LeasedRow, notBefore: Instant): Promise<void> {
      await model.updateOne({ _id: id, state: 'new', tries }, { $set: { notBefore: new Date(notBefore) } })
    },

    /** The number of deliveries not yet handled, and when the oldest came. */
    async waiting(): Promise<{ count: number; oldestAt: Instant | null }> {
      const [count, oldest] = await Promise.all([
        model.countDocuments({ state: 'new' }),
        model.findOne({ state: 'new' }, { at: 1 }).sort({ at: 1 }).lean<Pick<Row, 'at'> | null>(),
      ])
      return { count, oldestAt: oldest?.at.getTime() ?? null }
    },

    /**
     * The ordering keys whose first row can be leased now, longest waiting first. Rows behind the first wait for it.
     */
    async dueKeys(now: Instant, most: number): Promise<string[]> {
      const keys = await model.aggregate<{ _id: string }>([
        { $match: { state: 'new' } },
        { $sort: { orderingKey: 1, ...inOrder } },
        { $group: { _id: '$orderingKey', notBefore: { $first: '$notBefore' } } },
        { $match: { notBefore: { $lte: new Date(now) } } },
        { $sort: { notBefore: 1 } },
        { $limit: most },
      ])
      return keys.map(({ _id }) => _id)
    },
  }
}

export type Inbox = ReturnType<typeof inboxStore>
