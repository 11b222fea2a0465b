import type { Instant } from '@anteroom/contracts/queue.ts'
import type { Listed, Sender } from '@anteroom/providers/channel.ts'
import type { ContactRoute } from '@anteroom/queue/alerts/contact-routes.ts'
import type { LedgerRow } from '@anteroom/store/alerts.ts'
import { digest } from './digest.ts'
import type { Settled } from './ledger/unconfirmed.ts'
import type { AlertParts } from './parts.ts'
import { backoffSeconds, later, lookAfterNews, UNREPORTED_MS } from './rules/after-outcome.ts'

/** For the record of what is no longer due, and of what was taken, a provider is asked no oftener. */
export const MAX_QUESTIONS = 3
/** A provider that is asked answers sooner than it takes messages. */
const ANSWER_LIMIT_MS = 5_000
/** A message that was taken is listed at once; to be sure, soon after a call the list is asked for twice, this far apart. */
const ASK_AGAIN_MS = 5_000
const SOON_MS = 25_000
/** How far the provider's clock may be behind that of the worker who called. */
const CLOCKS_DIFFER_MS = 30_000

/**
 * True for a row that is in no doubt, and for the first of those that one message in the provider's list could be about:
 * they are settled one after the other, so that no two take the same message.
 */
export function mayBeAsked(row: LedgerRow, rows: LedgerRow[]): boolean {
  if (row.state !== 'uncertain') return true
  const alike = rows.filter(
    ({ state, notBefore, appointmentId, textHash }) =>
      state === 'uncertain' && notBefore !== null && appointmentId === row.appointmentId && textHash === row.textHash,
  )
  const [first] = alike.sort((a, b) => Number(a.claimedAt) - Number(b.claimedAt) || a._id.localeCompare(b._id))
  return first === undefined || first._id === row._id
}

/**
 * The one message in the provider's list that this row may be about: the text that was handed over, not made before that,
 * and not the message of another alert. Of several the first, as the others then are somebody else's.
 */
function match(row: LedgerRow, listed: Listed[], taken: Set<string>): Listed | undefined {
  const earliest = row.claimedAt.getTime() - CLOCKS_DIFFER_MS
  return listed
    .filter(({ providerId, text, at }) => at >= earliest && digest(text) === row.textHash && !taken.has(providerId))
    .sort((a, b) => a.at - b.at)
    .at(0)
}

function settledAs({ providerId, state, reason }: Listed, { sentAt, now }: { sentAt: Date; now: Instant }): Settled {
  const notBefore = lookAfterNews(state, now)
  return state === 'failed'
    ? { state, providerId, reason: reason ?? 'failed', notBefore }
    : { state, providerId, sentAt, lookups: 0, notBefore }
}

/** What has become of a message that was taken and of which no report came. Only a question that has an answer counts. */
function judgeSent(row: LedgerRow, listed: Listed[] | null, now: Instant): Settled {
  const found = listed?.find(({ providerId }) => providerId === row.providerId)
  if (found && found.state !== 'sent') return settledAs(found, { sentAt: row.sentAt ?? new Date(now), now })
  const lookups = (row.lookups ?? 0) + (listed === null ? 0 : 1)
  const notBefore = lookups < MAX_QUESTIONS ? new Date(now + (lookups + 1) * UNREPORTED_MS) : null
  return { state: 'sent', lookups, notBefore }
}

/** What is known of a row in doubt by the provider's list, null being that it gave none. */
async function judge(
  row: LedgerRow,
  { listed, hasOther }: { listed: Listed[] | null; hasOther: boolean },
  parts: AlertParts,
): Promise<Settled> {
  const now = parts.clock()
  const lookups = (row.lookups ?? 0) + 1
  if (listed === null) return { state: 'uncertain', notBefore: new Date(now + backoffSeconds(lookups + 1) * 1_000) }
  const taken = await parts.ledger.known(listed.map(({ providerId }) => providerId))
  const found = match(row, listed, taken)
  if (found) return settledAs(found, { sentAt: new Date(now), now })
  if (lookups === 1 && now - row.claimedAt.getTime() < SOON_MS)
    return { state: 'uncertain', notBefore: new Date(now + ASK_AGAIN_MS) }
  // As if it had said so at once: who only ever gives such answers is given up, too.
  const tries = row.tries + 1
  const again = now + backoffSeconds(tries) * 1_000
  return { ...later({ dueAt: row.dueAt.getTime() }, { tries, again, hasOther }, now), unconfirmed: row.unconfirmed - 1 }
}

/** Asks the provider what became of an alert, and writes down what that tells. False: look at the queue again. */
export async function askAfter(
  row: LedgerRow,
  { route, lookup, hasOther }: { route: ContactRoute; lookup: NonNullable<Sender['lookup']>; hasOther: boolean },
  parts: AlertParts,
): Promise<boolean> {
  const { ledger, clock, log } = parts
  if (!(await ledger.askAbout(row, clock()))) return true
  const listed = await lookup.listed(route.contact.address, AbortSignal.timeout(ANSWER_LIMIT_MS))
  const settled = row.state === 'sent' ? judgeSent(row, listed, clock()) : await judge(row, { listed, hasOther }, parts)
  await ledger.settle(row, settled)
  const { queueId, kind } = row
  log.info({ queueId, alert: kind, channel: route.contact.channel, state: settled.state }, 'asked')
  return settled.state === 'sent' || settled.state === 'delivered'
}
