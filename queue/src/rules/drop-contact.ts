import { accepted, type Decide, findWaiting, isRefused, replaceAppointment } from '../decision.ts'
import { isExpired } from '../unverified.ts'
import { refusalOfShare } from '../web-share.ts'

/**
 * The patient goes on without messages: the contact typed on the web is forgotten, and the place no longer depends on
 * it. Refuses `unknown-appointment`, `not-waiting`, `code-expired` (too late, or no contact is unverified) and, as a
 * booking without a contact, `web-full`.
 */
export const dropContact: Decide<'drop-contact'> = (queue, { appointmentId, webShare }, now) => {
  const appointment = findWaiting(queue, appointmentId)
  if (isRefused(appointment)) return appointment
  const { unverified } = appointment
  if (!unverified || isExpired(unverified, now)) return { refused: 'code-expired' }
  const dropped = { ...appointment, unverified: null }
  const full = webShare && refusalOfShare(queue, dropped, webShare)
  if (full) return full
  const appointments = replaceAppointment(queue.appointments, dropped)
  return accepted(queue, { appointments }, [{ kind: 'contact-dropped', appointmentId }])
}
