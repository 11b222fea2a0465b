import { setTimeout as pause } from 'node:timers/promises'
import type { AlertTextKind } from '@anteroom/messages/alerts/alert-texts.ts'
import type { WhenAllowed } from '@anteroom/providers/pacing/send-queue.ts'
import { quoteIn } from '@anteroom/queue/accuracy/quote-in.ts'
import { type ContactRoute, recipientOf } from '@anteroom/queue/alerts/contact-routes.ts'
import type { Alert } from '@anteroom/queue/alerts/due.ts'
import type { Appointment } from '@anteroom/queue/types.ts'
import { faultPoint } from '@anteroom/service/fault-point.ts'
import type { LedgerRow } from '@anteroom/store/alerts.ts'
import { callWhenAllowed } from './call-when-allowed.ts'
import { type AlertParts, CALL_LIMIT_MS } from './parts.ts'
import { afterOutcome, type Claim, tryAgain } from './rules/after-outcome.ts'
import { type CardContent, cardContent, contentHashOf } from './rules/card-content.ts'
import { dueSince } from './rules/due-since.ts'
import { hashOf } from './rules/ledger-row.ts'
import { newsOf } from './rules/news.ts'
import { lastToldTurn, tellsTime, toldTimeOf, toldTurnOf } from './rules/told-time.ts'
import { contactRoutesIn, dueIn, findIn, type View } from './rules/view.ts'
import { alertWords, announcementWords, codeWords, expectedIn, isCard, textKindOf } from './rules/words.ts'

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

/** An alert to send. */
export type AlertToSend = {
  alert: Alert
  row: LedgerRow | undefined
  route: ContactRoute
  contactRev: number
}

/** `card`: the message's content if it is a live card. */
type AlertContent = {
  view: View
  appointment: Appointment
  hasOther: boolean
  textKind: AlertTextKind
  subject: string
  text: string
  html: string
  card: CardContent | null
}

/** The content of an alert if it is due now, still news, and the patient wants it by this route; else null. */
async function loadContent(
  { alert, route, contactRev }: AlertToSend,
  claim: Claim,
  parts: AlertParts,
): Promise<AlertContent | null> {
  const { days, ledger, codes, channels, clinic, settings, clock } = parts
  const view = await days.load(alert.queueId, clock(), alert.appointmentId)
  const appointment = view && findIn(view, alert.appointmentId)
  if (!view || appointment?.contactRev !== contactRev) return null
  const { open } = contactRoutesIn(view, recipientOf(appointment, alert.kind), (channel) => channels[channel] !== null)
  const isOpen = open.some(({ index }) => index === route.index)
  if (!isOpen || !dueIn(view, settings()).some(({ id }) => id === alert.id)) return null
  // Where an attempt failed, another alert may have taken its place.
  if (alert.kind === 'code' && !(await codes.claim(route.contact.address, alert.id, view.now))) return null

  const rows = await ledger.withCorrected(alert, await ledger.rowsOfAppointment(alert))
  const expectedAt = expectedIn(view, alert.appointmentId)
  if (newsOf(alert, { rows, appointment, expectedAt, ...settings() }) !== 'news') return null

  const hasOther = open.some(({ index }) => index > route.index)
  const textKind = textKindOf(alert, view.queue, view.now)
  const told = lastToldTurn(rows, alert.appointmentId)
  const toWord = { channel: route.contact.channel, repeated: claim.unconfirmed > 0 }
  const words =
    textKind === 'code'
      ? codeWords(codes.codeFor(route.contact.address, alert.id), appointment, { ...toWord, clinic })
      : textKind === 'message'
        ? announcementWords(alert.epoch, appointment, { ...toWord, view, clinic })
        : alertWords({ ...toWord, kind: textKind }, appointment, { view, clinic, told })
  if (words === null) return null
  const card = isCard(textKind, route.contact) ? cardContent(appointment, view, { clinic, told }) : null
  return { view, appointment, hasOther, textKind, ...words, ...(card && { text: card.text }), card }
}

/**
 * Sends one alert, unless it is no longer true when its turn comes.
 * False: the row has just changed or may change again, so the queue is to be evaluated again.
 */
export async function sendAlert(toSend: AlertToSend, whenAllowed: WhenAllowed, parts: AlertParts): Promise<boolean> {
  const { ledger, codes, channels, handedOver, noteQuote, clock, log } = parts
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
    perform({ appointment, subject, text, html, card }) {
      const { address: to } = route.contact
      const message = {
        alertId: alert.id,
        attempt: claim.attempt,
        kind: alert.kind,
        to,
        subject,
        text,
        html,
        buttons: card?.buttons ?? [],
        wroteFirst: appointment.bookedVia === route.contact.channel,
      }
      return channel.send(message, AbortSignal.timeout(CALL_LIMIT_MS))
    },
    clock,
  })
  if (called === 'lease-lost') return false
  // A code that certainly was not sent leaves its address to another.
  const releaseCode = async () => {
    if (alert.kind === 'code' && claim.unconfirmed === 0) await codes.release(route.contact.address, alert.id)
  }
  // The next evaluation decides whether it is over: by then it may be true again.
  if (called === 'not-due') {
    await releaseCode()
    return ledger.record(claim, { state: 'pending', tries: claim.tries, notBefore: new Date(clock()) })
  }
  const { content, answer } = called
  const { hasOther, view, appointment, textKind, card } = content
  if (typeof answer === 'number') {
    await releaseCode()
    const again = clock() + answer
    return ledger.record(claim, tryAgain(claim, { tries: claim.tries, again, hasOther }, clock()))
  }

  faultPoint('alert-sent-not-recorded')
  const context = { kind: alert.kind, channel: route.contact.channel, canAsk: channel.lookup !== null, hasOther }
  const result = afterOutcome(answer, claim, context, clock())
  const isSent = result.state === 'sent'
  const quote = isSent && tellsTime.has(textKind) ? quoteIn(view, alert.appointmentId) : null
  if (quote) noteQuote({ day: alert.day, doctorId: view.doctor._id, quote })
  if (isSent) handedOver(route.contact.channel, clock() - dueSince(alert, view.queue, claim.dueAt))
  if (result.state === 'pending' || result.state === 'failed') await releaseCode()
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
      channel: route.contact.channel,
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
