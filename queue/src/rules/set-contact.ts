import {
  accepted,
  type Decide,
  findWaiting,
  hasLiveAppointment,
  isRefused,
  isSameContact,
  replaceAppointment,
} from '../decision.ts'

/**
 * Moves the alerts of an appointment to another contact; the previous one becomes the fallback.
 * Refuses `unknown-appointment`, `not-waiting` and, if the contact has another live appointment here, `already-booked`.
 */
export const setContact: Decide<'set-contact'> = (queue, { appointmentId, contact }) => {
  const appointment = findWaiting(queue, appointmentId)
  if (isRefused(appointment)) return appointment
  if (hasLiveAppointment(queue, contact, appointmentId)) return { refused: 'already-booked', field: 'contact' }
  const before = appointment.contact
  const fallback = before === null || isSameContact(before, contact) ? appointment.fallback : before
  const changed = { ...appointment, contact, fallback, contactRev: queue.rev + 1 }
  return accepted(queue, { appointments: replaceAppointment(queue.appointments, changed) }, [
    { kind: 'contact-set', appointmentId },
  ])
}
