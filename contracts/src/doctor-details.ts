import { z } from 'zod'
import { NameLine, NamesByLanguage } from './clinic-details.ts'

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'Give a time like 08:30.')

/** Hours of one day, in order; the gaps are breaks. */
const DayHours = z
  .array(z.strictObject({ from: time, to: time }))
  .max(6, 'At most six spans a day.')
  .refine((spans) => spans.every(({ from, to }) => from < to), 'Hours end after they begin.')
  .refine(
    (spans) => spans.every(({ from }, index) => index === 0 || (spans[index - 1]?.to ?? '') <= from),
    'Hours come one after another.',
  )

const day = z.iso.date('Give a day as YYYY-MM-DD.')

/** A doctor's details, set by an administrator. */
export const DoctorDetails = z.strictObject({
  name: NameLine,
  names: NamesByLanguage,
  specialty: NameLine,
  specialties: NamesByLanguage,
  room: z.string().max(20, 'At most 20 characters.').trim().min(1, 'Give the room.'),
  consultationMinutes: z.int().min(5, 'At least 5 minutes.').max(240, 'At most 240 minutes.'),
  week: z.array(DayHours).length(7, 'Seven days, Monday first.').describe('Monday first; a day without hours is off'),
  daysOff: z.array(day).max(400),
  leavesOn: day.nullable().describe('From this day on the doctor sees nobody here; null: stays'),
})
export type DoctorDetails = z.infer<typeof DoctorDetails>
