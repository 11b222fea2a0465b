/**
 * What the access log tells of. `login-failed`: a wrong password; `ended`: a session that another login in the same
 * browser replaced; `board`: a doctor's day was looked at; `search`, `export`, `erase`: of a person's appointments;
 * `settings`: changed, or (`settings-read`) looked at; `access-log`: this and the history were read; `staff`: the
 * accounts were looked at; `invite`, `reset-link`, `role`, `disable`, `enable`: of the account named; `password`:
 * chosen by a link, or changed; `session-ended`: by its owner; `second-factor`: a second step at login was set up;
 * `second-factor-off`: removed, by its owner or from the account named; `provider-login`: at the provider;
 * `first-login`: there, of the account named, which was made by it; `break-glass`: by the account that is kept for when
 * the provider is away; `join-accounts`: the login at the provider of another account was given to the account named;
 * `recovery-codes`: new ones; `setup-link`: one for the first administrator was printed; `setup`: it was used.
 */
export const accessActions = [
  'login',
  'provider-login',
  'break-glass',
  'first-login',
  'login-failed',
  'logout',
  'ended',
  'board',
  'search',
  'export',
  'erase',
  'settings',
  'settings-read',
  'access-log',
  'staff',
  'invite',
  'reset-link',
  'role',
  'disable',
  'enable',
  'password',
  'session-ended',
  'second-factor',
  'second-factor-off',
  'join-accounts',
  'recovery-codes',
  'setup-link',
  'setup',
] as const

export type AccessAction = (typeof accessActions)[number]
