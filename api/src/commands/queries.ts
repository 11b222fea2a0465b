import type {
  BoardAnswer,
  ChangesAnswer,
  DoctorsAnswer,
  SearchAnswer,
  StatusAnswer,
} from '@anteroom/contracts/answers.ts'
import type { Told } from '@anteroom/contracts/change.ts'
import { addDays } from '@anteroom/contracts/clinic-day.ts'
import type { Contact } from '@anteroom/contracts/contact.ts'
import { type Day, isOver, queueId } from '@anteroom/contracts/queue.ts'
import type { ChangesQuery } from '@anteroom/contracts/requests.ts'
import { find } from '@anteroom/queue/decision.ts'
import { emptyQueue } from '@anteroom/queue/empty-queue.ts'
import { belongsTo } from '@anteroom/queue/person.ts'
import { hasLeft, planFor } from '@anteroom/queue/plan.ts'
import type { Appointment, Doctor, Queue } from '@anteroom/queue/types.ts'
import { presentStatus, withChange } from '../present/appointment.ts'
import { presentBoard, presentHistory } from '../present/board.ts'
import { presentDoctor } from '../present/doctor.ts'
import { quoteOf } from '../present/quote.ts'
import { type Clinic, dayViewsOn, dayViewWithPace, typesAsked, type WholeView, withPace } from './clinic.ts'
import { currentDay, isOpen, today, yesterday } from './current-day.ts'
import { MAX_MOVES } from './open-appointment.ts'
import { answered, type Outcome } from './outcome.ts'
import { webStatus } from './web-bookings.ts'

/** Days listed with each doctor, from today; bookings are accepted further ahead. */
const DAYS_LISTED = 7

/** An appointment with its queue, following moves to the one that replaced it; null if there is none. */
export async function findAppointment(
  clinic: Clinic,
  requestedId: string,
  since?: number,
): Promise<{ queue: Queue; appointment: Appointment } | null> {
  let appointmentId = requestedId
  for (let moves = 0; moves <= MAX_MOVES; moves++) {
    const queue = await clinic.queues.findByAppointment(appointmentId, since)
    const appointment = queue && find(queue, appointmentId)
    if (!queue || !appointment) break
    if (appointment.status !== 'moved') return { queue, appointment }
    appointmentId = appointment.movedTo.appointmentId
  }
  return null
}

/** The same status; what it says of the turn is stored. */
function noted(clinic: Clinic, view: WholeView, status: StatusAnswer): StatusAnswer {
  const quote = quoteOf(view, status)
  if (quote) clinic.noteQuote(quote)
  return status
}

/** An appointment, or the one that replaced it, in its day. */
export type Seen = { appointment: Appointment; view: WholeView }

/** Null: there is no such appointment. */
export async function see(clinic: Clinic, appointmentId: string, since?: number): Promise<Seen | null> {
  const found = await findAppointment(clinic, appointmentId, since)
  return found && { appointment: found.appointment, view: await dayViewWithPace(clinic, found.queue) }
}

/** The status, with what changed since the patient was told `told`. Refusal: `unknown-appointment`. */
export function statusOf(clinic: Clinic, seen: Seen | null, told: Told | null = null): Outcome<StatusAnswer> {
  if (seen === null) return { ok: false, refused: 'unknown-appointment' }
  const { view, appointment } = seen
  return answered(withChange(view, noted(clinic, view, presentStatus(view, appointment)), told))
}

/** The status of an appointment, or of the one that replaced it. Refusal: `unknown-appointment`. */
export const appointmentStatus = async (clinic: Clinic, appointmentId: string): Promise<Outcome<StatusAnswer>> =>
  statusOf(clinic, await see(clinic, appointmentId))

function knownAddress({ details }: Clinic): Pick<DoctorsAnswer, 'address'> {
  const { address } = details.current()
  return address === null ? {} : { address }
}

