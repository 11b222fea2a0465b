import type { Day, Instant, QueueId } from '@anteroom/contracts/queue.ts'
import { TURN_STEP_MS } from '@anteroom/contracts/turn.ts'
import type { Accuracy, Quote } from '@anteroom/queue/accuracy/score-day.ts'
import { type mongo, Schema } from 'mongoose'
import { createIndexes, type Database } from './connection.ts'
import { endOf, type Keep, stillKept } from './keep.ts'

/** One document of the collection `quotes`: what a patient was shown. It holds ids and times only. */
export type StoredQuote = Omit<Quote, 'at' | 'earliest' | 'latest' | 'fixed'> & {
  /** The appointment and the window, in the steps in which it is shown: the same window is kept once. */
  _id: string
  queueId: QueueId
  at: Date
  earliest: Date
  latest: Date
  fixed: Date | null
  keptFrom: Date
}

/** The scores of one doctor's day, in the collection `accuracy`: sums, which tell of nobody. */
export type StoredAccuracy = Accuracy & { _id: QueueId; doctorId: string; day: Day; keptFrom: Date }

const quoteSchema = new Schema<StoredQuote>(
  {
    _id: String,
    queueId: String,
    appointmentId: String,
    at: Date,
    distance: Number,
    elapsed: Number,
    age: Number,
    model: Number,
    earliest: Date,
    latest: Date,
    fixed: Date,
    keptFrom: Date,
  },
  { collection: 'quotes', versionKey: false },
)
quoteSchema.index({ queueId: 1 })

const accuracySchema = new Schema<StoredAccuracy>(
  {
    _id: String,
    doctorId: String,
    day: String,
    cells: Schema.Types.Mixed,
    rule: Schema.Types.Mixed,
    arrivals: Schema.Types.Mixed,
    keptFrom: Date,
  },
  { collection: 'accuracy', versionKey: false, minimize: false },
)
accuracySchema.index({ day: 1 })

/** A window rounded to the steps in which it is shown. */
export const shownAs = ({ earliest, latest }: Quote): string =>
  `${Math.floor(earliest / TURN_STEP_MS)}-${Math.ceil(latest / TURN_STEP_MS)}`

/** Quotes need not wait for the journal. */
const unjournaled = { w: 1 } as const

/** A larger write would make other requests wait. */
const AT_ONCE = 200

export type QuoteOfDay = { day: Day; doctorId: string; quote: Quote }

/** What patients were shown, and how it turned out. `keep`: for how long quotes are kept; older ones are not found. */
export function quoteStore(database: Database, keep?: Keep) {
  const quotes = database.model('Quote', quoteSchema)
  const scores = database.model('Accuracy', accuracySchema)
  return {
    createIndexes: () => createIndexes([quotes, scores]),

    /** Adds quotes; the same window of the same appointment only once. */
    async add(all: QuoteOfDay[]): Promise<void> {
      const writes = all.map(({ day, doctorId, quote }) => {
        const { at, earliest, latest, fixed, ...rest } = quote
        const stored = {
          ...rest,
          queueId: `${doctorId}:${day}` as QueueId,
          at: new Date(at),
          earliest: new Date(earliest),
          latest: new Date(latest),
          fixed: fixed === null ? null : new Date(fixed),
          keptFrom: endOf(day),
        }
        return {
          updateOne: {
            filter: { _id: `${quote.appointmentId}/${shownAs(quote)}` },
            update: { $setOnInsert: stored },
            upsert: true,
          },
        }
      })
      const collection = quotes.collection as unknown as mongo.Collection<StoredQuote>
      for (let first = 0; first < writes.length; first += AT_ONCE) {
        const some = writes.slice(first, first + AT_ONCE)
        await collection.bulkWrite(some, { ordered: false, writeConcern: unjournaled })
      }
    },

    async ofQueue(queueId: QueueId): Promise<Quote[]> {
      const found = await quotes.find({ queueId, ...stillKept(keep) }).lean<StoredQuote[]>()
      const instant = (at: Date): Instant => at.getTime()
      return found.map(({ appointmentId, distance, elapsed, age, model, ...times }) => ({
        ...{ appointmentId, distance, elapsed, age, model },
        at: instant(times.at),
        earliest: instant(times.earliest),
        latest: instant(times.latest),
        fixed: times.fixed && instant(times.fixed),
      }))
    },

    /** The doctors' days from one to another, both included, that have quotes and no scores yet. */
    async unscored({ from, to }: { from: Day; to: Day }): Promise<QueueId[]> {
      const ids = await quotes.distinct('queueId', {
        keptFrom: { $gte: endOf(from), $lte: endOf(to) },
      })
      const done = await scores.find({ _id: { $in: ids } }, { _id: 1 }).lean<Pick<StoredAccuracy, '_id'>[]>()
      const scored = new Set(done.map(({ _id }) => _id))
      return (ids as QueueId[]).filter((id) => !scored.has(id))
    },

    /** Keeps the scores of a doctor's day; those that are there already are replaced. */
    async score(day: { doctorId: string; day: Day }, accuracy: Accuracy): Promise<void> {
      const _id: QueueId = `${day.doctorId}:${day.day}`
      await scores.replaceOne({ _id }, { ...accuracy, ...day, keptFrom: endOf(day.day) }, { upsert: true })
    },

    /** The scores from one day to another, both included, of one doctor or of all. */
    scoresOf: ({
      from,
      to,
      doctorId,
    }: {
      from: Day
      to: Day
      doctorId?: string | undefined
    }): Promise<StoredAccuracy[]> =>
      scores
        .find({ day: { $gte: from, $lte: to }, ...(doctorId !== undefined && { doctorId }) })
        .lean<StoredAccuracy[]>()
        .exec(),
  }
}

export type QuoteStore = ReturnType<typeof quoteStore>
