import type { Instant } from '@anteroom/contracts/queue.ts'
import type { WhenAllowed } from '@anteroom/providers/pacing/send-queue.ts'
import { quoteIn } from '@anteroom/queue/accuracy/quote-in.ts'
import { faultPoint } from '@anteroom/service/fault-point.ts'
import { callWhenAllowed } from './call-when-allowed.ts'
import { type AlertParts, CALL_LIMIT_MS } from './parts.ts'
import { backoffSeconds } from './rules/after-outcome.ts'
import { contentHashOf } from './rules/card-content.ts'
import { type Card, editOf } from './rules/stale-cards.ts'
import { dueIn, type View } from './rules/view.ts'

/** A card says when the turn comes. */
function noteQuoteOf({ appointmentId }: Card, view: View, { noteQuote }: AlertParts): void {
  const quote = quoteIn(view, appointmentId)
  if (quote) noteQuote({ day: view.queue.day, doctorId: view.doctor._id, quote })
}

/**
 * Edits a card that is already in the chat to show the queue as it is now. It makes no sound.
 * False: the queue has to be evaluated again.
 */
export async function editCard(card: Card, whenAllowed: WhenAllowed, parts: AlertParts): Promise<boolean> {
  const { days, ledger, channels, clinic, clock } = parts
  const { telegram } = channels
  const claim = telegram && (await ledger.claimEdit(card, clock()))
  if (!telegram || claim === null) return false
  const editAt = (instant: Instant) => ledger.editCardLater(claim, new Date(instant))

  // Of several changes during the wait only the last is shown.
  const edited = await callWhenAllowed(whenAllowed, {
    async load() {
      const view = await days.load(card.queueId, clock(), card.appointmentId)
      if (view === null) return 'drop'
      const content = editOf(card, view, clinic())
      return typeof content === 'string' ? content : { view, ...content }
    },
    perform: ({ text, buttons }) =>
      telegram.edit({ to: card.chat, messageId: card.providerId, text, buttons }, AbortSignal.timeout(CALL_LIMIT_MS)),
    clock,
  })
  if (edited === 'drop') return ledger.dropCard(claim).then(() => true)
  if (edited === 'shown') return ledger.cardShows(claim, card.contentHash).then(() => true)
  const { content, answer } = edited
  if (typeof answer === 'number') return editAt(clock() + answer).then(() => true)

  switch (answer.kind) {
    case 'shown':
      faultPoint('card-edited-not-recorded')
      await ledger.cardShows(claim, contentHashOf(content))
      noteQuoteOf(card, content.view, parts)
      // The queue may have moved during the edit.
      return false
    case 'gone': {
      const isWanted = dueIn(content.view, parts.settings()).some(({ id }) => id === card._id)
      await (isWanted ? ledger.cardLost(claim, clock()) : ledger.dropCard(claim))
      return false
    }
    case 'blocked':
      await parts.patients.optOut({ channel: 'telegram', address: card.chat }, clock())
      await ledger.dropCard(claim)
      return true
    case 'later':
      await editAt(clock() + backoffSeconds(1, answer.retryAfter) * 1_000)
      return true
  }
}
