import { Channel } from '@anteroom/contracts/contact.ts'
import type { Day, Instant } from '@anteroom/contracts/queue.ts'
import type { Spending } from '@anteroom/contracts/send-budget.ts'
import { Schema } from 'mongoose'
import { createIndexes, type Database, isDuplicateKey } from './connection.ts'
import { digestOf } from './digest.ts'
import { RETENTION_MS } from './retention.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** Kept for each address; higher than any cap. */
const MAX_KEPT = 1_000

/**
 * Collection `sentTo`: when something was sent to an address, newest first. `_id` is a digest of the address, which
 * is not kept otherwise.
 */
type SentTo = { _id: string; sent: { id: string; at: Date }[]; expiresAt: Date }

/** Events of a budget: it runs low, it stopped news, or it stopped urgent alerts too (`all`). */
type Mark = 'low' | 'news' | 'all'

/**
 * Collection `sendBudgets`, one document for each channel and day of the clinic. `spent` and `limit` are messages, of
 * SMS segments. `marks` are `<mark>:<limit>`: a limit that was raised during the day has stopped nothing yet.
 */
type SendBudget = { _id: string; channel: Channel; spent: number; limit: number; marks: string[]; expiresAt: Date }

const sentToSchema = new Schema<SentTo>(
  { _id: String, sent: [{ _id: false, id: String, at: Date }], expiresAt: Date },
  { collection: 'sentTo', versionKey: false },
)
sentToSchema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 })

const budgetSchema = new Schema<SendBudget>(
  { _id: String, channel: String, spent: Number, limit: Number, marks: [String], expiresAt: Date },
  { collection: 'sendBudgets', versionKey: false },
)
budgetSchema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 })

type Budget = { channel: Channel; day: Day }

const budgetId = ({ channel, day }: Budget) => `${channel}:${day}`
const idOf = (recipient: string) => digestOf(recipient).slice(0, 22)

/** Counts need not wait for the journal: if a crash loses one, one message more is sent. */
const unjournaled = { writeConcern: { w: 1 } } as const

/**
 * Updates the document if it has room, or inserts it. False: it has no room, so the insert failed as a duplicate. If
 * another process inserted the document in the meantime, the update is tried again.
 */
async function whereRoom(update: (upsert: boolean) => Promise<{ matchedCount: number }>): Promise<boolean> {
  try {
    await update(true)
    return true
  } catch (error) {
    if (isDuplicateKey(error)) return (await update(false)).matchedCount === 1
    throw error
  }
}

/**
 * Counts messages to each recipient and the spending of each day's budgets. Each step is one update, so it is atomic
 * across all processes.
 */
export function sendCounts(database: Database) {
  const sentTo = database.model('SentTo', sentToSchema)
  const budgets = database.model('SendBudget', budgetSchema)

  return {
    createIndexes: () => createIndexes([sentTo, budgets]),

    /** Counts the message `id` to a recipient. False: it had as many in the last hour, or in the last 24. */
    async countTo(
      recipient: string,
      { id, perHour, perDay }: { id: string; perHour: number; perDay: number },
      now: Instant,
    ): Promise<boolean> {
      /**
       * True for a document with fewer than `most` messages in the last `ms` milliseconds: the message at that index is
       * older, or missing.
       */
      const isBelow = (most: number, ms: number) => {
        const oldest = `sent.${most - 1}.at`
        return { $or: [{ [oldest]: { $exists: false } }, { [oldest]: { $lte: new Date(now - ms) } }] }
      }
      const hasRoom = { _id: idOf(recipient), $and: [isBelow(perHour, HOUR_MS), isBelow(perDay, DAY_MS)] }
      const sent = { $each: [{ id, at: new Date(now) }], $position: 0, $slice: MAX_KEPT }
      const counted = { $push: { sent }, $set: { expiresAt: new Date(now + DAY_MS) } }
      return whereRoom((upsert) => sentTo.updateOne(hasRoom, counted, { upsert, ...unjournaled }))
    },

    /** The message `id` was certainly not sent. */
    async uncountTo(recipient: string, id: string): Promise<void> {
      await sentTo.updateOne({ _id: idOf(recipient) }, { $pull: { sent: { id } } })
    },

    /** Spends `units` of a budget, and gives what is spent by now. Null, and not spent: more than `upTo` would be. */
    async spend(
      budget: Budget,
      { units, upTo, limit }: { units: number; upTo: number; limit: number },
    ): Promise<number | null> {
      if (units > upTo) return null
      const { channel, day } = budget
      const expiresAt = new Date(Date.parse(day) + RETENTION_MS.sendBudgets)
      const hasRoom = { _id: budgetId(budget), spent: { $lte: upTo - units } }
      const spending = { $inc: { spent: units }, $set: { channel, limit, expiresAt } }
      if (!(await whereRoom((upsert) => budgets.updateOne(hasRoom, spending, { upsert, ...unjournaled })))) return null
      const after = await budgets.findById(budgetId(budget), { spent: 1 }).lean<SendBudget | null>()
      return after?.spent ?? units
    },

    /** These units were certainly not sent. */
    async giveBack(budget: Budget, units: number): Promise<void> {
      await budgets.updateOne({ _id: budgetId(budget) }, { $inc: { spent: -units } })
    },

    /** Marks a budget, for staff to see. True: it is the first mark of this kind with this limit. */
    async mark(budget: Budget, mark: Mark, limit: number): Promise<boolean> {
      const { channel, day } = budget
      const expiresAt = new Date(Date.parse(day) + RETENTION_MS.sendBudgets)
      const { modifiedCount, upsertedCount } = await budgets.updateOne(
        { _id: budgetId(budget) },
        { $addToSet: { marks: `${mark}:${limit}` }, $set: { limit }, $setOnInsert: { channel, spent: 0, expiresAt } },
        { upsert: true },
      )
      return modifiedCount + upsertedCount === 1
    },

    /** The budgets of a day, of the channels by which something was to be sent. */
    async budgetsOn(day: Day): Promise<({ channel: Channel } & Spending)[]> {
      const ids = Channel.options.map((channel) => budgetId({ channel, day }))
      const found = await budgets.find({ _id: { $in: ids } }).lean<SendBudget[]>()
      return found.map(({ channel, spent, limit, marks = [] }) => {
        const isMarked = (mark: Mark) => marks.includes(`${mark}:${limit}`)
        return { channel, spent, limit, stopped: isMarked('all') ? 'all' : isMarked('news') ? 'news' : null }
      })
    },
  }
}

export type SendCounts = ReturnType<typeof sendCounts>
