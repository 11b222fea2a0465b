import type { MailTestState } from '@anteroom/contracts/mail-test.ts'
import type { Instant } from '@anteroom/contracts/queue.ts'
import type { Language } from '@anteroom/contracts/status.ts'
import { Schema } from 'mongoose'
import type { Database } from './connection.ts'

/** Wrong codes for one mail. */
const MAX_TRIES = 5

/**
 * Collection `mailTests`: a mail with a code to an administrator's own address. `_id` is the user name: whoever asks
 * again has the former mail forgotten. `mailId` names the mail, and the code is derived from it.
 */
export type MailTest = {
  _id: string
  mailId: string
  address: string
  language: Language
  state: MailTestState
  tries: number
  askedAt: Date
  expiresAt: Date
}

const schema = new Schema<MailTest>(
  {
    _id: String,
    mailId: String,
    address: String,
    language: String,
    state: String,
    tries: Number,
    askedAt: Date,
    expiresAt: Date,
  },
  { collection: 'mailTests', versionKey: false },
)
schema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 })

/** The mails by which administrators see that mail works. The API asks for one, the workers send it. */
export function mailTestStore(database: Database) {
  const model = database.model('MailTest', schema)
  return {
    createIndexes: () => model.createIndexes(),

    async ask({ _id, ...test }: Omit<MailTest, 'state' | 'tries'>): Promise<void> {
      await model.updateOne({ _id }, { $set: { ...test, state: 'waiting', tries: 0 } }, { upsert: true })
    },

    /** The mail that somebody has asked for last; null: there is none that still counts. */
    find: (by: string, now: Instant): Promise<MailTest | null> =>
      model.findOne({ _id: by, expiresAt: { $gt: new Date(now) } }).lean<MailTest | null>(),

    /** Takes one to be sent, which nobody else takes then; null: there is none. */
    async take(now: Instant): Promise<MailTest | null> {
      const test = await model
        .findOne({ state: 'waiting', expiresAt: { $gt: new Date(now) } })
        .sort({ askedAt: 1 })
        .lean<MailTest | null>()
      if (test === null) return null
      const taken = await model.updateOne({ mailId: test.mailId, state: 'waiting' }, { $set: { state: 'sending' } })
      return taken.matchedCount === 1 ? test : null
    },

    note: (mailId: string, state: MailTestState) => model.updateOne({ mailId }, { $set: { state } }),

    /** Counts a code that was typed. False: there were too many. */
    async countTry(mailId: string): Promise<boolean> {
      const counted = await model.updateOne({ mailId, tries: { $lt: MAX_TRIES } }, { $inc: { tries: 1 } })
      return counted.matchedCount === 1
    },

    /** The code has come back. */
    answered: (mailId: string) => model.deleteOne({ mailId }),
  }
}

export type MailTestStore = ReturnType<typeof mailTestStore>
