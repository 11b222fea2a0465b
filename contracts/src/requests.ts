import { z } from 'zod'
import { Contact } from './contact.ts'
import { BookedVia, DoctorStatus, Language } from './status.ts'

const doctorId = z.string().regex(/^[a-z0-9_-]{1,40}$/i, 'A doctor id looks like dr_1.')

/** A name: letters of any script, at most 80 characters, no control characters and no angle brackets. */
export const PatientName = z
  .string()
  .trim()
  .min(1, 'Give the name to call the patient by.')
  .max(80, 'Give a name of at most 80 characters.')
  .regex(/^[^\p{Cc}\p{Cf}<>]*$/u, 'A name has no control characters and no < or >.')

export const Day = z.iso.date('Give a day as YYYY-MM-DD.')

export const BookRequest = z.strictObject({
  patientName: PatientName,
  doctorId,
  scheduledTime: z.iso.datetime({ offset: true, message: 'Give a time like 2026-12-01T10:00:00Z.' }),
  contact: Contact.optional(),
  language: Language.optional(),
  /** Only the bot and staff may say it; else it is `web`. */
  bookedVia: BookedVia.optional(),
})
export type BookRequest = z.input<typeof BookRequest>

export const AppointmentStatusRequest = z.strictObject({
  status: z.enum(['in-progress', 'done'], 'An appointment can be set to in-progress or done.'),
})
export type AppointmentStatusRequest = z.infer<typeof AppointmentStatusRequest>

export const DoctorStatusRequest = z.strictObject({
  status: z.enum(DoctorStatus.options, 'A doctor is on-time, running-late or on-break.'),
})
export type DoctorStatusRequest = z.infer<typeof DoctorStatusRequest>

/** `by: 'clinic'` needs a staff session: the patient is then told that the clinic cancelled. */
export const CancelRequest = z.strictObject({ by: z.enum(['patient', 'clinic']).default('patient') })
export type CancelRequest = z.input<typeof CancelRequest>

export const LanguageRequest = z.strictObject({ language: Language })
export type LanguageRequest = z.infer<typeof LanguageRequest>

export const SearchRequest = z.strictObject({ contact: Contact })
export type SearchRequest = z.input<typeof SearchRequest>

export const LoginRequest = z.strictObject({
  username: z.string().min(1, 'Give your user name.').max(80),
  password: z.string().min(1, 'Give your password.').max(200),
})
export type LoginRequest = z.infer<typeof LoginRequest>

export const DayQuery = z.strictObject({ day: Day.optional() })
export type DayQuery = z.infer<typeof DayQuery>

/** What a patient's or a staff member's socket emits. */
export const UpdateAppointmentStatus = AppointmentStatusRequest.extend({ appointmentId: z.string().max(64) })
export type UpdateAppointmentStatus = z.infer<typeof UpdateAppointmentStatus>
export const UpdateDoctorStatus = DoctorStatusRequest.extend({ doctorId })
export type UpdateDoctorStatus = z.infer<typeof UpdateDoctorStatus>

/** 8 to 128 printable characters, chosen by the caller: the same key gets the first answer again. */
export const IdempotencyKey = z
  .string()
  .regex(/^[\x21-\x7e]{8,128}$/, 'An Idempotency-Key has 8 to 128 visible ASCII characters.')
