import { randomUUID } from 'node:crypto'
import type { Language } from '@anteroom/contracts/status.ts'
import { Schema } from 'mongoose'
import { type Database, isDuplicateKey } from './connection.ts'

export type StaffRole = { role: 'doctor'; doctorId: string } | { role: 'reception' | 'admin' }

/**
 * Collection `staff`. `_id` is the user name. A doctor may work one queue; reception and admin all of them. `version`
 * changes with the password, with the role and whenever the sessions have to end: a session is valid only with the
 * version that it began with. It is random, so that a deleted account that is created again gets no old sessions back.
 * `passwordHash` is empty until an invited person has chosen a password, and for accounts that log in only at the
 * provider. A doctor's `doctorId` is empty until an administrator has set whose queue it is.
 */
export type StaffMember = {
  _id: string
  name: string
  passwordHash: string
  version: string
  disabled?: boolean
  /** The language of their pages. Null or absent: the browser's. */
  language?: Language | null
  /** A login asks for a second step, which is in `secondFactors`. */
  secondFactor?: boolean
  /** Their identity at the login provider. No two accounts have the same. */
  subject?: Subject
  /** It is disabled because the provider gave it no role any more: a login there with a role enables it again. */
  lapsed?: boolean
} & StaffRole

/** A person as an OpenID provider identifies them, permanently and independent of name or address. */
export type Subject = { issuer: string; sub: string }

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
    language: String,
    secondFactor: Boolean,
    subject: { type: { _id: false, issuer: String, sub: String }, default: undefined },
    lapsed: Boolean,
  },
  { collection: 'staff', versionKey: false },
)
schema.index(
  { 'subject.issuer': 1, 'subject.sub': 1 },
  { unique: true, partialFilterExpression: { 'subject.sub': { $exists: true } } },
)

/** Collection `staffLocks`: the lock for changes that concern administrators, held until `until`. */
type Lock = { _id: string; until: Date }
const lockSchema = new Schema<Lock>({ _id: String, until: Date }, { collection: 'staffLocks', versionKey: false })
/** Longer than the few reads and writes under the lock; if its process dies, the lock ends after this. */
const LOCK_MS = 10_000

/** An administrator who can log in. */
const active = { role: 'admin' as const, disabled: { $ne: true }, passwordHash: { $ne: '' } }

export function staffStore(database: Database) {
  const model = database.model('Staff', schema)
  const locks = database.model('StaffLock', lockSchema)

  /** Null: another process holds the lock. */
  async function alone<Result>(work: () => Promise<Result>): Promise<Result | null> {
    const _id = 'administrators'
    const now = Date.now()
    const until = new Date(now + LOCK_MS)
    try {
      await locks.updateOne({ _id, until: { $lte: new Date(now) } }, { $set: { until } }, { upsert: true })
    } catch (error) {
      if (isDuplicateKey(error)) return null
      throw error
    }
    try {
      return await work()
    } finally {
      await locks.updateOne({ _id, until }, { $set: { until: new Date(0) } })
    }
  }

  const set = (_id: string, changes: object, more: { $unset?: { doctorId: '' } } = {}) =>
    model
      .findOneAndUpdate({ _id }, { $set: { ...changes, version: randomUUID() }, ...more }, { returnDocument: 'after' })
      .lean<StaffMember | null>()

  const bySubject = ({ issuer, sub }: Subject) => ({ 'subject.issuer': issuer, 'subject.sub': sub })

  return {
    createIndexes: () => model.createIndexes(),
    // Promises and not queries, which run once for each `then`: callers keep them.
    find: async (username: string): Promise<StaffMember | null> => model.findById(username).lean<StaffMember | null>(),
    findMany: async (usernames: string[]): Promise<StaffMember[]> =>
      model.find({ _id: { $in: usernames } }).lean<StaffMember[]>(),
    all: async (): Promise<StaffMember[]> => model.find().sort({ _id: 1 }).lean<StaffMember[]>(),
    /**
     * Stores the same password hashed with newer parameters; no session ends. Does nothing if it was changed in the
     * meantime.
     */
    rehash: (username: string, { from, to }: { from: string; to: string }) =>
      model.updateOne({ _id: username, passwordHash: from }, { $set: { passwordHash: to } }),
    findBySubject: async (subject: Subject): Promise<StaffMember | null> =>
      model.findOne(bySubject(subject)).lean<StaffMember | null>(),
    /** A new account; null: somebody has that user name, or is that person at the provider. */
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
    /** No session ends by it. */
    setLanguage: (username: string, language: Language | null) =>
      model.updateOne({ _id: username }, { $set: { language } }),
    hasAdministrator: async (): Promise<boolean> => (await model.exists({ role: 'admin' })) !== null,
    /** Another password; ends the sessions. Null: there is no such account. */
    setPassword: (username: string, passwordHash: string) => set(username, { passwordHash }),
    /** Whether a login asks for a second step; ends the sessions. Null: there is no such account. */
    setSecondFactor: (username: string, secondFactor: boolean) => set(username, { secondFactor }),
    /**
     * Another role, or whether the account may be used; ends its sessions. Refuses what leaves no administrator who can
     * log in, `busy` while another such change is made, and `not-found`.
     */
    async change(
      username: string,
      changes: StaffRole | { disabled: boolean; lapsed: boolean },
    ): Promise<StaffMember | 'not-found' | 'last-administrator' | 'busy'> {
      const leavesQueue = 'role' in changes && changes.role !== 'doctor'
      const changed = async () =>
        (await set(username, changes, leavesQueue ? { $unset: { doctorId: '' } } : {})) ?? ('not-found' as const)
      const staysAdministrator = 'role' in changes ? changes.role === 'admin' : !changes.disabled
      if (staysAdministrator) return changed()
      const outcome = await alone(async () => {
        const others = await model.countDocuments({ ...active, _id: { $ne: username } })
        const isOne = (await model.exists({ ...active, _id: username })) !== null
        return isOne && others === 0 ? ('last-administrator' as const) : changed()
      })
      return outcome ?? 'busy'
    },
    /**
     * The person at the provider moves from one account to another; ends the sessions of both. Null: there is none to
     * move.
     */
    async moveSubject({ from, to }: { from: string; to: string }): Promise<StaffMember | null> {
      const version = () => ({ version: randomUUID() })
      const before = await model
        .findOneAndUpdate({ _id: from, 'subject.sub': { $exists: true } }, { $set: version(), $unset: { subject: '' } })
        .lean<StaffMember | null>()
      if (!before?.subject) return null
      // If the process dies here, the person gets a new account at the next login.
      return set(to, { subject: before.subject })
    },
    /** Creates the account or overwrites it, password included, and ends its sessions. */
    save: ({ _id, ...member }: Unversioned<StaffMember>) =>
      model.updateOne({ _id }, { $set: { ...member, version: randomUUID() } }, { upsert: true }),
  }
}

export type StaffStore = ReturnType<typeof staffStore>
