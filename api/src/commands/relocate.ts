import type { BookAnswer } from '@anteroom/contracts/answers.ts'
import { clinicDay } from '@anteroom/contracts/clinic-day.ts'
import { type Day, type Instant, type QueueId, queueId } from '@anteroom/contracts/queue.ts'
import { type Command, find, type Refused, type Transferred } from '@anteroom/queue/decision.ts'
import { linkVersion } from '@anteroom/queue/link.ts'
import { bookingOfMove } from '@anteroom/queue/moving.ts'
import { refusalOfTakeBack, takenBackFrom } from '@anteroom/queue/rules/take-back.ts'
import type { Appointment, MovedBack, Queue, Reference } from '@anteroom/queue/types.ts'
import { undoableNow } from '@anteroom/queue/undoables.ts'
import { faultPoint } from '@anteroom/service/fault-point.ts'
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

  const move = { day, scheduledFor, isTransfer, by: to.by, asker: askerOf(context.by), now: clinic.clock() }
  const booking = bookingOfMove(queue, appointment, move)
  const request = { appointmentId, target }
  const taken = await bookPlace(clinic, { doctor, day, booking, request, version: linkVersion(appointment) }, context)
  if (!taken.ok) return taken
  faultPoint('moved-not-released')
  const arrived = { queueId: target, appointmentId: taken.answer.appointment.id }
  const undoableBy = isTransfer && askerOf(context.by) === 'clinic' ? context.by : undefined
  return (await completeMove(clinic, { from: { queueId: queue._id, appointmentId }, to: arrived, undoableBy }))
    ? taken
    : { ok: false, refused: 'not-waiting' }
}

/** Runs a command on the queue of an appointment. */
async function runIn(clinic: Clinic, { queueId: id }: Reference, command: Command, by = 'system') {
  const [doctorId = '', day = ''] = id.split(':')
  const doctor = await doctorOf(clinic, { doctorId, day })
  return clinic.run({ doctor, day, command, by, present: () => null })
}

async function appointmentOf(clinic: Clinic, { appointmentId }: Reference): Promise<Appointment | undefined> {
  const queue = await clinic.queues.findByAppointment(appointmentId)
  return queue ? find(queue, appointmentId) : undefined
}

const hasMovedTo = (appointment: Appointment | undefined, { appointmentId }: Reference): boolean =>
  appointment?.status === 'moved' && appointment.movedTo.appointmentId === appointmentId

/** A move that still needs its second write. `undoableBy`: who may undo it, for a transfer by staff. */
type Move = { from: Reference; to: Reference; undoableBy?: string | undefined }

/**
 * The second write of a move: releases the old place. If the old appointment no longer waits, or was moved elsewhere by
 * another request, cancels the new one instead. True: the move stands, or did until it was undone.
 */
async function completeMove(clinic: Clinic, { from, to, undoableBy }: Move): Promise<boolean> {
  const isDone = async () => {
    const old = await appointmentOf(clinic, from)
    return old !== undefined && (hasMovedTo(old, to) || takenBackFrom(old, to) !== undefined)
  }
  if (await isDone()) return true
  const undoable = undoableBy !== undefined
  const { appointmentId } = from
  const released = await runIn(clinic, from, { kind: 'release', appointmentId, to, undoable }, undoableBy)
  if (released.ok || (await isDone())) return true
  if (released.refused === 'not-waiting')
    await runIn(clinic, to, { kind: 'cancel', appointmentId: to.appointmentId, by: 'system' })
  return false
}

/**
 * A transfer that was taken back at the old doctor. `made`: what it had made there, as it was when it was found fit for
 * that.
 */
export type TakenBack = { old: Reference; made: MovedBack }

/** The result of this person's last step if it was a transfer; with it the transfer can be undone. */
export async function transferBy(clinic: Clinic, id: QueueId, by: string): Promise<Transferred | undefined> {
  const queue = await clinic.queues.load(id)
  if (queue === null) return undefined
  const step = undoableNow(queue, { by, now: clinic.clock() })?.step
  if (step?.kind !== 'released' || step.appointmentId === null) return undefined
  const old = find(queue, step.appointmentId)
  if (old?.status !== 'moved') return undefined
  const appointment = await appointmentOf(clinic, old.movedTo)
  if (appointment === undefined) return undefined
  const link = clinic.statusLinks.make(old.id, linkVersion(appointment))
  return { queueId: old.movedTo.queueId, appointment, link }
}

