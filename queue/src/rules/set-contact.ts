import { accepted, type Decide, findWaiting, isRefused, refusalOfSecond, replaceAppointment } from '../decision.ts'
import { isSameContact } from '../person.ts'

/**
 * Moves the alerts of an appointment to another contact; the previous one becomes the fallback. The same contact again
 * keeps `contactRev`, so that it is confirmed once. Refuses `unknown-appointment`, `not-waiting` and, if the same
 * person has another live appointment here, `already-booked`.
 */
export const setContact: Decide<'set-contact'> = (queue, { appointmentId, contact }) => {
  const appointment = findWaiting(queue, appointmentId)
  if (isRefused(appointment)) return appointment
  const second = refusalOfSecond(queue, { ...appointment, contact }, appointmentId)
  if (second) return { ...second, field: 'contact' }
  const before = appointment.contact
  const isSame = isSameContact(before, contact)
  const fallback = before === null || isSame ? appointment.fallback : before
  const contactRev = isSame ? appointment.contactRev : queue.rev + 1
  const changed = { ...appointment, contact, fallback, contactRev, unverified: null }
  return accepted(queue, { appointments: replaceAppointment(queue.appointments, changed) }, [
    { kind: 'contact-set', appointmentId },
  ])
}
