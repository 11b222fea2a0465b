import { accepted, type Decide, findWaiting, isRefused, replaceAppointment } from '../decision.ts'
import type { Appointment } from '../types.ts'

const MIN_CALL_INTERVAL_MS = 60_000

/**
 * Distinguishes one call of a patient from another, for the alert's id: the count of calls, or the start time of a
 * patient who went in without a call, since that can be undone and repeated.
 */
export const callEpoch = (appointment: Appointment): number =>
  appointment.status === 'in-progress' && appointment.callCount === 0 ? appointment.startedAt : appointment.callCount

/**
 * Calls a waiting patient to the room, again if need be; ends a hold and a missed call.
 * Refuses `unknown-appointment`, `not-waiting`, `doctor-on-break` and, within a minute, `called-just-now`.
 */
export const call: Decide<'call'> = (queue, { appointmentId }, now) => {
  const appointment = findWaiting(queue, appointmentId)
  if (isRefused(appointment)) return appointment
  if (queue.doctorStatus === 'on-break') return { refused: 'doctor-on-break' }
  const { calledAt } = appointment
  if (calledAt !== null && now - calledAt < MIN_CALL_INTERVAL_MS) return { refused: 'called-just-now' }
  const called = {
    ...appointment,
    calledAt: now,
    callCount: appointment.callCount + 1,
    missedAt: null,
    heldUntil: null,
  }
  return accepted(queue, { appointments: replaceAppointment(queue.appointments, called) }, [
    { kind: 'called', appointmentId },
  ])
}
