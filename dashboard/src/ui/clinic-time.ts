import type { Language } from '@anteroom/contracts/status.ts'

/**
 * The reader's own variety of the language (en-GB, es-MX), which decides between 14:30 and 2:30 pm. With Latin digits,
 * as on the tickets and the doors.
 */
export function localeOf(language: Language): string {
  const own = navigator.languages.find((locale) => isIn(language, locale)) ?? language
  return new Intl.Locale(own, { numberingSystem: 'latn' }).toString()
}

/** True if a tag such as `ar-EG` is a variety of a language; `arn` is not one of `ar`. */
export const isIn = (language: Language, locale: string): boolean => locale.toLowerCase().split('-')[0] === language

/** The clinic's calendar day, `2026-12-01`, at `instant`. With `Intl`, since not every browser has `Temporal`. */
export const dayAt = (instant: number, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(instant)

/** The calendar day that many days after `day`, or before it if negative. */
export const daysLater = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

/**
 * A moment on `day` in the clinic's time zone, as ISO 8601. Noon UTC is on the same day in all zones up to UTC+11;
 * further east midnight UTC is.
 */
export function momentOn(day: string, timeZone: string): string {
  const noon = `${day}T12:00:00Z`
  return dayAt(Date.parse(noon), timeZone) === day ? noon : `${day}T00:00:00Z`
}

/** Hour and minute of an ISO moment on the clinic's clock; non-breaking, so that "pm" stays on the line. */
export const clockTime = (moment: string, timeZone: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone, hour: 'numeric', minute: '2-digit' })
    .format(Date.parse(moment))
    .replaceAll(' ', '\u00a0')

/** "Wed, 25 Nov, 14:30" on the clinic's clock. */
export const momentText = (moment: string, timeZone: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
  }).format(Date.parse(moment))

/** "Wed 25" in the reader's language. Put together by hand: `Intl` in en-US gives "25 Wed". */
export function weekdayName(day: string, locale: string): string {
  const weekday = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'short' })
  return `${weekday.format(Date.parse(`${day}T00:00:00Z`))} ${Number(day.slice(-2))}`
}

/** "Wed, 25 Nov" in the reader's language. The day has no time zone, so it is formatted in UTC. */
export const dayName = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' }).format(
    Date.parse(`${day}T00:00:00Z`),
  )

/** The minutes in "20 minutes"; null for "paused". */
export function waitMinutes(estimatedWaitTime: string): number | null {
  const minutes = Number.parseInt(estimatedWaitTime, 10)
  return Number.isNaN(minutes) ? null : minutes
}
