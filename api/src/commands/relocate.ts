import type { BookAnswer } from '@anteroom/contracts/answers.ts'
import { clinicDay } from '@anteroom/contracts/clinic-day.ts'
import { type Day, type Instant, queueId } from '@anteroom/contracts/queue.ts'
import { type Command, find } from '@anteroom/queue/decision.ts'
import { linkVersion } from '@anteroom/queue/link.ts'
import { bookingOfMove } from '@anteroom/queue/moving.ts'
import type { Queue, Reference, Waiting } from '@anteroom/queue/types.ts'
import { bookPlace } from './book.ts'
import type { AppointmentContext } from './change-appointment.ts'
import { type Clinic, doctorOf } from './clinic.ts'
import { askerOf } from './command-run.ts'
import { today, yesterday } from './current-day.ts'
import type { Outcome } from './outcome.ts'

/** Where an appointment moves to. `doctorId` defaults to its doctor, `scheduledFor` to its day. */
export type Destination = { doctorId?: string | undefined; scheduledFor?: Instant; by: 'patient' | 'clinic' }

const laterOf = (a: Day, b: Day): Day => (a > b ? a : b)

/**
 * Moves an appointment to another day or doctor in two writes: books the new place, then releases the old one. After a
 * crash in between {@link finishInterruptedMoves} does the second write. A transfer within the day keeps the booking
 * time. Refusals: `unknown-appointment`, `unknown-doctor`, `same-queue`, `not-waiting`, the one of `checkAccess`, and
 * those of `book` in the queue's rules.
 */
export async function relocate(
  clinic: Clinic,
  appointmentId: string,
  { to, checkAccess, ...context }: AppointmentContext & { to: Destination },
): Promise<Outcome<BookAnswer>> {
  const queue = await clinic.queues.findByAppointment(appointmentId)
  const appointment = queue && find(queue, appointmentId)
  if (!queue || !appointment) return { ok: false, refused: 'unknown-appointment' }
  const refused = checkAccess(queue.doctorId)
  if (refused) return { ok: false, refused }
  // A moved one may be a repeat of this request; the receipt in the target queue answers it.
  if (appointment.status !== 'waiting' && appointment.status !== 'moved') return { ok: false, refused: 'not-waiting' }

  const doctor = await clinic.doctors.find(to.doctorId ?? queue.doctorId)
  if (doctor === null) return { ok: false, refused: 'unknown-doctor', field: 'doctorId' }
  const scheduledFor = to.scheduledFor ?? appointment.scheduledFor
  const isTransfer = to.scheduledFor === undefined
  // Nothing is booked into a day that is over: a transfer after midnight is one to the day that has begun.
  const day = isTransfer ? laterOf(queue.day, today(clinic)) : clinicDay(scheduledFor, clinic.timeZone)
  const target = queueId(doctor._id, day)
  if (appointment.status === 'moved' && appointment.movedTo.queueId !== target)
    return { ok: false, refused: 'not-waiting' }
  if (target === queue._id || (isTransfer && doctor._id === queue.doctorId)) return { ok: false, refused: 'same-queue' }

  const move = { day, scheduledFor, by: to.by, asker: askerOf(context.by), now: clinic.clock() }
  const booking = bookingOfMove(queue, appointment, move)
  const request = { appointmentId, target }
  const taken = await bookPlace(clinic, { doctor, day, booking, request, version: linkVersion(appointment) }, context)
  if (!taken.ok) return taken
  const arrived = { queueId: target, appointmentId: taken.answer.appointment.id }
  return (await completeMove(clinic, { queueId: queue._id, appointmentId }, arrived))
    ? taken
    : { ok: false, refused: 'not-waiting' }
}

/**
 * The second write of a move: releases the old place. If the old appointment no longer waits, or was moved elsewhere by
 * another request, cancels the new one instead. True: the move stands.
 */
async function completeMove(clinic: Clinic, from: Reference, to: Reference): Promise<boolean> {
  const run = async ({ queueId: id }: Reference, command: Command) => {
    const [doctorId = '', day = ''] = id.split(':')
    const doctor = await doctorOf(clinic, { doctorId, day })
    return clinic.run({ doctor, day, command, by: 'system', present: () => null })
  }
  const old = await clinic.queues.findByAppointment(from.appointmentId)
  const before = old && find(old, from.appointmentId)
  if (before?.status === 'moved' && before.movedTo.appointmentId === to.appointmentId) return true
  const released = await run(from, { kind: 'release', appointmentId: from.appointmentId, to })
  if (released.ok) return true
  if (released.refused === 'not-waiting')
    await run(to, { kind: 'cancel', appointmentId: to.appointmentId, by: 'system' })
  return false
}

/** A younger move is left to the process that is carrying it out. */
const MIN_AGE_MS = 10_000

/**
 * Completes the moves that a crash interrupted between their two writes. `finished` collects the ids already handled.
 */
export async function finishInterruptedMoves(clinic: Clinic, finished: Set<string>): Promise<void> {
  const queues = await clinic.queues.withMovesIn(yesterday(clinic))
  const isOpen = (
    appointment: Queue['appointments'][number],
  ): appointment is Waiting & { movedFrom: NonNullable<Waiting['movedFrom']> } =>
    appointment.status === 'waiting' &&
    appointment.movedFrom !== null &&
    clinic.clock() - appointment.movedFrom.at > MIN_AGE_MS &&
    !finished.has(appointment.id)
  for (const queue of queues) {
    for (const { id, movedFrom } of queue.appointments.filter(isOpen)) {
      await completeMove(clinic, movedFrom, { queueId: queue._id, appointmentId: id })
      finished.add(id)
    }
  }
}
