import type { BookAnswer } from '@anteroom/contracts/answers.ts'
import { type Instant, queueId } from '@anteroom/contracts/queue.ts'
import { type Command, find } from '@anteroom/queue/decision.ts'
import { clinicDay } from '@anteroom/queue/plan.ts'
import type { Queue, Reference, Waiting } from '@anteroom/queue/types.ts'
import { takePlace } from './book.ts'
import type { AppointmentContext } from './change-appointment.ts'
import { type Clinic, doctorOf } from './clinic.ts'
import type { Outcome } from './outcome.ts'

/** Where an appointment goes on. Without a doctor it stays with its own; without a time it stays on its day. */
export type Destination = { doctorId?: string | undefined; scheduledFor?: Instant; by: 'patient' | 'clinic' }

/**
 * Moves an appointment to another day or doctor. The new place is taken first, then the old one is let go, so that a crash
 * in between costs nobody a place: {@link settleMoves} finishes it. A transfer within the day keeps the time of booking.
 * Refusals: `unknown-appointment`, `unknown-doctor`, `same-queue`, `not-waiting`, what `mayChange` says, and those of
 * `queue/book.ts`.
 */
export async function relocate(
  clinic: Clinic,
  appointmentId: string,
  { to, mayChange, ...context }: AppointmentContext & { to: Destination },
): Promise<Outcome<BookAnswer>> {
  const queue = await clinic.queues.findByAppointment(appointmentId)
  const appointment = queue && find(queue, appointmentId)
  if (!queue || !appointment) return { ok: false, refused: 'unknown-appointment' }
  const refused = mayChange(queue.doctorId)
  if (refused) return { ok: false, refused }
  // One that has moved already may be a repeat, which the new queue answers for.
  if (appointment.status !== 'waiting' && appointment.status !== 'moved') return { ok: false, refused: 'not-waiting' }

  const doctor = await clinic.doctors.find(to.doctorId ?? queue.doctorId)
  if (doctor === null) return { ok: false, refused: 'unknown-doctor', field: 'doctorId' }
  const scheduledFor = to.scheduledFor ?? appointment.scheduledFor
  const day = to.scheduledFor === undefined ? queue.day : clinicDay(scheduledFor, clinic.timeZone)
  const target = queueId(doctor._id, day)
  if (target === queue._id) return { ok: false, refused: 'same-queue' }

  const { patientName, contact, fallback, language, bookedVia, bookedAt } = appointment
  const movedFrom = { queueId: queue._id, appointmentId, at: clinic.clock(), by: to.by }
  const booking = {
    ...{ patientName, contact, fallback, language, bookedVia, scheduledFor, movedFrom },
    ...(day === queue.day && { bookedAt }),
  }
  const taken = await takePlace(clinic, { doctor, day, booking, asked: { appointmentId, target } }, context)
  if (!taken.ok) return taken
  const arrived = { queueId: target, appointmentId: taken.answer.appointment.id }
  return (await letGo(clinic, movedFrom, arrived)) ? taken : { ok: false, refused: 'not-waiting' }
}

/** Lets the old place go, or, if the patient was called in or gave up there meanwhile, the new one. True: the move stands. */
async function letGo(clinic: Clinic, from: Reference, to: Reference): Promise<boolean> {
  const run = async ({ queueId: id }: Reference, command: Command) => {
    const [doctorId = '', day = ''] = id.split(':')
    const doctor = await doctorOf(clinic, { doctorId, day })
    return clinic.run({ doctor, day, command, by: 'system', present: () => null })
  }
  const old = await clinic.queues.findByAppointment(from.appointmentId)
  const before = old && find(old, from.appointmentId)
  if (before?.status === 'moved') return before.movedTo.appointmentId === to.appointmentId
  const released = await run(from, { kind: 'release', appointmentId: from.appointmentId, to })
  if (released.ok) return true
  if (released.refused === 'not-waiting')
    await run(to, { kind: 'cancel', appointmentId: to.appointmentId, by: 'system' })
  return false
}

/** A move that is younger is left to whoever is carrying it out. */
const UNSETTLED_MS = 10_000

/** Finishes the moves between whose two halves a process died. `settled` remembers those that need no second look. */
export async function settleMoves(clinic: Clinic, settled: Set<string>): Promise<void> {
  const queues = await clinic.queues.withArrivals(clinicDay(clinic.clock(), clinic.timeZone))
  const isOpen = (
    appointment: Queue['appointments'][number],
  ): appointment is Waiting & { movedFrom: NonNullable<Waiting['movedFrom']> } =>
    appointment.status === 'waiting' &&
    appointment.movedFrom !== null &&
    clinic.clock() - appointment.movedFrom.at > UNSETTLED_MS &&
    !settled.has(appointment.id)
  for (const queue of queues) {
    for (const { id, movedFrom } of queue.appointments.filter(isOpen)) {
      await letGo(clinic, movedFrom, { queueId: queue._id, appointmentId: id })
      settled.add(id)
    }
  }
}
