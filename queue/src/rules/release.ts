import { accepted, type Decide, findWaiting, isRefused, replaceAppointment, withoutWaitingFields } from '../decision.ts'

/**
 * Lets the old place go, the new one having been taken: the second half of a transfer or another day.
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
