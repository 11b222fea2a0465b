import type { Doctor } from '@anteroom/queue/types.ts'
import { Schema } from 'mongoose'
import type { Database } from './connection.ts'

const schema = new Schema<Doctor>(
  {
    _id: String,
    name: String,
    specialty: String,
    room: String,
    code: Number,
    consultationMinutes: Number,
    daysOff: [String],
    week: [[{ _id: false, from: String, to: String }]],
  },
  { collection: 'doctors', versionKey: false },
)

export function doctorStore(database: Database) {
  const model = database.model('Doctor', schema)
  return {
    /** All doctors, ordered by id. */
    all: () => model.find().sort({ _id: 1 }).lean<Doctor[]>(),
    find: (id: string) => model.findById(id).lean<Doctor | null>(),
    /** Inserts the doctors that do not exist yet; existing ones stay unchanged. */
    add: (doctors: Doctor[]) =>
      model.bulkWrite(
        doctors.map((doctor) => ({
          updateOne: { filter: { _id: doctor._id }, update: { $setOnInsert: doctor }, upsert: true },
        })),
      ),
  }
}

export type DoctorStore = ReturnType<typeof doctorStore>
