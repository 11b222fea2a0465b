import { randomUUID } from 'node:crypto'
import { Schema } from 'mongoose'
import { type Database, isDuplicateKey } from './connection.ts'

/**
 * Collection `staff`. `_id` is the user name. A doctor may work one queue, reception and admin all of them. `version`
 * changes with the password, with the role and whenever their sessions have to end: a session is worth something only
 * beside the version that it began with. It is random, so that somebody deleted and made again gets no old session back.
 */
export type StaffMember = {
  _id: string
  name: string
  passwordHash: string
  version: string
  disabled?: boolean
} & ({ role: 'doctor'; doctorId: string } | { role: 'reception' | 'admin' })

/** Accounts from before versions have none. */
const versioned = (member: StaffMember): StaffMember => ({ ...member, version: member.version ?? '' })

/** `Omit` of a union keeps only what all its cases have. */
type Unversioned<Member> = Member extends unknown ? Omit<Member, 'version'> : never

const schema = new Schema<StaffMember>(
  {
    _id: String,
    name: String,
    passwordHash: String,
    role: String,
    doctorId: String,
    version: String,
    disabled: Boolean,
  },
  { collection: 'staff', versionKey: false },
)

export function staffStore(database: Database) {
  const model = database.model('Staff', schema)
  return {
    async find(username: string): Promise<StaffMember | null> {
      const member = await model.findById(username).lean<StaffMember | null>()
      return member && versioned(member)
    },
    async findMany(usernames: string[]): Promise<StaffMember[]> {
      return (await model.find({ _id: { $in: usernames } }).lean<StaffMember[]>()).map(versioned)
    },
    /** The same password under newer parameters: no session ends. Nothing happens if it was changed meanwhile. */
    rehash: (username: string, { from, to }: { from: string; to: string }) =>
      model.updateOne({ _id: username, passwordHash: from }, { $set: { passwordHash: to } }),
    /** A new account; null: somebody has that user name. */
    async add(member: Unversioned<StaffMember>): Promise<StaffMember | null> {
      const added = { ...member, version: randomUUID() }
      try {
        await model.create([added])
        return added
      } catch (error) {
        if (isDuplicateKey(error)) return null
        throw error
      }
    },
    hasAdministrator: async (): Promise<boolean> => (await model.exists({ role: 'admin' })) !== null,
    /** Creates the account or overwrites it, password included, and ends its sessions. */
    save: ({ _id, ...member }: Unversioned<StaffMember>) =>
      model.updateOne({ _id }, { $set: { ...member, version: randomUUID() } }, { upsert: true }),
  }
}

export type StaffStore = ReturnType<typeof staffStore>
