import type { Instant } from '@anteroom/contracts/queue.ts'
import type { Appointment, Queue } from './types.ts'
import { UNDO_MS, undoablesNow } from './undoables.ts'

/** Up to this many ended appointments stay in the document: on an ordinary day none leaves. */
const MAX_ENDED = 50

function endedAt(appointment: Appointment): Instant | null {
  if (appointment.status === 'cancelled') return appointment.cancelledAt
  return appointment.status === 'moved' ? appointment.movedAt : null
}

/**
 * True if nothing more can come of an appointment that ended: nobody is told anything about it, no undo brings it back,
 * and it is not the trace of a move into this day, by which a repeat of that move is known.
 */
function isSettled(appointment: Appointment, now: Instant): boolean {
  const { contact, fallback, movedFrom } = appointment
  const at = endedAt(appointment)
  return at !== null && now - at > UNDO_MS && contact === null && fallback === null && movedFrom === null
}

/**
 * The cancelled and moved appointments that should leave the day's document, in queue order; none while there are few.
 * So nobody can fill the document by booking and cancelling again and again.
 */
export function leaving(queue: Queue, now: Instant): Appointment[] {
  const restorable = new Set(undoablesNow(queue, now).flatMap(({ appointments }) => appointments.map(({ id }) => id)))
  const settled = queue.appointments.filter(
    (appointment) => isSettled(appointment, now) && !restorable.has(appointment.id),
  )
  return settled.length > MAX_ENDED ? settled : []
}
