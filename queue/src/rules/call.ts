import type { Instant } from '@anteroom/contracts/queue.ts'
import { acceptedWithUndo, type Decide, findWaiting, isRefused, replaceAppointment } from '../decision.ts'
import type { Appointment, Waiting } from '../types.ts'
import { keptByStaff } from '../unverified.ts'

const MIN_CALL_INTERVAL_MS = 60_000

/**
 * When the patient was called in, by the current call or by the start of a visit without one; null if no call counts.
 * The alert's id contains it, so it tells calls apart: after an undo it is that of the previous call.
 */
export const calledInAt = (appointment: Appointment): Instant | null =>
  appointment.calledAt ?? (appointment.status === 'in-progress' ? appointment.startedAt : null)

/**
 * True if the patient's last call still counts: it was not undone and not answered by a return or a hold. Only then can
 * the patient have missed it.
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
    ...keptByStaff(appointment),
    calledAt: now,
    callCount: appointment.callCount + 1,
    missedAt: null,
    heldUntil: null,
  }
  const appointments = replaceAppointment(queue.appointments, called)
  return acceptedWithUndo(queue, { appointments }, { step: { kind: 'called', appointmentId }, now })
}
