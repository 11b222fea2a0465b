import type { Day, QueueId } from '@anteroom/contracts/queue.ts'
import { type DayFigures, noFigures } from '@anteroom/queue/report/day-figures.ts'
import { Schema } from 'mongoose'
import type { Database } from './connection.ts'

/**
 * A document of the collection `dayFigures`: a doctor's day in numbers, kept when the day itself has been deleted, as there
 * is nobody's name in it.
 */
type CountedDay = { _id: QueueId; doctorId: string; day: Day; figures: DayFigures }

const schema = new Schema<CountedDay>(
  { _id: String, doctorId: String, day: String, figures: Schema.Types.Mixed },
  { collection: 'dayFigures', versionKey: false },
)
schema.index({ day: 1 })

/** Days of the clinic's calendar, both included; without a doctor, of all. */
export type Period = { from: Day; to: Day; doctorId?: string | undefined }

/** The figures of a period added up, of each doctor and of each day that has any; when patients came is told by day. */
export type PeriodFigures = {
  doctors: { doctorId: string; figures: Omit<DayFigures, 'arrivals'> }[]
  days: { day: Day; figures: DayFigures }[]
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
const pathsOfDoctors = paths.filter(([first]) => first !== 'arrivals')

/** MongoDB's expression for the number at a path. */
const at = (path: Path) =>
  path.reduce<string | object>(
    (inner, key) => (typeof key === 'number' ? { $arrayElemAt: [inner, key] } : `${inner}.${key}`),
    '$figures',
  )

const sums = (of: Path[]) => Object.fromEntries(of.map((path, index) => [`n${index}`, { $sum: at(path) }]))

function figuresOf(row: Record<string, unknown>, of: Path[]): DayFigures {
  const figures = noFigures()
  for (const [index, path] of of.entries()) {
    const holder = path.slice(0, -1).reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], figures)
    ;(holder as Record<string, unknown>)[path.at(-1) ?? ''] = row[`n${index}`]
  }
  return figures
}

export function dayFiguresStore(database: Database) {
  const model = database.model<CountedDay>('CountedDay', schema)
  const byKey = (period: Period, key: 'doctorId' | 'day', of: Path[]) =>
    model.aggregate<{ _id: unknown }>([
      {
        $match: {
          day: { $gte: period.from, $lte: period.to },
          ...(period.doctorId !== undefined && { doctorId: { $eq: period.doctorId } }),
        },
      },
      { $group: { _id: `$${key}`, ...sums(of) } },
      { $sort: { _id: 1 } },
    ])

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

    /** Adds up a period in the database. */
    async of(period: Period): Promise<PeriodFigures> {
      const [doctors, days] = await Promise.all([
        byKey(period, 'doctorId', pathsOfDoctors),
        byKey(period, 'day', paths),
      ])
      return {
        doctors: doctors.map((row) => ({ doctorId: String(row._id), figures: figuresOf(row, pathsOfDoctors) })),
        days: days.map((row) => ({ day: String(row._id), figures: figuresOf(row, paths) })),
      }
    },
  }
}

export type DayFiguresStore = ReturnType<typeof dayFiguresStore>
