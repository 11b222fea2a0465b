import { accepted, type Decide, isRefused, replaced, waiting } from '../decision.ts'

/** The patient is there; a hold ends. Refuses `unknown-appointment` and `not-waiting`. */
export const checkIn: Decide<'check-in'> = (queue, { appointmentId }, now) => {
  const appointment = waiting(queue, appointmentId)
  if (isRefused(appointment)) return appointment
  const here = { ...appointment, checkedInAt: appointment.checkedInAt ?? now, heldUntil: null }
  return accepted(queue, { appointments: replaced(queue.appointments, here) }, [{ kind: 'checked-in', appointmentId }])
}
