import { contactKey } from '@anteroom/contracts/contact-key.ts'
import { optOutReasons } from '@anteroom/providers/channel.ts'
import { contactsOf, recipientOf } from '@anteroom/queue/alerts/contact-routes.ts'
import type { LedgerRow } from '@anteroom/store/alerts.ts'
import type { AlertParts } from './parts.ts'
import { isOverdue } from './rules/ledger-row.ts'
import { findIn, type View } from './rules/view.ts'

/**
 * Records in the patient's data, and in the view, that a contact opted out, where a provider refused an alert for that
 * reason since the last evaluation.
 */
export async function recordOptOuts(
  rows: LedgerRow[],
  view: View,
  { patients }: Pick<AlertParts, 'patients'>,
): Promise<void> {
  for (const row of rows) {
    if (row.state !== 'failed' || !isOverdue(row, view.now) || !optOutReasons.has(row.reason ?? '')) continue
    const appointment = findIn(view, row.appointmentId)
    const contact =
      appointment?.contactRev === row.contactRev ? contactsOf(recipientOf(appointment, row.kind))[row.route] : undefined
    if (!contact) continue
    await patients.optOut(contact, view.now)
    const preferences = view.preferences.get(contactKey(contact))
    view.preferences.set(contactKey(contact), { leadMinutes: null, ...preferences, optedOutAt: view.now })
  }
}
