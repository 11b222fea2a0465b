import type { Appointment, Instant } from '@anteroom/contracts/queue.ts'
import type { Gate } from '../limits/lane.ts'
import { backoffSeconds } from './after.ts'
import { type AlertParts, CALL_LIMIT_MS } from './parts.ts'
import { isOverdue, type LedgerRow } from './row.ts'
import { digest } from './send.ts'
import { dueIn, findIn, type View, waysIn } from './view.ts'
import { cardWords, type Place } from './words.ts'

/** What the ledger knows of a live status card in a chat: `shows` is the digest of its text. */
export type Card = Pick<
  LedgerRow,
  '_id' | 'queueId' | 'appointmentId' | 'attempt' | 'way' | 'contactRev' | 'notBefore'
> & {
  providerId: string
  shows: string
  chat: string
}

/** After the alerts: nobody hears an edit. */
export const EDIT_RANK = 100

/** The chat of a card; null if alerts now go elsewhere, or are not wanted there any more. */
function chatOf(row: Pick<LedgerRow, 'way' | 'contactRev'>, appointment: Appointment, view: View): string | null {
  if (row.contactRev !== appointment.contactRev) return null
  const way = waysIn(view, appointment, (channel) => channel === 'telegram').open.find(({ index }) => index === row.way)
  return way?.contact.address ?? null
}

/** The text that a card should show instead; null if it is right as it is. One whose last edit failed is edited anyway. */
function newText(
  { notBefore, shows }: Pick<Card, 'notBefore' | 'shows'>,
  appointment: Appointment,
  of: { view: View; place: Place },
) {
  const text = cardWords(appointment, of.view, of.place)
  return notBefore === null && digest(text) === shows ? null : text
}

/** The cards among the ledger's rows that are to be edited by now. */
export const staleCards = (rows: LedgerRow[], view: View, place: Place): Card[] =>
  rows.flatMap((row) => {
    const { state, providerId, shows, notBefore } = row
    const appointment = findIn(view, row.appointmentId)
    if (state !== 'sent' || providerId === undefined || shows === undefined || !appointment) return []
    const chat = chatOf(row, appointment, view)
    if (chat === null || (notBefore !== null && !isOverdue(row, view.now))) return []
    const card = { ...row, providerId, shows, chat }
    return newText(card, appointment, { view, place }) === null ? [] : [card]
  })

/**
 * Shows the patient the queue as it is now, in the card that is already in the chat. It makes no sound.
 * False: the queue has to be looked at again.
 */
export async function editCard(card: Card, gate: Gate, parts: AlertParts): Promise<boolean> {
  const { days, ledger, channels, limits, place, clock } = parts
  const { telegram } = channels
  const claim = telegram && (await ledger.claimEdit(card, clock()))
  if (!telegram || claim === null) return false
  const editAt = (instant: Instant) => ledger.editCardLater(claim, new Date(instant))

  const wait = await gate()
  if (wait > 0) return editAt(clock() + wait).then(() => true)
  // Of all that happened while it waited only the last is shown.
  const view = await days.look(card.queueId, clock(), card.appointmentId)
  const appointment = view && findIn(view, card.appointmentId)
  if (!appointment || chatOf(card, appointment, view) !== card.chat) return ledger.dropCard(claim).then(() => true)
  const text = newText(card, appointment, { view, place })
  if (text === null) return ledger.cardShows(claim, card.shows).then(() => true)

  const edit = { to: card.chat, messageId: card.providerId, text }
  const outcome = await telegram.edit(edit, AbortSignal.timeout(CALL_LIMIT_MS))
  switch (outcome.kind) {
    case 'shown':
      limits.telegram.pace.accepted()
      await ledger.cardShows(claim, digest(text))
      // The queue may have moved while it was edited.
      return false
    case 'gone': {
      const isWanted = dueIn(view, parts.settings).some(({ id }) => id === card._id)
      await (isWanted ? ledger.cardLost(claim, clock()) : ledger.dropCard(claim))
      return false
    }
    case 'blocked':
      await ledger.dropCard(claim)
      await parts.patients.optOut({ channel: 'telegram', address: card.chat }, clock())
      return true
    case 'later':
      if (outcome.retryAfter) await limits.telegram.pace.refused(card.chat, outcome.retryAfter)
      await editAt(clock() + backoffSeconds(1, outcome.retryAfter) * 1_000)
      return true
  }
}
