import { Schema } from 'mongoose'
import type { Database } from './connection.ts'

/** `publicKey` as base64url; `counter`: of the last use, where the authenticator counts. */
export type Passkey = {
  id: string
  publicKey: string
  counter: number
  transports: string[]
  name: string
  addedAt: Date
}

/**
 * Collection `secondFactors`, by user name. `totp`: the secret of the authenticator app, sealed, and the step of the
 * last code that was used: no code opens twice. `begun`: a secret whose first code has not been typed yet. `recovery`:
 * hashes of codes that open once each.
 */
export type SecondFactor = {
  _id: string
  passkeys?: Passkey[]
  /** The challenge that the browser has to sign next, valid once. */
  challenge?: { value: string; until: Date }
  totp?: { sealed: string; lastStep: number }
  begun?: { sealed: string; until: Date }
  recovery: string[]
}

const schema = new Schema<SecondFactor>(
  {
    _id: String,
    totp: { type: { _id: false, sealed: String, lastStep: Number }, default: undefined },
    begun: { type: { _id: false, sealed: String, until: Date }, default: undefined },
    recovery: [String],
    passkeys: [
      {
        _id: false,
        id: String,
        publicKey: String,
        counter: Number,
        transports: [String],
        name: String,
        addedAt: Date,
      },
    ],
    challenge: { type: { _id: false, value: String, until: Date }, default: undefined },
  },
  { collection: 'secondFactors', versionKey: false },
)

export function secondFactorStore(database: Database) {
  const model = database.model('SecondFactor', schema)
  return {
    find: (username: string) => model.findById(username).lean<SecondFactor | null>(),

    begin: (username: string, begun: { sealed: string; until: Date }) =>
      model.updateOne({ _id: username }, { $set: { begun } }, { upsert: true }),

    /** The secret that was begun is the one from now on; false: another was begun meanwhile. */
    async confirm(username: string, { sealed, step, recovery }: { sealed: string; step: number; recovery: string[] }) {
      const { matchedCount } = await model.updateOne(
        { _id: username, 'begun.sealed': sealed },
        { $set: { totp: { sealed, lastStep: step }, recovery }, $unset: { begun: '' } },
      )
      return matchedCount === 1
    },

    /** Uses the code of a step up; false: that one, or a later one, was used before. */
    async useStep(username: string, step: number): Promise<boolean> {
      const { matchedCount } = await model.updateOne(
        { _id: username, 'totp.lastStep': { $lt: step } },
        { $set: { 'totp.lastStep': step } },
      )
      return matchedCount === 1
    },

    /** Uses a recovery code up; false: there is none with this hash. */
    async useRecovery(username: string, hash: string): Promise<boolean> {
      const { matchedCount } = await model.updateOne({ _id: username, recovery: hash }, { $pull: { recovery: hash } })
      return matchedCount === 1
    },

    /** One at a time: a new challenge replaces the one before. */
    challenge: (username: string, challenge: { value: string; until: Date }) =>
      model.updateOne({ _id: username }, { $set: { challenge } }, { upsert: true }),

    /** Takes the challenge that was set, which is then gone; null: there is none. */
    async takeChallenge(username: string): Promise<{ value: string; until: Date } | null> {
      const before = await model
        .findOneAndUpdate({ _id: username, challenge: { $exists: true } }, { $unset: { challenge: '' } })
        .lean<SecondFactor | null>()
      return before?.challenge ?? null
    },

    addPasskey: (username: string, passkey: Passkey) =>
      model.updateOne({ _id: username, 'passkeys.id': { $ne: passkey.id } }, { $push: { passkeys: passkey } }),
    removePasskey: (username: string, id: string) =>
      model.updateOne({ _id: username }, { $pull: { passkeys: { id } } }),
    /** Stores how often a passkey was used. */
    countPasskey: (username: string, { id, counter }: Pick<Passkey, 'id' | 'counter'>) =>
      model.updateOne({ _id: username, 'passkeys.id': id }, { $set: { 'passkeys.$.counter': counter } }),

    setRecovery: (username: string, recovery: string[]) => model.updateOne({ _id: username }, { $set: { recovery } }),

    remove: (username: string) => model.deleteOne({ _id: username }),
  }
}

export type SecondFactorStore = ReturnType<typeof secondFactorStore>
