import type { Decide } from './decision.ts'
import { find, withAppointment } from './decision.ts'

/**
 * Lets a waiting patient in, in or out of turn.
 * Refuses `unknown-appointment`, `not-waiting`, `doctor-on-break` and `room-occupied`.
 */
export const start: Decide<{ kind: 'start'; appointmentId: string }> = (queue, { appointmentId }, now) => {
  const appointment = find(queue, appointmentId)
  if (appointment === undefined) return { refused: 'unknown-appointment' }
  if (appointment.status !== 'waiting') return { refused: 'not-waiting' }
  if (queue.doctorStatus === 'on-break') return { refused: 'doctor-on-break' }
  if (queue.appointments.some(({ status }) => status === 'in-progress')) return { refused: 'room-occupied' }
  return {
    queue: withAppointment({ ...queue, rev: queue.rev + 1 }, { ...appointment, status: 'in-progress', startedAt: now }),
    events: [{ kind: 'started', appointmentId }],
  }
}
