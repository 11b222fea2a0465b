import type { AlertKind } from '@anteroom/contracts/alerts.ts'
import type { Instant } from '@anteroom/contracts/queue.ts'
import type { Outcome } from '../channels/channel.ts'

/** The right to send one alert. Its result counts only while nobody else made a later `attempt`. */
export type Claim = { id: string; attempt: number; doubts: number }

/** What a claimed alert becomes. `notBefore`: when somebody is to look at it again, null for never. */
export type Result =
  | { state: 'sent'; providerId: string; sentAt: Date; notBefore: null }
  | { state: 'pending'; notBefore: Date }
  | { state: 'failed'; reason: string; notBefore: null }
  | { state: 'uncertain'; doubts: number; notBefore: Date | null }

const MOST_ATTEMPTS = 10
const LONGEST_BACKOFF_SECONDS = 60

/** A provider that reports what became of a message has this long to settle a doubt before it is sent again. */
const DOUBT_MS = 5_000

/** Being told twice is better than not at all, once. For the others a second copy would only be noise. */
const worthRepeating = new Set<AlertKind>(['called', 'next', 'nearly', 'cancelled-by-clinic'])

/** Seconds until the next try: what the provider asked for, else 2, 4, 8 … up to a minute. */
export const backoffSeconds = (attempt: number, retryAfter = 0): number =>
  Math.max(retryAfter, Math.min(LONGEST_BACKOFF_SECONDS, 2 ** attempt))

/** The ledger's next state for an alert that was tried. Only what surely was not accepted is tried again as a matter of course. */
export function after(outcome: Outcome, claim: Claim, kind: AlertKind, now: Instant): Result {
  switch (outcome.kind) {
    case 'accepted':
      return { state: 'sent', providerId: outcome.providerId, sentAt: new Date(now), notBefore: null }
    case 'refused':
      return { state: 'failed', reason: outcome.reason, notBefore: null }
    case 'not-accepted':
      return claim.attempt >= MOST_ATTEMPTS
        ? { state: 'failed', reason: 'not-accepted', notBefore: null }
        : {
            state: 'pending',
            notBefore: new Date(now + backoffSeconds(claim.attempt, outcome.retryAfter) * 1_000),
          }
    case 'unknown': {
      const again = worthRepeating.has(kind) && claim.doubts === 0
      return {
        state: 'uncertain',
        doubts: claim.doubts + 1,
        notBefore: again ? new Date(now + DOUBT_MS) : null,
      }
    }
  }
}
