import { Schema } from 'mongoose'
import type { Database } from './connection.ts'

/** Collection `staff`. `_id` is the user name. A doctor may work one queue, reception and admin all of them. */
export type StaffMember = { _id: string; name: string; passwordHash: string } & (
  | { role: 'doctor'; doctorId: string }
  | { role: 'reception' | 'admin' }
)

const schema = new Schema<StaffMember>(
  { _id: String, name: String, passwordHash: String, role: String, doctorId: String },
  { collection: 'staff', versionKey: false },
)

export function staffStore(database: Database) {
  const model = database.model('Staff', schema)
  return {
    find: (username: string) => model.findById(username).lean<StaffMember | null>(),
    /** Creates the account or overwrites it, password included. */
    save: ({ _id, ...member }: StaffMember) => model.updateOne({ _id }, { $set: member }, { upsert: true }),
  }
}

export type StaffStore = ReturnType<typeof staffStore>
