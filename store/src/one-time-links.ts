import { createHash, randomBytes } from 'node:crypto'
import { Schema } from 'mongoose'
import type { Database } from './connection.ts'

/** What a link is good for: to make the clinic's first administrator, to begin an account, to choose a new password. */
export type LinkPurpose = 'first-admin' | 'invite' | 'reset'

/**
 * Collection `oneTimeLinks`. `_id` is a digest of the token, so that reading the collection yields no usable link.
 * `username`: whose account it opens; a first administrator has none yet.
 */
export type OneTimeLink = {
  _id: string
  purpose: LinkPurpose
  username?: string
  expiresAt: Date
}

const schema = new Schema<OneTimeLink>(
  { _id: String, purpose: String, username: String, expiresAt: Date },
  { collection: 'oneTimeLinks', versionKey: false },
)
schema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 })

/** 256 bits, which as base64url are 43 characters. */
const TOKEN_BYTES = 32

const digest = (token: string) => createHash('sha256').update(token).digest('base64url')

/** Links that open something once. A new one for the same purpose and account takes the place of those before it. */
export function oneTimeLinkStore(database: Database) {
  const model = database.model('OneTimeLink', schema)
  const whose = (purpose: LinkPurpose, username: string | undefined) => ({
    purpose,
    username: username ?? { $exists: false },
  })
  const usable = (token: string, purposes: LinkPurpose[], now: number) => ({
    _id: digest(token),
    purpose: { $in: purposes },
    expiresAt: { $gt: new Date(now) },
  })

  return {
    createIndexes: () => model.createIndexes(),

    /** The token of a new link; it is kept nowhere. */
    async make({ purpose, username, expiresAt }: Omit<OneTimeLink, '_id'>): Promise<string> {
      const token = randomBytes(TOKEN_BYTES).toString('base64url')
      await model.deleteMany(whose(purpose, username))
      await model.create([{ _id: digest(token), purpose, ...(username !== undefined && { username }), expiresAt }])
      return token
    },

    /** What a token would open; null alike: there is no such link, it was used or withdrawn, it is over. */
    find: (token: string, purposes: LinkPurpose[], now: number) =>
      model.findOne(usable(token, purposes, now)).lean<OneTimeLink | null>(),

    /** As `find`, and uses it up: of two at the same moment one gets it. */
    claim: (token: string, purposes: LinkPurpose[], now: number) =>
      model.findOneAndDelete(usable(token, purposes, now)).lean<OneTimeLink | null>(),

    /** Withdraws the links of an account. */
    removeOf: (username: string) => model.deleteMany({ username }),

    /** The links of these purposes that are not over, without a way to use them. */
    pending: (purposes: LinkPurpose[], now: number) =>
      model.find({ purpose: { $in: purposes }, expiresAt: { $gt: new Date(now) } }).lean<OneTimeLink[]>(),
  }
}

export type OneTimeLinkStore = ReturnType<typeof oneTimeLinkStore>
