import { accepted, type Decide, findWaiting, isRefused, replaceAppointment, withoutWaitingFields } from '../decision.ts'

/**
 * Releases the old place after the new one was booked: the second write of a move to another doctor or day.
 * Refuses `unknown-appointment` and `not-waiting`.
 */
export const release: Decide<'release'> = (queue, { appointmentId, to }, now) => {
  const appointment = findWaiting(queue, appointmentId)
  if (isRefused(appointment)) return appointment
  const moved = { ...withoutWaitingFields(appointment), status: 'moved' as const, movedAt: now, movedTo: to }
  return accepted(queue, { appointments: replaceAppointment(queue.appointments, moved) }, [
    { kind: 'released', appointmentId, to: to.queueId },
  ])
}
