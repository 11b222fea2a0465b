import type { Decide, QueueEvent } from '../decision.ts'
import { acceptedWithUndo } from '../decision.ts'
import type { Waiting } from '../types.ts'
import { wasCalled } from './call.ts'
import { asCancelled } from './cancel.ts'
import { asNoShow } from './no-show.ts'

/**
 * Closes the day: no more bookings, and for everybody who still waits it ends as `unfinished` says; for those who were
 * called as `called` does, if that is given. Refuses `room-occupied`, `day-closed` if it is closed already and, for
 * `no-show`, `not-called` while somebody waits who was never called.
 */
export const close: Decide<'close'> = (queue, { unfinished, called }, now) => {
  if (queue.closedAt !== null) return { refused: 'day-closed' }
  if (queue.appointments.some(({ status }) => status === 'in-progress')) return { refused: 'room-occupied' }
  const waiting = queue.appointments.filter((appointment) => appointment.status === 'waiting')
  if (unfinished === 'no-show' && !waiting.every(wasCalled)) return { refused: 'not-called', field: 'unfinished' }

  const endOf = (appointment: Waiting) =>
    unfinished === 'no-show' || (called === 'no-show' && wasCalled(appointment)) ? 'no-show' : 'cancelled'
  const events: QueueEvent[] = waiting.map((appointment) => ({
    kind: endOf(appointment),
    appointmentId: appointment.id,
  }))
  const appointments = queue.appointments.map((appointment) => {
    if (appointment.status !== 'waiting') return appointment
    return endOf(appointment) === 'cancelled' ? asCancelled(appointment, 'clinic', now) : asNoShow(appointment, now)
  })
  const changes = { appointments, closedAt: now, closingAt: null }
  return acceptedWithUndo(queue, changes, { before: events, step: { kind: 'closed' }, now })
}
