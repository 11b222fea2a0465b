import type { LoginRequest } from '@anteroom/contracts/requests.ts'
import type { StaffMember, StaffStore } from '@anteroom/store/staff.ts'
import type { Redis } from 'ioredis'
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible'
import { hashPassword, verifyPassword } from './password.ts'

const FAILURES = { points: 8, duration: 15 * 60, keyPrefix: 'login' }

export type Login = ReturnType<typeof staffLogin>

/**
 * Checks a user name and a password. An unknown name gets the same answer as a wrong password, after the same time.
 * After eight failures for one name from one address within 15 minutes even the right password is refused. `limited`:
 * false for tests and benches.
 */
export function staffLogin(staff: StaffStore, redis: Redis, limited: boolean) {
  const failures = new RateLimiterRedis({
    ...FAILURES,
    storeClient: redis,
    rejectIfRedisNotReady: true,
    insuranceLimiter: new RateLimiterMemory(FAILURES),
  })
  const nobody = hashPassword('the password of nobody')

  return async (
    { username, password }: LoginRequest,
    address: string,
  ): Promise<StaffMember | 'wrong-login' | 'too-many-requests'> => {
    const name = username.toLowerCase()
    const key = `${name}@${address}`
    if (limited && ((await failures.get(key))?.remainingPoints ?? 1) <= 0) return 'too-many-requests'

    const member = await staff.find(name)
    const right = await verifyPassword(password, member?.passwordHash ?? (await nobody))
    if (member === null || member.disabled || !right) {
      if (limited) await failures.consume(key).catch(ignoreExhaustion)
      return 'wrong-login'
    }
    return member
  }
}

function ignoreExhaustion(error: unknown) {
  if (!(error instanceof RateLimiterRes)) throw error
}
