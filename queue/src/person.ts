import type { Contact } from '@anteroom/contracts/contact.ts'
import { isSameName } from '@anteroom/contracts/person-name.ts'
import { isOver } from '@anteroom/contracts/queue.ts'
import type { Appointment, Queue } from './types.ts'

/** Whom an appointment is for: one contact may speak for several people, a parent for the children. */
export type Person = Pick<Appointment, 'contact' | 'patientName'>

/** True for the same channel and address; false if either is null. */
export const isSameContact = (a: Contact | null, b: Contact | null): boolean =>
  a !== null && b !== null && a.channel === b.channel && a.address === b.address

/** True for the same contact and name. Without a contact nobody can be recognised. */
export const isSamePerson = (a: Person, b: Person): boolean =>
  isSameContact(a.contact, b.contact) && isSameName(a.patientName, b.patientName)

/** The live appointment of this person in this queue, other than `except`. A person has one per queue at most. */
export const liveAppointmentOf = (queue: Queue, person: Person, except?: string): Appointment | undefined =>
  queue.appointments.find(
    (appointment) => appointment.id !== except && !isOver(appointment.status) && isSamePerson(appointment, person),
  )

/** True if this contact is the appointment's contact or its fallback. */
export const belongsTo = ({ contact, fallback }: Pick<Appointment, 'contact' | 'fallback'>, theirs: Contact): boolean =>
  isSameContact(contact, theirs) || isSameContact(fallback, theirs)

/**
 * True if a contact of this appointment has one for somebody else in this queue, whatever has become of it: then only a
 * name tells which one a message is about.
 */
export const sharesContact = (queue: Queue, { contact, fallback, patientName }: Appointment): boolean =>
  queue.appointments.some(
    (other) =>
      !isSameName(other.patientName, patientName) &&
      [contact, fallback].some((theirs) => theirs !== null && belongsTo(other, theirs)),
  )
