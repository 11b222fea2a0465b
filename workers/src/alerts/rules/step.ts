import type { AlertKind } from '@anteroom/contracts/alerts.ts'
import type { Channel } from '@anteroom/contracts/contact.ts'
import type { Instant } from '@anteroom/contracts/queue.ts'
import type { ContactRoute, ContactRoutes } from '@anteroom/queue/alerts/contact-routes.ts'
import type { LedgerRow } from '@anteroom/store/alerts.ts'
import { isOverdue, NOTHING_NEW, UNANSWERED_CODE, UNREACHABLE } from './ledger-row.ts'

/** What to do now about an alert that is due. `ask`: ask the provider whether it took it. `end`: nothing more, ever. */
export type Step =
  | { do: 'send'; route: ContactRoute }
  | { do: 'ask'; route: ContactRoute }
  | { do: 'suppress' }
  | { do: 'end' }

/** After this many unconfirmed attempts a patient may have been told twice, and is not told a third time. */
const MAX_UNCONFIRMED = 2
/** After this many lookups a call goes by another route instead of waiting for the provider. */
const MAX_LOOKUPS_OF_CALL = 2

/** What was suppressed for one of these reasons stays suppressed. */
const neverSent = new Set([NOTHING_NEW, UNANSWERED_CODE])

export type Due = { kind: AlertKind; contactRev: number; routes: ContactRoutes }

/** `row`: the ledger's row of the alert, undefined if there is none. Null: there is nothing to do now. */
export function nextStep(
  due: Due,
  row: LedgerRow | undefined,
  { now, canAsk }: { now: Instant; canAsk: (channel: Channel) => boolean },
): Step | null {
  const { open, optedOut } = due.routes
  const isSameContact = row === undefined || row.contactRev === due.contactRev
  const from = row && isSameContact ? row.route : 0
  const current = isSameContact ? open.find(({ index }) => index === from) : undefined
  const following = open.find(({ index }) => (isSameContact ? index > from : true))
  const mayBeSent = row === undefined || row.unconfirmed < MAX_UNCONFIRMED
  const send = (route: ContactRoute | undefined): Step | null => (route && mayBeSent ? { do: 'send', route } : null)

  if (row === undefined) return send(open[0]) ?? (optedOut ? { do: 'suppress' } : null)
  switch (row.state) {
    case 'sending':
    case 'sent':
    case 'delivered':
    case 'expired':
      return null
    case 'suppressed':
      // It is true again, or the patient opted in again.
      return neverSent.has(row.reason ?? '') ? null : send(open[0])
    case 'pending':
      if (!isOverdue(row, now)) return null
      return send(current ?? following) ?? { do: optedOut ? 'suppress' : 'end' }
    case 'failed':
      if (!isOverdue(row, now)) return null
      return send(following) ?? (row.reason === UNREACHABLE ? send(current) : null) ?? { do: 'end' }
    case 'uncertain': {
      if (!isOverdue(row, now)) return null
      const isUrgent = due.kind === 'called'
      const cannotWait = isUrgent && following !== undefined && (row.lookups ?? 0) >= MAX_LOOKUPS_OF_CALL
      if (current && canAsk(current.contact.channel) && !cannotWait) return { do: 'ask', route: current }
      // A call goes by another route if there is one: this one may be why nothing is known.
      return send(isUrgent ? (following ?? current) : current) ?? { do: 'end' }
    }
  }
}
