import type { LoginRequest } from '@anteroom/contracts/requests.ts'
import type { StaffMember, StaffStore } from '@anteroom/store/staff.ts'
import type { Logger } from 'pino'
import { type AccessLog, UNKNOWN } from './access-log.ts'
import { boundedPool, type How, NotBegunError } from './bounded-pool.ts'
import type { LoginBudgets } from './login-budgets.ts'
import { hashPassword, isOutdated, verifyPassword } from './password.ts'

/**
 * Two of Node's four threads for such work, so that two are free for the rest; about 50 passwords a second. A login
 * that would wait longer than its time limit is told to try again later.
 */
const POOL = { atOnce: 2, waiting: { urgent: 100, other: 400 } }

export type Login = ReturnType<typeof staffLogin>

type Parts = {
  staff: StaffStore
  accessLog: Pick<AccessLog, 'record'>
  /** Null: attempts are not counted. */
  budgets: LoginBudgets | null
  /** Whether this account may log in by its password. */
  mayUsePassword: (username: string) => boolean
  log: Logger
}

/**
 * Where an attempt comes from. `device`: names a browser in which this name has logged in before. `isWaiting`: whether
 * somebody still waits for the answer.
 */
type From = { address: string; device: string | null; isWaiting: () => boolean }

/** The name as accounts have it. */
export const accountName = (username: string): string => username.toLowerCase()

/**
 * Checks a user name and a password. An unknown or disabled name gets the same answer as a wrong password, after the
 * same time. Refuses `wrong-login`, `too-many-requests` once no try is left, and `busy` while too many wait.
 */
export function staffLogin({ staff, accessLog, budgets, mayUsePassword, log }: Parts) {
  const nobody = hashPassword('the password of nobody')
  const pool = boundedPool(POOL)

  async function rehash({ _id, passwordHash }: StaffMember, password: string) {
    const rehashed = await pool.run(() => hashPassword(password), { urgent: false })
    await staff.rehash(_id, { from: passwordHash, to: rehashed })
  }

  async function check(name: string, password: string, how: How): Promise<StaffMember | 'wrong-login'> {
    const member = await staff.find(name)
    const hash = member?.passwordHash || (await nobody)
    const right = await pool.run(() => verifyPassword(password, hash), how)
    // An invited account without a password has none. If the clinic logs in at its provider only, even the right
    // password gets the answer of a wrong one, so that nobody learns whose password still works.
    if (member?.passwordHash && !member.disabled && right && mayUsePassword(name)) return member
    await accessLog.record({ by: member === null ? UNKNOWN : `staff:${name}`, action: 'login-failed' })
    return 'wrong-login'
  }

  return async (
    { username, password }: LoginRequest,
    { address, device, isWaiting }: From,
  ): Promise<StaffMember | 'wrong-login' | 'too-many-requests' | 'busy'> => {
    const name = accountName(username)
    const warn = (what: string) => (error: Error) => log.warn({ err: error.message }, what)
    const giveBack = budgets === null ? async () => {} : await budgets.take({ name, address, device })
    if (giveBack === null) return 'too-many-requests'
    try {
      const found = await check(name, password, { urgent: device !== null, isWanted: isWaiting })
      if (found === 'wrong-login') return found
      giveBack().catch(warn('a try to log in was not given back'))
      if (isOutdated(found.passwordHash)) rehash(found, password).catch(warn('a password was not hashed again'))
      return found
    } catch (error) {
      giveBack().catch(warn('a try to log in was not given back'))
      if (error instanceof NotBegunError) return 'busy'
      throw error
    }
  }
}
