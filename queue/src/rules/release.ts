import { accepted, type Decide, isRefused, leavingLine, replaced, waiting } from '../decision.ts'

/**
 * Lets the old place go, the new one having been taken: the second half of a transfer or another day.
 * Refuses `unknown-appointment` and `not-waiting`.
 */
export const release: Decide<'release'> = (queue, { appointmentId, to }, now) => {
  const appointment = waiting(queue, appointmentId)
  if (isRefused(appointment)) return appointment
  const moved = { ...leavingLine(appointment), status: 'moved' as const, movedAt: now, movedTo: to }
  return accepted(queue, { appointments: replaced(queue.appointments, moved) }, [
    { kind: 'released', appointmentId, to: to.queueId },
  ])
}
