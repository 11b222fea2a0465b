import type { StaffMember } from '@anteroom/store/staff.ts'
import { z } from 'zod'
import { type Finding, faulty, well } from '../finding.ts'
import { secondsOff } from './clock.ts'

const LIMIT_MS = 8_000
/** How far off a token's time may be: as much as the API accepts. */
const MAX_SECONDS = 30

const Described = z.object({ issuer: z.url() })

/** The login provider's metadata. `issuer` null: the document is not such metadata. */
export type ProviderAnswer =
  | { status: number; issuer: string | null; date: string | null; from: number; to: number }
  | { fault: string }

/** As OpenID Connect Discovery 1.0 has it, 4. */
export async function askProvider(issuer: string): Promise<ProviderAnswer> {
  const from = Date.now()
  try {
    const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
      signal: AbortSignal.timeout(LIMIT_MS),
    })
    const described = await response.json().catch(() => null)
    const named = Described.safeParse(described).data?.issuer ?? null
    return { status: response.status, issuer: named, date: response.headers.get('date'), from, to: Date.now() }
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
    return { fault: cause instanceof Error ? cause.message : String(cause) }
  }
}

type Account = Pick<StaffMember, 'role' | 'disabled' | 'passwordHash'>

/**
 * The administrator for when the provider is away. `account` null: there is no such account; undefined: it is not
 * known.
 */
type Keeper = { username: string; account: Account | null | undefined }

function faultOfKeeper({ username, account }: Keeper): Finding | null {
  if (account === undefined) return null
  if (account?.role !== 'admin')
    return faulty(`OIDC_BREAK_GLASS: ${username} is no administrator`, 'Name one, or make the account at /admin/staff.')
  if (account.disabled || !account.passwordHash)
    return faulty(`OIDC_BREAK_GLASS: ${username} has no password that opens`, 'Make a link for one at /admin/staff.')
  return null
}

export function judgeProvider(issuer: string, answer: ProviderAnswer, keeper: Keeper | null): Finding {
  if ('fault' in answer)
    return faulty(`${issuer}: ${answer.fault}`, 'Look whether it runs, and whether this machine reaches it.')
  if (answer.status !== 200 || answer.issuer === null)
    return faulty(
      `${issuer} answers ${answer.status} and does not describe itself`,
      'Set OIDC_ISSUER to the address before /.well-known/openid-configuration.',
    )
  if (new URL(answer.issuer).href !== new URL(issuer).href)
    return faulty(`${issuer} calls itself ${answer.issuer}`, `Set OIDC_ISSUER=${answer.issuer}`)
  const { from, to } = answer
  const off = answer.date
    ? secondsOff({ name: issuer, showed: Date.parse(answer.date), from, to, precisionMs: 1_000 })
    : 0
  if (off > MAX_SECONDS)
    return faulty(
      `this machine is ${Math.round(off)} s off the clock of ${issuer}, which fails every login`,
      'timedatectl set-ntp true, on the machine that is wrong',
    )
  return (
    (keeper && faultOfKeeper(keeper)) ??
    well(`${issuer} answers${keeper ? `; ${keeper.username} gets in without it` : ''}`)
  )
}
