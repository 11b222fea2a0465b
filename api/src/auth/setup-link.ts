import { createHash, randomBytes } from 'node:crypto'
import type { SetupRequest } from '@anteroom/contracts/requests.ts'
import type { SetupLinkStore } from '@anteroom/store/setup-links.ts'
import type { StaffMember, StaffStore } from '@anteroom/store/staff.ts'
import { hashPassword } from './password.ts'

const LINK_LASTS_MS = 24 * 60 * 60_000

const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url')

type Parts = {
  links: SetupLinkStore
  staff: Pick<StaffStore, 'find' | 'add' | 'hasAdministrator'>
  clock: () => number
}

/**
 * Links with which somebody who sees what this machine prints makes the first administrator: 256 random bits, good once,
 * for a day, and only while there is no administrator.
 */
export function setupLinks({ links, staff, clock }: Parts) {
  const isLive = async (token: string) =>
    (await links.isLive({ hash: hashOf(token), now: clock() })) && !(await staff.hasAdministrator())

  return {
    isLive,

    /** The token of a new link; null: there is an administrator, who can make others. */
    async make(): Promise<string | null> {
      if (await staff.hasAdministrator()) return null
      const token = randomBytes(32).toString('base64url')
      await links.add({ hash: hashOf(token), expiresAt: new Date(clock() + LINK_LASTS_MS) })
      return token
    },

    /** Makes the first administrator. Refuses `setup-link-over` and `name-taken`. */
    async use({
      token,
      username,
      name,
      password,
    }: SetupRequest): Promise<StaffMember | 'setup-link-over' | 'name-taken'> {
      // Before the password is hashed, which costs: only who has a link may make us do that.
      if (!(await isLive(token))) return 'setup-link-over'
      if (await staff.find(username)) return 'name-taken'
      const passwordHash = await hashPassword(password)
      if (!(await links.claim({ hash: hashOf(token), now: clock() }))) return 'setup-link-over'
      return (await staff.add({ _id: username, name, passwordHash, role: 'admin' })) ?? 'name-taken'
    },
  }
}

export type SetupLinks = ReturnType<typeof setupLinks>

/** The address of the page that a token opens. What follows `#` is sent to no server, and is in no log. */
export const setupAddress = (publicUrl: string, token: string): string => `${publicUrl}/admin/setup#${token}`

/** What is printed of a new link. */
export const setupNotice = (address: string): string =>
  [
    '',
    'There is no administrator yet. Whoever opens this address becomes the first one; it works once, for 24 hours:',
    '',
    `  ${address}`,
    '',
    '`npm run setup-link` prints another.',
    '',
  ].join('\n')
