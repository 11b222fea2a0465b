import type { WaitParts } from '@anteroom/contracts/answers.ts'
import type { Instant } from '@anteroom/contracts/queue.ts'
import { addWorkingTime, type Plan } from './plan.ts'
import type { Appointment, Queue } from './types.ts'

/** Added once to everybody's wait while the doctor is `running-late` and did not say by how much. */
const LATE_MINUTES = 10

/**
 * `position`: counted from 1, 0 when the appointment is over. `minutes`: whole minutes until the turn, null while the
 * queue is paused; `expectedAt` is then the turn after the break, if its end is known. `parts` add up to `minutes`;
 * they are given only for patients who wait.
 */
export type Wait = { position: number; minutes: number | null; expectedAt: Instant | null; parts: WaitParts | null }

/** The wait of an appointment that is over. */
export const NO_WAIT: Wait = { position: 0, minutes: 0, expectedAt: null, parts: null }

/** The unfinished appointments in the order in which they are seen: the one in the room, then those who wait. */
export function line(queue: Queue): Appointment[] {
  const inRoom = queue.appointments.filter(({ status }) => status === 'in-progress')
  return inRoom.concat(queue.appointments.filter(({ status }) => status === 'waiting'))
}

/** The one who is with the doctor. */
export const inRoomOf = (queue: Queue) => queue.appointments.find((one) => one.status === 'in-progress')

/** Place in line, counted from 1; 0 for an appointment that is over or not in this queue. */
export const placeOf = (queue: Queue, appointmentId: string): number =>
  line(queue).findIndex(({ id }) => id === appointmentId) + 1

/** Whole minutes left of the consultation in the room; 0 if it has overrun. */
function minutesLeft(startedAt: Instant, consultationMinutes: number, now: Instant): number {
  const elapsed = Math.max(0, now - startedAt) / 60_000
  return Math.max(0, Math.ceil(consultationMinutes - elapsed))
}

/** The end of the doctor's break, if it is known and still to come; null also if there is no break. */
export const breakEnd = ({ doctorStatus, doctorStatusUntil }: Queue, now: Instant): Instant | null =>
  doctorStatus === 'on-break' && doctorStatusUntil && doctorStatusUntil > now ? doctorStatusUntil : null

/** When the next patient may go in: now, or when the break ends; null while its end is not known. */
export const goesOnAt = (queue: Queue, now: Instant): Instant | null =>
  queue.doctorStatus === 'on-break' ? breakEnd(queue, now) : now

/** Minutes added once to everybody's wait. */
export const lateMinutes = ({ doctorStatus, doctorLateMinutes }: Queue): number =>
  doctorStatus === 'running-late' ? (doctorLateMinutes ?? LATE_MINUTES) : 0

/** The wait of everybody in line by appointment id, and the wait that a booking made now would get. */
export type Waits = { byAppointment: Map<string, Wait>; forNextBooking: Wait }

/**
 * The wait by the clinic's rule: one consultation for each waiting patient ahead, what is left of the one in the room,
 * and the doctor's lateness. Before the doctor's hours it is counted from their start, during a break of which the end
 * is known from that end: the wait is paused, and the turn is expected after it. `only`: of one appointment alone.
 */
export function waits(queue: Queue, plan: Plan, now: Instant, only?: string): Waits {
  const from = goesOnAt(queue, now)
  const isPaused = queue.doctorStatus === 'on-break'
  const parts = { ahead: 0, minutesEach: plan.consultationMinutes, inRoom: 0, late: lateMinutes(queue) }
  const waiting = (position: number): Wait => {
    if (from === null) return { position, minutes: null, expectedAt: null, parts: null }
    const minutes = parts.ahead * parts.minutesEach + parts.inRoom + parts.late
    const expectedAt = addWorkingTime(plan, from, minutes)
    return isPaused
      ? { position, minutes: null, expectedAt, parts: null }
      : { position, minutes, expectedAt, parts: { ...parts } }
  }

  const byAppointment = new Map<string, Wait>()
  let position = 1
  for (const appointment of line(queue)) {
    const isAsked = only === undefined || appointment.id === only
    if (appointment.status === 'in-progress') {
      const inRoom = { position, minutes: 0, expectedAt: appointment.startedAt, parts: null }
      if (isAsked) byAppointment.set(appointment.id, inRoom)
      parts.inRoom = minutesLeft(appointment.startedAt, plan.consultationMinutes, from ?? now)
    } else {
      if (isAsked) byAppointment.set(appointment.id, waiting(position))
      parts.ahead += 1
    }
    position += 1
  }
  return { byAppointment, forNextBooking: waiting(position) }
}

/** The wait of one appointment; {@link NO_WAIT} when it is over. */
export const waitOf = (queue: Queue, plan: Plan, appointmentId: string, now: Instant): Wait =>
  waits(queue, plan, now, appointmentId).byAppointment.get(appointmentId) ?? NO_WAIT
