import type { AlertKind } from '@anteroom/contracts/alerts.ts'
import type { Channel } from '@anteroom/contracts/contact.ts'
import type { Instant } from '@anteroom/contracts/queue.ts'
import type { Listed, Outcome } from '@anteroom/providers/channel.ts'
import { UNREACHABLE } from './ledger-row.ts'

/** The right to send one alert. Its result counts only while nobody else made a later `attempt`. */
export type Claim = { id: string; attempt: number; tries: number; unconfirmed: number; dueAt: Instant }

/** What a claimed alert becomes. `notBefore`: when somebody is to look at it again, null for never. */
export type Result =
  | { state: 'sent'; providerId: string; sentAt: Date; notBefore: Date | null }
  | { state: 'pending'; tries: number; notBefore: Date }
  | { state: 'failed'; reason: string; tries: number; notBefore: Date | null }
  | { state: 'uncertain'; unconfirmed: number; notBefore: Date | null }

/** `canAsk`: the provider can be asked what it took. `hasOther`: there is another way to this patient. */
export type Tried = { kind: AlertKind; channel: Channel; canAsk: boolean; hasOther: boolean }

const LONGEST_BACKOFF_SECONDS = 60
/** About an hour of tries. */
const MAX_TRIES = 60
/** An alert that no provider took by then goes another way, which leaves time for that within a minute of its being due. */
const PATIENCE_MS = 35_000
/** A provider that reports what became of a message has this long to do so before it is asked. */
const DOUBT_MS = 5_000

/** So long a provider that reports has to say that a message arrived before it is asked: its report may have met nobody. */
export const UNREPORTED_MS = 30_000

/** When to look again: a message that failed after all may still go another way, and one that is under way may still fail. */
export const lookAfterNews = (state: Listed['state'], now: Instant): Date | null =>
  ({ failed: new Date(now), sent: new Date(now + UNREPORTED_MS), delivered: null })[state]

/** Seconds until the next try: what the provider asked for, else 2, 4, 8 … up to a minute. */
export const backoffSeconds = (tries: number, retryAfter = 0): number =>
  Math.max(retryAfter, Math.min(LONGEST_BACKOFF_SECONDS, 2 ** tries))

/** A repeat is worth it for a turn, and by e-mail, where the same Message-ID makes two copies one. */
const isRepeated = ({ kind, channel }: Tried): boolean => kind === 'called' || channel === 'email'

/** The ledger's next state for an alert that was tried. Only what surely was not accepted is tried again as a matter of course. */
export function afterOutcome(outcome: Outcome, claim: Claim, tried: Tried, now: Instant): Result {
  switch (outcome.kind) {
    case 'accepted':
      return {
        state: 'sent',
        providerId: outcome.providerId,
        sentAt: new Date(now),
        notBefore: tried.canAsk ? lookAfterNews('sent', now) : null,
      }
    case 'refused':
      // The next look finds another way, or that there is none.
      return { state: 'failed', reason: outcome.reason, tries: claim.tries, notBefore: new Date(now) }
    case 'not-accepted': {
      const tries = claim.tries + 1
      const again = now + backoffSeconds(tries, outcome.retryAfter) * 1_000
      return later(claim, { tries, again, hasOther: tried.hasOther }, now)
    }
    case 'unknown': {
      const isLookedAt = tried.canAsk || (claim.unconfirmed === 0 && isRepeated(tried))
      return {
        state: 'uncertain',
        unconfirmed: claim.unconfirmed + 1,
        notBefore: isLookedAt ? new Date(now + DOUBT_MS) : null,
      }
    }
  }
}

/** The state of an alert that may be tried again at `again`: this way, or another if the patient would wait too long. */
export function later(
  claim: Pick<Claim, 'dueAt'>,
  { tries, again, hasOther }: { tries: number; again: Instant; hasOther: boolean },
  now: Instant,
): Extract<Result, { state: 'pending' | 'failed' }> {
  if (again <= claim.dueAt + PATIENCE_MS) return { state: 'pending', tries, notBefore: new Date(again) }
  const failed = { state: 'failed', reason: UNREACHABLE, tries } as const
  if (hasOther) return { ...failed, notBefore: new Date(now) }
  // The staff can see that the patient is not told yet. It is tried on.
  return { ...failed, notBefore: tries < MAX_TRIES ? new Date(again) : null }
}
