import type { Instant } from '@anteroom/contracts/queue.ts'
import { Schema } from 'mongoose'
import { type Database, isDuplicateKey } from './connection.ts'

/** `hash`: of the token in the link, so that reading the collection opens nothing. */
export type OneTimeLink = { hash: string; expiresAt: Date }

/** What a link opens: the clinic, for its first administrator; or the choice of a password, for an account. */
export type Opens = 'first-administrator' | `password:${string}`

/** Collection `oneTimeLinks`: for each thing to open one document with every link that may still do it. */
type StoredLinks = { _id: Opens; links: OneTimeLink[]; claimedAt?: Date }

/** A claim whose process died blocks others for this long. */
const CLAIM_HOLDS_MS = 60_000

const schema = new Schema<StoredLinks>(
  { _id: String, links: [{ _id: false, hash: String, expiresAt: Date }], claimedAt: Date },
  { collection: 'oneTimeLinks', versionKey: false },
)
schema.index({ 'links.hash': 1 })

export function oneTimeLinkStore(database: Database) {
  const model = database.model('OneTimeLinks', schema)
  const live = ({ hash, now }: { hash: string; now: Instant }) => ({
    links: { $elemMatch: { hash, expiresAt: { $gt: new Date(now) } } },
  })

  return {
    createIndexes: () => model.createIndexes(),

    /** `keep`: how many links to the same thing may be good at once. Older ones are forgotten. */
    async add(opens: Opens, link: OneTimeLink, { keep }: { keep: number }): Promise<void> {
      const push = { $push: { links: { $each: [link], $slice: -keep } } }
      try {
        await model.updateOne({ _id: opens }, push, { upsert: true })
      } catch (error) {
        // Another process has made the document at the same moment.
        if (!isDuplicateKey(error)) throw error
        await model.updateOne({ _id: opens }, push)
      }
    },

    /** What a link opens; null: it is over, or there is none. */
    find: async (link: { hash: string; now: Instant }): Promise<Opens | null> =>
      (await model.findOne(live(link)).lean<StoredLinks | null>())?._id ?? null,

    /** As `find`. Of all claims at one moment, by whichever link, one gets it. From then on no link to it is live. */
    async claim({ hash, now }: { hash: string; now: Instant }): Promise<Opens | null> {
      const claimed = await model
        .findOneAndUpdate(
          { ...live({ hash, now }), claimedAt: { $not: { $gt: new Date(now - CLAIM_HOLDS_MS) } } },
          { $set: { links: [], claimedAt: new Date(now) } },
        )
        .lean<StoredLinks | null>()
      return claimed?._id ?? null
    },

    /** Withdraws every link to it. */
    remove: (opens: Opens) => model.deleteOne({ _id: opens }),

    /** For each of these that has a live link, when that link ends. */
    async liveUntil(opens: Opens[], now: Instant): Promise<Map<Opens, Date>> {
      const found = await model.find({ _id: { $in: opens } }).lean<StoredLinks[]>()
      return new Map(
        found.flatMap(({ _id, links }) => {
          const last = links.at(-1)
          return last && last.expiresAt.getTime() > now ? [[_id, last.expiresAt] as const] : []
        }),
      )
    },
  }
}

export type OneTimeLinkStore = ReturnType<typeof oneTimeLinkStore>
