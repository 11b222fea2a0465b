import type { BoardAnswer, DoctorsAnswer, SearchAnswer, StatusAnswer } from '@anteroom/contracts/answers.ts'
import type { Contact } from '@anteroom/contracts/contact.ts'
import { type Day, isOver, queueId } from '@anteroom/contracts/queue.ts'
import { presentBoard, presentDoctor, presentStatus } from '../present.ts'
import { find } from '../queue/decision.ts'
import { emptyQueue } from '../queue/empty-queue.ts'
import { addDays, clinicDay, planFor } from '../queue/plan.ts'
import { type Clinic, doctorOf, viewOf } from './clinic.ts'
import type { Outcome } from './run.ts'

/** Days that are offered to choose from; any within the 90 days of `queue/book.ts` can be asked for. */
const DAYS_OFFERED = 7

/** Refusal: `unknown-appointment`. */
export async function appointmentStatus(clinic: Clinic, appointmentId: string): Promise<Outcome<StatusAnswer>> {
  const queue = await clinic.queues.findByAppointment(appointmentId)
  const appointment = queue && find(queue, appointmentId)
  if (!queue || !appointment) return { ok: false, refused: 'unknown-appointment' }
  const doctor = await doctorOf(clinic, queue)
  return { ok: true, answer: presentStatus(viewOf(clinic, doctor, queue), appointment) }
}

/** Every doctor with the place and time that a booking for `day` would get; `day` defaults to today. */
export async function doctorsOn(clinic: Clinic, asked: Day | undefined): Promise<DoctorsAnswer> {
  const today = clinicDay(clinic.clock(), clinic.timeZone)
  const day = asked ?? today
  const doctors = await clinic.doctors.all()
  const queues = await clinic.queues.loadAll(doctors.map(({ _id }) => queueId(_id, day)))
  const upcoming = Array.from({ length: DAYS_OFFERED }, (_, ahead) => addDays(today, ahead))
  return {
    clinic: clinic.name,
    today,
    timeZone: clinic.timeZone,
    doctors: doctors.map((doctor) => {
      const queue = queues.find(({ doctorId }) => doctorId === doctor._id) ?? emptyQueue(doctor._id, day)
      const days = upcoming.filter((date) => {
        const { capacity, closesAt } = planFor(doctor, date, clinic.timeZone)
        return capacity > 0 && clinic.clock() < closesAt
      })
      return presentDoctor(viewOf(clinic, doctor, queue), days)
    }),
  }
}

/** The doctor's board for staff; `day` defaults to today. Refusal: `unknown-doctor`. */
export async function board(clinic: Clinic, doctorId: string, day: Day | undefined): Promise<Outcome<BoardAnswer>> {
  const doctor = await clinic.doctors.find(doctorId)
  if (doctor === null) return { ok: false, refused: 'unknown-doctor', field: 'id' }
  const on = day ?? clinicDay(clinic.clock(), clinic.timeZone)
  const queue = (await clinic.queues.load(queueId(doctorId, on))) ?? emptyQueue(doctorId, on)
  return { ok: true, answer: presentBoard(viewOf(clinic, doctor, queue), clinic.timeZone) }
}

/** The live appointments of one contact from today on, soonest day first. */
export async function appointmentsOf(clinic: Clinic, contact: Contact): Promise<SearchAnswer> {
  const queues = await clinic.queues.findByContact(contact, clinicDay(clinic.clock(), clinic.timeZone))
  const found = await Promise.all(
    queues.map(async (queue) => {
      const view = viewOf(clinic, await doctorOf(clinic, queue), queue)
      return queue.appointments
        .filter(({ status, contact: theirs }) => !isOver(status) && theirs?.address === contact.address)
        .map((appointment) => presentStatus(view, appointment))
    }),
  )
  return { appointments: found.flat() }
}
