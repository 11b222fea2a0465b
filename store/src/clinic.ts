import type { ClinicDetails } from '@anteroom/contracts/clinic-details.ts'
import type { Instant } from '@anteroom/contracts/queue.ts'
import type { WebBookings } from '@anteroom/contracts/status.ts'
import { Schema } from 'mongoose'
import { type Database, isDuplicateKey } from './connection.ts'

/** Who changed a setting, to what, and when. */
type Change = { at: Instant; by: string; webBookings: WebBookings }

type Saved = { at: Instant; by: string }

/** Collection `clinic`: one document with what staff set while the clinic runs. */
type StoredClinic = {
  _id: string
  webBookings?: WebBookings
  changes?: Change[]
  details?: ClinicDetails
  /** + 1 with each save of the details; absent before the first. */
  detailsRev?: number
  detailsSaved?: Saved
}

/** What staff have set, and the last change; null: nobody has changed anything yet. */
export type ClinicSettings = {
  webBookings: WebBookings
  lastChange: Change | null
  details: ClinicDetails | null
  detailsRev: number
  detailsSaved: Saved | null
}

const THE_CLINIC = 'clinic'
/** Older changes are forgotten. */
const KEPT_CHANGES = 100

const schema = new Schema<StoredClinic>(
  {
    _id: String,
    webBookings: String,
    changes: { type: [Schema.Types.Mixed], default: undefined },
    details: Schema.Types.Mixed,
    detailsRev: Number,
    detailsSaved: Schema.Types.Mixed,
  },
  { collection: 'clinic', versionKey: false, minimize: false },
)

/** The settings that staff change at run time. */
export function clinicStore(database: Database) {
  const model = database.model('Clinic', schema)
  return {
    async load(): Promise<ClinicSettings> {
      const stored = await model.findById(THE_CLINIC).lean<StoredClinic | null>()
      return {
        webBookings: stored?.webBookings ?? 'on',
        lastChange: stored?.changes?.at(-1) ?? null,
        details: stored?.details ?? null,
        detailsRev: stored?.detailsRev ?? 0,
        detailsSaved: stored?.detailsSaved ?? null,
      }
    },

    async setWebBookings(change: Change): Promise<void> {
      await model.updateOne(
        { _id: THE_CLINIC },
        {
          $set: { webBookings: change.webBookings },
          $push: { changes: { $each: [change], $slice: -KEPT_CHANGES } },
        },
        { upsert: true },
      )
    },

    /** Saves the details over those of revision `rev`. False: somebody else has saved since, and nothing happened. */
    async saveDetails(details: ClinicDetails, { rev, ...saved }: Saved & { rev: number }): Promise<boolean> {
      const change = { $set: { details, detailsRev: rev + 1, detailsSaved: saved } }
      if (rev > 0) return (await model.updateOne({ _id: THE_CLINIC, detailsRev: rev }, change)).matchedCount === 1
      try {
        const first = { _id: THE_CLINIC, detailsRev: { $exists: false } }
        await model.updateOne(first, change, { upsert: true })
        return true
      } catch (error) {
        if (isDuplicateKey(error)) return false
        throw error
      }
    },
  }
}

export type ClinicStore = ReturnType<typeof clinicStore>
