import type { Instant } from '@anteroom/contracts/queue.ts'
import { accepted, type Decide, find, hasLiveAppointment } from '../decision.ts'
import { insertAtPlace } from '../order.ts'
import type { Appointment, Waiting } from '../types.ts'

/** Behind the first who waits: near the front, and nobody who is about to be called is pushed aside. */
const RETURN_PLACE = 2

function asReturned(appointment: Appointment, now: Instant): Waiting | null {
  const here = { checkedInAt: now, missedAt: null, heldUntil: null }
  if (appointment.status === 'waiting') return appointment.missedAt === null ? null : { ...appointment, ...here }
  if (appointment.status !== 'no-show') return null
  const { noShowAt: _, ...booking } = appointment
  return { ...booking, ...here, status: 'waiting' }
}

/**
 * Takes a patient who missed the call, or was given up as not having come, back to near the front with the same ticket.
 * Refuses `unknown-appointment`, `not-missed`, `day-closed` and, for whoever has booked anew since, `already-booked`.
 */
export const returnPatient: Decide<'return'> = (queue, { appointmentId }, now) => {
  const appointment = find(queue, appointmentId)
  if (appointment === undefined) return { refused: 'unknown-appointment' }
  const returned = asReturned(appointment, now)
  if (returned === null) return { refused: 'not-missed' }
  if (queue.closedAt !== null) return { refused: 'day-closed' }
  if (hasLiveAppointment(queue, appointment.contact, appointmentId)) return { refused: 'already-booked' }
  const appointments = insertAtPlace(queue.appointments, returned, RETURN_PLACE)
  return accepted(queue, { appointments }, [{ kind: 'returned', appointmentId }])
}
