import { accepted, type Decide, findWaiting, isRefused, replaceAppointment } from '../decision.ts'
import { keptByStaff } from '../unverified.ts'

/** Marks a waiting patient as present; ends a hold. Refuses `unknown-appointment` and `not-waiting`. */
export const checkIn: Decide<'check-in'> = (queue, { appointmentId, atDesk = false }, now) => {
  const appointment = findWaiting(queue, appointmentId)
  if (isRefused(appointment)) return appointment
  const seen = atDesk ? keptByStaff(appointment) : appointment
  const here = { ...seen, checkedInAt: appointment.checkedInAt ?? now, heldUntil: null }
  return accepted(queue, { appointments: replaceAppointment(queue.appointments, here) }, [
    { kind: 'checked-in', appointmentId },
  ])
}
