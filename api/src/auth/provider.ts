import type { Refusal } from '@anteroom/contracts/refusals.ts'
import * as client from 'openid-client'
import type { Logger } from 'pino'
import type { Claims } from './provider-person.ts'

/** How long the provider's metadata is used, and how long to wait after it did not answer. */
const DISCOVERED_FOR_MS = 60 * 60_000
const FAILED_FOR_MS = 5_000
/** Time limit of a request to the provider; a login makes two or three, and may take 7.5 seconds in all. */
const LIMIT_SECONDS = 3

/** What the browser keeps while the person is at the provider: only this browser can bring the answer. */
export type Trip = { state: string; nonce: string; verifier: string }

/** Why nobody is logged in: the provider is away, it has refused, or its answer is not one to this trip. */
export type ProviderRefusal = Extract<Refusal, 'provider-away' | 'provider-refused' | 'login-over'>

type Parts = {
  issuer: URL
  clientId: string
  clientSecret: string
  scopes: string
  groupsClaim: string
  /** The address that the provider sends people back to. */
  callback: string
  /** The address that it sends them to after they have logged out there. */
  afterLogout: string
  clock: () => number
  log: Logger
}

export type IdentityProvider = ReturnType<typeof identityProvider>

/** The authentication that the provider supports; in the header, as the standard says, if it does not say. */
const authentication = (secret: string): client.ClientAuth => {
  const ways = { inBody: client.ClientSecretPost(secret), inHeader: client.ClientSecretBasic(secret) }
  return (server, ...rest) => {
    const takes = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
    return (takes.includes('client_secret_basic') ? ways.inHeader : ways.inBody)(server, ...rest)
  }
}

/** No answer, or one of a proxy in between. */
const awayCodes = new Set([
  'OAUTH_TIMEOUT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
  'OAUTH_PARSE_ERROR',
])

function refusalOf(error: unknown): ProviderRefusal {
  if (error instanceof client.AuthorizationResponseError) return 'provider-refused'
  // A code that was used, or that is of another login.
  if (error instanceof client.ResponseBodyError)
    return error.error === 'invalid_grant' ? 'login-over' : 'provider-refused'
  if (error instanceof client.WWWAuthenticateChallengeError) return 'provider-refused'
  if (error instanceof client.ClientError && !awayCodes.has(error.code ?? '')) return 'login-over'
  return 'provider-away'
}

/**
 * The clinic's OpenID provider: authorization code with PKCE, state and nonce, by `openid-client`. What the provider
 * says of itself is asked for when somebody logs in, so that the API starts without it.
 */
export function identityProvider(parts: Parts) {
  const { issuer, clientId, clientSecret, scopes, groupsClaim, callback, afterLogout, clock, log } = parts
  let known: { until: number; configuration: Promise<client.Configuration> } | null = null

  function discovered(): Promise<client.Configuration> {
    if (known && clock() < known.until) return known.configuration
    const configuration = client.discovery(issuer, clientId, clientSecret, authentication(clientSecret), {
      timeout: LIMIT_SECONDS,
      // The token comes by TLS; that it is signed besides costs one request an hour.
      execute: [
        client.enableNonRepudiationChecks,
        ...(issuer.protocol === 'http:' ? [client.allowInsecureRequests] : []),
      ],
    })
    const asked = { until: clock() + DISCOVERED_FOR_MS, configuration }
    known = asked
    configuration.catch(() => {
      asked.until = clock() + FAILED_FOR_MS
    })
    return configuration
  }

  function refused(error: unknown, what: string): ProviderRefusal {
    const refusal = refusalOf(error)
    const { message, code, error: reason } = error as { message?: string; code?: string; error?: string }
    log.warn({ err: message, code, reason, refusal }, what)
    return refusal
  }

  return {
    /** Where to send the browser, and what it has to keep. */
    async begin(): Promise<{ address: string; trip: Trip } | ProviderRefusal> {
      try {
        const configuration = await discovered()
        const trip = {
          state: client.randomState(),
          nonce: client.randomNonce(),
          verifier: client.randomPKCECodeVerifier(),
        }
        const address = client.buildAuthorizationUrl(configuration, {
          redirect_uri: callback,
          scope: scopes,
          state: trip.state,
          nonce: trip.nonce,
          code_challenge: await client.calculatePKCECodeChallenge(trip.verifier),
          code_challenge_method: 'S256',
        })
        return { address: address.href, trip }
      } catch (error) {
        return refused(error, 'the provider of logins cannot be asked')
      }
    },

    /** Who has logged in there. `query`: as the provider sent it. */
    async finish(query: string, { state, nonce, verifier }: Trip): Promise<Claims | ProviderRefusal> {
      try {
        const configuration = await discovered()
        const tokens = await client.authorizationCodeGrant(configuration, new URL(`${callback}${query}`), {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        })
        const claims = tokens.claims()
        if (claims === undefined) return 'login-over'
        // Some providers give the groups only there.
        const asksMore = !(groupsClaim in claims) && configuration.serverMetadata().userinfo_endpoint !== undefined
        const more = asksMore ? await client.fetchUserInfo(configuration, tokens.access_token, claims.sub) : {}
        return { ...more, ...claims }
      } catch (error) {
        return refused(error, 'a login at the provider led to nothing')
      }
    },

    /** Where somebody logs out there; null: it has no such address, or is away. */
    async logoutAddress(): Promise<string | null> {
      const configuration = await discovered().catch(() => null)
      if (!configuration?.serverMetadata().end_session_endpoint) return null
      return client.buildEndSessionUrl(configuration, { post_logout_redirect_uri: afterLogout }).href
    },
  }
}
