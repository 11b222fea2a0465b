import type { Decide, QueueEvent } from '../decision.ts'
import { acceptedWithUndo } from '../decision.ts'
import { wasCalled } from './call.ts'
import { asCancelled } from './cancel.ts'
import { asNoShow } from './no-show.ts'

/**
 * Closes the day: no more bookings, and for everybody who still waits it ends as `unfinished` says. Refuses
 * `room-occupied`, `day-closed` if it is closed already and, for `no-show`, `not-called` while somebody waits who was
 * never called.
 */
export const close: Decide<'close'> = (queue, { unfinished }, now) => {
  if (queue.closedAt !== null) return { refused: 'day-closed' }
  if (queue.appointments.some(({ status }) => status === 'in-progress')) return { refused: 'room-occupied' }
  const waiting = queue.appointments.filter((appointment) => appointment.status === 'waiting')
  if (unfinished === 'no-show' && !waiting.every(wasCalled)) return { refused: 'not-called', field: 'unfinished' }

  const kind = unfinished === 'cancel' ? 'cancelled' : 'no-show'
  const events: QueueEvent[] = waiting.map(({ id }) => ({ kind, appointmentId: id }))
  const appointments = queue.appointments.map((appointment) => {
    if (appointment.status !== 'waiting') return appointment
    return unfinished === 'cancel' ? asCancelled(appointment, 'clinic', now) : asNoShow(appointment, now)
  })
  const changes = { appointments, closedAt: now, closingAt: null }
  return acceptedWithUndo(queue, changes, { before: events, step: { kind: 'closed' }, now })
}
