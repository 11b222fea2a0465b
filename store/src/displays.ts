import type { DisplaySettings } from '@anteroom/contracts/display.ts'
import { Schema } from 'mongoose'
import type { Database } from './connection.ts'

/** Collection `displays`. `_id` is a digest of what the link holds, so that reading the collection opens no screen. */
export type Display = DisplaySettings & { _id: string; createdAt: Date; createdBy: string; seenAt: Date | null }

const schema = new Schema<Display>(
  {
    _id: String,
    name: String,
    doctorIds: [String],
    languages: [String],
    initials: Boolean,
    createdAt: Date,
    createdBy: String,
    seenAt: Date,
  },
  { collection: 'displays', versionKey: false },
)

/** The screens of the waiting room whose link is not withdrawn. */
export function displayStore(database: Database) {
  const model = database.model('Display', schema)
  return {
    async add(display: Display): Promise<void> {
      await model.create([display])
    },
    find: (id: string) => model.findById(id).lean<Display | null>(),
    list: () => model.find().sort({ name: 1, _id: 1 }).lean<Display[]>(),
    /** False: there is none. */
    remove: async (id: string): Promise<boolean> => (await model.deleteOne({ _id: id })).deletedCount === 1,
    saw: (id: string, at: Date) => model.updateOne({ _id: id }, { $max: { seenAt: at } }),
  }
}

export type DisplayStore = ReturnType<typeof displayStore>
