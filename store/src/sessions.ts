import { Schema } from 'mongoose'
import type { Database } from './connection.ts'

/**
 * Collection `staffSessions`. `_id` is a digest of what the cookie holds, so that reading the collection opens no
 * session. `version` is that of the member of staff at login; `usedAt` may lag behind by a little. `address` and
 * `userAgent`: of the browser that logged in, for its owner to tell the sessions apart. `viaProvider`: the person
 * logged in at the provider.
 */
export type StaffSession = {
  _id: string
  username: string
  version: string
  beganAt: Date
  usedAt: Date
  endsAt: Date
  address?: string
  userAgent?: string
  viaProvider?: true
}

const schema = new Schema<StaffSession>(
  {
    _id: String,
    username: String,
    version: String,
    beganAt: Date,
    usedAt: Date,
    endsAt: Date,
    address: String,
    userAgent: String,
    viaProvider: Boolean,
  },
  { collection: 'staffSessions', versionKey: false },
)
schema.index({ endsAt: 1 }, { expireAfterSeconds: 0 })
schema.index({ username: 1 })

export function sessionStore(database: Database) {
  const model = database.model('StaffSession', schema)
  return {
    createIndexes: () => model.createIndexes(),
    async add(session: StaffSession): Promise<void> {
      await model.create([session])
    },
    /** May return a session that is over: the index that deletes them runs once a minute. */
    find: async (id: string): Promise<StaffSession | null> => model.findById(id).lean<StaffSession | null>(),
    findMany: (ids: string[]) => model.find({ _id: { $in: ids } }).lean<StaffSession[]>(),
    async use(id: string, at: Date): Promise<void> {
      await model.updateOne({ _id: id }, { $max: { usedAt: at } })
    },
    async remove(id: string): Promise<void> {
      await model.deleteOne({ _id: id })
    },
    /** Includes those that are over. */
    ofMember: (username: string) => model.find({ username }).lean<StaffSession[]>(),
    async removeMany(ids: string[]): Promise<void> {
      await model.deleteMany({ _id: { $in: ids } })
    },
  }
}

export type SessionStore = ReturnType<typeof sessionStore>
