import { accepted, type Decide, findWaiting, isRefused, replaceAppointment } from '../decision.ts'
import type { Appointment } from '../types.ts'

const MIN_CALL_INTERVAL_MS = 60_000

/**
 * What tells one call of a patient from another, for the id of its alert: the count of calls, and the time for whoever was
 * let in without one, as that can be undone and happen again.
 */
export const callEpoch = (appointment: Appointment): number =>
  appointment.status === 'in-progress' && appointment.callCount === 0 ? appointment.startedAt : appointment.callCount

/**
 * Calls a waiting patient to the room, or calls again; whoever is there ends a hold by it.
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
