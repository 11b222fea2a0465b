import type { Instant } from '@anteroom/contracts/queue.ts'
import { Schema } from 'mongoose'
import { type Database, isDuplicateKey } from './connection.ts'

/** `hash`: of the token in the link, so that reading the collection sets up no clinic. */
export type SetupLink = { hash: string; expiresAt: Date }

/** Collection `setup`: one document with every link that may still make the first administrator. */
type StoredSetup = { _id: string; links: SetupLink[]; claimedAt?: Date }

const THE_FIRST = 'first-administrator'
/** Older links are forgotten. */
const KEPT_LINKS = 5
/** A claim that led to no account, because its process died, stands in the way of others for so long. */
const CLAIM_HOLDS_MS = 60_000

const schema = new Schema<StoredSetup>(
  { _id: String, links: [{ _id: false, hash: String, expiresAt: Date }], claimedAt: Date },
  { collection: 'setup', versionKey: false },
)

export function setupLinkStore(database: Database) {
  const model = database.model('Setup', schema)
  const live = ({ hash, now }: { hash: string; now: Instant }) => ({
    _id: THE_FIRST,
    links: { $elemMatch: { hash, expiresAt: { $gt: new Date(now) } } },
  })

  return {
    async add(link: SetupLink): Promise<void> {
      const push = { $push: { links: { $each: [link], $slice: -KEPT_LINKS } } }
      try {
        await model.updateOne({ _id: THE_FIRST }, push, { upsert: true })
      } catch (error) {
        // Another process has made the document at the same moment.
        if (!isDuplicateKey(error)) throw error
        await model.updateOne({ _id: THE_FIRST }, push)
      }
    },

    async isLive(link: { hash: string; now: Instant }): Promise<boolean> {
      return (await model.countDocuments(live(link))) === 1
    },

    /** Of all claims at one moment, by whichever link, one is true. From then on no link is live. */
    async claim({ hash, now }: { hash: string; now: Instant }): Promise<boolean> {
      const { matchedCount } = await model.updateOne(
        { ...live({ hash, now }), claimedAt: { $not: { $gt: new Date(now - CLAIM_HOLDS_MS) } } },
        { $set: { links: [], claimedAt: new Date(now) } },
      )
      return matchedCount === 1
    },
  }
}

export type SetupLinkStore = ReturnType<typeof setupLinkStore>
