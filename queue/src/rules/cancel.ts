import {
  accepted,
  acceptedWithUndo,
  type Decide,
  findWaiting,
  isRefused,
  replaceAppointment,
  withoutWaitingFields,
} from '../decision.ts'

/** Ends a waiting appointment. Undoable when the clinic cancels. Refuses `unknown-appointment` and `not-waiting`. */
export const cancel: Decide<'cancel'> = (queue, { appointmentId, by }, now) => {
  const appointment = findWaiting(queue, appointmentId)
  if (isRefused(appointment)) return appointment
  const appointments = replaceAppointment(queue.appointments, {
    ...withoutWaitingFields(appointment),
    status: 'cancelled',
    cancelledAt: now,
    cancelledBy: by,
  })
  const events = [{ kind: 'cancelled' as const, appointmentId }]
  // Staff cannot undo a patient's own cancellation.
  return by === 'clinic'
    ? acceptedWithUndo(queue, { appointments }, { events, now })
    : accepted(queue, { appointments }, events)
}
