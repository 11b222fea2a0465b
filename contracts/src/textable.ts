import {
  type CountryCode,
  isSupportedCountry,
  type NumberType,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max'
import { z } from 'zod'
import type { Contact } from './contact.ts'

/**
 * The kinds of number that take texts. In North America a number does not show whether it is a mobile. Others are no
 * phone in a patient's pocket, or make money for whoever gives them: premium rate, shared cost, personal numbers,
 * pagers.
 */
const takesTexts = new Set<NumberType>(['MOBILE', 'FIXED_LINE_OR_MOBILE'])

/** Countries by their two letters (ISO 3166), with commas between: `US,CA`. */
export const Countries = z
  .string()
  .transform((list) =>
    list
      .toUpperCase()
      .split(',')
      .map((letters) => letters.trim()),
  )
  .refine(
    (countries) => countries.every((letters) => isSupportedCountry(letters)),
    'is not a list of countries like US,CA',
  )

/**
 * The countries that the clinic texts: those that were set, else its own and those of its numbers; null while it has
 * none. What is no phone number, like the id of a sender, is passed over.
 */
export function textedCountries(
  set: readonly string[] | undefined,
  own: { numbers: (string | null | undefined)[]; country: string | null },
): string[] | null {
  if (set !== undefined) return [...set]
  const ofNumbers = own.numbers.flatMap((number) => parsePhoneNumberFromString(number ?? '')?.country ?? [])
  const countries = own.country === null ? ofNumbers : [own.country, ...ofNumbers]
  return countries.length === 0 ? null : [...new Set(countries)]
}

/** A number as people write it at home, as E.164; null: it is none. `country`: theirs, by its two letters. */
export function numberAsWritten(text: string, country: string | undefined): string | null {
  const parsed = parsePhoneNumberFromString(text, isCountry(country) ? country : undefined)
  return parsed?.isPossible() ? parsed.number : null
}

const isCountry = (letters: string | undefined): letters is CountryCode =>
  letters !== undefined && isSupportedCountry(letters)

/** False for a contact to be texted whose number is not {@link isTextable}. */
export const mayBeWrittenTo = ({ channel, address }: Contact, countries: readonly string[] | null): boolean =>
  (channel !== 'sms' && channel !== 'whatsapp') || isTextable(address, countries)

/**
 * True for a number, as E.164, that exists, can take texts and lies in one of the countries; null is any. Satellite
 * phones and other numbers of no country never do.
 */
export function isTextable(number: string, countries: readonly string[] | null): boolean {
  const parsed = parsePhoneNumberFromString(number)
  if (parsed?.country === undefined || !takesTexts.has(parsed.getType())) return false
  return countries === null || countries.includes(parsed.country)
}
