import { addDays, clinicDay } from '@anteroom/contracts/clinic-day.ts'
import { nameIn } from '@anteroom/contracts/name-in.ts'
import type { Day } from '@anteroom/contracts/queue.ts'
import type { Language } from '@anteroom/contracts/status.ts'
import { turnOf } from '@anteroom/contracts/turn.ts'
import { type Reader, turnText, dayText as writtenDay } from '@anteroom/messages/when.ts'
import type { BookingDraft, Expected, Setting } from './model.ts'

export const today = ({ now, timeZone }: Setting): Day => clinicDay(now, timeZone)

export const daysAhead = (days: number, setting: Setting): Day => addDays(today(setting), days)

/** Who reads the reply. */
export const readerOf = (language: Language, setting: Setting): Reader => ({
  language,
  timeZone: setting.timeZone,
  today: today(setting),
})

/** "today", "tomorrow, Fri 27 Nov", else "Sat 28 Nov" as the language writes it. */
export const dayText = (day: Day, language: Language, setting: Setting): string =>
  writtenDay(day, readerOf(language, setting))

/** When a booking's turn would come, in words: "about 10:20 to 10:40". */
export const expectedText = (
  { expectedAt, window = null, unknownFrom = null }: Expected,
  language: Language,
  setting: Setting,
): string =>
  turnText(
    turnOf({ doctorStatus: 'on-time', expectedAt, window, unknownFrom }, setting.now),
    readerOf(language, setting),
  )

/**
 * The time to book with. The API takes its clinic day, so it has to be on the day chosen: the expected time is, unless it
 * is unknown or the queue runs past midnight.
 */
export function scheduledTime({ day, expectedAt }: BookingDraft, { now, timeZone }: Setting): string {
  const noon = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: '12:00' }).epochMilliseconds
  const times = [...(expectedAt === null ? [] : [Date.parse(expectedAt)]), now]
  const time = times.find((instant) => clinicDay(instant, timeZone) === day) ?? noon
  return new Date(time).toISOString()
}

/** The clinic's name as this reader is told it. */
export const clinicNameFor = (language: Language, { clinicName: name, clinicNames: names }: Setting): string =>
  nameIn({ name, names }, language)
