import type { Instant } from '@anteroom/contracts/queue.ts'
import type { Alert } from '@anteroom/queue/alerts/due.ts'
import type { Appointment } from '@anteroom/queue/types.ts'
import type { LedgerRow } from '@anteroom/store/alerts.ts'
import { isWorthTelling, lastTold } from './told-time.ts'

/** `not-sent`: there is nothing to correct. `being-sent`: not yet, but the alert to be corrected is being sent. */
export type News = 'news' | 'no-news' | 'not-sent' | 'being-sent'

/** Whether the patient may have received the alert that has to be corrected, by its row. */
function newsAfter(row: LedgerRow | undefined, contactRev: number): News {
  if (row === undefined || row.contactRev !== contactRev) return 'not-sent'
  if (row.state === 'sent' || row.state === 'delivered') return 'news'
  if (row.state === 'sending') return 'being-sent'
  if (row.state !== 'uncertain') return 'not-sent'
  // While its provider can still be asked, the patient is not told that a message was wrong that may never arrive.
  return row.notBefore === null ? 'news' : 'being-sent'
}

/**
 * Whether a due alert says something new after what the patient was told: a correction does if what it corrects was
 * sent, the doctor's status if it changes the time that the patient knows. `rows`: those of the appointment at least,
 * and the one to be corrected.
 */
export function newsOf(
  { kind, corrects }: Pick<Alert, 'kind' | 'corrects'>,
  {
    rows,
    appointment,
    ...turn
  }: { rows: LedgerRow[]; appointment: Appointment; expectedAt: Instant | null; delayMinutes: number },
): News {
  if (corrects) {
    return newsAfter(
      rows.find(({ _id }) => _id === corrects.id),
      corrects.contactRev,
    )
  }
  return isWorthTelling(kind, lastTold(rows, appointment), turn) ? 'news' : 'no-news'
}
