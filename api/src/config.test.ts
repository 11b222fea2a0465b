import { type KeptKind, MAX_KEEP_DAYS, MIN_KEEP_DAYS } from '@anteroom/contracts/keep.ts'
import { parseSettings } from '@anteroom/service/settings.ts'
import { expect, test } from 'vitest'
import { Environment, providerOf } from './config.ts'

const needed = {
  MONGO_URL: 'mongodb://127.0.0.1/x',
  REDIS_URL: 'redis://127.0.0.1',
  SESSION_SECRET: 's'.repeat(32),
  BOT_API_KEY: 'b'.repeat(32),
  LINK_SECRET: 'l'.repeat(32),
}
const ofProvider = {
  OIDC_ISSUER: 'https://login.example/realms/clinic/',
  OIDC_CLIENT_ID: 'anteroom',
  OIDC_CLIENT_SECRET: 'secret',
  OIDC_ROLES: 'admin=CN=Admins,DC=clinic ; reception=front desk',
}
const read = (settings: Record<string, string>) => parseSettings(Environment, 'The API', { ...needed, ...settings })

test('the provider is as its settings say, and its address stays as it is written', () => {
  expect(providerOf(read(ofProvider))).toMatchObject({
    issuer: new URL('https://login.example/realms/clinic/'),
    name: 'login.example',
    groupsClaim: 'groups',
    roles: [
      { role: 'admin', group: 'CN=Admins,DC=clinic' },
      { role: 'reception', group: 'front desk' },
    ],
  })
  expect(providerOf(read({}))).toBeNull()
})

test.each([
  [{ OIDC_ONLY: 'on' }, /OIDC_ISSUER: is needed/],
  [{ OIDC_ISSUER: 'https://login.example' }, /OIDC_CLIENT_ID: .*\n.*OIDC_CLIENT_SECRET: .*\n.*OIDC_ROLES: is needed/],
  [{ ...ofProvider, OIDC_ONLY: 'on' }, /OIDC_BREAK_GLASS: is needed/],
  [{ ...ofProvider, OIDC_ROLES: 'boss=admins' }, /OIDC_ROLES: is like admin=GROUP/],
  [{ ...ofProvider, OIDC_SCOPES: 'profile' }, /OIDC_SCOPES: needs openid/],
  [
    {
      ...ofProvider,
      OIDC_ISSUER: 'http://login.example',
      NODE_ENV: 'production',
      PUBLIC_URL: 'https://clinic.example',
    },
    /OIDC_ISSUER: has to be an https address/,
  ],
])('settings that cannot work are named: %j', (settings, fault) => {
  expect(() => read(settings)).toThrow(fault)
})

const keptBy: Record<KeptKind, string> = {
  visits: 'KEEP_VISITS_DAYS',
  patients: 'KEEP_PATIENTS_DAYS',
  chats: 'KEEP_CHATS_DAYS',
  quotes: 'KEEP_QUOTES_DAYS',
  accessLog: 'ACCESS_LOG_DAYS',
}
test.each(Object.entries(keptBy) as [KeptKind, string][])(
  '%s can be kept by %s for what an administrator may choose, no less and no more',
  (kind, name) => {
    const settings = (days: number) => () => read({ [name]: `${days}` })
    for (const days of [MIN_KEEP_DAYS[kind], MAX_KEEP_DAYS]) expect(settings(days)).not.toThrow()
    for (const days of [MIN_KEEP_DAYS[kind] - 1, MAX_KEEP_DAYS + 1]) expect(settings(days)).toThrow(name)
  },
)
