import type { Instant } from '@anteroom/contracts/queue.ts'
import type { WebBookings } from '@anteroom/contracts/status.ts'
import { Schema } from 'mongoose'
import type { Database } from './connection.ts'

/** Who changed a setting, to what, and when. */
type Change = { at: Instant; by: string; webBookings: WebBookings }

/** Collection `clinic`: one document with what staff set while the clinic runs. */
type StoredClinic = { _id: string; webBookings: WebBookings; changes: Change[] }

/** What staff have set, and the last change; null: nobody has changed anything yet. */
export type ClinicSettings = { webBookings: WebBookings; lastChange: Change | null }

const THE_CLINIC = 'clinic'
/** Older changes are forgotten. */
const KEPT_CHANGES = 100

const schema = new Schema<StoredClinic>(
  { _id: String, webBookings: String, changes: [Schema.Types.Mixed] },
  { collection: 'clinic', versionKey: false },
)

/** The settings that staff change at run time. */
export function clinicStore(database: Database) {
  const model = database.model('Clinic', schema)
  return {
    async load(): Promise<ClinicSettings> {
      const stored = await model.findById(THE_CLINIC).lean<StoredClinic | null>()
      return { webBookings: stored?.webBookings ?? 'on', lastChange: stored?.changes?.at(-1) ?? null }
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
  }
}

export type ClinicStore = ReturnType<typeof clinicStore>
