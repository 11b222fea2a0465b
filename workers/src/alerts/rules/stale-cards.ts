import type { ToldTurn } from '@anteroom/queue/change.ts'
import type { Appointment } from '@anteroom/queue/types.ts'
import type { LedgerRow } from '@anteroom/store/alerts.ts'
import { type CardContent, cardContent, contentHashOf } from './card-content.ts'
import { isOverdue } from './ledger-row.ts'
import { lastToldTurn } from './told-time.ts'
import { contactRoutesIn, findIn, type View } from './view.ts'
import type { ClinicInfo } from './words.ts'

/** A live status card in a chat, by its row; `contentHash` is that of the content it shows. */
export type Card = Pick<
  LedgerRow,
  '_id' | 'queueId' | 'appointmentId' | 'attempt' | 'route' | 'contactRev' | 'notBefore'
> & {
  providerId: string
  contentHash: string
  chat: string
  /** What an alert last told of the turn: a card says what has changed since. */
  told: ToldTurn | null
}

/** The chat of a card; null if the patient's alerts now go to another contact or are not wanted there. */
function chatOf(row: Pick<LedgerRow, 'route' | 'contactRev'>, appointment: Appointment, view: View): string | null {
  if (row.contactRev !== appointment.contactRev) return null
  const route = contactRoutesIn(view, appointment, (channel) => channel === 'telegram').open.find(
    ({ index }) => index === row.route,
  )
  return route?.contact.address ?? null
}

/** The content to edit a card to; null if it shows that already. After a failed edit it is edited in any case. */
function newContent(
  { notBefore, contentHash, told }: Pick<Card, 'notBefore' | 'contentHash' | 'told'>,
  appointment: Appointment,
  { view, clinic }: { view: View; clinic: ClinicInfo },
): CardContent | null {
  const content = cardContent(appointment, view, { clinic, told })
  return notBefore === null && contentHashOf(content) === contentHash ? null : content
}

/** The cards among the ledger's rows that have to be edited now. */
export const staleCards = (rows: LedgerRow[], view: View, clinic: ClinicInfo): Card[] =>
  rows.flatMap((row) => {
    const { state, providerId, contentHash, notBefore } = row
    const appointment = findIn(view, row.appointmentId)
    if (state !== 'sent' || providerId === undefined || contentHash === undefined || !appointment) return []
    const chat = chatOf(row, appointment, view)
    if (chat === null || (notBefore !== null && !isOverdue(row, view.now))) return []
    const card = { ...row, providerId, contentHash, chat, told: lastToldTurn(rows, row.appointmentId) }
    return newContent(card, appointment, { view, clinic }) === null ? [] : [card]
  })

/** What a stale card is to show; `drop`: it is not edited any more, `shown`: it shows that already. */
export function editOf(card: Card, view: View, clinic: ClinicInfo): CardContent | 'drop' | 'shown' {
  const appointment = findIn(view, card.appointmentId)
  if (!appointment || chatOf(card, appointment, view) !== card.chat) return 'drop'
  return newContent(card, appointment, { view, clinic }) ?? 'shown'
}
