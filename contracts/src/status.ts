import { z } from 'zod'

/**
 * What anybody sees of an appointment. All but the first two are ends; `moved`: it goes on as another appointment, on
 * another day or with another doctor.
 */
export const AppointmentStatus = z.enum(['waiting', 'in-progress', 'done', 'cancelled', 'no-show', 'moved'])
export type AppointmentStatus = z.infer<typeof AppointmentStatus>

/** What a doctor says of the day at hand. It belongs to that day: each day starts `on-time`. */
export const DoctorStatus = z.enum(['on-time', 'running-late', 'on-break'])
export type DoctorStatus = z.infer<typeof DoctorStatus>

/** The stage of a waiting patient; `expected`: not yet seen at the clinic. */
export const Stage = z.enum(['expected', 'here', 'called', 'missed', 'held'])
export type Stage = z.infer<typeof Stage>

export const Language = z.enum(['en', 'es', 'ar'])
export type Language = z.infer<typeof Language>

/**
 * What a command of staff did, where it can be taken back: the name of its event. `released`: a transfer to another
 * doctor.
 */
export const UndoableStep = z.enum([
  'called',
  'started',
  'finished',
  'missed',
  'no-show',
  'reordered',
  'cancelled',
  'released',
  'doctor-status-set',
  'closed',
])
export type UndoableStep = z.infer<typeof UndoableStep>

/** Whose bookings the clinic takes on the web: anybody's, theirs who give a contact to be verified, or nobody's. */
export const WebBookings = z.enum(['on', 'verified', 'off'])
export type WebBookings = z.infer<typeof WebBookings>

/** Where a booking came in. */
export const BookedVia = z.enum(['telegram', 'sms', 'whatsapp', 'web', 'staff'])
export type BookedVia = z.infer<typeof BookedVia>
