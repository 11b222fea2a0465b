import type { Decide } from './decision.ts'
import { find, withAppointment } from './decision.ts'

/** Gives the place up. Refuses `unknown-appointment` and `not-waiting`. */
export const cancel: Decide<{ kind: 'cancel'; appointmentId: string; by: 'patient' | 'clinic' }> = (
  queue,
  { appointmentId, by },
  now,
) => {
  const appointment = find(queue, appointmentId)
  if (appointment === undefined) return { refused: 'unknown-appointment' }
  if (appointment.status !== 'waiting') return { refused: 'not-waiting' }
  return {
    queue: withAppointment(
      { ...queue, rev: queue.rev + 1 },
      { ...appointment, status: 'cancelled', cancelledAt: now, cancelledBy: by },
    ),
    events: [{ kind: 'cancelled', appointmentId }],
  }
}
