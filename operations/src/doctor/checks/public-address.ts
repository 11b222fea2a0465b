import { connect } from 'node:tls'
import { type Finding, faulty, logOf, restartOf, well } from '../finding.ts'

/** Caddy renews a certificate a month before its end. */
const MIN_DAYS = 14
const DAY_MS = 86_400_000
const LIMIT_MS = 8_000

/**
 * What came back from the public address, asked from this machine. `validUntil`: of its certificate, in ms; null over
 * http.
 */
export type Answered = { status: number; date: string | null; validUntil: number | null }

export async function askPublicAddress(publicUrl: string): Promise<Answered> {
  const response = await fetch(`${publicUrl}/readyz`, { redirect: 'manual', signal: AbortSignal.timeout(LIMIT_MS) })
  await response.body?.cancel()
  const { protocol, hostname, port } = new URL(publicUrl)
  const validUntil = protocol === 'https:' ? await endOfCertificate(hostname, Number(port || 443)) : null
  return { status: response.status, date: response.headers.get('date'), validUntil }
}

function endOfCertificate(host: string, port: number): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const socket = connect({ host, port, servername: host, timeout: LIMIT_MS }, () => {
    resolve(Date.parse(socket.getPeerCertificate().valid_to))
    socket.end()
  })
  socket.once('error', reject)
  return promise
}

/** How to fix a failure, by its code. */
const mends: Record<string, [says: string, mend: string]> = {
  ENOTFOUND: ['its name leads nowhere', 'Let the name point to this machine (an A or AAAA record at your domain).'],
  EAI_AGAIN: ['no name server answers', 'Look at the name servers of this machine (resolvectl status).'],
  ECONNREFUSED: ['nothing listens there', `${restartOf('web')}; and open the ports 80 and 443 in the firewall.`],
  ETIMEDOUT: ['no answer', 'Open the ports 80 and 443 in the firewall and at the provider of this machine.'],
  CERT_HAS_EXPIRED: ['its certificate has ended', `Why Caddy could not renew it: ${logOf('web')}`],
}

export function judgeFailure(publicUrl: string, error: unknown): Finding {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  const isTimeout = error instanceof Error && error.name === 'TimeoutError'
  const [says, mend] = mends[isTimeout ? 'ETIMEDOUT' : code] ?? [
    cause instanceof Error ? cause.message : String(cause),
    logOf('web'),
  ]
  return faulty(`${publicUrl}: ${says}`, mend)
}

export function judgeAnswer(publicUrl: string, { status, validUntil }: Answered, now: number): Finding {
  if (status === 503) return faulty(`${publicUrl} answers that the API is not ready`, logOf('api'))
  if (status !== 200)
    return faulty(
      `${publicUrl}/readyz answers ${status}, which is not the API`,
      'Set PUBLIC_URL to where Caddy listens, or let the proxy in front pass /readyz on.',
    )
  const { hostname } = new URL(publicUrl)
  if (hostname === 'localhost' || hostname.startsWith('127.'))
    return well(`${publicUrl} answers, and only to this machine`)
  if (validUntil === null) return well(`${publicUrl} answers`)
  const days = Math.floor((validUntil - now) / DAY_MS)
  return days < MIN_DAYS
    ? faulty(`the certificate of ${publicUrl} ends in ${days} days`, `Why Caddy does not renew it: ${logOf('web')}`)
    : well(`${publicUrl} answers, its certificate is good for ${days} days`)
}
