import type { Language } from '@anteroom/contracts/status.ts'

/** Properties of a language other than its sentences. */
type LanguageFacts = {
  /** The language's name in that language. */
  name: string
  /** BCP 47 tag for dates and times. */
  locale: string
  direction: 'ltr' | 'rtl'
}

/** Arabic uses Latin digits, so that tickets and rooms look as they do on doors and displays. */
export const languages: Record<Language, LanguageFacts> = {
  en: { name: 'English', locale: 'en-GB', direction: 'ltr' },
  es: { name: 'Español', locale: 'es-ES', direction: 'ltr' },
  ar: { name: 'العربية', locale: 'ar-u-nu-latn', direction: 'rtl' },
}

/** For a booking that names no language. */
export const DEFAULT_LANGUAGE: Language = 'en'

/** The language codes, for the pages, which do not load the zod schema. */
export const languageCodes = Object.keys(languages) as Language[]

const formatters = new Map<string, Intl.DateTimeFormat>()

/** A date formatter of a language. Cached, since creating one costs more than writing a whole message. */
export function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`
  const format = formatters.get(key) ?? new Intl.DateTimeFormat(languages[language].locale, options)
  formatters.set(key, format)
  return format
}
