import type { AccessAction } from '@anteroom/contracts/access.ts'
import type { Day } from '@anteroom/contracts/queue.ts'
import { Schema } from 'mongoose'
import { type Database, isDuplicateKey } from './connection.ts'

/**
 * Collection `accessLog`: who looked at what. `by` as in the history of a queue, or `unknown` for a login by a name that
 * nobody has. Ids only: no name of a patient, no contact.
 */
export type AccessRow = {
  _id: string
  at: Date
  by: string
  action: AccessAction
  doctorId?: string
  day?: Day
  appointmentIds?: string[]
  /** Whose account it was about. */
  username?: string
  deleteAt: Date
}

/** Instants from `from` up to, not including, `to`; `before`: older than this row. */
export type AccessFilter = {
  from?: Date | undefined
  to?: Date | undefined
  by?: string | undefined
  before?: Pick<AccessRow, '_id' | 'at'> | undefined
}

const schema = new Schema<AccessRow>(
  {
    _id: String,
    at: Date,
    by: String,
    action: String,
    doctorId: String,
    day: String,
    appointmentIds: { type: [String], default: undefined },
    username: String,
    deleteAt: Date,
  },
  { collection: 'accessLog', versionKey: false },
)
schema.index({ deleteAt: 1 }, { expireAfterSeconds: 0 })
schema.index({ at: -1, _id: -1 })
schema.index({ by: 1, at: -1, _id: -1 })

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

    /** The newest first. */
    list: ({ from, to, by, before }: AccessFilter, { now, limit }: { now: Date; limit: number }) =>
      model
        .find({
          deleteAt: { $gt: now },
          ...((from || to) && { at: { ...(from && { $gte: from }), ...(to && { $lt: to }) } }),
          ...(by !== undefined && { by }),
          ...(before && {
            $or: [{ at: { $lt: before.at } }, { at: before.at, _id: { $lt: before._id } }],
          }),
        })
        .sort({ at: -1, _id: -1 })
        .limit(limit)
        .lean<AccessRow[]>(),
  }
}

export type AccessLogStore = ReturnType<typeof accessLogStore>
