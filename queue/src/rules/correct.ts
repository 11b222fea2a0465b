import type { Contact } from '@anteroom/contracts/contact.ts'
import { accepted, type Decide, find, refusalOfSecond, replaceAppointment } from '../decision.ts'
import { linkVersion } from '../link.ts'
import { isSameContact } from '../person.ts'
import type { Appointment } from '../types.ts'
import { keptByStaff } from '../unverified.ts'

/** A number that somebody typed, as opposed to an account that wrote to the clinic. */
const isTyped = (contact: Contact | null): boolean => contact?.channel === 'sms'

/**
 * The contacts with the number that staff wrote down in place of the one that was there: what alerts went to may be a
 * stranger's. A chat or a mailbox stays first, and the number is tried after it.
 */
function withNumber({ contact, fallback }: Pick<Appointment, 'contact' | 'fallback'>, number: Contact) {
  if (contact === null || isTyped(contact)) return { contact: number, fallback: isTyped(fallback) ? null : fallback }
  return { contact, fallback: number }
}

/**
 * Corrects the name or the mobile number of somebody who waits or is in the room. Staff have the person before them, so
 * the number is verified. `link` opens the appointment from then on where a number was replaced, since that had the one
 * before. Refuses `unknown-appointment`, `not-waiting` (it is over) and, if this makes it a second live appointment of
 * one person, `already-booked`.
 */
export const correct: Decide<'correct'> = (queue, { appointmentId, patientName, number, link }) => {
  const before = find(queue, appointmentId)
  if (before === undefined) return { refused: 'unknown-appointment' }
  if (before.status !== 'waiting' && before.status !== 'in-progress') return { refused: 'not-waiting' }

  const contacts = number ? withNumber(before, number) : { contact: before.contact, fallback: before.fallback }
  const person = { patientName: patientName ?? before.patientName, contact: contacts.contact }
  const isRenamed = person.patientName !== before.patientName
  const isFirst = number !== undefined && !isSameContact(before.contact, contacts.contact)
  const isNumber = isFirst || (number !== undefined && !isSameContact(before.fallback, contacts.fallback))
  const second = isRenamed || isFirst ? refusalOfSecond(queue, person, appointmentId) : null
  if (second) return { ...second, field: number ? 'phone' : 'patientName' }

  const kept = before.status === 'waiting' ? keptByStaff(before) : before
  const replaced = [before.contact, before.fallback].some(
    (old) => isTyped(old) && ![contacts.contact, contacts.fallback].some((now) => isSameContact(old, now)),
  )
  const changed: Appointment = {
    ...kept,
    ...contacts,
    patientName: person.patientName,
    contactRev: isFirst ? queue.rev + 1 : before.contactRev,
    ...(number && kept.status === 'waiting' && { unverified: null }),
    ...(replaced && link.version > linkVersion(before) && { link }),
  }
  const what = isRenamed && isNumber ? 'name-and-phone' : isNumber ? 'phone' : 'name'
  return accepted(queue, { appointments: replaceAppointment(queue.appointments, changed) }, [
    { kind: 'corrected', appointmentId, what },
  ])
}
