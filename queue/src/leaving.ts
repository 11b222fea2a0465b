import type { Instant } from '@anteroom/contracts/queue.ts'
import type { Appointment, Queue } from './types.ts'
import { UNDO_MS, undoablesNow } from './undoables.ts'

/** Up to so many that ended stay: on an ordinary day nothing leaves. */
const MAX_ENDED = 50

function endedAt(appointment: Appointment): Instant | null {
  if (appointment.status === 'cancelled') return appointment.cancelledAt
  return appointment.status === 'moved' ? appointment.movedAt : null
}

/**
 * True if nothing more can come of an appointment that ended: nobody is told anything about it, no undo brings it back, and
 * it is not the trace of a move into this day, by which a repeat of that move is known.
 */
function isSettled(appointment: Appointment, now: Instant): boolean {
  const { contact, fallback, movedFrom } = appointment
  const at = endedAt(appointment)
  return at !== null && now - at > UNDO_MS && contact === null && fallback === null && movedFrom === null
}

/**
 * The cancelled and moved appointments that are to leave the document of their day, in queue order: none while they are
 * few. Who books and cancels again and again without a contact, or with one that is never verified, fills nothing by it.
 */
export function leaving(queue: Queue, now: Instant): Appointment[] {
  const restorable = new Set(undoablesNow(queue, now).flatMap(({ appointments }) => appointments.map(({ id }) => id)))
  const settled = queue.appointments.filter(
    (appointment) => isSettled(appointment, now) && !restorable.has(appointment.id),
  )
  return settled.length > MAX_ENDED ? settled : []
}
