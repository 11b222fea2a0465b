import { type Instant, isOver } from '@anteroom/contracts/queue.ts'
import {
  accepted,
  type Decide,
  doctorStateOf,
  find,
  isRefused,
  type QueueEvent,
  type Refused,
  type Transferred,
} from '../decision.ts'
import { liveAppointmentOf } from '../person.ts'
import type { Appointment, Queue, Undoable } from '../types.ts'
import { undoableNow } from '../undoables.ts'
import { keptByStaff } from '../unverified.ts'
import { withRetractions } from './retract.ts'
import { asTakenBack, refusalOfTakeBack } from './take-back.ts'

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

/** True if nothing has been changed since that the undo would take back with the step. */
function isAsLeft(queue: Queue, { rev, step, appointments, order, ...was }: Undoable): boolean {
  const concerned = new Set(appointments.map(({ id }) => id))
  if (queue.appointments.some(({ id, changedRev }) => concerned.has(id) && changedRev !== rev)) return false
  if (step.kind === 'doctor-status-set') return queue.doctorStatusRev === rev
  if (step.kind !== 'closed' && queue.closedAt !== was.closedAt) return false
  const ids = queue.appointments.map(({ id }) => id)
  const stillThere = new Set(ids)
  const known = new Set(order?.after)
  const left = order?.after.filter((id) => stillThere.has(id)) ?? []
  return order === null || ids.filter((id) => known.has(id)).every((id, index) => id === left[index])
}

/**
 * Undoes the last undoable command of the person who asks, within two minutes, as a command of its own: the history
 * keeps both. What patients and others of the staff did since is kept; if the command changed the order, the old order
 * is restored and later bookings come last. A call was made all the same, so the count of calls stays; what patients
 * may have been told by then is retracted. A transfer needs to know what became of it, and its appointment there is
 * released after this. Refuses `cannot-undo` when it is too late, when there is nothing to undo, when `rev` is not the
 * revision of that command, or when what it changed has changed since, and `seen-elsewhere` when the other doctor has
 * called, seen or ended whom it transferred.
 */
export const undo: Decide<'undo'> = (queue, { rev, by, transferred }, now) => {
  const undoable = undoableNow(queue, { by, now })
  if (undoable === null || (rev !== undefined && rev !== undoable.rev)) return { refused: 'cannot-undo' }
  if (!isAsLeft(queue, undoable)) return { refused: 'cannot-undo' }
  const before = appointmentsBefore(queue, undoable, { transferred, now })
  if (isRefused(before)) return before
  const restored = queue.appointments.map((appointment) => {
    const was = before.get(appointment.id)
    if (!was) return appointment
    const again = { ...was, callCount: appointment.callCount }
    return again.status === 'waiting' ? keptByStaff(again) : again
  })
  const appointments = undoable.order ? sortedByIds(restored, undoable.order.before) : restored
  if (!isConsistent({ ...queue, appointments })) return { refused: 'cannot-undo' }

  const events: QueueEvent[] = undoable.appointments.map(({ id }) => ({ kind: 'restored', appointmentId: id }))
  const { step, closedAt, doctorStatus: status } = undoable
  if (step.kind === 'doctor-status-set') events.push({ kind: 'doctor-status-set', status })
  const changes = {
    appointments: withRetractions(queue, { ...queue, appointments }, now),
    ...(step.kind === 'doctor-status-set' && restoredDoctorStatus(queue, undoable, now)),
    ...(step.kind === 'closed' && { closedAt }),
    undoables: queue.undoables?.filter((one) => one !== undoable) ?? [],
  }
  return accepted(queue, changes, [...events, { kind: 'undone', undoneRev: undoable.rev }])
}

/** What the step changed, as it was before, by id. Refuses a transfer that cannot be taken back. */
function appointmentsBefore(
  queue: Queue,
  { step, appointments }: Undoable,
  { transferred, now }: { transferred: Transferred | undefined; now: Instant },
): Map<string, Appointment> | Refused {
  const before = new Map(appointments.map((appointment) => [appointment.id, appointment]))
  if (step.kind !== 'released') return before
  const [was] = appointments
  const moved = was && find(queue, was.id)
  const isThere = moved?.status === 'moved' && moved.movedTo.appointmentId === transferred?.appointment.id
  if (was?.status !== 'waiting' || !transferred || !isThere) return { refused: 'cannot-undo' }
  const refused = refusalOfTakeBack(transferred.appointment)
  return refused ?? before.set(was.id, asTakenBack(was, transferred, { rev: queue.rev + 1, now }))
}

/**
 * The doctor's status as it was set before, so that nobody is told twice; the undone one is retracted. When another end
 * of the same break is undone, patients are told the old end again.
 */
function restoredDoctorStatus(queue: Queue, was: Undoable, now: Instant): Partial<Queue> {
  const { doctorStatus: status, doctorStatusRev: rev, undoneDoctorStatuses = [] } = queue
  if (was.doctorStatus === status) {
    return { ...doctorStateOf(was), doctorStatusRev: queue.rev + 1, doctorStatusAt: now }
  }
  return { ...doctorStateOf(was), undoneDoctorStatuses: [...undoneDoctorStatuses, { status, rev, at: now }] }
}
