import type { ErasedAnswer, PersonAnswer } from '@anteroom/contracts/answers.ts'
import type { Contact } from '@anteroom/contracts/contact.ts'
import { type CommandOf, find } from '@anteroom/queue/decision.ts'
import { belongsTo } from '@anteroom/queue/person.ts'
import type { Queue } from '@anteroom/queue/types.ts'
import { presentStatus } from '../present/appointment.ts'
import { presentPatient } from '../present/patient.ts'
import { visitWordsOf } from '../present/visit-words.ts'
import { type Clinic, dayViewWithPace, doctorOf } from './clinic.ts'
import { MAX_MOVES } from './open-appointment.ts'
import { answered, type Outcome } from './outcome.ts'

/** Sorts before every day. */
const BEFORE_ALL_DAYS = '0000-01-01'

/** Everything stored about a person. */
export async function exportPerson(clinic: Clinic, contact: Contact): Promise<PersonAnswer> {
  const queues = await clinic.queues.findByContact(contact, BEFORE_ALL_DAYS)
  const appointments = await Promise.all(
    queues.map(async (queue) => {
      const view = await dayViewWithPace(clinic, queue)
      const theirs = queue.appointments.filter((appointment) => belongsTo(appointment, contact))
      return theirs.map((appointment) => ({ ...presentStatus(view, appointment), ...visitWordsOf(appointment) }))
    }),
  )
  const patient = await clinic.patients.find(contact)
  return { contact, patient: patient && presentPatient(patient), appointments: appointments.flat() }
}

type Erase = CommandOf<'erase' | 'erase-visit'>

/** Erases from one queue what the command says. Returns how many appointments that were. */
async function eraseIn(
  clinic: Clinic,
  queue: Pick<Queue, '_id' | 'doctorId' | 'day'>,
  { command, by }: { command: Erase; by: string },
): Promise<number> {
  const outcome = await clinic.run({
    doctor: await doctorOf(clinic, queue),
    day: queue.day,
    command,
    by,
    present: (_, { events }) => events.filter(({ kind }) => kind === 'erased').length,
  })
  return outcome.ok ? outcome.answer : 0
}

/**
 * Erases a person from all queues and from the patients; waiting appointments are cancelled. A repeat after a fault
 * continues where it stopped. Answers with the number of appointments that were erased.
 */
export async function erasePerson(clinic: Clinic, contact: Contact, by: string): Promise<ErasedAnswer> {
  let erased = 0
  for (const queue of await clinic.queues.findByContact(contact, BEFORE_ALL_DAYS)) {
    erased += await eraseIn(clinic, queue, { command: { kind: 'erase', contact }, by })
  }
  await clinic.patients.remove(contact)
  return { message: 'Person erased', appointments: erased }
}

/**
 * Erases the person of one appointment, with those that it was moved from and to, and back from. For somebody who gave
 * no contact, by which all of theirs would be found. Refusal: `unknown-appointment`.
 */
export async function eraseVisit(clinic: Clinic, appointmentId: string, by: string): Promise<Outcome<ErasedAnswer>> {
  const visit = new Map<string, Queue>()
  const wanted = [appointmentId]
  for (let id = wanted.pop(); id !== undefined && visit.size <= MAX_MOVES; id = wanted.pop()) {
    const queue = visit.has(id) ? null : await clinic.queues.findByAppointment(id)
    const appointment = queue && find(queue, id)
    if (!appointment) continue
    visit.set(id, queue)
    const { movedFrom, status, retracted = [] } = appointment
    wanted.push(...(movedFrom ? [movedFrom.appointmentId] : []))
    wanted.push(...retracted.flatMap(({ moved }) => (moved ? [moved.appointmentId] : [])))
    wanted.push(...(status === 'moved' ? [appointment.movedTo.appointmentId] : []))
  }
  if (visit.size === 0) return { ok: false, refused: 'unknown-appointment' }
  let erased = 0
  for (const [id, queue] of visit) {
    erased += await eraseIn(clinic, queue, { command: { kind: 'erase-visit', appointmentId: id }, by })
  }
  return answered({ message: 'Person erased', appointments: erased })
}
