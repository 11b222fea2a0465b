import { accepted, type Decide, findWaiting, isRefused, replaceAppointment } from '../decision.ts'
import { isExpired } from '../unverified.ts'

/**
 * The patient goes on without messages: the contact typed on the web is forgotten, and the place no longer depends on it.
 * Refuses `unknown-appointment`, `not-waiting` and `code-expired` (too late, or no contact is unverified).
 */
export const dropContact: Decide<'drop-contact'> = (queue, { appointmentId }, now) => {
  const appointment = findWaiting(queue, appointmentId)
  if (isRefused(appointment)) return appointment
  const { unverified } = appointment
  if (!unverified || isExpired(unverified, now)) return { refused: 'code-expired' }
  const appointments = replaceAppointment(queue.appointments, { ...appointment, unverified: null })
  return accepted(queue, { appointments }, [{ kind: 'contact-dropped', appointmentId }])
}
