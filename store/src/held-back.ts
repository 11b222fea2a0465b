import { addDays } from '@anteroom/contracts/clinic-day.ts'
import type { Channel } from '@anteroom/contracts/contact.ts'
import { type GateReason, HELD_BACK_DAYS, type HeldBack, type HeldBackKind } from '@anteroom/contracts/held-back.ts'
import type { Day, Instant } from '@anteroom/contracts/queue.ts'
import { Schema } from 'mongoose'
import type { Database } from './connection.ts'

const DAY_MS = 86_400_000

/** What held-back messages are counted by. */
export type HeldBackAs = { day: Day; channel: Channel; kind: HeldBackKind; reason: GateReason }

/** Collection `heldBack`: how many, one document for each day of the clinic, channel, kind and reason. */
type StoredCount = HeldBackAs & { _id: string; count: number; first: Date; last: Date; expiresAt: Date }

const schema = new Schema<StoredCount>(
  {
    _id: String,
    day: String,
    channel: String,
    kind: String,
    reason: String,
    count: Number,
    first: Date,
    last: Date,
    expiresAt: Date,
  },
  { collection: 'heldBack', versionKey: false },
)
schema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 })

/** Adds up days with the same channel, kind and reason. */
function sumOf(days: StoredCount[]): HeldBack[] {
  const groups = Map.groupBy(days, ({ channel, kind, reason }) => `${channel} ${kind} ${reason}`)
  return [...groups.values()].flatMap((group) => {
    const [one] = group
    if (one === undefined) return []
    const { channel, kind, reason } = one
    const at = (times: Date[], choose: (...ms: number[]) => number) =>
      new Date(choose(...times.map((time) => time.getTime()))).toISOString()
    return {
      ...{ channel, kind, reason },
      count: group.reduce((sum, { count }) => sum + count, 0),
      first: at(
        group.map(({ first }) => first),
        Math.min,
      ),
      last: at(
        group.map(({ last }) => last),
        Math.max,
      ),
    }
  })
}

/** Counts of the messages that the gate did not let through. */
export function heldBackStore(database: Database) {
  const model = database.model('HeldBack', schema)
  return {
    createIndexes: () => model.createIndexes(),

    async note(as: HeldBackAs, now: Instant): Promise<void> {
      const at = new Date(now)
      await model.updateOne(
        { _id: `${as.day}:${as.channel}:${as.kind}:${as.reason}` },
        {
          $inc: { count: 1 },
          $min: { first: at },
          $max: { last: at },
          $setOnInsert: { ...as, expiresAt: new Date(Date.parse(as.day) + (HELD_BACK_DAYS + 1) * DAY_MS) },
        },
        { upsert: true },
      )
    },

    /** Those of the last {@link HELD_BACK_DAYS} days up to `today`, the newest first. */
    async recent(today: Day): Promise<HeldBack[]> {
      const from = addDays(today, -HELD_BACK_DAYS)
      const counts = await model.find({ day: { $gte: from } }).lean<StoredCount[]>()
      return sumOf(counts).toSorted((a, b) => b.last.localeCompare(a.last))
    },
  }
}

export type HeldBackStore = ReturnType<typeof heldBackStore>
