import type { SetupRequest } from '@anteroom/contracts/requests.ts'
import type { StaffMember, StaffStore } from '@anteroom/store/staff.ts'
import type { LinkTokens } from './link-tokens.ts'
import { hashPassword } from './password.ts'

/** Each API that starts prints one, and several may start at once. */
const LINK = { lastsMs: 24 * 60 * 60_000, keep: 5 }

type Parts = {
  links: Pick<LinkTokens, 'make' | 'find' | 'claim'>
  staff: Pick<StaffStore, 'find' | 'add' | 'hasAdministrator'>
}

/**
 * Links for creating the first administrator, for somebody who sees the output of this machine: 256 random bits, valid
 * once, for a day, and only while there is no administrator.
 */
export function setupLinks({ links, staff }: Parts) {
  const isLive = async (token: string) =>
    (await links.find(token)) === 'first-administrator' && !(await staff.hasAdministrator())

  return {
    isLive,

    /** The token of a new link; null: there is an administrator, who can make others. */
    async make(): Promise<string | null> {
      if (await staff.hasAdministrator()) return null
      return (await links.make('first-administrator', LINK)).token
    },

    /** Makes the first administrator. Refuses `setup-link-over` and `name-taken`. */
    async use({
      token,
      username,
      name,
      password,
    }: Omit<SetupRequest, 'clinic'>): Promise<StaffMember | 'setup-link-over' | 'name-taken'> {
      // Checked before the expensive hashing, which only somebody with a link may cause.
      if (!(await isLive(token))) return 'setup-link-over'
      if (await staff.find(username)) return 'name-taken'
      const passwordHash = await hashPassword(password)
      if ((await links.claim(token)) === null) return 'setup-link-over'
      return (await staff.add({ _id: username, name, passwordHash, role: 'admin' })) ?? 'name-taken'
    },
  }
}

export type SetupLinks = ReturnType<typeof setupLinks>

/** The address of the page that a token opens. What follows `#` is sent to no server, and is in no log. */
export const setupAddress = (publicUrl: string, token: string): string => `${publicUrl}/admin/setup#${token}`

/** The text that is printed for a new link. */
export const setupNotice = (address: string): string =>
  [
    '',
    'There is no administrator yet. Whoever opens this address becomes the first one; it works once, for 24 hours:',
    '',
    `  ${address}`,
    '',
    'Lost it? `npm run setup-link` prints another; with Docker: `docker compose exec api node api/src/setup-link.ts`.',
    'All of them end when there is an administrator.',
    '',
  ].join('\n')
