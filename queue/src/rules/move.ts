import { type Decide, isRefused, undoably, waiting } from '../decision.ts'
import { placed } from '../order.ts'

/**
 * Puts a waiting patient to another place among those who wait, for a reason that the history keeps: the one way in which
 * staff change the order. Refuses `unknown-appointment` and `not-waiting`.
 */
export const move: Decide<'move'> = (queue, { appointmentId, place, reason }, now) => {
  const appointment = waiting(queue, appointmentId)
  if (isRefused(appointment)) return appointment
  const appointments = placed(queue.appointments, appointment, place)
  return undoably(queue, { appointments }, { events: [{ kind: 'reordered', appointmentId, place, reason }], now })
}
