import { acceptedWithUndo, type Decide, findWaiting, isRefused } from '../decision.ts'
import { insertAtPlace } from '../order.ts'
import { keptByStaff } from '../unverified.ts'

/**
 * Moves a waiting patient to a place among those who wait, counted from 1, for a reason that the history keeps. Refuses
 * `unknown-appointment` and `not-waiting`.
 */
export const move: Decide<'move'> = (queue, { appointmentId, place, reason }, now) => {
  const appointment = findWaiting(queue, appointmentId)
  if (isRefused(appointment)) return appointment
  const appointments = insertAtPlace(queue.appointments, keptByStaff(appointment), place)
  return acceptedWithUndo(queue, { appointments }, { step: { kind: 'reordered', appointmentId, place, reason }, now })
}
