import type { Instant } from '@anteroom/contracts/queue.ts'
import type { Appointment, Unverified, Waiting } from './types.ts'

/** What is still to be verified of an appointment; null: nothing. */
export const unverifiedOf = (appointment: Appointment): Unverified | null =>
  appointment.status === 'waiting' ? (appointment.unverified ?? null) : null

/** True once the time in which a contact could be verified is over. */
export const isExpired = ({ until }: Unverified, now: Instant): boolean => until !== null && now >= until

/** The appointment after staff have dealt with its patient: its place does not depend on the contact any more. */
export const keptByStaff = (appointment: Waiting): Waiting =>
  appointment.unverified ? { ...appointment, unverified: { ...appointment.unverified, until: null } } : appointment
