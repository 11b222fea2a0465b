import type { Decide } from './decision.ts'
import { find, withAppointment } from './decision.ts'

/** Ends the consultation in the room. Refuses `unknown-appointment` and `not-in-progress`. */
export const finish: Decide<{ kind: 'finish'; appointmentId: string }> = (queue, { appointmentId }, now) => {
  const appointment = find(queue, appointmentId)
  if (appointment === undefined) return { refused: 'unknown-appointment' }
  if (appointment.status !== 'in-progress') return { refused: 'not-in-progress' }
  return {
    queue: withAppointment({ ...queue, rev: queue.rev + 1 }, { ...appointment, status: 'done', finishedAt: now }),
    events: [{ kind: 'finished', appointmentId }],
  }
}
