import type { Sender } from '@anteroom/providers/channel.ts'
import type { ContactRoute } from '@anteroom/queue/alerts/contact-routes.ts'
import type { LedgerRow } from '@anteroom/store/alerts.ts'
import type { AlertParts } from './parts.ts'
import { afterLookupOfSent, afterLookupOfUnconfirmed } from './rules/lookup-result.ts'

/** Time limit of a lookup. */
const LOOKUP_LIMIT_MS = 5_000

/** Asks the provider whether it took an alert, and records the answer. False: the queue has to be evaluated again. */
export async function lookUp(
  row: LedgerRow,
  { route, lookup, hasOther }: { route: ContactRoute; lookup: NonNullable<Sender['lookup']>; hasOther: boolean },
  { ledger, clock, log }: AlertParts,
): Promise<boolean> {
  if (!(await ledger.claimLookup(row, clock()))) return true
  const listed = await lookup.listed(route.contact.address, AbortSignal.timeout(LOOKUP_LIMIT_MS))
  const idsOfOthers = async () => ledger.knownProviderIds((listed ?? []).map(({ providerId }) => providerId))
  const result =
    row.state === 'sent'
      ? afterLookupOfSent(row, listed, clock())
      : afterLookupOfUnconfirmed(row, { listed, taken: await idsOfOthers(), hasOther }, clock())
  await ledger.recordLookup(row, result)
  const { queueId, kind } = row
  log.info({ queueId, alert: kind, channel: route.contact.channel, state: result.state }, 'provider asked')
  return result.state === 'sent' || result.state === 'delivered'
}
