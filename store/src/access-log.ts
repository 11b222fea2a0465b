import type { AccessAction } from '@anteroom/contracts/access.ts'
import type { Day, Instant } from '@anteroom/contracts/queue.ts'
import { Schema } from 'mongoose'
import { type Database, isDuplicateKey } from './connection.ts'
import { filterOf, NEWEST_FIRST, type NewestFirst } from './newest-first.ts'

/**
 * Collection `accessLog`: who looked at what. `by` as in the history of a queue, or `unknown` for a login by a name that
 * nobody has. Ids only: no name of a patient, no contact.
 */
export type AccessRow = {
  _id: string
  at: Date
  by: string
  action: AccessAction
  /** Of settings: which, by the name of the route. */
  route?: string
  doctorId?: string
  day?: Day
  appointmentIds?: string[]
  /** Whose account it was about. */
  username?: string
  deleteAt: Date
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
    deleteAt: Date,
  },
  { collection: 'accessLog', versionKey: false },
)
schema.index({ deleteAt: 1 }, { expireAfterSeconds: 0 })
schema.index(NEWEST_FIRST)
schema.index({ by: 1, ...NEWEST_FIRST })

/** Rows can be added and read. There is nothing here to change or delete one. */
export function accessLogStore(database: Database) {
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

    /** The newest first. `now`: what is over by then is not among them. */
    list: (which: NewestFirst, now: Instant) =>
      model
        .find({
          deleteAt: { $gt: new Date(now) },
          ...filterOf(which, (at) => new Date(at)),
          ...(which.doctorId !== undefined && { doctorId: which.doctorId }),
        })
        .sort(NEWEST_FIRST)
        .limit(which.limit)
        .lean<AccessRow[]>(),
  }
}

export type AccessLogStore = ReturnType<typeof accessLogStore>
