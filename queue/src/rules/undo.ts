import { type Instant, isOver } from '@anteroom/contracts/queue.ts'
import { accepted, type Decide, hasLiveAppointment, type QueueEvent } from '../decision.ts'
import type { Appointment, Queue, Undoable } from '../types.ts'

const UNDO_MS = 2 * 60_000

const isRecent = ({ at }: Undoable, now: Instant): boolean => now - at <= UNDO_MS

/** The revision of the command that can still be undone, or null. */
export const undoableRev = ({ undoable }: Queue, now: Instant): number | null =>
  undoable && isRecent(undoable, now) ? undoable.rev : null

/** The appointments in the order of `order`; those that it does not name come last. */
function sortedByIds(appointments: Appointment[], order: string[]): Appointment[] {
  const rank = new Map(order.map((id, index) => [id, index]))
  const place = ({ id }: Appointment) => rank.get(id) ?? order.length
  return appointments.toSorted((a, b) => place(a) - place(b))
}

/** True if at most one patient is in the room and each contact has at most one live appointment. */
function isConsistent(queue: Queue): boolean {
  const inRoom = queue.appointments.filter(({ status }) => status === 'in-progress')
  const live = queue.appointments.filter(({ status }) => !isOver(status))
  return inRoom.length <= 1 && !live.some(({ id, contact }) => hasLiveAppointment(queue, contact, id))
}

/**
 * Undoes the last undoable command of staff within two minutes, as a command of its own: the history keeps both. What
 * patients did since is kept; if the command changed the order, the old order is restored and later bookings come last.
 * Refuses `cannot-undo` when it is too late, when there is nothing to undo, when `rev` is not the revision of that
 * command, or when one of its appointments has changed since.
 */
export const undo: Decide<'undo'> = (queue, { rev }, now) => {
  const { undoable } = queue
  if (undoable === null || !isRecent(undoable, now)) return { refused: 'cannot-undo' }
  if (rev !== undefined && rev !== undoable.rev) return { refused: 'cannot-undo' }
  const before = new Map(undoable.appointments.map((appointment) => [appointment.id, appointment]))
  if (queue.appointments.some(({ id, changedRev }) => before.has(id) && changedRev !== undoable.rev)) {
    return { refused: 'cannot-undo' }
  }
  const restored = queue.appointments.map((appointment) => before.get(appointment.id) ?? appointment)
  const appointments = undoable.order ? sortedByIds(restored, undoable.order) : restored
  if (!isConsistent({ ...queue, appointments })) return { refused: 'cannot-undo' }

  const events: QueueEvent[] = undoable.appointments.map(({ id }) => ({ kind: 'restored', appointmentId: id }))
  const { doctorStatus: status, closedAt } = undoable
  const changes = { appointments, ...restoredDoctorStatus(queue), closedAt, undoable: null }
  if (status !== queue.doctorStatus) events.push({ kind: 'doctor-status-set', status })
  return accepted(queue, changes, [...events, { kind: 'undone', undoneRev: undoable.rev }])
}

/** The previous doctor status, as a new change, so that patients get its alert. */
function restoredDoctorStatus({ undoable, doctorStatus, rev }: Queue): Partial<Queue> {
  if (undoable === null || undoable.doctorStatus === doctorStatus) return {}
  return { doctorStatus: undoable.doctorStatus, previousDoctorStatus: doctorStatus, doctorStatusRev: rev + 1 }
}
