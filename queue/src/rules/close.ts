import type { Decide, QueueEvent } from '../decision.ts'
import { acceptedWithUndo } from '../decision.ts'
import { asNoShow } from './no-show.ts'

/**
 * Closes the day: no more bookings, and everybody who still waits becomes a no-show. Refuses `room-occupied` and, if it
 * is closed already, `day-closed`.
 */
export const close: Decide<'close'> = (queue, _, now) => {
  if (queue.closedAt !== null) return { refused: 'day-closed' }
  if (queue.appointments.some(({ status }) => status === 'in-progress')) return { refused: 'room-occupied' }
  const events: QueueEvent[] = queue.appointments
    .filter(({ status }) => status === 'waiting')
    .map(({ id }) => ({ kind: 'no-show', appointmentId: id }))
  const appointments = queue.appointments.map((appointment) =>
    appointment.status === 'waiting' ? asNoShow(appointment, now) : appointment,
  )
  return acceptedWithUndo(queue, { appointments, closedAt: now }, { events: [...events, { kind: 'closed' }], now })
}
