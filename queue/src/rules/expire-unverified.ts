import { accepted, type Decide, type QueueEvent } from '../decision.ts'
import { isExpired, unverifiedOf } from '../unverified.ts'
import { asCancelled } from './cancel.ts'

/** Gives up the places whose contact was not verified in time. Refuses `nobody-waiting` where there is none. */
export const expireUnverified: Decide<'expire-unverified'> = (queue, _, now) => {
  const events: QueueEvent[] = []
  const appointments = queue.appointments.map((appointment) => {
    const unverified = unverifiedOf(appointment)
    if (appointment.status !== 'waiting' || unverified === null || !isExpired(unverified, now)) return appointment
    events.push({ kind: 'cancelled', appointmentId: appointment.id })
    return asCancelled(appointment, 'expiry', now)
  })
  return events.length === 0 ? { refused: 'nobody-waiting' } : accepted(queue, { appointments }, events)
}
