import { z } from 'zod'

/** What anybody sees of an appointment. `cancelled` and `done` are ends: nothing follows them. */
export const AppointmentStatus = z.enum(['waiting', 'in-progress', 'done', 'cancelled'])
export type AppointmentStatus = z.infer<typeof AppointmentStatus>

/** What a doctor says of the day at hand. It belongs to that day: each day starts `on-time`. */
export const DoctorStatus = z.enum(['on-time', 'running-late', 'on-break'])
export type DoctorStatus = z.infer<typeof DoctorStatus>

export const Language = z.enum(['en', 'es'])
export type Language = z.infer<typeof Language>

/** Where a booking came in. */
export const BookedVia = z.enum(['telegram', 'sms', 'web', 'staff'])
export type BookedVia = z.infer<typeof BookedVia>
