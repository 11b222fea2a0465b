import { accepted, belongsTo, type Decide, type QueueEvent, withoutWaitingFields } from '../decision.ts'
import type { Appointment } from '../types.ts'

/** Replaces the patient's name. */
const ERASED_NAME = '-'

/**
 * Erases a person: removes name and contacts from each of their appointments and cancels those that still wait. Ticket,
 * status and times remain. Refuses `unknown-appointment` when no appointment of the day has this contact.
 */
export const erase: Decide<'erase'> = (queue, { contact }, now) => {
  const theirs = queue.appointments.filter((appointment) => belongsTo(appointment, contact))
  if (theirs.length === 0) return { refused: 'unknown-appointment' }

  const withoutPerson = (appointment: Appointment): Appointment => {
    const erased = { ...appointment, patientName: ERASED_NAME, contact: null, fallback: null }
    if (erased.status !== 'waiting') return erased
    return { ...withoutWaitingFields(erased), status: 'cancelled', cancelledAt: now, cancelledBy: 'system' }
  }
  const appointments = queue.appointments.map((appointment) =>
    belongsTo(appointment, contact) ? withoutPerson(appointment) : appointment,
  )
  const events: QueueEvent[] = theirs.map(({ id }) => ({ kind: 'erased', appointmentId: id }))
  // An undo would restore a copy of the name.
  return accepted(queue, { appointments, undoable: null }, events)
}
