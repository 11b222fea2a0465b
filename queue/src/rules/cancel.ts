import type { Instant } from '@anteroom/contracts/queue.ts'
import {
  accepted,
  acceptedWithUndo,
  type Decide,
  findWaiting,
  isRefused,
  replaceAppointment,
  withoutWaitingFields,
} from '../decision.ts'
import type { Appointment, CancelledBy, Waiting } from '../types.ts'

/** The appointment, cancelled at `now`. */
export const asCancelled = (appointment: Waiting, by: CancelledBy, now: Instant): Appointment => ({
  ...withoutWaitingFields(appointment),
  status: 'cancelled',
  cancelledAt: now,
  cancelledBy: by,
})

/** Ends a waiting appointment. Undoable when the clinic cancels. Refuses `unknown-appointment` and `not-waiting`. */
export const cancel: Decide<'cancel'> = (queue, { appointmentId, by }, now) => {
  const appointment = findWaiting(queue, appointmentId)
  if (isRefused(appointment)) return appointment
  const appointments = replaceAppointment(queue.appointments, asCancelled(appointment, by, now))
  const step = { kind: 'cancelled' as const, appointmentId }
  // Staff cannot undo a patient's own cancellation.
  return by === 'clinic'
    ? acceptedWithUndo(queue, { appointments }, { step, now })
    : accepted(queue, { appointments }, [step])
}
