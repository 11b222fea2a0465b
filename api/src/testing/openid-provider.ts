import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

export const CLIENT = { id: 'anteroom', secret: 'a-secret-of-the-client' }

/** Somebody's claims, by their subject. */
export type People = Record<string, { name: string; preferred_username: string; groups?: string[] }>

/**
 * A real OpenID provider on loopback, built with `oidc-provider` and set up as a clinic's would be: a confidential
 * client, PKCE required, groups only at userinfo. The person in `comesAs` logs in there without a password, and
 * consents.
 */
export async function startOpenIdProvider({ callback, people }: { callback: string; people: People }) {
  let coming = ''
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { privateKey } = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ])
  const { kty, crv, x, y, d } = await crypto.subtle.exportKey('jwk', privateKey)
  const key = { kty, crv, x, y, d, use: 'sig', alg: 'ES256', kid: 'key' }
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [callback],
        post_logout_redirect_uris: [`${new URL(callback).origin}/doctor`],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    jwks: { keys: [key as never] },
    cookies: { keys: ['a key of the tests'] },
    claims: { openid: ['sub'], profile: ['name', 'preferred_username', 'groups'] },
    scopes: ['openid', 'profile', 'email'],
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
    findAccount: (_, accountId) => ({ accountId, claims: async () => ({ sub: accountId, ...people[accountId] }) }),
    async loadExistingGrant({ oidc }) {
      const grant = new provider.Grant({ clientId: oidc.client?.clientId, accountId: oidc.session?.accountId })
      grant.addOIDCScope('openid profile email')
      await grant.save()
      return grant
    },
  })
  const answer = provider.callback()
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (!request.url?.startsWith('/interaction/')) return answer(request, response)
    const refuses = { error: 'access_denied', error_description: 'went back' }
    provider
      .interactionFinished(request, response, coming === '' ? refuses : { login: { accountId: coming } })
      .catch(() => response.writeHead(500).end())
  })
  return {
    issuer,
    /** Sets who logs in there from now on, by the subject; empty: everybody goes back without logging in. */
    comesAs(subject: string) {
      coming = subject
    },
    close: () =>
      new Promise((resolve) => {
        server.close(resolve)
        server.closeAllConnections()
      }),
  }
}

export type OpenIdProvider = Awaited<ReturnType<typeof startOpenIdProvider>>
