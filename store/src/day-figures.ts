import type { Day, QueueId } from '@anteroom/contracts/queue.ts'
import { addTo, type DayFigures, noFigures } from '@anteroom/queue/report/day-figures.ts'
import { Schema } from 'mongoose'
import type { Database } from './connection.ts'

/**
 * A document of the collection `dayFigures`: a doctor's day in numbers, kept when the day itself has been deleted, as
 * there is nobody's name in it.
 */
type CountedDay = { _id: QueueId; doctorId: string; day: Day; figures: DayFigures }

const schema = new Schema<CountedDay>(
  { _id: String, doctorId: String, day: String, figures: Schema.Types.Mixed },
  { collection: 'dayFigures', versionKey: false },
)
schema.index({ day: 1 })

/** Days of the clinic's calendar, both included; without a doctor, of all. */
export type Period = { from: Day; to: Day; doctorId?: string | undefined }

/** The figures of a period added up, of each doctor and of each day that has any. */
export type PeriodFigures = {
  doctors: { doctorId: string; figures: DayFigures }[]
  days: { day: Day; figures: DayFigures }[]
}

/** Documents read per batch, so that a year of many doctors does not block this process. */
const BATCH = 500

/** Adds one more day under that key. */
function add(sums: Map<string, DayFigures>, key: string, figures: DayFigures): void {
  const sum = sums.get(key) ?? noFigures()
  addTo(sum, figures)
  sums.set(key, sum)
}

const byName = ([a]: [string, DayFigures], [b]: [string, DayFigures]) => (a < b ? -1 : 1)

export function dayFiguresStore(database: Database) {
  const model = database.model<CountedDay>('CountedDay', schema)
  return {
    createIndexes: () => model.createIndexes(),

    /** Replaces what was counted of that day before. */
    async put(
      { _id, doctorId, day }: Pick<CountedDay, '_id' | 'doctorId' | 'day'>,
      figures: DayFigures,
    ): Promise<void> {
      await model.replaceOne({ _id }, { doctorId, day, figures }, { upsert: true })
    },

    /** Those of these days that were counted. */
    async counted(ids: QueueId[]): Promise<Set<QueueId>> {
      const found = await model.find({ _id: { $in: ids } }, { _id: 1 }).lean<Pick<CountedDay, '_id'>[]>()
      return new Set(found.map(({ _id }) => _id))
    },

    /** How many consultations each doctor had in a period, and their minutes in all. */
    lengthsByDoctor: ({ from, to }: Omit<Period, 'doctorId'>) =>
      model.aggregate<{ _id: string; count: number; minutes: number }>([
        { $match: { day: { $gte: from, $lte: to } } },
        {
          $group: {
            _id: '$doctorId',
            count: { $sum: '$figures.lengths.count' },
            minutes: { $sum: '$figures.lengths.minutes' },
          },
        },
      ]),

    /** Adds up a period. */
    async of({ from, to, doctorId }: Period): Promise<PeriodFigures> {
      const doctors = new Map<string, DayFigures>()
      const days = new Map<string, DayFigures>()
      const wanted = { day: { $gte: from, $lte: to }, ...(doctorId !== undefined && { doctorId: { $eq: doctorId } }) }
      const found = model.collection.find<Omit<CountedDay, '_id'>>(wanted, {
        projection: { _id: 0, doctorId: 1, day: 1, figures: 1 },
        batchSize: BATCH,
      })
      // In batches: waiting for each document separately costs more than all the rest.
      while (await found.hasNext()) {
        for (const { doctorId, day, figures } of found.readBufferedDocuments()) {
          add(doctors, doctorId, figures)
          add(days, day, figures)
        }
      }
      return {
        doctors: [...doctors].sort(byName).map(([doctorId, figures]) => ({ doctorId, figures })),
        days: [...days].sort(byName).map(([day, figures]) => ({ day, figures })),
      }
    },
  }
}

export type DayFiguresStore = ReturnType<typeof dayFiguresStore>
