import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Instant } from '@anteroom/contracts/queue.ts'
import { Schema } from 'mongoose'
import { type Database, isDuplicateKey } from './connection.ts'
import { RETENTION_MS } from './retention.ts'

/** Wrong codes for one booking, and for one code in all the bookings that it may be typed for. */
const MAX_TRIES = 5
const MAX_TRIES_OF_CODE = 50

/**
 * Collection `codes`: an address that was sent a code which nobody has typed yet. `_id` is a keyed digest of the
 * address, and the code is derived, so that reading the collection yields neither.
 */
type UnansweredCode = {
  _id: string
  /** The alert that the code went out with. Null: none was sent, and somebody guesses. */
  alertId: string | null
  /** How many codes were typed, for each appointment and in all. */
  tries: Record<string, number>
  triesInAll: number
  expiresAt: Date
}

const schema = new Schema<UnansweredCode>(
  { _id: String, alertId: String, tries: Schema.Types.Mixed, triesInAll: Number, expiresAt: Date },
  { collection: 'codes', versionKey: false, minimize: false },
)
schema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 })

const isSame = (a: string, b: string) => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))

/** The codes that verify an address typed on the web. `secret`: what the codes and the digests are made with. */
export function codeStore(database: Database, secret: string) {
  const model = database.model('Code', schema)
  const digest = (text: string) => createHmac('sha256', secret).update(text).digest()
  const idOf = (address: string) => digest(`address:${address}`).toString('base64url')

  /** Six digits. The same alert has the same code, however often it is sent. */
  const codeFor = (address: string, alertId: string): string =>
    String(digest(`code:${alertId}:${address}`).readUIntBE(0, 6) % 1_000_000).padStart(6, '0')

  return {
    createIndexes: () => model.createIndexes(),
    codeFor,

    /** True if `code` belongs to this alert and address. Does not count as a try. */
    isCodeOf: (address: string, alertId: string, code: string): boolean => isSame(code, codeFor(address, alertId)),

    /**
     * Claims an address for the code of one alert. False: it was sent another in the last days, and nobody has typed
     * it. The same alert may claim it again.
     */
    async claim(address: string, alertId: string, now: Instant): Promise<boolean> {
      const expiresAt = new Date(now + RETENTION_MS.codes)
      try {
        await model.updateOne(
          { _id: idOf(address), alertId: { $in: [null, alertId] } },
          { $set: { alertId, expiresAt } },
          { upsert: true },
        )
        return true
      } catch (error) {
        if (isDuplicateKey(error)) return false
        throw error
      }
    },

    /** The code was certainly not sent: another may be. */
    release: (address: string, alertId: string) => model.deleteOne({ _id: idOf(address), alertId }),

    /**
     * Whether `code` is the one that was sent to the address; every call counts as a try. `no-more-tries` also for the
     * right code. What is answered does not depend on whether a code was sent.
     */
    async check(
      address: string,
      { code, appointmentId, now }: { code: string; appointmentId: string; now: Instant },
    ): Promise<'right' | 'wrong' | 'no-more-tries'> {
      const tried = await model
        .findOneAndUpdate(
          { _id: idOf(address) },
          {
            $inc: { triesInAll: 1, [`tries.${appointmentId}`]: 1 },
            $setOnInsert: { expiresAt: new Date(now + RETENTION_MS.codes) },
          },
          { upsert: true, returnDocument: 'after' },
        )
        .lean<UnansweredCode>()
      const { alertId = null, tries, triesInAll } = tried
      const isRight = isSame(code, codeFor(address, alertId ?? ''))
      if (triesInAll > MAX_TRIES_OF_CODE || (tries[appointmentId] ?? 0) > MAX_TRIES) return 'no-more-tries'
      return isRight && alertId !== null ? 'right' : 'wrong'
    },

    /** The code has come back: the address is free for another. */
    answered: (address: string) => model.deleteOne({ _id: idOf(address) }),
  }
}

export type CodeStore = ReturnType<typeof codeStore>
