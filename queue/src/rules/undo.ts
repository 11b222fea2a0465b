import { type Instant, isOver } from '@anteroom/contracts/queue.ts'
import { accepted, type Decide, doctorStateOf, type QueueEvent } from '../decision.ts'
import { liveAppointmentOf } from '../person.ts'
import type { Appointment, Queue, Undoable } from '../types.ts'
import { keptByStaff } from '../unverified.ts'
import { withRetractions } from './retract.ts'

/** For so long a step of staff can be taken back. */
export const UNDO_MS = 2 * 60_000

const isRecent = ({ at }: Undoable, now: Instant): boolean => now - at <= UNDO_MS

/** The command that can still be undone, or null. */
export const undoableNow = ({ undoable }: Queue, now: Instant): Undoable | null =>
  undoable && isRecent(undoable, now) ? undoable : null

/** The appointments in the order of `order`; those that it does not name come last. */
function sortedByIds(appointments: Appointment[], order: string[]): Appointment[] {
  const rank = new Map(order.map((id, index) => [id, index]))
  const place = ({ id }: Appointment) => rank.get(id) ?? order.length
  return appointments.toSorted((a, b) => place(a) - place(b))
}

/** True if at most one patient is in the room and each person has at most one live appointment. */
function isConsistent(queue: Queue): boolean {
  const inRoom = queue.appointments.filter(({ status }) => status === 'in-progress')
  const live = queue.appointments.filter(({ status }) => !isOver(status))
  return inRoom.length <= 1 && !live.some((appointment) => liveAppointmentOf(queue, appointment, appointment.id))
}

/**
 * Undoes the last undoable command of staff within two minutes, as a command of its own: the history keeps both. What
 * patients did since is kept; if the command changed the order, the old order is restored and later bookings come last.
 * A call was made all the same, so the count of calls stays; what patients may have been told by then is retracted.
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
  const restored = queue.appointments.map((appointment) => {
    const was = before.get(appointment.id)
    if (!was) return appointment
    const again = { ...was, callCount: appointment.callCount }
    return again.status === 'waiting' ? keptByStaff(again) : again
  })
  const appointments = undoable.order ? sortedByIds(restored, undoable.order) : restored
  if (!isConsistent({ ...queue, appointments })) return { refused: 'cannot-undo' }

  const events: QueueEvent[] = undoable.appointments.map(({ id }) => ({ kind: 'restored', appointmentId: id }))
  const { doctorStatus: status, doctorStatusRev, closedAt } = undoable
  const changes = {
    appointments: withRetractions(queue, { ...queue, appointments }, now),
    ...restoredDoctorStatus(queue, now),
    closedAt,
    undoable: null,
  }
  if (doctorStatusRev !== queue.doctorStatusRev) events.push({ kind: 'doctor-status-set', status })
  return accepted(queue, changes, [...events, { kind: 'undone', undoneRev: undoable.rev }])
}

/**
 * The doctor's status as it was set before, so that nobody is told of it twice; the undone one is retracted. After an undo
 * of another end of the same break the old end is told again.
 */
function restoredDoctorStatus(queue: Queue, now: Instant): Partial<Queue> {
  const { undoable, doctorStatus: status, doctorStatusRev: rev, undoneDoctorStatuses = [] } = queue
  if (undoable === null || undoable.doctorStatusRev === rev) return {}
  if (undoable.doctorStatus === status) {
    return { ...doctorStateOf(undoable), doctorStatusRev: queue.rev + 1, doctorStatusAt: now }
  }
  return { ...doctorStateOf(undoable), undoneDoctorStatuses: [...undoneDoctorStatuses, { status, rev, at: now }] }
}
