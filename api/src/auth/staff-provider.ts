import type { Logger } from 'pino'
import { type Config, providerOf } from '../config.ts'
import { type IdentityProvider, identityProvider } from './provider.ts'
import { type ProviderLogin, type ProviderLoginParts, providerLogin } from './provider-login.ts'
import type { RoleMapping } from './provider-person.ts'
import type { NeedsSecondFactor } from './sessions.ts'

/** How the clinic's staff log in at its OpenID provider. */
export type StaffProvider = {
  provider: IdentityProvider
  login: ProviderLogin
  mapping: RoleMapping
  /** The name under which staff know it. */
  name: string
  /** Whether only the emergency administrator may log in with a password. */
  isOnlyWay: boolean
}

type Parts = ProviderLoginParts & { clock: () => number; log: Logger }

/** The address that the provider sends people back to; it is registered there. */
const callbackAt = (publicUrl: string): string => `${publicUrl}/api/session/provider/callback`

/** Null: the settings name no provider. */
export function staffProvider(config: Config, { clock, log, ...parts }: Parts): StaffProvider | null {
  const settings = providerOf(config)
  if (settings === null) return null
  return {
    provider: identityProvider({
      ...settings,
      callback: callbackAt(config.PUBLIC_URL),
      afterLogout: `${config.PUBLIC_URL}/doctor`,
      clock,
      log,
    }),
    login: providerLogin(parts),
    mapping: settings,
    name: settings.name,
    isOnlyWay: config.OIDC_ONLY === 'on',
  }
}

/**
 * Who may log in with a password, and who then needs a second step. The emergency administrator always does, since that
 * password opens everything that the provider protects.
 */
export function passwordRules({ OIDC_ONLY, OIDC_BREAK_GLASS, ADMIN_SECOND_FACTOR }: Config) {
  const needsSecondFactor: NeedsSecondFactor = ({ username, role }) =>
    role === 'admin' && (ADMIN_SECOND_FACTOR === 'required' || username === OIDC_BREAK_GLASS)
  return {
    needsSecondFactor,
    mayUsePassword: (username: string): boolean => OIDC_ONLY === 'off' || username === OIDC_BREAK_GLASS,
  }
}