/** The transfer that an undo has just taken back; null: none. */
export function takenBackIn(queue: Queue, transferred: Transferred | undefined): TakenBack | null {
  if (transferred === undefined) return null
  const from = { queueId: transferred.queueId, appointmentId: transferred.appointment.id }
  for (const one of queue.appointments) {
    const made = takenBackFrom(one, from)
    if (made) return { old: { queueId: queue._id, appointmentId: one.id }, made }
  }
  return null
}

/**
 * The second write of an undone transfer: releases what it had made. If that was changed meanwhile, the transfer stands
 * after all, and can be undone again as long. Refusals: `seen-elsewhere` and `cannot-undo`.
 */
export async function completeTakeBack(clinic: Clinic, { old, made }: TakenBack, by: string): Promise<Refused | null> {
  const release = { kind: 'release', appointmentId: made.appointmentId, to: old } as const
  const released = await runIn(clinic, made, { ...release, changedRev: made.changedRev }, by)
  const there = await appointmentOf(clinic, made)
  if (released.ok || there === undefined || hasMovedTo(there, old)) return null
  const seen = refusalOfTakeBack(there)
  const again = { kind: 'release', appointmentId: old.appointmentId, to: made, undoable: true, again: true } as const
  // Whoever was called there is there; else the visit is where it was changed, and of two that were, at the old doctor.
  const stands = await runIn(clinic, old, seen ? again : { ...again, changedRev: made.backRev }, by)
  const here = await appointmentOf(clinic, old)
  if (stands.ok || hasMovedTo(here, made)) return seen ?? { refused: 'cannot-undo' }
  if (here) await checkInAsWell(clinic, there, { here: old, appointment: here })
  await runIn(clinic, made, release, by)
  return null
}

/**
 * After a crash there may be two places. A patient who was checked in at one of them is checked in, whichever of them
 * remains.
 */
async function checkInAsWell(
  clinic: Clinic,
  other: Appointment,
  { here, appointment }: { here: Reference; appointment: Appointment },
): Promise<void> {
  const isNews = other.checkedInAt !== null && appointment.checkedInAt === null && appointment.status === 'waiting'
  if (isNews) await runIn(clinic, here, { kind: 'check-in', appointmentId: appointment.id })
}

/** A younger move is left to the process that is carrying it out. */
const MIN_AGE_MS = 10_000

/** The name of a taken-back move among the finished ones, where the move itself has the id of what it made. */
const takeBackOf = ({ appointmentId }: Reference): string => `back from ${appointmentId}`

/**
 * Completes the moves, and the undoing of moves, that a crash interrupted between their two writes. `finished` collects
 * those already handled.
 */
export async function finishInterruptedMoves(clinic: Clinic, finished: Set<string>): Promise<void> {
  const isOld = ({ at }: { at: Instant }) => clinic.clock() - at > MIN_AGE_MS
  for (const queue of await clinic.queues.withMovesIn(yesterday(clinic))) {
    for (const appointment of queue.appointments) {
      const { id, movedFrom, retracted = [] } = appointment
      const here = { queueId: queue._id, appointmentId: id }
      if (appointment.status === 'waiting' && movedFrom && isOld(movedFrom) && !finished.has(id)) {
        const old = await appointmentOf(clinic, movedFrom)
        // On another day nobody can be checked in yet. Where the move was taken back, a check-in here would stop that.
        const isCutOff = old?.status === 'waiting' && takenBackFrom(old, here) === undefined
        if (isCutOff && movedFrom.queueId.endsWith(queue.day)) await checkInAsWell(clinic, old, { here, appointment })
        await completeMove(clinic, { from: movedFrom, to: here })
        finished.add(id)
      }
      for (const { moved, at } of retracted) {
        if (!moved || !isOld({ at }) || finished.has(takeBackOf(moved))) continue
        const there = await appointmentOf(clinic, moved)
        if (appointment.status !== 'moved' && there?.status === 'waiting')
          await completeTakeBack(clinic, { old: here, made: moved }, 'system')
        finished.add(takeBackOf(moved))
      }
    }
  }
}
