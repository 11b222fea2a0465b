import type { Instant } from '@anteroom/contracts/queue.ts'
import { type Database, isDuplicateKey } from '@anteroom/store/connection.ts'
import { Schema } from 'mongoose'
import { type Delivery, laneOf } from './inbound-event.ts'
import type { Seal } from './seal.ts'

const DAY_MS = 86_400_000

/** A copy that comes within this time is recognised; Telegram gives up after a day. */
const KEPT_DAYS = 8

/** After a week without updates Telegram counts from a random number (core.telegram.org/bots/api, `update_id`). */
const ORDER_HOLDS_DAYS = 6

/** Whoever took a row has this long, or dies in it; then another may take it. */
export const ROW_LEASE_MS = 20_000

/** `late`: a newer one of that chat had been done. `given-up`: it failed again and again. */
const ends = ['done', 'late', 'given-up'] as const
export type RowEnd = (typeof ends)[number]

/** Collection `inbox`: what came in, by the provider's id. `_id`, `lane` and times are all that can be read there. */
type Row = {
  _id: string
  lane: string
  state: 'new' | RowEnd
  updateId: number | null
  at: Date
  /** The arrival; gone once it is done. */
  sealed?: string
  tries: number
  /** A new row may be taken from then on. */
  notBefore: Date
  expiresAt: Date
}

const schema = new Schema<Row>(
  {
    _id: String,
    lane: String,
    state: String,
    updateId: Number,
    at: Date,
    sealed: String,
    tries: Number,
    notBefore: Date,
    expiresAt: Date,
  },
  { collection: 'inbox', versionKey: false },
)
schema.index({ state: 1, lane: 1, updateId: 1, at: 1 })
schema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 })

/** The order in a lane: Telegram's own, else that of arrival. */
const inOrder = { updateId: 1, at: 1, _id: 1 } as const

/** A row that has been taken. `arrival` is null when it cannot be read. `tries` counts this one, too. */
export type Taken = { id: string; lane: string; tries: number; arrival: Delivery | null }

export function inboxStore(database: Database, seal: Seal) {
  const model = database.model('Inbox', schema)

  return {
    createIndexes: () => model.createIndexes(),

    /** Keeps what came in, unless it is known already. Once this has settled the provider may forget it. */
    async add(arrival: Delivery, now: Instant): Promise<{ lane: string; isNew: boolean }> {
      const { id, updateId } = arrival
      const lane = seal.name(laneOf(arrival))
      const at = new Date(now)
      const sealed = seal.seal(id, JSON.stringify(arrival))
      const expiresAt = new Date(now + KEPT_DAYS * DAY_MS)
      try {
        await model.create([{ _id: id, lane, state: 'new', updateId, at, sealed, tries: 0, notBefore: at, expiresAt }])
        return { lane, isNew: true }
      } catch (error) {
        if (isDuplicateKey(error)) return { lane, isNew: false }
        throw error
      }
    },

    /** Takes the first of what is to be done in a lane; null when there is nothing, or it is not its time, or taken. */
    async take(lane: string, now: Instant): Promise<Taken | null> {
      const first = await model.findOne({ lane, state: 'new' }).sort(inOrder).lean<Row | null>()
      if (first === null || first.notBefore.getTime() > now) return null
      const { _id: id, tries, sealed } = first
      const { modifiedCount } = await model.updateOne(
        { _id: id, state: 'new', tries },
        { $set: { notBefore: new Date(now + ROW_LEASE_MS), tries: tries + 1 } },
      )
      if (modifiedCount === 0) return null
      const opened = sealed === undefined ? null : seal.open(id, sealed)
      return { id, lane, tries: tries + 1, arrival: opened === null ? null : (JSON.parse(opened) as Delivery) }
    },

    /** True when a newer one of that lane has been done, so that this one can only be a replay. */
    async isLate({ lane }: Taken, updateId: number, now: Instant): Promise<boolean> {
      const at = { $gt: new Date(now - ORDER_HOLDS_DAYS * DAY_MS) }
      const newer = await model.exists({ lane, state: { $in: ends }, updateId: { $gt: updateId }, at })
      return newer !== null
    },

    async end({ id }: Taken, state: RowEnd): Promise<void> {
      await model.updateOne({ _id: id }, { $set: { state }, $unset: { sealed: 1 } })
    },

    /** Has it tried again from `notBefore` on. */
    async again({ id, tries }: Taken, notBefore: Instant): Promise<void> {
      await model.updateOne({ _id: id, state: 'new', tries }, { $set: { notBefore: new Date(notBefore) } })
    },

    /** The lanes whose first can be taken now, longest waiting first. What stands behind another waits for it. */
    async dueLanes(now: Instant, most: number): Promise<string[]> {
      const lanes = await model.aggregate<{ _id: string }>([
        { $match: { state: 'new' } },
        { $sort: { lane: 1, ...inOrder } },
        { $group: { _id: '$lane', notBefore: { $first: '$notBefore' } } },
        { $match: { notBefore: { $lte: new Date(now) } } },
        { $sort: { notBefore: 1 } },
        { $limit: most },
      ])
      return lanes.map(({ _id }) => _id)
    },
  }
}

export type Inbox = ReturnType<typeof inboxStore>
