import { acceptedWithUndo, type Decide, findWaiting, isRefused } from '../decision.ts'
import { insertAtPlace } from '../order.ts'

/**
 * Puts a waiting patient to another place among those who wait, for a reason that the history keeps: the one way in which
 * staff change the order. Refuses `unknown-appointment` and `not-waiting`.
 */
export const move: Decide<'move'> = (queue, { appointmentId, place, reason }, now) => {
  const appointment = findWaiting(queue, appointmentId)
  if (isRefused(appointment)) return appointment
  const appointments = insertAtPlace(queue.appointments, appointment, place)
  return acceptedWithUndo(
    queue,
    { appointments },
    { events: [{ kind: 'reordered', appointmentId, place, reason }], now },
  )
}
