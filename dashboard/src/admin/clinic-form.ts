import type { CheckInRule } from '@anteroom/contracts/check-in.ts'
import type { ClinicDetails, NamesByLanguage } from '@anteroom/contracts/clinic-details.ts'
import type { Language } from '@anteroom/contracts/status.ts'
import { languageCodes } from '@anteroom/messages/languages.ts'

/** The details of a clinic as they are typed: every field a text, empty where nothing is said. */
export type ClinicForm = {
  names: Record<Language, string>
  language: Language
  timeZone: string
  country: string
  phone: string
  address: string
  emergencyNumber: string
  visitTypes: TypedVisitType[]
  checkIn: CheckInRule
}

/** A kind of visit as it is typed. */
export type TypedVisitType = { id: string; names: Record<Language, string> }

type Named = { name: string; names: NamesByLanguage }

const typed = ({ name, names }: Named, language: Language): Record<Language, string> => ({
  ...{ en: names.en ?? '', es: names.es ?? '', ar: names.ar ?? '' },
  [language]: name,
})

/** The name in the language of the clinic is the main one; others count where they are given. */
function named(names: Record<Language, string>, language: Language): Named {
  const others = languageCodes.filter((code) => code !== language && names[code].trim() !== '')
  return { name: names[language].trim(), names: Object.fromEntries(others.map((code) => [code, names[code].trim()])) }
}

export const formOf = ({ name, names, language, visitTypes = [], ...details }: ClinicDetails): ClinicForm => ({
  names: typed({ name, names }, language),
  language,
  timeZone: details.timeZone,
  country: details.country ?? '',
  phone: details.phone ?? '',
  address: details.address ?? '',
  emergencyNumber: details.emergencyNumber ?? '',
  visitTypes: visitTypes.map(({ id, ...type }) => ({ id, names: typed(type, language) })),
  checkIn: details.checkIn ?? 'anywhere',
})

const orNull = (text: string): string | null => text.trim() || null

/** Blanks and hyphens in a phone number are for people. */
const digits = (text: string): string | null => orNull(text.replace(/[\s().-]/g, ''))

/** What was typed, as it is saved. A kind of visit without any name is none. */
export function detailsOf({ names, language, visitTypes, ...form }: ClinicForm): ClinicDetails {
  const kept = keptTypes(visitTypes).map(({ id, names }) => ({ id, ...named(names, language) }))
  return {
    ...named(names, language),
    language,
    timeZone: form.timeZone,
    country: orNull(form.country),
    phone: digits(form.phone),
    address: orNull(form.address),
    emergencyNumber: digits(form.emergencyNumber),
    ...(kept.length > 0 && { visitTypes: kept }),
    ...(form.checkIn === 'on-site' && { checkIn: form.checkIn }),
  }
}

/** Those with a name in any language. */
export const keptTypes = (visitTypes: TypedVisitType[]): TypedVisitType[] =>
  visitTypes.filter(({ names }) => languageCodes.some((code) => names[code].trim() !== ''))

/** The fields in which the two differ. */
export const differing = (one: ClinicForm, other: ClinicForm): (keyof ClinicForm)[] =>
  (Object.keys(one) as (keyof ClinicForm)[]).filter((key) => JSON.stringify(one[key]) !== JSON.stringify(other[key]))

/** Codes for which browsers have a name that is not a country. */
const noCountry = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ'])
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** Every country with its code and its name in that language, sorted by name. */
export function countriesIn(language: Language): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .flatMap((value) => (noCountry.has(value) ? [] : { value, label: names.of(value) ?? '' }))
    .filter(({ label }) => label !== '')
    .sort((a, b) => a.label.localeCompare(b.label, language))
}
