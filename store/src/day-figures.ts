import type { Day, QueueId } from '@anteroom/contracts/queue.ts'
import { type DayFigures, noFigures } from '@anteroom/queue/report/day-figures.ts'
import { Schema } from 'mongoose'
import type { Database } from './connection.ts'

/**
 * A document of the collection `dayFigures`: a doctor's day in numbers, kept when the day itself has been deleted, as there
 * is nobody's name in it. `weekday`: 1 for Monday.
 */
type CountedDay = { _id: QueueId; doctorId: string; day: Day; weekday: number; figures: DayFigures }

const schema = new Schema<CountedDay>(
  { _id: String, doctorId: String, day: String, weekday: Number, figures: Schema.Types.Mixed },
  { collection: 'dayFigures', versionKey: false },
)
schema.index({ day: 1 })

/** Days of the clinic's calendar, both included; without a doctor, of all. */
export type Period = { from: Day; to: Day; doctorId?: string | undefined }

/** The figures of a period added up: of each doctor, each day and each weekday that has any. */
export type PeriodFigures = {
  doctors: { doctorId: string; figures: DayFigures }[]
  days: { day: Day; figures: DayFigures }[]
  weekdays: { weekday: number; figures: DayFigures }[]
}

type Path = (string | number)[]

/** Where the numbers are in figures. */
const pathsIn = (value: unknown): Path[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) =>
        pathsIn(inner).map((path) => [Array.isArray(value) ? Number(key) : key, ...path]),
      )
    : [[]]

const paths = pathsIn(noFigures())

/** MongoDB's expression for the number at a path. */
const at = (path: Path) =>
  path.reduce<string | object>(
    (inner, key) => (typeof key === 'number' ? { $arrayElemAt: [inner, key] } : `${inner}.${key}`),
    '$figures',
  )

const sums = Object.fromEntries(paths.map((path, index) => [`n${index}`, { $sum: at(path) }]))

function figuresOf(row: Record<string, unknown>): DayFigures {
  const figures = noFigures()
  for (const [index, path] of paths.entries()) {
    const holder = path.slice(0, -1).reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], figures)
    ;(holder as Record<string, unknown>)[path.at(-1) ?? ''] = row[`n${index}`]
  }
  return figures
}

export function dayFiguresStore(database: Database) {
  const model = database.model<CountedDay>('CountedDay', schema)
  const byKey = (period: Period, key: 'doctorId' | 'day' | 'weekday') =>
    model.aggregate<{ _id: unknown }>([
      {
        $match: {
          day: { $gte: period.from, $lte: period.to },
          ...(period.doctorId !== undefined && { doctorId: { $eq: period.doctorId } }),
        },
      },
      { $group: { _id: `$${key}`, ...sums } },
      { $sort: { _id: 1 } },
    ])

  return {
    createIndexes: () => model.createIndexes(),

    /** Replaces what was counted of that day before. */
    async put(
      { _id, doctorId, day }: Pick<CountedDay, '_id' | 'doctorId' | 'day'>,
      figures: DayFigures,
    ): Promise<void> {
      const weekday = Temporal.PlainDate.from(day).dayOfWeek
      await model.replaceOne({ _id }, { doctorId, day, weekday, figures }, { upsert: true })
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

    /** Adds up a period in the database. */
    async of(period: Period): Promise<PeriodFigures> {
      const [doctors, days, weekdays] = await Promise.all(
        (['doctorId', 'day', 'weekday'] as const).map((key) => byKey(period, key)),
      )
      return {
        doctors: (doctors ?? []).map((row) => ({ doctorId: String(row._id), figures: figuresOf(row) })),
        days: (days ?? []).map((row) => ({ day: String(row._id), figures: figuresOf(row) })),
        weekdays: (weekdays ?? []).map((row) => ({ weekday: Number(row._id), figures: figuresOf(row) })),
      }
    },
  }
}

export type DayFiguresStore = ReturnType<typeof dayFiguresStore>
