import { acceptedWithUndo, type Decide, findWaiting, isRefused, replaceAppointment } from '../decision.ts'
import type { Appointment, Waiting } from '../types.ts'

const MIN_CALL_INTERVAL_MS = 60_000

/**
 * Distinguishes one call of a patient from another, for the alert's id: the count of calls, which an undo does not lower,
 * or the start time of a patient who went in without a call.
 */
export const callEpoch = (appointment: Appointment): number =>
  appointment.status === 'in-progress' && appointment.calledAt === null ? appointment.startedAt : appointment.callCount

/**
 * True of a patient whose last call stands; only such a one can have missed it. It was not undone, nor answered by a
 * return or a hold.
 */
export const wasCalled = ({ calledAt, missedAt }: Waiting): boolean => calledAt !== null || missedAt !== null

/**
 * Calls a waiting patient to the room, again if need be; ends a hold and a missed call. Undoable.
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
  const appointments = replaceAppointment(queue.appointments, called)
  return acceptedWithUndo(queue, { appointments }, { step: { kind: 'called', appointmentId }, now })
}
