import { accepted, type Decide, type QueueEvent } from '../decision.ts'
import { deadLink } from '../link.ts'
import { belongsTo, isSameContact } from '../person.ts'
import type { Appointment } from '../types.ts'
import { unverifiedOf } from '../unverified.ts'
import { asCancelled } from './cancel.ts'

/** Replaces the patient's name. */
export const ERASED_NAME = '-'

/**
 * Erases a person: removes name and contacts from each of their appointments and cancels those that still wait. Ticket,
 * status and times remain; the link opens nothing any more. Refuses `unknown-appointment` when no appointment of the day has this contact.
 */
export const erase: Decide<'erase'> = (queue, { contact }, now) => {
  // A contact that nobody has verified is kept all the same, with the name that was typed beside it.
  const isTheirs = (appointment: Appointment) =>
    belongsTo(appointment, contact) || isSameContact(unverifiedOf(appointment)?.contact ?? null, contact)
  const theirs = queue.appointments.filter(isTheirs)
  if (theirs.length === 0) return { refused: 'unknown-appointment' }

  const withoutPerson = (appointment: Appointment): Appointment => {
    const erased = {
      ...appointment,
      patientName: ERASED_NAME,
      contact: null,
      fallback: null,
      link: deadLink(appointment),
    }
    if (erased.status !== 'waiting') return erased
    return asCancelled(erased, 'system', now)
  }
  const appointments = queue.appointments.map((appointment) =>
    isTheirs(appointment) ? withoutPerson(appointment) : appointment,
  )
  const events: QueueEvent[] = theirs.map(({ id }) => ({ kind: 'erased', appointmentId: id }))
  // An undo would restore a copy of the name.
  return accepted(queue, { appointments, undoable: null }, events)
}
