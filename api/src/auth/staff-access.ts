import type { Instant } from '@anteroom/contracts/queue.ts'
import type { ClinicDetailsNow } from '@anteroom/store/clinic-details.ts'
import type { Redis } from 'ioredis'
import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import type { Stores } from '../stores.ts'
import { accessLog } from './access-log.ts'
import { staffAccounts } from './accounts.ts'
import type { Access } from './caller.ts'
import { deviceCookie, secondStepCookie, sessionCookie } from './cookies.ts'
import { linkTokens } from './link-tokens.ts'
import { staffLogin } from './login.ts'
import { loginBudgets } from './login-budgets.ts'
import { passkeys } from './passkeys.ts'
import { sealer } from './sealed.ts'
import { secondFactors } from './second-factor.ts'
import { staffSessions } from './sessions.ts'
import { setupLinks } from './setup-link.ts'
import { signer } from './signed.ts'
import { passwordRules, staffProvider } from './staff-provider.ts'
import { tripCookie } from './trip-cookie.ts'

type Parts = {
  config: Config
  stores: Stores
  details: ClinicDetailsNow
  /** Counts attempts to log in. */
  redis: Redis
  /** Closes the sockets of a session. */
  endLive: (sessionId: string) => void
  beginTrial: (username: string) => Promise<void>
  clock: () => Instant
  log: Logger
}

/** Everything by which staff log in and stay logged in, put together for one process. */
export function staffAccess({ config, stores, details, redis, endLive, beginTrial, clock, log }: Parts) {
  const { staff } = stores
  const access: Access = { auth: config.AUTH, botKey: config.BOT_API_KEY }
  const { mayUsePassword, needsSecondFactor } = passwordRules(config)
  const whoLooked = accessLog({ store: stores.accessLog, clock, log })
  const budgets = config.RATE_LIMITS === 'on' ? loginBudgets(redis) : null
  const tokens = linkTokens({ links: stores.oneTimeLinks, clock })
  const cookieSigner = signer(config.SESSION_SECRET)
  const sessions = staffSessions({
    sessions: stores.sessions,
    staff,
    signer: cookieSigner,
    idleMinutes: config.SESSION_IDLE_MINUTES,
    needsSecondFactor,
    mayUsePassword,
    clock,
    log,
  })
  const accounts = staffAccounts({
    staff,
    doctors: stores.doctors,
    tokens,
    sessions,
    endLive,
    breakGlass: config.OIDC_BREAK_GLASS,
  })
  // Authenticators list their keys under this name.
  const clinicName = () => details.current().name
  return {
    access,
    sessions,
    accounts,
    cookies: {
      session: sessionCookie(config.PUBLIC_URL),
      device: deviceCookie(config.PUBLIC_URL, cookieSigner),
      secondStep: secondStepCookie(config.PUBLIC_URL, cookieSigner),
      trip: tripCookie(config.PUBLIC_URL, sealer(config.SESSION_SECRET, 'login')),
    },
    accessLog: whoLooked,
    login: staffLogin({ staff, accessLog: whoLooked, budgets, mayUsePassword, log }),
    ofProvider: staffProvider(config, {
      staff,
      endSessions: accounts.endSessions,
      accessLog: whoLooked,
      beginTrial,
      clock,
      log,
    }),
    needsSecondFactor,
    setup: setupLinks({ links: tokens, staff }),
    secondFactors: secondFactors({
      factors: stores.secondFactors,
      staff,
      sealed: sealer(config.LINK_SECRET, 'second factor'),
      clinicName,
      clock,
    }),
    passkeys: passkeys({ factors: stores.secondFactors, publicUrl: config.PUBLIC_URL, clinicName, clock }),
    budgets,
    endLive,
  }
}

export type StaffAccess = ReturnType<typeof staffAccess>
