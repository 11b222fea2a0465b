import type { Instant } from '@anteroom/contracts/queue.ts'
import { accepted, type BookCommand, type Decide, type Refused, refusalOfSecond } from '../decision.ts'
import { line, waitOf } from '../line.ts'
import { insertAtPlace } from '../order.ts'
import { hasPlace } from '../plan.ts'
import type { Appointment, Queue } from '../types.ts'
import { refusalOfShare } from '../web-share.ts'

/** Days from now to the booked day, at most. */
export const MAX_DAYS_AHEAD = 90

/**
 * Adds an appointment in the last place; one with `bookedAt`, from a move within the day, in the place of that time.
 * Refuses `day-past`, `day-too-far`, `doctor-not-working`, `day-closed`, `not-waiting` (the appointment was moved here
 * before), `already-booked` (one live appointment per person and queue), `day-full` and, past its `webShare`,
 * `web-full` or `too-many-requests`.
 */
export const book: Decide<'book'> = (queue, command, now) => {
  const refusal = validateBooking(queue, command, now)
  if (refusal) return refusal

  const { kind: _, appointmentId: id, plan: __, webShare: ___, ...booking } = command
  const appointment: Appointment = {
    movedFrom: null,
    fallback: null,
    contactRev: 0,
    bookedAt: now,
    ...booking,
    id,
    ticket: queue.nextTicket,
    bookedRev: queue.rev + 1,
    changedRev: queue.rev + 1,
    bookedPlace: 0,
    checkedInAt: booking.checkedInAt ?? (isWalkIn(command, now) ? now : null),
    callCount: 0,
    calledAt: null,
    holdCount: 0,
    status: 'waiting',
    missedAt: null,
    heldUntil: null,
  }
  const earlier = queue.appointments.filter(
    ({ status, bookedAt }) => status === 'waiting' && bookedAt <= appointment.bookedAt,
  )
  const place = booking.bookedAt === undefined ? queue.appointments.length + 1 : earlier.length + 1
  const appointments = insertAtPlace(queue.appointments, appointment, place)
  const booked = { ...queue, appointments }
  appointment.bookedPlace = line(booked).indexOf(appointment) + 1
  appointment.bookedFor = waitOf(booked, command.plan, id, now).expectedAt
  return accepted(queue, { nextTicket: queue.nextTicket + 1, appointments }, [
    { kind: 'booked', appointmentId: id, ticket: appointment.ticket },
  ])
}

/** A booking at the front desk is for a patient who is present, unless it is one for another day. */
const isWalkIn = ({ bookedVia, movedFrom, plan }: BookCommand, now: Instant): boolean =>
  bookedVia === 'staff' && !movedFrom && now >= plan.startsAt

/** True of one that was moved here, unless an undo has taken it back. */
const cameFrom = (origin: string, { movedFrom, ...other }: Appointment): boolean =>
  movedFrom?.appointmentId === origin && !(other.status === 'moved' && other.movedTo.appointmentId === origin)

function validateBooking(queue: Queue, booking: BookCommand, now: number): Refused | null {
  const { plan, movedFrom } = booking
  const field = 'scheduledTime'
  if (now >= plan.endsAt) return { refused: 'day-past', field }
  if (plan.startsAt - now > MAX_DAYS_AHEAD * 86_400_000) return { refused: 'day-too-far', field }
  if (plan.capacity === 0) return { refused: 'doctor-not-working', field }
  if (now >= plan.closesAt) return { refused: 'day-past', field }
  if (queue.closedAt !== null) return { refused: 'day-closed', field }
  if (movedFrom && queue.appointments.some((other) => cameFrom(movedFrom.appointmentId, other))) {
    return { refused: 'not-waiting' }
  }
  const second = refusalOfSecond(queue, booking)
  if (second) return { ...second, field: 'patientName' }
  const by = booking.bookedVia === 'staff' || movedFrom?.by === 'clinic' ? 'clinic' : 'patient'
  if (!hasPlace(queue, plan, by)) return { refused: 'day-full', field }
  return booking.webShare ? refusalOfShare(queue, booking, booking.webShare) : null
}
