import { accepted, type Decide, isRefused, leavingLine, replaced, undoably, waiting } from '../decision.ts'

/** Gives the place up. Refuses `unknown-appointment` and `not-waiting`. */
export const cancel: Decide<'cancel'> = (queue, { appointmentId, by }, now) => {
  const appointment = waiting(queue, appointmentId)
  if (isRefused(appointment)) return appointment
  const appointments = replaced(queue.appointments, {
    ...leavingLine(appointment),
    status: 'cancelled',
    cancelledAt: now,
    cancelledBy: by,
  })
  const events = [{ kind: 'cancelled' as const, appointmentId }]
  // What a patient gave up is not for staff to take back.
  return by === 'clinic'
    ? undoably(queue, { appointments }, { events, now })
    : accepted(queue, { appointments }, events)
}
