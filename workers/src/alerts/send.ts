import { setTimeout as pause } from 'node:timers/promises'
import type { Appointment } from '@anteroom/contracts/queue.ts'
import { after } from './after.ts'
import { digest, editCard } from './cards.ts'
import { type Alert, type AlertSettings, alertsDue } from './due.ts'
import type { LedgerRow } from './ledger.ts'
import { type AlertParts, CALL_LIMIT_MS } from './parts.ts'
import { alertWords, cardWords, findIn, isCard, type Place, type View } from './words.ts'

/** The result of a call to a provider is worth waiting for the database: without it the patient is told twice. */
async function surely<Value>(write: () => Promise<Value>, tries = 5): Promise<Value> {
  try {
    return await write()
  } catch (error) {
    if (tries === 1) throw error
    await pause(1_000)
    return surely(write, tries - 1)
  }
}

/** An appointment with somebody to tell, if that alert is due right now. */
function recipient(alert: Alert, view: View | null, settings: AlertSettings) {
  if (view === null) return null
  const isDue = alertsDue(view.queue, view.plan, view.now, settings).some(({ id }) => id === alert.id)
  const appointment = findIn(view, alert.appointmentId)
  return isDue && appointment?.contact ? { view, appointment, contact: appointment.contact } : null
}

function wordsFor(
  alert: Alert,
  repeated: boolean,
  { view, appointment }: { view: View; appointment: Appointment },
  place: Place,
) {
  const words = alertWords({ kind: alert.kind, repeated }, appointment, { view, place })
  if (!isCard(alert.kind, appointment)) return words
  return { ...words, text: cardWords(appointment, view, place) }
}

/**
 * Sends one alert, unless it has ceased to be true by now. `row` is what the ledger knows of it.
 * False: somebody else has just changed the ledger's row, so that the queue has to be looked at again.
 */
export async function sendAlert(alert: Alert, row: LedgerRow | undefined, parts: AlertParts): Promise<boolean> {
  const { days, ledger, channels, place, settings, clock, log } = parts
  const claim = await ledger.claim(alert, row, clock())
  if (claim === null) return false

  const found = recipient(alert, await days.look(alert.queueId, clock()), settings)
  const channel = found && channels[found.contact.channel]
  if (!found || !channel) {
    // The next look decides whether it is over: by then it may be true again.
    return ledger.record(claim, { state: 'pending', notBefore: new Date(clock()) })
  }

  const { subject, text } = wordsFor(alert, claim.doubts > 0, found, place)
  const message = { alertId: alert.id, kind: alert.kind, to: found.contact.address, subject, text }
  const outcome = await channel.send(message, AbortSignal.timeout(CALL_LIMIT_MS))

  const result = after(outcome, claim, alert.kind, clock())
  const shows = isCard(alert.kind, found.appointment) && result.state === 'sent' ? digest(text) : null
  const kept = await surely(() => ledger.record(claim, shows === null ? result : { ...result, shows }))
  log.info(
    {
      queueId: alert.queueId,
      ticket: found.appointment.ticket,
      alert: alert.kind,
      channel: found.contact.channel,
      attempt: claim.attempt,
      state: result.state,
      ...('reason' in result ? { reason: result.reason } : {}),
      ...(kept ? {} : { leaseLost: true }),
    },
    'alert',
  )
  // The queue may have moved while the card was on its way.
  if (shows !== null && 'providerId' in result) {
    const { queueId, appointmentId } = alert
    await editCard(
      { _id: claim.id, queueId, appointmentId, providerId: result.providerId, shows, notBefore: null },
      parts,
    )
  }
  return true
}
