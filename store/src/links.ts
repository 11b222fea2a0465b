import type { Contact } from '@anteroom/contracts/contact.ts'
import { contactKey } from '@anteroom/contracts/contact-key.ts'
import { Schema } from 'mongoose'
import type { Database } from './connection.ts'
import { digestOf } from './digest.ts'

/** Collection `links`. `_id` is a digest of the code, so that reading the collection yields no usable link. */
export type Link = {
  _id: string
  appointmentId: string
  expiresAt: Date
  /** The contact that used it first, as a digest with the code: it cannot be guessed without the code. Null: unused. */
  usedBy: string | null
}

const schema = new Schema<Link>(
  { _id: String, appointmentId: String, expiresAt: Date, usedBy: String },
  { collection: 'links', versionKey: false },
)
schema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 })

export function linkStore(database: Database) {
  const model = database.model('Link', schema)
  return {
    createIndexes: () => model.createIndexes(),

    async add(code: string, link: Pick<Link, 'appointmentId' | 'expiresAt'>): Promise<void> {
      await model.create([{ ...link, _id: digestOf(code), usedBy: null }])
    },

    /** Withdraws the codes of an appointment. */
    removeOf: (appointmentId: string) => model.deleteMany({ appointmentId }),

    /**
     * Claims a code for a contact and returns the appointment's id. Null: the code does not exist, has expired, or was
     * claimed by another contact.
     */
    async claim(code: string, contact: Contact, now: Date): Promise<string | null> {
      const usedBy = digestOf(`${code} ${contactKey(contact)}`)
      const link = await model
        .findOneAndUpdate(
          { _id: digestOf(code), expiresAt: { $gt: now }, usedBy: { $in: [null, usedBy] } },
          { $set: { usedBy } },
        )
        .lean<Link | null>()
      return link?.appointmentId ?? null
    },
  }
}

export type LinkStore = ReturnType<typeof linkStore>
