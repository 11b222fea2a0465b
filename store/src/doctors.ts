import type { Doctor } from '@anteroom/queue/types.ts'
import { Schema } from 'mongoose'
import { type Database, isDuplicateKey } from './connection.ts'

const schema = new Schema<Doctor>(
  {
    _id: String,
    name: String,
    names: Schema.Types.Mixed,
    specialty: String,
    specialties: Schema.Types.Mixed,
    room: String,
    code: Number,
    consultationMinutes: Number,
    daysOff: [String],
    week: [[{ _id: false, from: String, to: String }]],
    leavesOn: String,
    rev: Number,
  },
  { collection: 'doctors', versionKey: false },
)

export function doctorStore(database: Database) {
  const model = database.model('Doctor', schema)
  return {
    /** All doctors, ordered by id. */
    all: (): Promise<Doctor[]> => model.find().sort({ _id: 1 }).lean<Doctor[]>().exec(),
    find: (id: string): Promise<Doctor | null> => model.findById(id).lean<Doctor | null>().exec(),
    /** Those of these ids that there are, in no order. */
    findMany: (ids: string[]): Promise<Doctor[]> =>
      model
        .find({ _id: { $in: ids } })
        .lean<Doctor[]>()
        .exec(),
    /** Inserts the doctors that do not exist yet; existing ones stay unchanged. */
    add: (doctors: Doctor[]) =>
      model.bulkWrite(
        doctors.map((doctor) => ({
          updateOne: { filter: { _id: doctor._id }, update: { $setOnInsert: doctor }, upsert: true },
        })),
      ),
    /** False: there is a doctor with that id, and nothing happened. */
    async addNew(doctor: Doctor): Promise<boolean> {
      try {
        await model.create([doctor])
        return true
      } catch (error) {
        if (isDuplicateKey(error)) return false
        throw error
      }
    },
    /** Saves a doctor over revision `rev`. False: somebody else has saved since, and nothing happened. */
    async save({ _id, ...doctor }: Doctor, rev: number): Promise<boolean> {
      const known = rev === 0 ? { $exists: false } : rev
      const saved = await model.updateOne({ _id, rev: known }, { $set: { ...doctor, rev: rev + 1 } })
      return saved.matchedCount === 1
    },
  }
}

export type DoctorStore = ReturnType<typeof doctorStore>
