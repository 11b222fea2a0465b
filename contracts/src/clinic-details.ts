import { isSupportedCountry } from 'libphonenumber-js/max'
import { z } from 'zod'
import { CheckInRule } from './check-in.ts'
import { Language } from './status.ts'

/** A name as staff write it: one line, with at least one letter. */
const line = (most: number) =>
  z
    .string()
    .max(most, `At most ${most} characters.`)
    .trim()
    .regex(
      /^[^\p{Cc}\p{Zl}\p{Zp}\p{Cs}<>]*\p{L}[^\p{Cc}\p{Zl}\p{Zp}\p{Cs}<>]*$/u,
      'Give a name of one line, with a letter in it.',
    )

/** The same name in other languages and scripts; a language that is left out has the main one. */
export const NamesByLanguage = z.strictObject({
  en: line(80).exactOptional(),
  es: line(80).exactOptional(),
  ar: line(80).exactOptional(),
})
export type NamesByLanguage = z.infer<typeof NamesByLanguage>

/** In an answer beside a name. */
export const otherNames = NamesByLanguage.optional().describe(
  'The name in other languages, where the clinic has given them',
)

export const NameLine = line(80)

/** An IANA name of a time zone that this machine knows. */
export const TimeZone = z.string().refine((zone) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}, 'Give a time zone like Europe/Madrid.')

/**
 * A type of visit that the clinic distinguishes, such as a first visit, which takes longer than a check-up. `id`:
 * stored with the appointment, and never used for another type.
 */
export const VisitType = z.strictObject({
  id: z.string().regex(/^[a-z0-9]{1,24}$/, 'An id has small letters and digits.'),
  name: line(30),
  names: NamesByLanguage,
})
export type VisitType = z.infer<typeof VisitType>

export const MAX_VISIT_TYPES = 6

/** The clinic's details, set by an administrator. Null: not set. */
export const ClinicDetails = z.strictObject({
  name: NameLine,
  names: NamesByLanguage,
  timeZone: TimeZone,
  country: z
    .string()
    .refine((letters): boolean => isSupportedCountry(letters), 'Give a country by its two letters, like ES.')
    .nullable()
    .describe('Whose numbers are texted, beside those of the countries of the clinic’s own numbers'),
  phone: z
    .string()
    .regex(/^\+[1-9]\d{6,14}$/, 'Give a number like +12025550142.')
    .nullable(),
  address: z
    .string()
    .max(120, 'One line of at most 120 characters.')
    .trim()
    .min(1)
    .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u, 'One line.')
    .nullable(),
  emergencyNumber: z
    .string()
    .regex(/^\+?\d{2,15}$/, 'Give a number like 112.')
    .nullable(),
  language: Language.describe('Of whoever has not said another one'),
  visitTypes: z
    .array(VisitType)
    .max(MAX_VISIT_TYPES, `At most ${MAX_VISIT_TYPES} types of visits.`)
    .refine((types) => new Set(types.map(({ id }) => id)).size === types.length, 'Each type has an id of its own.')
    .exactOptional()
    .describe('Who books is asked which; left out or empty: nobody is asked'),
  checkIn: CheckInRule.exactOptional().describe('Where patients may say that they are here; left out: anywhere'),
})
export type ClinicDetails = z.infer<typeof ClinicDetails>
