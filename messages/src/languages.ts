import type { Language } from '@anteroom/contracts/status.ts'

/** What a language needs beside its sentences. */
type LanguageFacts = {
  /** The language's name in itself. */
  name: string
  /** How dates and times are written, as a BCP 47 tag. */
  locale: string
  direction: 'ltr' | 'rtl'
}

/** Arabic is written with Latin digits: a ticket or a room is to look as it does on the door and on the display. */
export const languages: Record<Language, LanguageFacts> = {
  en: { name: 'English', locale: 'en-GB', direction: 'ltr' },
  es: { name: 'Español', locale: 'es-ES', direction: 'ltr' },
  ar: { name: 'العربية', locale: 'ar-u-nu-latn', direction: 'rtl' },
}

/** Their codes, for the pages, which do not load the schema that names them. */
export const languageCodes = Object.keys(languages) as Language[]

const formatters = new Map<string, Intl.DateTimeFormat>()

/** How a language writes dates and times. Making a formatter costs more than a whole message, so each is made once. */
export function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`
  const format = formatters.get(key) ?? new Intl.DateTimeFormat(languages[language].locale, options)
  formatters.set(key, format)
  return format
}
