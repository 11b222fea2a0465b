import type { Appointment, Instant, Queue } from '@anteroom/contracts/queue.ts'
import type { Refusal } from '@anteroom/contracts/refusals.ts'
import type { DoctorStatus, Language } from '@anteroom/contracts/status.ts'
import type { Booking } from './book.ts'

/** What can be asked of a doctor's day. */
export type Command =
  | Booking
  | { kind: 'cancel'; appointmentId: string; by: 'patient' | 'clinic' }
  | { kind: 'start'; appointmentId: string }
  | { kind: 'finish'; appointmentId: string }
  | { kind: 'next' }
  | { kind: 'set-doctor-status'; status: DoctorStatus }
  | { kind: 'set-language'; appointmentId: string; language: Language }

/** What an accepted command did. */
export type QueueEvent =
  | { kind: 'booked' | 'cancelled' | 'started' | 'finished' | 'language-set'; appointmentId: string }
  | { kind: 'doctor-status-set'; status: DoctorStatus }

export type Accepted = { queue: Queue; events: QueueEvent[] }

/** The queue one revision on, or the reason why not; `field` names the part of the request that is at fault. */
export type Decision = Accepted | { refused: Refusal; field?: string }

export type Decide<C extends Command> = (queue: Queue, command: C, now: Instant) => Decision

export const isRefused = (decision: Decision): decision is Exclude<Decision, Accepted> => 'refused' in decision

export const find = (queue: Queue, appointmentId: string): Appointment | undefined =>
  queue.appointments.find(({ id }) => id === appointmentId)

/** The queue with one appointment in another state, in the same place. */
export const withAppointment = (queue: Queue, changed: Appointment): Queue => ({
  ...queue,
  appointments: queue.appointments.map((appointment) => (appointment.id === changed.id ? changed : appointment)),
})
