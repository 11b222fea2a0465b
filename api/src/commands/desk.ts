import { addDays } from '@anteroom/contracts/clinic-day.ts'
import type { DeskAnswer, DeskQuery, FindAnswer, WeekAnswer, WeekQuery } from '@anteroom/contracts/desk.ts'
import { type Day, isOver, queueId } from '@anteroom/contracts/queue.ts'
import { emptyQueue } from '@anteroom/queue/empty-queue.ts'
import { placesLeft, planFor } from '@anteroom/queue/plan.ts'
import { MAX_DAYS_AHEAD } from '@anteroom/queue/rules/book.ts'
import { ERASED_NAME } from '@anteroom/queue/rules/erase.ts'
import { searchFor } from '@anteroom/queue/search.ts'
import type { Doctor } from '@anteroom/queue/types.ts'
import type { Quotas } from '../admission/quotas.ts'
import { phonesOf, presentDeskDoctor, presentFound } from '../present/desk.ts'
import { whichDoctor } from '../present/doctor.ts'
import { type Clinic, typesAsked } from './clinic.ts'
import { today, yesterday } from './current-day.ts'
import { currentViews } from './current-views.ts'
import { answered, type Outcome } from './outcome.ts'

/** Every doctor's day at a glance, or that of one, by doctor id. */
export async function deskNow(clinic: Clinic, { doctorId }: DeskQuery): Promise<DeskAnswer> {
  const doctors = await clinic.doctors.all()
  const asked = doctorId === undefined ? doctors : doctors.filter(({ _id }) => _id === doctorId)
  const views = await currentViews(clinic, asked)
  return {
    day: today(clinic),
    asOf: new Date(clinic.clock()).toISOString(),
    timeZone: clinic.timeZone,
    doctors: views.map(presentDeskDoctor),
  }
}

const DAYS_IN_WEEK = 7

/** How many bookings each doctor can still take on each of seven days, none of them past. */
export async function weekFrom(clinic: Clinic, { from }: WeekQuery): Promise<WeekAnswer> {
  const thisDay = today(clinic)
  const first = from !== undefined && from > thisDay ? from : thisDay
  const days = Array.from({ length: DAYS_IN_WEEK }, (_, ahead) => addDays(first, ahead))
  const doctors = await clinic.doctors.all()
  const stored = await clinic.queues.loadAll(doctors.flatMap(({ _id }) => days.map((day) => queueId(_id, day))))
  const queues = new Map(stored.map((queue) => [queue._id, queue]))
  function freeOn(doctor: Doctor, day: Day): number | null {
    const plan = planFor(doctor, day, clinic.timeZone)
    const queue = queues.get(queueId(doctor._id, day)) ?? emptyQueue(doctor._id, day)
    const isOpen = plan.capacity > 0 && clinic.clock() < plan.closesAt && queue.closedAt === null
    return isOpen ? placesLeft(queue, plan) : null
  }
  return {
    today: thisDay,
    timeZone: clinic.timeZone,
    ...typesAsked(clinic),
    days,
    doctors: doctors.map((doctor) => ({
      ...whichDoctor(doctor),
      free: days.map((day) => freeOn(doctor, day)),
    })),
  }
}

/** Doctors read at a time: reading a large clinic at once would block the database for everybody. */
const DOCTORS_AT_ONCE = 5
/** Nobody at the desk reads a longer list. */
const MAX_FOUND = 20
/** Somebody who types sends a few searches per patient; a program that copies the list sends many more. */
const searchesOf = (by: string) => ({ of: `searches ${by}`, limit: 120, seconds: 60 })

/**
 * The appointments from yesterday on that `text` may mean, as `search.ts` in the queue's rules says, over all doctors:
 * those that match best first, then those that are not over, then the soonest. Refusal: `too-many-requests`.
 */
export async function findAppointments(
  clinic: Clinic,
  text: string,
  { by, quotas }: { by: string; quotas: Pick<Quotas, 'take'> },
): Promise<Outcome<FindAnswer>> {
  const exceeded = await quotas.take([searchesOf(by)])
  if (exceeded) return { ok: false, refused: 'too-many-requests', retryAfter: exceeded.retryAfter }
  const now = clinic.clock()
  const first = yesterday(clinic)
  const days = Array.from({ length: MAX_DAYS_AHEAD + 2 }, (_, ahead) => addDays(first, ahead))
  const doctors = await clinic.doctors.all()
  const known = new Map(doctors.map((doctor) => [doctor._id, doctor]))
  const queues: Awaited<ReturnType<Clinic['queues']['peopleOn']>> = []
  for (let at = 0; at < doctors.length; at += DOCTORS_AT_ONCE) {
    const some = doctors.slice(at, at + DOCTORS_AT_ONCE)
    queues.push(...(await clinic.queues.peopleOn(some.flatMap(({ _id }) => days.map((day) => queueId(_id, day))))))
  }
  const costOf = searchFor(text)
  const found = queues.flatMap(({ doctorId, day, appointments }) => {
    const doctor = known.get(doctorId)
    if (doctor === undefined) return []
    return appointments.flatMap((appointment) => {
      const { patientName, ticket, status } = appointment
      if (status === 'moved' || patientName === ERASED_NAME) return []
      const cost = costOf({ patientName, number: ticket, phones: phonesOf(appointment) })
      return cost === null ? [] : [{ cost, day, isOver: isOver(status), doctor, appointment }]
    })
  })
  const sorted = found.toSorted(
    (a, b) =>
      a.cost - b.cost ||
      Number(a.isOver) - Number(b.isOver) ||
      a.day.localeCompare(b.day) ||
      a.appointment.ticket - b.appointment.ticket,
  )
  return answered({
    today: today(clinic),
    appointments: sorted
      .slice(0, MAX_FOUND)
      .map(({ appointment, doctor, day }) => presentFound(appointment, { doctor, day, now })),
    more: sorted.length > MAX_FOUND,
  })
}
