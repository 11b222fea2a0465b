import { setTimeout as pause } from 'node:timers/promises'
import type { Instant } from '@anteroom/contracts/queue.ts'
import type { Gate } from '@anteroom/providers/pacing/send-queue.ts'
import type { ContactRoute } from '@anteroom/queue/alerts/contact-routes.ts'
import type { Alert } from '@anteroom/queue/alerts/due.ts'
import type { Appointment } from '@anteroom/queue/types.ts'
import { faultPoint } from '@anteroom/service/fault-point.ts'
import type { LedgerRow } from '@anteroom/store/alerts.ts'
import { digest } from './digest.ts'
import { type AlertParts, CALL_LIMIT_MS, FRESH_MS } from './parts.ts'
import { afterOutcome, type Claim, later } from './rules/after-outcome.ts'
import { type CardContent, cardContent, contentHashOf } from './rules/card-content.ts'
import { toldBy } from './rules/news.ts'
import { contactRoutesIn, dueIn, findIn, type View } from './rules/view.ts'
import { alertWords, expectedIn, isCard } from './rules/words.ts'

/** The result of a call to a provider is worth waiting for the database: without it the patient is told twice. */
async function retryWrite<Value>(write: () => Promise<Value>, tries = 5): Promise<Value> {
  try {
    return await write()
  } catch (error) {
    if (tries === 1) throw error
    await pause(1_000)
    return retryWrite(write, tries - 1)
  }
}

/** An alert on its way; `told`: the time that the patient was told before. */
export type AlertToSend = {
  alert: Alert
  row: LedgerRow | undefined
  route: ContactRoute
  contactRev: number
  told: Instant | null | undefined
}

/** `card`: what the message shows if it is a live card. */
type Ready = {
  view: View
  appointment: Appointment
  hasOther: boolean
  subject: string
  text: string
  card: CardContent | null
}

/** The words for an alert, if it is due right now and the patient still wants it there; else null. */
async function prepare(
  { alert, route, contactRev, told }: AlertToSend,
  claim: Claim,
  parts: AlertParts,
): Promise<Ready | null> {
  const { days, channels, place, settings, clock } = parts
  const view = await days.look(alert.queueId, clock(), alert.appointmentId)
  const appointment = view && findIn(view, alert.appointmentId)
  if (!view || appointment?.contactRev !== contactRev) return null
  const { open } = contactRoutesIn(view, appointment, (channel) => channels[channel] !== null)
  const isOpen = open.some(({ index }) => index === route.index)
  if (!isOpen || !dueIn(view, settings).some(({ id }) => id === alert.id)) return null

  const hasOther = open.some(({ index }) => index > route.index)
  const words = alertWords({ kind: alert.kind, repeated: claim.unconfirmed > 0, told }, appointment, { view, place })
  const card = isCard(alert.kind, route.contact) ? cardContent(appointment, view, place) : null
  return { view, appointment, hasOther, ...words, ...(card && { text: card.text }), card }
}

/**
 * Sends one alert, unless it has ceased to be true by now.
 * False: somebody else has just changed the ledger's row, so that the queue has to be looked at again.
 */
export async function sendAlert(errand: AlertToSend, gate: Gate, parts: AlertParts): Promise<boolean> {
  const { ledger, channels, clock, log } = parts
  const { alert, row, route, contactRev } = errand
  const channel = channels[route.contact.channel]
  const claim =
    channel &&
    (await ledger.claim(alert, row, { route: route.index, channel: route.contact.channel, contactRev }, clock()))
  if (!channel || claim === null) return false

  // The next look decides whether it is over: by then it may be true again.
  const leave = () => ledger.record(claim, { state: 'pending', tries: claim.tries, notBefore: new Date(clock()) })
  const announce = ({ text }: Ready) => ledger.aboutToSend(claim, digest(channel.lookup?.asSent(text) ?? text), clock())

  faultPoint('alert-claimed-not-sent')
  let ready = await prepare(errand, claim, parts)
  let isOurs = ready !== null && (await announce(ready))
  const freshen = async () => {
    if (ready !== null && clock() - ready.view.now > FRESH_MS) {
      ready = await prepare(errand, claim, parts)
      isOurs = ready !== null && (await announce(ready))
    }
    return isOurs
  }
  const send = ({ subject, text, card }: Ready) => {
    const { address: to } = route.contact
    const buttons = card?.buttons ?? []
    const message = { alertId: alert.id, attempt: claim.attempt, kind: alert.kind, to, subject, text, buttons }
    faultPoint('alert-about-to-be-sent')
    return channel.send(message, AbortSignal.timeout(CALL_LIMIT_MS))
  }
  const made = isOurs ? await gate({ freshen, make: () => send(ready as Ready) }) : null
  if (ready === null) return leave()
  if (made === null) return false
  const { hasOther, view, appointment, card } = ready
  if (typeof made === 'number') {
    const again = clock() + made
    return ledger.record(claim, later(claim, { tries: claim.tries, again, hasOther }, clock()))
  }

  faultPoint('alert-sent-not-recorded')
  const tried = { kind: alert.kind, channel: route.contact.channel, canAsk: channel.lookup !== null, hasOther }
  const result = afterOutcome(made, claim, tried, clock())
  const isSent = result.state === 'sent'
  const contentHash = isSent && card ? contentHashOf(card) : null
  const kept = await retryWrite(() =>
    ledger.record(claim, {
      ...result,
      ...(isSent ? toldBy(alert.kind, expectedIn(view, alert.appointmentId)) : {}),
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
      ...(kept ? {} : { leaseLost: true }),
    },
    'alert',
  )
  faultPoint('alert-recorded')
  // The queue may have moved while the card was on its way. What failed may go another way.
  return contentHash === null && result.state !== 'failed'
}
