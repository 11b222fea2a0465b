import type { Day, Instant } from '@anteroom/contracts/queue.ts'
import type { Refusal } from '@anteroom/contracts/refusals.ts'
import { decide } from './decide.ts'
import { type BookCommand, find, isRefused } from './decision.ts'
import { line } from './line.ts'
import { type Asker, spentByMove } from './patient-limits.ts'
import type { Plan } from './plan.ts'
import { wasCalled } from './rules/call.ts'
import type { Appointment, Queue, Waiting } from './types.ts'
import { keptByStaff, unverifiedOf } from './unverified.ts'

const FULL: ReadonlySet<Refusal> = new Set(['day-full', 'day-closed', 'day-past'])
/** True for a refusal after which another day may still have a place. */
export const mayFitLater = (refused: Refusal): boolean => FULL.has(refused)

type Move = {
  day: Day
  scheduledFor: Instant
  /** To another doctor, at the earliest possible time. */
  isTransfer?: boolean
  by: 'patient' | 'clinic'
  asker: Asker
  now: Instant
}

/** What the booking on the other day or with the other doctor takes over. `day`: the day it moves to. */
export function bookingOfMove(
  queue: Queue,
  appointment: Appointment,
  { day, scheduledFor, isTransfer = false, by, asker, now }: Move,
): Omit<BookCommand, 'kind' | 'appointmentId' | 'plan' | 'link'> {
  const { patientName, contact, fallback, language, bookedVia, visitType, reason, note, bookedAt, callBackAt } =
    appointment
  const { checkedInAt } = appointment
  // A move by the clinic shows that staff have dealt with the patient.
  const kept = appointment.status === 'waiting' && by === 'clinic' ? keptByStaff(appointment) : appointment
  return {
    unverified: unverifiedOf(kept),
    ...{ patientName, contact, fallback, language, bookedVia, scheduledFor },
    movedFrom: { queueId: queue._id, appointmentId: appointment.id, at: now, by },
    ...(visitType !== undefined && { visitType }),
    ...(reason !== undefined && { reason }),
    ...(note !== undefined && { note }),
    ...(callBackAt !== undefined && { callBackAt }),
    ...(day === queue.day && { bookedAt }),
    // A patient who is present is present for the other doctor too.
    ...(checkedInAt !== null && (day === queue.day || isTransfer) && { checkedInAt }),
    ...spentByMove(appointment, asker),
  }
}

/** The patients that a closing moves, in line order. `calledToo`: false where those who were called become no-shows. */
export const toBeMoved = (queue: Queue, calledToo: boolean): Waiting[] =>
  line(queue).filter(
    (appointment): appointment is Waiting => appointment.status === 'waiting' && (calledToo || !wasCalled(appointment)),
  )

/** A day that may take somebody. */
export type OpenDay = { queue: Queue; plan: Plan }

/** `to`: the appointment that it becomes; null: none of the days has a place. */
export type Moved = { appointment: Waiting; to: { day: Day; appointment: Appointment } | null }

/**
 * Where a move by the clinic would lead each of these patients, one after the other: the first of `days` that the rule
 * `book` accepts. The same rule decides when they are really moved.
 */
export function placesAfterMove(
  queue: Queue,
  { patients, days, now }: { patients: Waiting[]; days: OpenDay[]; now: Instant },
): Moved[] {
  const after = new Map(days.map((one) => [one.queue.day, one.queue]))
  return patients.map((appointment) => {
    for (const { queue: known, plan } of days) {
      const before = after.get(known.day) ?? known
      const move = { day: known.day, scheduledFor: plan.opensAt, by: 'clinic', asker: 'clinic', now } as const
      const decision = decide(
        before,
        {
          kind: 'book',
          appointmentId: appointment.id,
          plan,
          link: { version: 0, digest: null },
          ...bookingOfMove(queue, appointment, move),
        },
        now,
      )
      if (isRefused(decision)) {
        if (mayFitLater(decision.refused)) continue
        break
      }
      after.set(known.day, decision.queue)
      const moved = find(decision.queue, appointment.id)
      return { appointment, to: moved ? { day: known.day, appointment: moved } : null }
    }
    return { appointment, to: null }
  })
}
