import type { WaitParts } from '@anteroom/contracts/answers.ts'
import type { Instant } from '@anteroom/contracts/queue.ts'
import { addWorkingTime, type Plan } from './plan.ts'
import type { Appointment, Queue } from './types.ts'

/** `running-late` adds this once to everyone's wait. */
const LATE_MINUTES = 10

/**
 * `minutes`: whole minutes until the turn, null while the queue is paused. `parts` add up to them, and are there only for
 * who waits. `position` 0: the appointment is over.
 */
export type Wait = { position: number; minutes: number | null; expectedAt: Instant | null; parts: WaitParts | null }

/** The wait of whoever is no longer in line. */
export const NO_WAIT: Wait = { position: 0, minutes: 0, expectedAt: null, parts: null }

/** The unfinished in the order in which they are served: the one in the room, then the waiting. */
export function line(queue: Queue): Appointment[] {
  const inRoom = queue.appointments.filter(({ status }) => status === 'in-progress')
  return inRoom.concat(queue.appointments.filter(({ status }) => status === 'waiting'))
}

/** Place in line, counted from 1; 0 for an appointment that is over or not in this queue. */
export const placeOf = (queue: Queue, appointmentId: string): number =>
  line(queue).findIndex(({ id }) => id === appointmentId) + 1

/** What is left of the consultation in the room; one that overruns counts as about to end. */
export function minutesLeft(startedAt: Instant, consultationMinutes: number, now: Instant): number {
  const elapsed = Math.max(0, now - startedAt) / 60_000
  return Math.max(0, Math.ceil(consultationMinutes - elapsed))
}

/** What is added once to everyone's wait. */
export const lateMinutes = ({ doctorStatus }: Queue): number => (doctorStatus === 'running-late' ? LATE_MINUTES : 0)

/** The wait of everyone in line by appointment id, and what somebody would get who booked now. */
export type Waits = { byAppointment: Map<string, Wait>; forNextBooking: Wait }

/**
 * One consultation for each waiting patient ahead, what is left of the one in the room, ten minutes more when the doctor
 * is late. Before the doctor's hours begin the wait is counted from their start.
 */
export function waits(queue: Queue, plan: Plan, now: Instant): Waits {
  const parts = { ahead: 0, minutesEach: plan.consultationMinutes, inRoom: 0, late: lateMinutes(queue) }
  const waiting = (position: number): Wait => {
    if (queue.doctorStatus === 'on-break') return { position, minutes: null, expectedAt: null, parts: null }
    const minutes = parts.ahead * parts.minutesEach + parts.inRoom + parts.late
    return { position, minutes, expectedAt: addWorkingTime(plan, now, minutes), parts: { ...parts } }
  }

  const byAppointment = new Map<string, Wait>()
  for (const appointment of line(queue)) {
    const position = byAppointment.size + 1
    if (appointment.status === 'in-progress') {
      byAppointment.set(appointment.id, { position, minutes: 0, expectedAt: appointment.startedAt, parts: null })
      parts.inRoom = minutesLeft(appointment.startedAt, plan.consultationMinutes, now)
    } else {
      byAppointment.set(appointment.id, waiting(position))
      parts.ahead += 1
    }
  }
  return { byAppointment, forNextBooking: waiting(byAppointment.size + 1) }
}

/** The wait of one appointment; position 0 when it is over. */
export const waitOf = (queue: Queue, plan: Plan, appointmentId: string, now: Instant): Wait =>
  waits(queue, plan, now).byAppointment.get(appointmentId) ?? NO_WAIT