/** All doctors with the place and time that a booking for `requestedDay` would get; it defaults to today. */
export async function doctorsOn(clinic: Clinic, requestedDay: Day | undefined): Promise<DoctorsAnswer> {
  const now = clinic.clock()
  const thisDay = today(clinic)
  const upcoming = Array.from({ length: DAYS_LISTED }, (_, ahead) => addDays(thisDay, ahead))
  const worksOn = (doctor: Doctor) => (date: Day) => {
    const { capacity, closesAt } = planFor(doctor, date, clinic.timeZone)
    return capacity > 0 && now < closesAt
  }
  const views = await dayViewsOn(clinic, requestedDay ?? thisDay)
  return {
    clinic: clinic.details.current().name,
    ...(clinic.details.isTrial() && { trial: true as const }),
    clinicNames: clinic.details.current().names,
    ...knownAddress(clinic),
    ...typesAsked(clinic),
    language: clinic.details.current().language,
    checkIn: clinic.details.current().checkIn ?? 'anywhere',
    today: thisDay,
    asOf: new Date(now).toISOString(),
    timeZone: clinic.timeZone,
    webBookings: await clinic.webBookings(),
    reach: clinic.reach,
    doctors: views
      .filter(({ doctor }) => !hasLeft(doctor, thisDay))
      .map((view) => presentDoctor(view, upcoming.filter(worksOn(view.doctor)))),
  }
}

/** The doctor's board for one of the staff; `day` defaults to the current one. Refusal: `unknown-doctor`. */
export async function board(
  clinic: Clinic,
  doctorId: string,
  { day, by }: { day: Day | undefined; by: string },
): Promise<Outcome<BoardAnswer>> {
  const doctor = await clinic.doctors.find(doctorId)
  if (doctor === null) return { ok: false, refused: 'unknown-doctor', field: 'id' }
  const on = day ?? (await currentDay(clinic, doctor))
  const id = queueId(doctorId, on)
  const [stored, alerts, web, budgets] = await Promise.all([
    clinic.queues.load(id),
    clinic.alerts.listByQueue(id),
    webStatus(clinic),
    clinic.budgets(),
  ])
  const whole = stored ? await clinic.queues.withAllLeft(stored) : emptyQueue(doctorId, on)
  const view = await withPace(clinic, doctor, whole)
  const contacts = view.queue.appointments.flatMap(({ contact, fallback }) =>
    [contact, fallback].filter((one) => one !== null),
  )
  const patients = await clinic.patients.findMany(contacts)
  return { ok: true, answer: { ...presentBoard(view, { by, alerts, patients, web, budgets }), ...typesAsked(clinic) } }
}

/**
 * The history of a doctor's day after revision `since`; `day` defaults to the current one. Refusal: `unknown-doctor`.
 */
export async function changesSince(
  clinic: Clinic,
  doctorId: string,
  { day, since }: ChangesQuery,
): Promise<Outcome<ChangesAnswer>> {
  const doctor = await clinic.doctors.find(doctorId)
  if (doctor === null) return { ok: false, refused: 'unknown-doctor', field: 'id' }
  const on = day ?? (await currentDay(clinic, doctor))
  const history = await clinic.queues.historySince(queueId(doctorId, on), since)
  const changes = history?.rows.map(presentHistory) ?? []
  return { ok: true, answer: { doctorId, day: on, rev: history?.rev ?? 0, changes } }
}

/** The live appointments of one contact from today on, and of yesterday's lines that are open; soonest day first. */
export async function appointmentsOf(
  clinic: Clinic,
  contact: Contact,
  told: (Told & { appointmentId: string })[] = [],
): Promise<SearchAnswer> {
  const queues = await clinic.queues.findByContact(contact, yesterday(clinic))
  const found = await Promise.all(
    queues.map(async (queue) => {
      const view = await dayViewWithPace(clinic, queue)
      if (queue.day < today(clinic) && !isOpen(clinic, view.doctor, queue)) return []
      return queue.appointments
        .filter((appointment) => !isOver(appointment.status) && belongsTo(appointment, contact))
        .map((appointment) => {
          const before = told.find(({ appointmentId }) => appointmentId === appointment.id) ?? null
          return withChange(view, noted(clinic, view, presentStatus(view, appointment)), before)
        })
    }),
  )
  return { appointments: found.flat() }
}
