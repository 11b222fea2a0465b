import { setTimeout as pause } from 'node:timers/promises'
import type { Outcome } from '@anteroom/providers/channel.ts'
import type { WhenAllowed } from '@anteroom/providers/pacing/send-queue.ts'
import { quoteIn } from '@anteroom/queue/accuracy/quote-in.ts'
import { faultPoint } from '@anteroom/service/fault-point.ts'
import { callWhenAllowed } from './call-when-allowed.ts'
import { type AlertContent, type AlertToSend, loadContent } from './content.ts'
import { type AlertParts, CALL_LIMIT_MS } from './parts.ts'
import { afterOutcome, type Claim, tryAgain } from './rules/after-outcome.ts'
import { contentHashOf } from './rules/card-content.ts'
import { dueSince } from './rules/due-since.ts'
import { hashOf } from './rules/ledger-row.ts'
import { tellsTime, toldTimeOf, toldTurnOf } from './rules/told-time.ts'
import { expectedIn } from './rules/words.ts'

/** Retries the write of a call's result while the database is away: without it the patient is told twice. */
async function retryWrite<Value>(write: () => Promise<Value>, tries = 5): Promise<Value> {
  try {
    return await write()
  } catch (error) {
    if (tries === 1) throw error
    await pause(1_000)
    return retryWrite(write, tries - 1)
  }
}

/** A code that was certainly not sent leaves its address free for another one. */
async function releaseCode({ alert, route }: AlertToSend, claim: Claim, { codes }: AlertParts): Promise<void> {
  if (alert.kind === 'code' && claim.unconfirmed === 0) await codes.release(route.contact.address, alert.id)
}

const messageOf = (
  { alert, route }: AlertToSend,
  { attempt }: Claim,
  { appointment, subject, text, html, card }: AlertContent,
) => ({
  alertId: alert.id,
  attempt,
  kind: alert.kind,
  to: route.contact.address,
  subject,
  text,
  html,
  buttons: card?.buttons ?? [],
  wroteFirst: appointment.bookedVia === route.contact.channel,
})

/**
 * Sends one alert, unless it is no longer true when its turn comes.
 * False: the row has just changed or may change again, so the queue has to be evaluated again.
 */
export async function sendAlert(toSend: AlertToSend, whenAllowed: WhenAllowed, parts: AlertParts): Promise<boolean> {
  const { ledger, channels, clock } = parts
  const { alert, row, route, contactRev } = toSend
  const channel = channels[route.contact.channel]
  const claim =
    channel &&
    (await ledger.claim(alert, row, { route: route.index, channel: route.contact.channel, contactRev }, clock()))
  if (!channel || claim === null) return false

  faultPoint('alert-claimed-not-sent')
  const called = await callWhenAllowed(whenAllowed, {
    async load() {
      const content = await loadContent(toSend, claim, parts)
      if (content === null) return 'not-due'
      const textHash = hashOf(channel.lookup?.asSent(content.text) ?? content.text)
      return (await ledger.recordText(claim, textHash, clock())) ? content : 'lease-lost'
    },
    perform: (content) => channel.send(messageOf(toSend, claim, content), AbortSignal.timeout(CALL_LIMIT_MS)),
    clock,
  })
  if (called === 'lease-lost') return false
  // The next evaluation decides whether it is over: by then it may be true again.
  if (called === 'not-due') {
    await releaseCode(toSend, claim, parts)
    return ledger.record(claim, { state: 'pending', tries: claim.tries, notBefore: new Date(clock()) })
  }
  const { content, answer } = called
  if (typeof answer === 'number') {
    await releaseCode(toSend, claim, parts)
    const again = clock() + answer
    return ledger.record(claim, tryAgain(claim, { tries: claim.tries, again, hasOther: content.hasOther }, clock()))
  }
  faultPoint('alert-sent-not-recorded')
  return recordOutcome(toSend, { claim, content, outcome: answer, canAsk: channel.lookup !== null }, parts)
}

type Sent = { claim: Claim; content: AlertContent; outcome: Outcome; canAsk: boolean }

/** Records what became of a call, and what the patient was told by it. Returns as {@link sendAlert}. */
async function recordOutcome(
  toSend: AlertToSend,
  { claim, content, outcome, canAsk }: Sent,
  parts: AlertParts,
): Promise<boolean> {
  const { ledger, handedOver, noteQuote, clock, log } = parts
  const { alert, route } = toSend
  const { channel } = route.contact
  const { hasOther, view, appointment, textKind, card } = content
  const result = afterOutcome(outcome, claim, { kind: alert.kind, channel, canAsk, hasOther }, clock())
  const isSent = result.state === 'sent'
  const quote = isSent && tellsTime.has(textKind) ? quoteIn(view, alert.appointmentId) : null
  if (quote) noteQuote({ day: alert.day, doctorId: view.doctor._id, quote })
  if (isSent) handedOver(channel, clock() - dueSince(alert, view.queue, claim.dueAt))
  if (result.state === 'pending' || result.state === 'failed') await releaseCode(toSend, claim, parts)
  const contentHash = isSent && card ? contentHashOf(card) : null
  const isRecorded = await retryWrite(() =>
    ledger.record(claim, {
      ...result,
      ...(isSent ? toldTimeOf(textKind, expectedIn(view, alert.appointmentId)) : {}),
      ...(quote && toldTurnOf(quote)),
      ...(contentHash === null ? {} : { contentHash }),
    }),
  )
  log.info(
    {
      queueId: alert.queueId,
      ticket: appointment.ticket,
      alert: alert.kind,
      channel,
      attempt: claim.attempt,
      state: result.state,
      ...('reason' in result ? { reason: result.reason } : {}),
      ...(isRecorded ? {} : { leaseLost: true }),
    },
    'alert',
  )
  faultPoint('alert-recorded')
  // The queue may have moved while a card was sent. What failed may go by another route.
  return contentHash === null && result.state !== 'failed'
}
