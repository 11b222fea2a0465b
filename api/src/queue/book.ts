import type { Contact } from '@anteroom/contracts/contact.ts'
import type { Instant, Queue } from '@anteroom/contracts/queue.ts'
import { isOver } from '@anteroom/contracts/queue.ts'
import type { BookedVia, Language } from '@anteroom/contracts/status.ts'
import type { Decision } from './decision.ts'
import { line } from './line.ts'
import { hasPlace, type Plan } from './plan.ts'

const DAYS_AHEAD = 90

export type Booking = {
  kind: 'book'
  /** The new appointment's id, 128 random bits. */
  appointmentId: string
  patientName: string
  contact: Contact | null
  language: Language
  bookedVia: BookedVia
  scheduledFor: Instant
  plan: Plan
}

const sameContact = (a: Contact | null, b: Contact | null): boolean =>
  a !== null && b !== null && a.channel === b.channel && a.address === b.address

/**
 * Takes the last place in line.
 * Refuses `day-past`, `day-too-far`, `doctor-not-working`, `already-booked` (one live appointment per contact and queue)
 * and `day-full`.
 */
export function book(queue: Queue, command: Booking, now: Instant): Decision {
  const { kind: _, appointmentId, plan, ...booking } = command
  const refuse = (refused: 'day-past' | 'day-too-far' | 'doctor-not-working' | 'day-full'): Decision => ({
    refused,
    field: 'scheduledTime',
  })
  if (now >= plan.endsAt) return refuse('day-past')
  if (plan.startsAt - now > DAYS_AHEAD * 86_400_000) return refuse('day-too-far')
  if (plan.capacity === 0) return refuse('doctor-not-working')
  if (now >= plan.closesAt) return refuse('day-past')

  const live = queue.appointments.filter(({ status }) => !isOver(status))
  if (live.some(({ contact }) => sameContact(contact, booking.contact))) {
    return { refused: 'already-booked', field: 'contact' }
  }
  if (!hasPlace(queue, plan)) return refuse('day-full')

  return {
    queue: {
      ...queue,
      rev: queue.rev + 1,
      nextTicket: queue.nextTicket + 1,
      appointments: [
        ...queue.appointments,
        {
          ...booking,
          id: appointmentId,
          ticket: queue.nextTicket,
          status: 'waiting',
          bookedAt: now,
          bookedRev: queue.rev + 1,
          bookedPlace: line(queue).length + 1,
        },
      ],
    },
    events: [{ kind: 'booked', appointmentId }],
  }
}
