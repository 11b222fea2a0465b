type Settings = {
  NODE_ENV: string
  OIDC_ISSUER?: string | undefined
  OIDC_CLIENT_ID?: string | undefined
  OIDC_CLIENT_SECRET?: string | undefined
  OIDC_ROLES?: unknown
  OIDC_ONLY: 'on' | 'off'
  OIDC_BREAK_GLASS?: string | undefined
}

/** What is wrong with the settings of the provider together: the setting, and what it needs. */
export function oidcFaults(settings: Settings): [name: string, message: string][] {
  const { NODE_ENV, OIDC_ISSUER: issuer, OIDC_ONLY: only } = settings
  if (issuer === undefined) {
    return only === 'on' ? [['OIDC_ISSUER', 'is needed with OIDC_ONLY=on: nobody could log in']] : []
  }
  const needed = ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_ROLES'] as const
  const faults = needed.flatMap((name): [string, string][] =>
    settings[name] === undefined ? [[name, 'is needed with OIDC_ISSUER']] : [],
  )
  if (NODE_ENV === 'production' && !issuer.startsWith('https:'))
    faults.push(['OIDC_ISSUER', 'has to be an https address in production'])
  if (only === 'on' && settings.OIDC_BREAK_GLASS === undefined)
    faults.push([
      'OIDC_BREAK_GLASS',
      'is needed with OIDC_ONLY=on: the user name of an administrator who gets in while the provider is away',
    ])
  return faults
}
