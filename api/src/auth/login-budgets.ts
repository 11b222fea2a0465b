import type { Redis } from 'ioredis'
import { RateLimiterRes } from 'rate-limiter-flexible'
import { networkOf } from '../admission/network.ts'
import { sharedLimiter } from '../admission/shared-limiter.ts'

const WINDOW_SECONDS = 15 * 60

/** Wrong passwords allowed within the window. A right one gives its attempt back. */
const TRIES = {
  /** Of a browser in which this name has logged in before. */
  device: 10,
  /** For one name from one address. */
  pair: 8,
  /** From one address, for all names: a clinic and its patients may share one. */
  address: 40,
  /** From one network: an IPv6 host chooses among 2^64 addresses. */
  network: 80,
  /** For one name from all addresses. */
  account: 60,
}
type Budget = keyof typeof TRIES

/** `device`: names a browser in which this name has logged in before; null if it is none. */
export type Attempt = { name: string; address: string; device: string | null }

/** The budgets that an attempt needs, narrowest first: if a narrow one refuses, the others are not charged. */
const budgetsOf = ({ name, address }: Attempt): [Budget, string][] => {
  const network = networkOf(address)
  return [
    ['pair', `${name}@${network}`],
    ['address', address],
    ['network', network],
    ['account', name],
  ]
}

export type LoginBudgets = ReturnType<typeof loginBudgets>

/**
 * Counts attempts to log in before they are checked, in Redis, or in this process while Redis is away. A known device
 * has a budget of its own, so that neither attackers of a name nor others at an address lock its person out (OWASP,
 * "Device cookies"); once that is used up it is a browser like any other.
 */
export function loginBudgets(redis: Redis) {
  const limiterOf = (budget: Budget) =>
    sharedLimiter(redis, { keyPrefix: `login-${budget}`, points: TRIES[budget], duration: WINDOW_SECONDS })
  const limiters = {
    device: limiterOf('device'),
    pair: limiterOf('pair'),
    address: limiterOf('address'),
    network: limiterOf('network'),
    account: limiterOf('account'),
  }

  const takeOne = async ([budget, key]: [Budget, string]): Promise<boolean> => {
    try {
      await limiters[budget].consume(key)
      return true
    } catch (error) {
      if (error instanceof RateLimiterRes) return false
      throw error
    }
  }

  async function takeAll(budgets: [Budget, string][]): Promise<boolean> {
    for (const budget of budgets) if (!(await takeOne(budget))) return false
    return true
  }

  const giveBack = (budgets: [Budget, string][]) => () =>
    Promise.all(budgets.map(([budget, key]) => limiters[budget].reward(key)))

  return {
    /** As `take`, where no name is known: for one address. */
    async takeAt(address: string): Promise<(() => Promise<unknown>) | null> {
      const its: [Budget, string][] = [
        ['address', address],
        ['network', networkOf(address)],
      ]
      return (await takeAll(its)) ? giveBack(its) : null
    },

    /**
     * Takes an attempt. Returns a function that gives it back if the password was right or was not checked; null: none
     * is left.
     */
    async take(attempt: Attempt): Promise<(() => Promise<unknown>) | null> {
      if (attempt.device !== null) {
        const own: [Budget, string][] = [['device', attempt.device]]
        if (await takeAll(own)) return giveBack(own)
      }
      const all = budgetsOf(attempt)
      return (await takeAll(all)) ? giveBack(all) : null
    },
  }
}
