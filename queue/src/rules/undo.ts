import { type Instant, isOver } from '@anteroom/contracts/queue.ts'
import { accepted, type Decide, hasLiveAppointment, type QueueEvent } from '../decision.ts'
import type { Appointment, Queue, Undoable } from '../types.ts'

const UNDO_MS = 2 * 60_000

const isRecent = ({ at }: Undoable, now: Instant): boolean => now - at <= UNDO_MS

/** The revision of the step that can still be taken back, or null. */
export const undoableRev = ({ undoable }: Queue, now: Instant): number | null =>
  undoable && isRecent(undoable, now) ? undoable.rev : null

/** Those of `order` in that order; whoever came since stands behind them. */
function sortedByIds(appointments: Appointment[], order: string[]): Appointment[] {
  const rank = new Map(order.map((id, index) => [id, index]))
  const place = ({ id }: Appointment) => rank.get(id) ?? order.length
  return appointments.toSorted((a, b) => place(a) - place(b))
}

/** True if the appointments may stand side by side: one in the room, and each contact once among the live. */
function isConsistent(queue: Queue): boolean {
  const inRoom = queue.appointments.filter(({ status }) => status === 'in-progress')
  const live = queue.appointments.filter(({ status }) => !isOver(status))
  return inRoom.length <= 1 && !live.some(({ id, contact }) => hasLiveAppointment(queue, contact, id))
}

/**
 * Takes the last command of staff back within two minutes, as a command of its own: the history keeps both. What a
 * patient did since stays, but for the order: where the step changed it, it is as before, and whoever came since is last.
 * Refuses `cannot-undo` when it is too late, when there is nothing, when another step than `rev` was the last, or when one
 * of those concerned has been changed since.
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

/** The doctor's status as it was, told to patients as a change like any other. */
function restoredDoctorStatus({ undoable, doctorStatus, rev }: Queue): Partial<Queue> {
  if (undoable === null || undoable.doctorStatus === doctorStatus) return {}
  return { doctorStatus: undoable.doctorStatus, previousDoctorStatus: doctorStatus, doctorStatusRev: rev + 1 }
}
