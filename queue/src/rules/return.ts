import type { Instant } from '@anteroom/contracts/queue.ts'
import { accepted, type Decide, find, refusalOfSecond } from '../decision.ts'
import { insertAtPlace } from '../order.ts'
import type { Appointment, Waiting } from '../types.ts'

/** Second among those who wait: near the front, but behind the patient who is about to be called. */
const RETURN_PLACE = 2

function asReturned(appointment: Appointment, now: Instant): Waiting | null {
  // The call that was missed is over: the next one is another.
  const present = { checkedInAt: now, calledAt: null, missedAt: null, heldUntil: null }
  if (appointment.status === 'waiting') return appointment.missedAt === null ? null : { ...appointment, ...present }
  if (appointment.status !== 'no-show') return null
  const { noShowAt: _, ...booking } = appointment
  return { ...booking, ...present, status: 'waiting' }
}

/**
 * Brings a patient who missed the call, or was marked as a no-show, back near the front with the same ticket. Refuses
 * `unknown-appointment`, `not-missed`, `day-closed` and, if this person has booked again since, `already-booked`.
 */
export const returnPatient: Decide<'return'> = (queue, { appointmentId }, now) => {
  const appointment = find(queue, appointmentId)
  if (appointment === undefined) return { refused: 'unknown-appointment' }
  const returned = asReturned(appointment, now)
  if (returned === null) return { refused: 'not-missed' }
  if (queue.closedAt !== null) return { refused: 'day-closed' }
  const second = refusalOfSecond(queue, appointment, appointmentId)
  if (second) return second
  const appointments = insertAtPlace(queue.appointments, returned, RETURN_PLACE)
  return accepted(queue, { appointments }, [{ kind: 'returned', appointmentId }])
}
