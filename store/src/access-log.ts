import type { AccessAction } from '@anteroom/contracts/access.ts'
import type { Day } from '@anteroom/contracts/queue.ts'
import { Schema } from 'mongoose'
import { type Database, isDuplicateKey } from './connection.ts'
import { endedBefore, type Keep } from './keep.ts'
import { filterOf, NEWEST_FIRST, type NewestFirst } from './newest-first.ts'

/**
 * Collection `accessLog`: who looked at what. `by` as in the history of a queue, or `unknown` for a login by a name
 * that nobody has. Ids only: no name of a patient, no contact.
 */
export type AccessRow = {
  _id: string
  at: Date
  by: string
  action: AccessAction
  /** For settings: which ones, by the name of the route. */
  route?: string
  doctorId?: string
  day?: Day
  appointmentIds?: string[]
  /** Whose account it was about. */
  username?: string
}

const schema = new Schema<AccessRow>(
  {
    _id: String,
    at: Date,
    by: String,
    action: String,
    route: String,
    doctorId: String,
    day: String,
    appointmentIds: { type: [String], default: undefined },
    username: String,
  },
  { collection: 'accessLog', versionKey: false },
)
schema.index(NEWEST_FIRST)
schema.index({ by: 1, ...NEWEST_FIRST })

/** Rows can only be added and read, never changed or deleted. `keep`: for how long; older rows are not found. */
export function accessLogStore(database: Database, keep?: Keep) {
  const model = database.model('AccessRow', schema)
  return {
    createIndexes: () => model.createIndexes(),

    /** A row that is there already stays as it is. */
    async add(row: AccessRow): Promise<void> {
      try {
        await model.create([row])
      } catch (error) {
        if (!isDuplicateKey(error)) throw error
      }
    },

    /** The newest first. */
    list: (which: NewestFirst) => {
      const from = keep ? Math.max(which.from, endedBefore(keep) + 1) : which.from
      return model
        .find({
          ...filterOf({ ...which, from }, (at) => new Date(at)),
          ...(which.doctorId !== undefined && { doctorId: which.doctorId }),
        })
        .sort(NEWEST_FIRST)
        .limit(which.limit)
        .lean<AccessRow[]>()
    },
  }
}

export type AccessLogStore = ReturnType<typeof accessLogStore>
