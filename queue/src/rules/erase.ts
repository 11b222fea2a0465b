import type { Instant } from '@anteroom/contracts/queue.ts'
import { accepted, type Decide, type QueueEvent } from '../decision.ts'
import { deadLink } from '../link.ts'
import { belongsTo, isSameContact } from '../person.ts'
import type { Appointment } from '../types.ts'
import { unverifiedOf } from '../unverified.ts'
import { asCancelled } from './cancel.ts'

/** Replaces the patient's name. */
export const ERASED_NAME = '-'

/**
 * The appointment without its person, cancelled if it still waits. Ticket, status and times remain; no link opens it.
 */
export function withoutPerson(appointment: Appointment, now: Instant): Appointment {
  const link = deadLink(appointment)
  const { reason: _, note: __, callBackAt: ___, ...visit } = appointment
  const erased = { ...visit, patientName: ERASED_NAME, contact: null, fallback: null, link }
  return erased.status === 'waiting' ? asCancelled(erased, 'system', now) : erased
}

/**
 * Erases a person from each of their appointments. Refuses `unknown-appointment` when none of the day has this contact.
 */
export const erase: Decide<'erase'> = (queue, { contact }, now) => {
  // A contact that nobody has verified is kept all the same, with the name that was typed beside it.
  const isTheirs = (appointment: Appointment) =>
    belongsTo(appointment, contact) || isSameContact(unverifiedOf(appointment)?.contact ?? null, contact)
  const theirs = queue.appointments.filter(isTheirs)
  if (theirs.length === 0) return { refused: 'unknown-appointment' }

  const appointments = queue.appointments.map((appointment) =>
    isTheirs(appointment) ? withoutPerson(appointment, now) : appointment,
  )
  const events: QueueEvent[] = theirs.map(({ id }) => ({ kind: 'erased', appointmentId: id }))
  // An undo would restore a copy of the name.
  return accepted(queue, { appointments, undoables: [] }, events)
}
