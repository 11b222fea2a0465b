import { z } from 'zod'
import { DoctorStatus, Language } from './status.ts'

/** How a screen in a waiting room is set up. */
export const DisplaySettings = z.strictObject({
  name: z.string().max(60, 'Say it in at most 60 characters.').trim().min(1, 'Say where the screen is.'),
  doctorIds: z
    .array(z.string().regex(/^[A-Za-z0-9_-]{1,40}$/, 'A doctor id looks like dr_1.'))
    .max(200)
    .describe('Whose calls it shows; empty: those of all doctors'),
  languages: z
    .array(Language)
    .min(1, 'Choose a language.')
    .max(Language.options.length)
    .describe('In which its calls are spoken, one after the other; its words are in the first'),
  initials: z.boolean().describe('Whether the initials of a patient stand beside the number'),
})
export type DisplaySettings = z.infer<typeof DisplaySettings>

/** A screen as staff see it. `id` opens nothing. */
export const DisplayRow = DisplaySettings.extend({
  id: z.string(),
  createdAt: z.iso.datetime(),
  createdBy: z.string().describe('The user name of who made its link'),
  seenAt: z.iso.datetime().nullable().describe('When it last asked for its calls, to the minute; null: never'),
})
export type DisplayRow = z.infer<typeof DisplayRow>

export const DisplaysAnswer = z.object({ displays: z.array(DisplayRow) })
export type DisplaysAnswer = z.infer<typeof DisplaysAnswer>

/** Shown only once: the link cannot be looked up afterwards. */
export const DisplayLinkAnswer = z.object({
  id: z.string(),
  link: z.string().describe('What opens the screen, at /display#…, until staff withdraw it'),
})
export type DisplayLinkAnswer = z.infer<typeof DisplayLinkAnswer>

const initials = z.string().nullable().describe("Null unless the screen's settings show them")

/** A patient who was called in and is expected in the room, or is in it. */
export const DisplayCall = z.object({
  doctorId: z.string(),
  number: z.int(),
  room: z.string(),
  initials,
  at: z.iso.datetime().describe('When the call was made; with doctor and number it tells one call from another'),
})
export type DisplayCall = z.infer<typeof DisplayCall>

export const DisplayDoctor = z.object({
  doctorId: z.string(),
  doctor: z.string(),
  room: z.string(),
  doctorStatus: DoctorStatus,
  breakUntil: z.iso.datetime().nullable(),
  next: z.array(z.object({ number: z.int(), initials })).describe('Who is to be called next, in order'),
})
export type DisplayDoctor = z.infer<typeof DisplayDoctor>

/** What a screen in a waiting room shows. It holds no name and no id of an appointment. */
export const DisplayAnswer = z.object({
  clinic: z.string(),
  trial: z.literal(true).optional().describe('The clinic is being set up: patients get no messages yet'),
  day: z.string().describe('The day that the calendar of the clinic shows'),
  asOf: z.iso.datetime(),
  timeZone: z.string(),
  languages: z.array(Language),
  calls: z.array(DisplayCall).describe('Newest first'),
  doctors: z.array(DisplayDoctor),
})
export type DisplayAnswer = z.infer<typeof DisplayAnswer>
