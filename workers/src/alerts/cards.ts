import { createHash } from 'node:crypto'
import { backoffSeconds } from './after.ts'
import { isOverdue, type LedgerRow } from './ledger.ts'
import { type AlertParts, CALL_LIMIT_MS } from './parts.ts'
import { cardWords, findIn, type Place, type View } from './words.ts'

/** What the ledger knows of a live status card: `shows` is the digest of its text. */
export type Card = Pick<LedgerRow, '_id' | 'queueId' | 'appointmentId' | 'notBefore'> & {
  providerId: string
  shows: string
}

export const digest = (text: string) => createHash('sha256').update(text).digest('base64url')

/** The text that a card should show instead; null if it is right as it is. One whose last edit failed is edited anyway. */
function newText(card: Card, view: View, place: Place): string | null {
  const appointment = findIn(view, card.appointmentId)
  if (!appointment) return null
  const text = cardWords(appointment, view, place)
  return card.notBefore === null && digest(text) === card.shows ? null : text
}

/** The cards among the ledger's rows that are to be edited by now. */
export const staleCards = (rows: LedgerRow[], view: View, place: Place): Card[] =>
  rows.flatMap(({ _id, queueId, appointmentId, state, notBefore, providerId, shows }) => {
    if (state !== 'sent' || providerId === undefined || shows === undefined) return []
    const card = { _id, queueId, appointmentId, notBefore, providerId, shows }
    const mayEdit = notBefore === null || isOverdue(card, view.now)
    return mayEdit && newText(card, view, place) !== null ? [card] : []
  })

/** Shows the patient the queue as it is now, in the card that is already in the chat. It makes no sound. */
export async function editCard(card: Card, { days, ledger, channels, place, clock }: AlertParts): Promise<void> {
  const view = await days.look(card.queueId, clock())
  const text = view && newText(card, view, place)
  const contact = view && findIn(view, card.appointmentId)?.contact
  if (!text || !contact || !channels.telegram) return

  const edit = { to: contact.address, messageId: card.providerId, text }
  const outcome = await channels.telegram.edit(edit, AbortSignal.timeout(CALL_LIMIT_MS))
  switch (outcome.kind) {
    case 'shown':
      return ledger.cardShows(card._id, digest(text))
    case 'gone':
      return ledger.cardGone(card._id)
    case 'later':
      return ledger.editCardLater(card._id, new Date(clock() + backoffSeconds(1, outcome.retryAfter) * 1_000))
  }
}
