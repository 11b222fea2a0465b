import type { Instant } from '@anteroom/contracts/queue.ts'
import type { Gate } from '@anteroom/providers/pacing/send-queue.ts'
import type { Appointment } from '@anteroom/queue/types.ts'
import { faultPoint } from '@anteroom/service/fault-point.ts'
import type { LedgerRow } from '@anteroom/store/alerts.ts'
import { type AlertParts, CALL_LIMIT_MS, FRESH_MS } from './parts.ts'
import { backoffSeconds } from './rules/after-outcome.ts'
import { type CardContent, cardContent, contentHashOf } from './rules/card-content.ts'
import { isOverdue } from './rules/ledger-row.ts'
import { contactRoutesIn, dueIn, findIn, type View } from './rules/view.ts'
import type { Place } from './rules/words.ts'

/** What the ledger knows of a live status card in a chat: `shows` is the digest of its text and buttons. */
export type Card = Pick<
  LedgerRow,
  '_id' | 'queueId' | 'appointmentId' | 'attempt' | 'route' | 'contactRev' | 'notBefore'
> & {
  providerId: string
  contentHash: string
  chat: string
}

/** After the alerts: nobody hears an edit. */
export const EDIT_RANK = 100

/** The chat of a card; null if alerts now go elsewhere, or are not wanted there any more. */
function chatOf(row: Pick<LedgerRow, 'route' | 'contactRev'>, appointment: Appointment, view: View): string | null {
  if (row.contactRev !== appointment.contactRev) return null
  const route = contactRoutesIn(view, appointment, (channel) => channel === 'telegram').open.find(
    ({ index }) => index === row.route,
  )
  return route?.contact.address ?? null
}

/** What a card should show instead; null if it is right as it is. One whose last edit failed is edited anyway. */
function newFace(
  { notBefore, contentHash }: Pick<Card, 'notBefore' | 'contentHash'>,
  appointment: Appointment,
  of: { view: View; place: Place },
): CardContent | null {
  const face = cardContent(appointment, of.view, of.place)
  return notBefore === null && contentHashOf(face) === contentHash ? null : face
}

/** The cards among the ledger's rows that are to be edited by now. */
export const staleCards = (rows: LedgerRow[], view: View, place: Place): Card[] =>
  rows.flatMap((row) => {
    const { state, providerId, contentHash, notBefore } = row
    const appointment = findIn(view, row.appointmentId)
    if (state !== 'sent' || providerId === undefined || contentHash === undefined || !appointment) return []
    const chat = chatOf(row, appointment, view)
    if (chat === null || (notBefore !== null && !isOverdue(row, view.now))) return []
    const card = { ...row, providerId, contentHash, chat }
    return newFace(card, appointment, { view, place }) === null ? [] : [card]
  })

type Seen = { view: View; face: CardContent }

/** What a card is to show now: `right` as it is, or to be let go. */
async function see(card: Card, { days, place, clock }: AlertParts): Promise<Seen | 'right' | 'drop'> {
  const view = await days.look(card.queueId, clock(), card.appointmentId)
  const appointment = view && findIn(view, card.appointmentId)
  if (!appointment || chatOf(card, appointment, view) !== card.chat) return 'drop'
  const face = newFace(card, appointment, { view, place })
  return face === null ? 'right' : { view, face }
}

/**
 * Shows the patient the queue as it is now, in the card that is already in the chat. It makes no sound.
 * False: the queue has to be looked at again.
 */
export async function editCard(card: Card, gate: Gate, parts: AlertParts): Promise<boolean> {
  const { ledger, channels, clock } = parts
  const { telegram } = channels
  const claim = telegram && (await ledger.claimEdit(card, clock()))
  if (!telegram || claim === null) return false
  const editAt = (instant: Instant) => ledger.editCardLater(claim, new Date(instant))

  let seen = await see(card, parts)
  let seenAt = clock()
  // Of all that happens while it waits only the last is shown.
  const freshen = async () => {
    if (clock() - seenAt > FRESH_MS) {
      seen = await see(card, parts)
      seenAt = clock()
    }
    return typeof seen === 'object'
  }
  const edit = ({ face }: Seen) =>
    telegram.edit({ to: card.chat, messageId: card.providerId, ...face }, AbortSignal.timeout(CALL_LIMIT_MS))
  const made = typeof seen === 'object' ? await gate({ freshen, make: () => edit(seen as Seen) }) : null
  if (seen === 'drop') return ledger.dropCard(claim).then(() => true)
  if (seen === 'right' || made === null) return ledger.cardShows(claim, card.contentHash).then(() => true)
  if (typeof made === 'number') return editAt(clock() + made).then(() => true)

  const { view, face } = seen
  switch (made.kind) {
    case 'shown':
      faultPoint('card-edited-not-recorded')
      await ledger.cardShows(claim, contentHashOf(face))
      // The queue may have moved while it was edited.
      return false
    case 'gone': {
      const isWanted = dueIn(view, parts.settings).some(({ id }) => id === card._id)
      await (isWanted ? ledger.cardLost(claim, clock()) : ledger.dropCard(claim))
      return false
    }
    case 'blocked':
      await parts.patients.optOut({ channel: 'telegram', address: card.chat }, clock())
      await ledger.dropCard(claim)
      return true
    case 'later':
      await editAt(clock() + backoffSeconds(1, made.retryAfter) * 1_000)
      return true
  }
}
