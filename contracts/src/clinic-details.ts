import { isSupportedCountry } from 'libphonenumber-js/max'
import { z } from 'zod'
import { Language } from './status.ts'

/** A name as staff write it: one line, with at least one letter. */
const line = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `At most ${most} characters.`)
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

/** What an administrator says of the clinic. Null: not said. */
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
    .trim()
    .min(1)
    .max(120, 'One line of at most 120 characters.')
    .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u, 'One line.')
    .nullable(),
  emergencyNumber: z
    .string()
    .regex(/^\+?\d{2,15}$/, 'Give a number like 112.')
    .nullable(),
  language: Language.describe('Of whoever has not said another one'),
})
export type ClinicDetails = z.infer<typeof ClinicDetails>
