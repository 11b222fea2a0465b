import type { AlertKind } from '@anteroom/contracts/alerts.ts'
import type { Channel } from '@anteroom/contracts/contact.ts'
import type { Instant } from '@anteroom/contracts/queue.ts'
import type { Listed, Outcome } from '@anteroom/providers/channel.ts'
import { UNREACHABLE } from './ledger-row.ts'

/** The lease on one alert. Its result counts only while there is no later `attempt`. */
export type Claim = { id: string; attempt: number; tries: number; unconfirmed: number; dueAt: Instant }

/** What a claimed alert becomes. `notBefore`: when it needs attention again, null for never. */
export type Result =
  | { state: 'sent'; providerId: string; sentAt: Date; notBefore: Date | null }
  | { state: 'pending'; tries: number; notBefore: Date }
  | { state: 'failed'; reason: string; tries: number; notBefore: Date | null }
  | { state: 'uncertain'; unconfirmed: number; notBefore: Date | null }

/** `canAsk`: the provider can be asked what it took. `hasOther`: the patient has another contact route. */
export type AttemptContext = { kind: AlertKind; channel: Channel; canAsk: boolean; hasOther: boolean }

const MAX_BACKOFF_SECONDS = 60
/** About an hour of tries. */
const MAX_TRIES = 60
/** An alert that no provider took within this time goes by another route, so that it can be there within a minute. */
const PATIENCE_MS = 35_000
/** How long a provider has to report an unconfirmed attempt before it is asked. */
const UNCONFIRMED_MS = 5_000

/** How long a provider has to report a delivery before it is asked: the report may have come while no worker ran. */
export const UNREPORTED_MS = 30_000

/** When to check a reported message again: one that failed may go by another route, one on its way may still fail. */
export const nextCheckAt = (state: Listed['state'], now: Instant): Date | null =>
  ({ failed: new Date(now), sent: new Date(now + UNREPORTED_MS), delivered: null })[state]

/** Seconds until the next try: what the provider asked for, else 2, 4, 8 … up to a minute. */
export const backoffSeconds = (tries: number, retryAfter = 0): number =>
  Math.max(retryAfter, Math.min(MAX_BACKOFF_SECONDS, 2 ** tries))

/** A repeat is worth it for a turn, and by e-mail, where the same Message-ID makes two copies one. */
const isRepeated = ({ kind, channel }: AttemptContext): boolean => kind === 'called' || channel === 'email'

/** What an alert becomes after an attempt. Only what was certainly not accepted is always tried again. */
export function afterOutcome(outcome: Outcome, claim: Claim, context: AttemptContext, now: Instant): Result {
  switch (outcome.kind) {
    case 'accepted':
      return {
        state: 'sent',
        providerId: outcome.providerId,
        sentAt: new Date(now),
        notBefore: context.canAsk ? nextCheckAt('sent', now) : null,
      }
    case 'refused':
      // The next evaluation finds another route, or that there is none.
      return { state: 'failed', reason: outcome.reason, tries: claim.tries, notBefore: new Date(now) }
    case 'not-accepted': {
      const tries = claim.tries + 1
      const again = now + backoffSeconds(tries, outcome.retryAfter) * 1_000
      return tryAgain(claim, { tries, again, hasOther: context.hasOther }, now)
    }
    case 'unknown': {
      const isChecked = context.canAsk || (claim.unconfirmed === 0 && isRepeated(context))
      return {
        state: 'uncertain',
        unconfirmed: claim.unconfirmed + 1,
        notBefore: isChecked ? new Date(now + UNCONFIRMED_MS) : null,
      }
    }
  }
}

/** An alert that may be tried again at `again`: by this route, or by another if the patient would wait too long. */
export function tryAgain(
  claim: Pick<Claim, 'dueAt'>,
  { tries, again, hasOther }: { tries: number; again: Instant; hasOther: boolean },
  now: Instant,
): Extract<Result, { state: 'pending' | 'failed' }> {
  if (again <= claim.dueAt + PATIENCE_MS) return { state: 'pending', tries, notBefore: new Date(again) }
  const failed = { state: 'failed', reason: UNREACHABLE, tries } as const
  if (hasOther) return { ...failed, notBefore: new Date(now) }
  // Staff see that the patient is not told yet, and the tries go on.
  return { ...failed, notBefore: tries < MAX_TRIES ? new Date(again) : null }
}
