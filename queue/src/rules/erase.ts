import { accepted, belongsTo, type Decide, type QueueEvent, withoutWaitingFields } from '../decision.ts'
import type { Appointment } from '../types.ts'

/** What stands where a name was. */
const ERASED_NAME = '-'

/**
 * Forgets a person: name and contacts go from each of their appointments, and whoever still waits gives up the place.
 * What remains is that somebody was there. Refuses `unknown-appointment` when the day knows no such contact.
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
  // A copy of the name must not come back by an undo.
  return accepted(queue, { appointments, undoable: null }, events)
}
