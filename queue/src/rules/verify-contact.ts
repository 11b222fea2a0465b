import { accepted, type Decide, findWaiting, isRefused, refusalOfSecond, replaceAppointment } from '../decision.ts'
import { isExpired } from '../unverified.ts'

/**
 * The contact typed on the web is the patient's: from now on it is the appointment's contact. That the code was right
 * is known before. Refuses `unknown-appointment`, `not-waiting`, `code-expired` (too late, or there is nothing to
 * verify) and, if the same person has another live appointment here, `already-booked`.
 */
export const verifyContact: Decide<'verify-contact'> = (queue, { appointmentId }, now) => {
  const appointment = findWaiting(queue, appointmentId)
  if (isRefused(appointment)) return appointment
  const { unverified } = appointment
  if (!unverified || isExpired(unverified, now)) return { refused: 'code-expired', field: 'code' }
  const { contact } = unverified
  const second = refusalOfSecond(queue, { ...appointment, contact }, appointmentId)
  if (second) return second
  const verified = { ...appointment, contact, contactRev: queue.rev + 1, unverified: null }
  return accepted(queue, { appointments: replaceAppointment(queue.appointments, verified) }, [
    { kind: 'contact-verified', appointmentId },
  ])
}
