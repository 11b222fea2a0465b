import { z } from 'zod'
import { otherNames, VisitType } from './clinic-details.ts'
import { AppointmentStatus, DoctorStatus, Stage } from './status.ts'

/** One doctor's day at a glance. Times are ISO 8601. */
export const DeskDoctor = z.object({
  doctorId: z.string(),
  doctor: z.string(),
  doctorNames: otherNames,
  room: z.string(),
  day: z.string().describe('The day that the doctor is at: after midnight it may be the one before'),
  doctorStatus: DoctorStatus,
  breakUntil: z.iso.datetime().nullable(),
  closed: z.boolean(),
  inRoom: z.object({ number: z.int(), patientName: z.string(), startedAt: z.iso.datetime() }).nullable(),
  waiting: z.int().describe('All who wait, those who are not here yet among them'),
  here: z.int().describe('Of those, how many are at the clinic'),
  behindMinutes: z.int().nullable().describe('By how much the day runs late; below 0: early; null: nobody knows'),
  nextFree: z.iso
    .datetime()
    .nullable()
    .describe('When somebody who is booked now would be seen; null: no place left, or a break without a known end'),
})
export type DeskDoctor = z.infer<typeof DeskDoctor>

export const DeskAnswer = z.object({
  day: z.string(),
  asOf: z.iso.datetime(),
  timeZone: z.string(),
  doctors: z.array(DeskDoctor),
})
export type DeskAnswer = z.infer<typeof DeskAnswer>

/** `doctorId` left out: all of them. */
export const DeskQuery = z.strictObject({ doctorId: z.string().max(40).exactOptional() })
export type DeskQuery = z.infer<typeof DeskQuery>

/** What was done to a doctor's day as a whole. */
export const DayAnswer = z.object({ message: z.string(), rev: z.int() })
export type DayAnswer = z.infer<typeof DayAnswer>

/** Seven days from `from` on, which defaults to today. */
export const WeekQuery = z.strictObject({ from: z.iso.date('Give a day as YYYY-MM-DD.').optional() })
export type WeekQuery = z.infer<typeof WeekQuery>

export const WeekAnswer = z.object({
  today: z.string(),
  timeZone: z.string(),
  visitTypes: z.array(VisitType).optional().describe('As of the board'),
  days: z.array(z.string()),
  doctors: z.array(
    z.object({
      doctorId: z.string(),
      doctor: z.string(),
      doctorNames: otherNames,
      free: z
        .array(z.int().nullable())
        .describe(
          'For each of the days how many can be booked; null: the doctor does not see patients then, or no more',
        ),
    }),
  ),
})
export type WeekAnswer = z.infer<typeof WeekAnswer>

export const CallBacksAnswer = z.object({
  today: z.string(),
  timeZone: z.string(),
  callBacks: z
    .array(
      z.object({
        appointmentId: z.string(),
        patientName: z.string(),
        phone: z.string().nullable().describe('To call, as E.164; null: it was taken away since'),
        doctor: z.string(),
        doctorNames: otherNames,
        day: z.string(),
        since: z.iso.datetime(),
      }),
    )
    .describe('Who has waited longest comes first'),
})
export type CallBacksAnswer = z.infer<typeof CallBacksAnswer>

/** What is typed into the one field: a part of a name, a number, or the last digits of a phone number. */
export const FindRequest = z.strictObject({ text: z.string().max(80).trim().min(1, 'Type a name or a number.') })
export type FindRequest = z.infer<typeof FindRequest>

/** An appointment that was looked for. */
export const FoundAppointment = z.object({
  appointmentId: z.string(),
  doctorId: z.string(),
  doctor: z.string(),
  doctorNames: otherNames,
  day: z.string(),
  number: z.int(),
  patientName: z.string(),
  status: AppointmentStatus,
  stage: Stage.nullable(),
  phoneEnd: z.string().nullable().describe('The last four digits of the phone number, to tell two of one name apart'),
})
export type FoundAppointment = z.infer<typeof FoundAppointment>

export const FindAnswer = z.object({
  today: z.string(),
  appointments: z.array(FoundAppointment).describe('The likeliest first'),
  more: z.boolean().describe('There are others: more letters tell them apart'),
})
export type FindAnswer = z.infer<typeof FindAnswer>
