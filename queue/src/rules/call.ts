import type { Instant } from '@anteroom/contracts/queue.ts'
import { acceptedWithUndo, type Decide, findWaiting, isRefused, replaceAppointment } from '../decision.ts'
import type { Appointment, Waiting } from '../types.ts'
import { keptByStaff } from '../unverified.ts'

const MIN_CALL_INTERVAL_MS = 60_000

/**
 * When the patient was called in by the call that stands, or by the start of one who was not called. It tells one call
 * from another, in the alert's id too: an undo leaves that of the call before. Null: no call stands.
 */
export const calledInAt = (appointment: Appointment): Instant | null =>
  appointment.calledAt ?? (appointment.status === 'in-progress' ? appointment.startedAt : null)

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
    ...keptByStaff(appointment),
    calledAt: now,
    callCount: appointment.callCount + 1,
    missedAt: null,
    heldUntil: null,
  }
  const appointments = replaceAppointment(queue.appointments, called)
  return acceptedWithUndo(queue, { appointments }, { step: { kind: 'called', appointmentId }, now })
}
