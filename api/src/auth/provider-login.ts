import { randomBytes } from 'node:crypto'
import type { Refusal } from '@anteroom/contracts/refusals.ts'
import type { StaffMember, StaffRole, StaffStore } from '@anteroom/store/staff.ts'
import { type AccessLog, UNKNOWN } from './access-log.ts'
import type { ProviderPerson } from './provider-person.ts'

export type ProviderLoginParts = {
  staff: Pick<StaffStore, 'findBySubject' | 'add' | 'change' | 'hasAdministrator'>
  /** Ends every session of an account, on HTTP and sockets. */
  endSessions: (username: string) => Promise<void>
  accessLog: Pick<AccessLog, 'record'>
  /** Of a clinic whose first administrator this is: no patient hears from it until somebody says that it is ready. */
  beginTrial: (username: string) => Promise<unknown>
}

export type ProviderLogin = ReturnType<typeof providerLogin>

/** Who changes accounts by what the provider says, in the access log. */
const BY_PROVIDER = 'provider'
/** How many accounts share a user name, as `name`, `name-2` and so on, before a random name is used. */
const MAX_ALIKE = 9

/** An administrator has to set whose queue a doctor works. */
const roleFields = (role: StaffRole['role']): StaffRole => (role === 'doctor' ? { role, doctorId: '' } : { role })

/**
 * The account of somebody who has logged in at the provider, by nothing but the subject there: an account with the same
 * name or address may be another person's. At the first time it is made; each time it gets the role that the provider
 * says.
 */
export function providerLogin({ staff, endSessions, accessLog, beginTrial }: ProviderLoginParts) {
  async function add(person: ProviderPerson, role: StaffRole['role']): Promise<StaffMember | null> {
    const { username, name, issuer, sub } = person
    if (role === 'admin' && !(await staff.hasAdministrator())) await beginTrial(username)
    const others = Array.from({ length: MAX_ALIKE - 1 }, (_, index) => `${username}-${index + 2}`)
    for (const _id of [username, ...others, `${username}-${randomBytes(4).toString('hex')}`]) {
      const member = await staff.add({ _id, name, passwordHash: '', subject: { issuer, sub }, ...roleFields(role) })
      if (member !== null) {
        await accessLog.record({ by: BY_PROVIDER, action: 'first-login', username: _id })
        return member
      }
      // Another login at the same moment was first.
      const made = await staff.findBySubject({ issuer, sub })
      if (made !== null) return made
    }
    return null
  }

  /** Ends the sessions too. */
  async function change(username: string, changes: Parameters<StaffStore['change']>[1]) {
    const member = await staff.change(username, changes)
    if (typeof member === 'string') return member
    await endSessions(username)
    const action = 'role' in changes ? 'role' : changes.disabled ? 'disable' : 'enable'
    await accessLog.record({ by: BY_PROVIDER, action, username })
    return member
  }

  /**
   * Changes the account as the provider says. The role is set first, so that an account that is enabled again never has
   * its old role.
   */
  async function keepUp(member: StaffMember, role: StaffRole['role'] | null): Promise<StaffMember | Refusal> {
    const { _id } = member
    if (role === null) {
      if (!member.disabled) await change(_id, { disabled: true, lapsed: true })
      return 'no-role'
    }
    if (member.disabled && !member.lapsed) return 'account-disabled'
    const withRole = member.role === role ? member : await change(_id, roleFields(role))
    if (typeof withRole === 'string' || !withRole.disabled) return withRole
    return change(_id, { disabled: false, lapsed: false })
  }

  async function memberFor(person: ProviderPerson): Promise<StaffMember | Refusal> {
    const { issuer, sub, role } = person
    const known = await staff.findBySubject({ issuer, sub })
    const member = known ?? (role && (await add(person, role)))
    return member === null ? 'no-role' : keepUp(member, role)
  }

  /** Refuses `no-role`, `account-disabled`, `no-doctor`, and what a change of the role is refused with. */
  return async (person: ProviderPerson): Promise<StaffMember | Refusal> => {
    const member = await memberFor(person)
    const isUnlinked = typeof member !== 'string' && member.role === 'doctor' && member.doctorId === ''
    const outcome = isUnlinked ? 'no-doctor' : member
    if (typeof outcome === 'string') {
      const known = await staff.findBySubject(person)
      await accessLog.record({ by: known ? `staff:${known._id}` : UNKNOWN, action: 'login-failed' })
    }
    return outcome
  }
}
