import type {
  BoardAnswer,
  ChangesAnswer,
  DoctorsAnswer,
  SearchAnswer,
  StatusAnswer,
} from '@anteroom/contracts/answers.ts'
import type { Contact } from '@anteroom/contracts/contact.ts'
import { type Day, isOver, queueId } from '@anteroom/contracts/queue.ts'
import type { ChangesQuery } from '@anteroom/contracts/requests.ts'
import { belongsTo, find } from '@anteroom/queue/decision.ts'
import { emptyQueue } from '@anteroom/queue/empty-queue.ts'
import { addDays, clinicDay, planFor } from '@anteroom/queue/plan.ts'
import type { Appointment, Doctor, Queue } from '@anteroom/queue/types.ts'
import { presentBoard, presentDoctor, presentHistory, presentStatus } from '../present.ts'
import { type Clinic, pacedView, viewOf, viewsOn } from './clinic.ts'
import type { Outcome } from './outcome.ts'

/** Days that are offered to choose from; any within the 90 days of `queue/book.ts` can be asked for. */
const DAYS_OFFERED = 7

/** A moved appointment goes on under another id; more moves than this in a row are a loop. */
const MAX_MOVES = 20

/** An appointment, or the one it goes on as, in its queue; null: there is none. */
export async function findAppointment(
  clinic: Clinic,
  asked: string,
): Promise<{ queue: Queue; appointment: Appointment } | null> {
  let appointmentId = asked
  for (let moves = 0; moves <= MAX_MOVES; moves++) {
    const queue = await clinic.queues.findByAppointment(appointmentId)
    const appointment = queue && find(queue, appointmentId)
    if (!queue || !appointment) break
    if (appointment.status !== 'moved') return { queue, appointment }
    appointmentId = appointment.movedTo.appointmentId
  }
  return null
}

/** The status of an appointment, or of the one it goes on as. Refusal: `unknown-appointment`. */
export async function appointmentStatus(clinic: Clinic, asked: string): Promise<Outcome<StatusAnswer>> {
  const found = await findAppointment(clinic, asked)
  if (found === null) return { ok: false, refused: 'unknown-appointment' }
  return { ok: true, answer: presentStatus(await pacedView(clinic, found.queue), found.appointment) }
}

/** Every doctor with the place and time that a booking for `day` would get; `day` defaults to today. */
export async function doctorsOn(clinic: Clinic, asked: Day | undefined): Promise<DoctorsAnswer> {
  const today = clinicDay(clinic.clock(), clinic.timeZone)
  const upcoming = Array.from({ length: DAYS_OFFERED }, (_, ahead) => addDays(today, ahead))
  const worksOn = (doctor: Doctor) => (date: Day) => {
    const { capacity, closesAt } = planFor(doctor, date, clinic.timeZone)
    return capacity > 0 && clinic.clock() < closesAt
  }
  const views = await viewsOn(clinic, asked ?? today)
  return {
    clinic: clinic.name,
    today,
    timeZone: clinic.timeZone,
    reach: clinic.reach,
    doctors: views.map((view) => presentDoctor(view, upcoming.filter(worksOn(view.doctor)))),
  }
}

/** The doctor's board for staff; `day` defaults to today. Refusal: `unknown-doctor`. */
export async function board(clinic: Clinic, doctorId: string, day: Day | undefined): Promise<Outcome<BoardAnswer>> {
  const doctor = await clinic.doctors.find(doctorId)
  if (doctor === null) return { ok: false, refused: 'unknown-doctor', field: 'id' }
  const on = day ?? clinicDay(clinic.clock(), clinic.timeZone)
  const id = queueId(doctorId, on)
  const [stored, alerts] = await Promise.all([clinic.queues.load(id), clinic.alerts.ofQueue(id)])
  const view = viewOf(clinic, doctor, stored ?? emptyQueue(doctorId, on))
  return { ok: true, answer: presentBoard(view, clinic.timeZone, alerts) }
}

/** What happened on a doctor's day after a revision; `day` defaults to today. Refusal: `unknown-doctor`. */
export async function changesSince(
  clinic: Clinic,
  doctorId: string,
  { day, since }: ChangesQuery,
): Promise<Outcome<ChangesAnswer>> {
  if ((await clinic.doctors.find(doctorId)) === null) return { ok: false, refused: 'unknown-doctor', field: 'id' }
  const on = day ?? clinicDay(clinic.clock(), clinic.timeZone)
  const history = await clinic.queues.historySince(queueId(doctorId, on), since)
  const changes = history?.rows.map(presentHistory) ?? []
  return { ok: true, answer: { doctorId, day: on, rev: history?.rev ?? 0, changes } }
}

/** The live appointments of one contact from today on, soonest day first. */
export async function appointmentsOf(clinic: Clinic, contact: Contact): Promise<SearchAnswer> {
  const queues = await clinic.queues.findByContact(contact, clinicDay(clinic.clock(), clinic.timeZone))
  const found = await Promise.all(
    queues.map(async (queue) => {
      const view = await pacedView(clinic, queue)
      return queue.appointments
        .filter((appointment) => !isOver(appointment.status) && belongsTo(appointment, contact))
        .map((appointment) => presentStatus(view, appointment))
    }),
  )
  return { appointments: found.flat() }
}
