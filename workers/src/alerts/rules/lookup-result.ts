import type { Instant } from '@anteroom/contracts/queue.ts'
import type { Listed } from '@anteroom/providers/channel.ts'
import type { LedgerRow } from '@anteroom/store/alerts.ts'
import { backoffSeconds, nextCheckAt, tryAgain, UNREPORTED_MS } from './after-outcome.ts'
import { hashOf } from './ledger-row.ts'

/** How often a provider is asked about an alert that is no longer due, or whose delivery it did not report. */
export const MAX_LOOKUPS = 3
/** A taken message is listed at once; soon after the call the list is read twice to be sure, this far apart. */
const ASK_AGAIN_MS = 5_000
const SOON_MS = 25_000
/** How far the provider's clock may be behind that of the worker. */
const CLOCKS_DIFFER_MS = 30_000

/**
 * What a lookup leads to. `pending`, or `failed` without a `providerId`: the provider certainly did not take the
 * message. `sent` without one: it is still on its way.
 */
export type LookupResult =
  | { state: 'sent' | 'delivered'; providerId: string; sentAt: Date; lookups: number; notBefore: Date | null }
  | { state: 'failed'; providerId: string; reason: string; notBefore: Date | null }
  | { state: 'pending'; tries: number; unconfirmed: number; notBefore: Date }
  | { state: 'failed'; reason: string; tries: number; unconfirmed: number; notBefore: Date | null }
  | { state: 'uncertain'; notBefore: Date | null }
  | { state: 'sent'; lookups: number; notBefore: Date | null }

/**
 * False for an unconfirmed row if another with the same text comes first: they are looked up one after the other, so
 * that no two claim the same message of the provider's list.
 */
export function mayBeLookedUp(row: LedgerRow, rows: LedgerRow[]): boolean {
  if (row.state !== 'uncertain') return true
  const alike = rows.filter(
    ({ state, notBefore, appointmentId, textHash }) =>
      state === 'uncertain' && notBefore !== null && appointmentId === row.appointmentId && textHash === row.textHash,
  )
  const [first] = alike.sort((a, b) => Number(a.claimedAt) - Number(b.claimedAt) || a._id.localeCompare(b._id))
  return first === undefined || first._id === row._id
}

/**
 * The message in the provider's list that this row may be about: with the text that was sent, not created before that,
 * and not in `taken`, the ids that other rows have. The first of several: the later ones belong to other alerts.
 */
function match(row: LedgerRow, listed: Listed[], taken: Set<string>): Listed | undefined {
  const earliest = row.claimedAt.getTime() - CLOCKS_DIFFER_MS
  return listed
    .filter(({ providerId, text, at }) => at >= earliest && hashOf(text) === row.textHash && !taken.has(providerId))
    .sort((a, b) => a.at - b.at)
    .at(0)
}

function resultOf(
  { providerId, state, reason }: Listed,
  { sentAt, now }: { sentAt: Date; now: Instant },
): LookupResult {
  const notBefore = nextCheckAt(state, now)
  return state === 'failed'
    ? { state, providerId, reason: reason ?? 'failed', notBefore }
    : { state, providerId, sentAt, lookups: 0, notBefore }
}

/** For a row that was sent and never reported; `listed` null: no answer, which does not count as a lookup. */
export function afterLookupOfSent(row: LedgerRow, listed: Listed[] | null, now: Instant): LookupResult {
  const found = listed?.find(({ providerId }) => providerId === row.providerId)
  if (found && found.state !== 'sent') return resultOf(found, { sentAt: row.sentAt ?? new Date(now), now })
  const lookups = (row.lookups ?? 0) + (listed === null ? 0 : 1)
  const notBefore = lookups < MAX_LOOKUPS ? new Date(now + (lookups + 1) * UNREPORTED_MS) : null
  return { state: 'sent', lookups, notBefore }
}

/** For an unconfirmed row; `listed` null: no answer. */
export function afterLookupOfUnconfirmed(
  row: LedgerRow,
  { listed, taken, hasOther }: { listed: Listed[] | null; taken: Set<string>; hasOther: boolean },
  now: Instant,
): LookupResult {
  const lookups = (row.lookups ?? 0) + 1
  if (listed === null) return { state: 'uncertain', notBefore: new Date(now + backoffSeconds(lookups + 1) * 1_000) }
  const found = match(row, listed, taken)
  if (found) return resultOf(found, { sentAt: new Date(now), now })
  if (lookups === 1 && now - row.claimedAt.getTime() < SOON_MS)
    return { state: 'uncertain', notBefore: new Date(now + ASK_AGAIN_MS) }
  // Counted as an immediate refusal, so that we also give up on a provider that always answers like this.
  const tries = row.tries + 1
  const again = now + backoffSeconds(tries) * 1_000
  const next = tryAgain({ dueAt: row.dueAt.getTime() }, { tries, again, hasOther }, now)
  return { ...next, unconfirmed: row.unconfirmed - 1 }
}
