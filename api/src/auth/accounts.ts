import type { InviteRequest, StaffChangeRequest } from '@anteroom/contracts/requests.ts'
import type { DoctorStore } from '@anteroom/store/doctors.ts'
import type { Opens } from '@anteroom/store/one-time-links.ts'
import type { StaffMember, StaffRole, StaffStore } from '@anteroom/store/staff.ts'
import type { LinkTokens } from './link-tokens.ts'
import { hashPassword } from './password.ts'
import type { StaffSessions } from './sessions.ts'

/** A new link takes the place of the one before. */
const LINK = { lastsMs: 3 * 24 * 60 * 60_000, keep: 1 }

type Parts = {
  staff: Pick<StaffStore, 'all' | 'find' | 'add' | 'setPassword' | 'setLanguage' | 'change' | 'moveSubject'>
  doctors: Pick<DoctorStore, 'find'>
  tokens: LinkTokens
  sessions: Pick<StaffSessions, 'endAll'>
  /** Closes the live connections of a session that has ended. */
  endLive: (sessionId: string) => void
  /** The user name of the administrator who gets in while the provider of logins is away. */
  breakGlass: string | undefined
}

export type StaffAccounts = ReturnType<typeof staffAccounts>

/** A member of staff, with the end of their link to choose a password. */
export type Account = { member: StaffMember; linkUntil: Date | null }

const linkOf = (username: string): Opens => `password:${username}`
const usernameOf = (opens: Opens | null): string | null =>
  opens?.startsWith('password:') ? opens.slice('password:'.length) : null

const roleOf = ({ role, doctorId }: { role: StaffMember['role']; doctorId?: string }): StaffRole =>
  role === 'doctor' ? { role, doctorId: doctorId ?? '' } : { role }

/** The accounts of staff: an administrator makes them, and their owners choose the passwords. */
export function staffAccounts({ staff, doctors, tokens, sessions, endLive, breakGlass }: Parts) {
  /** Ends every session on HTTP and sockets, of each process. */
  async function endSessions(username: string) {
    for (const id of await sessions.endAll(username)) endLive(id)
  }

  async function withLink(member: StaffMember) {
    const { token, until } = await tokens.make(linkOf(member._id), LINK)
    return { account: { member, linkUntil: until }, token }
  }

  const isDoctor = async ({ doctorId }: { doctorId?: string }) =>
    doctorId === undefined || (await doctors.find(doctorId)) !== null

  return {
    endSessions,

    async list(): Promise<Account[]> {
      const members = await staff.all()
      const until = await tokens.liveUntil(members.map(({ _id }) => linkOf(_id)))
      return members.map((member) => ({ member, linkUntil: until.get(linkOf(member._id)) ?? null }))
    },

    /**
     * An account without a password, and the token of the link to choose one. Refuses `name-taken`, `unknown-doctor`.
     */
    async invite({ username, name, ...as }: InviteRequest) {
      if (!(await isDoctor(as))) return 'unknown-doctor' as const
      const member = await staff.add({ _id: username, name, passwordHash: '', ...roleOf(as) })
      return member === null ? ('name-taken' as const) : withLink(member)
    },

    /** Refuses `not-found`, `unknown-doctor`, `last-administrator`, and `busy` while another such change is made. */
    async change(username: string, { disabled, role, ...more }: StaffChangeRequest) {
      if (!(await isDoctor(more))) return 'unknown-doctor' as const
      const staysAdministrator = role === undefined ? disabled !== true : role === 'admin'
      if (username === breakGlass && !staysAdministrator) return 'last-administrator' as const
      const changes = role === undefined ? { disabled: disabled === true, lapsed: false } : roleOf({ role, ...more })
      const member = await staff.change(username, changes)
      if (typeof member === 'string') return member
      if (member.disabled) await tokens.remove(linkOf(username))
      await endSessions(username)
      return { member, linkUntil: (await tokens.liveUntil([linkOf(username)])).get(linkOf(username)) ?? null }
    },

    /**
     * Moves the provider identity of `from` to this account: an administrator knows that both are one person, and
     * nothing else shows it. `from` is disabled. Refuses `not-found`, also if `from` has no provider identity;
     * `changed-meanwhile` if the account has one already, or is the emergency account; and the refusals of disabling.
     */
    async join(username: string, from: string) {
      const [member, other] = await Promise.all([staff.find(username), staff.find(from)])
      if (member === null || !other?.subject) return 'not-found' as const
      if (member.subject || username === breakGlass) return 'changed-meanwhile' as const
      const disabled = await staff.change(from, { disabled: true, lapsed: false })
      if (typeof disabled === 'string') return disabled
      const joined = await staff.moveSubject({ from, to: username })
      if (joined === null) return 'not-found' as const
      await Promise.all([from, username].map(endSessions))
      return { member: joined, linkUntil: null }
    },

    /** The token of a link to choose another password; the present one works until then. Refuses `not-found`. */
    async linkFor(username: string) {
      const member = await staff.find(username)
      if (member === null || member.disabled) return 'not-found' as const
      // This also removes a link that was used a moment ago, which would block the new one.
      await tokens.remove(linkOf(username))
      return withLink(member)
    },

    /** Whose password a link lets one choose; null: it is over. */
    async whose(token: string): Promise<StaffMember | null> {
      const username = usernameOf(await tokens.find(token))
      const member = username === null ? null : await staff.find(username)
      return member?.disabled ? null : member
    },

    /** Uses a link up. Refuses `setup-link-over`. */
    async choose({ token, password }: { token: string; password: string }): Promise<StaffMember | 'setup-link-over'> {
      // Checked before the expensive hashing, which only somebody with a link may cause.
      if (usernameOf(await tokens.find(token)) === null) return 'setup-link-over'
      const passwordHash = await hashPassword(password)
      const username = usernameOf(await tokens.claim(token))
      const member = username === null ? null : await staff.setPassword(username, passwordHash)
      if (member === null) return 'setup-link-over'
      await endSessions(member._id)
      return member
    },

    setLanguage: staff.setLanguage,

    /** Another password for somebody who has just given the present one; ends all their sessions. */
    async changePassword(username: string, password: string): Promise<StaffMember | 'not-found'> {
      const member = await staff.setPassword(username, await hashPassword(password))
      if (member === null) return 'not-found'
      await tokens.remove(linkOf(username))
      await endSessions(username)
      return member
    },
  }
}
