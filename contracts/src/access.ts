/**
 * What the access log tells of. `login-failed`: a wrong password; `ended`: a session that another login in the same browser
 * replaced; `board`: a doctor's day was looked at; `search`, `export`, `erase`: of a person's appointments; `settings`:
 * changed, or (`settings-read`) looked at; `access-log`: read; `setup-link`: one for the first administrator was printed; `setup`: it was used.
 */
export const accessActions = [
  'login',
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
  'setup-link',
  'setup',
] as const

export type AccessAction = (typeof accessActions)[number]
