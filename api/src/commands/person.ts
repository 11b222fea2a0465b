import type { ErasedAnswer, PersonAnswer } from '@anteroom/contracts/answers.ts'
import type { Contact } from '@anteroom/contracts/contact.ts'
import { belongsTo } from '@anteroom/queue/person.ts'
import { presentStatus } from '../present/appointment.ts'
import { presentPatient } from '../present/patient.ts'
import { type Clinic, dayViewWithPace, doctorOf } from './clinic.ts'

/** Sorts before every day. */
const BEFORE_ALL_DAYS = '0000-01-01'

/** Everything stored about a person. */
export async function exportPerson(clinic: Clinic, contact: Contact): Promise<PersonAnswer> {
  const queues = await clinic.queues.findByContact(contact, BEFORE_ALL_DAYS)
  const appointments = await Promise.all(
    queues.map(async (queue) => {
      const view = await dayViewWithPace(clinic, queue)
      const theirs = queue.appointments.filter((appointment) => belongsTo(appointment, contact))
      return theirs.map((appointment) => presentStatus(view, appointment))
    }),
  )
  const patient = await clinic.patients.find(contact)
  return { contact, patient: patient && presentPatient(patient), appointments: appointments.flat() }
}

/**
 * Erases a person from all queues and from the patients; waiting appointments are cancelled. A repeat after a fault
 * continues where it stopped. Answers with the number of appointments that were erased.
 */
export async function erasePerson(clinic: Clinic, contact: Contact, by: string): Promise<ErasedAnswer> {
  let erased = 0
  for (const queue of await clinic.queues.findByContact(contact, BEFORE_ALL_DAYS)) {
    const outcome = await clinic.run({
      doctor: await doctorOf(clinic, queue),
      day: queue.day,
      command: { kind: 'erase', contact },
      by,
      present: (_, { events }) => events.length,
    })
    if (outcome.ok) erased += outcome.answer
  }
  await clinic.patients.remove(contact)
  return { message: 'Person erased', appointments: erased }
}
