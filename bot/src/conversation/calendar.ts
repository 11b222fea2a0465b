import { addDays, clinicDay } from '@anteroom/contracts/clinic-day.ts'
import type { Day } from '@anteroom/contracts/queue.ts'
import type { Language } from '@anteroom/contracts/status.ts'
import { chatTexts } from '@anteroom/messages/chat.ts'
import { dateFormat } from '@anteroom/messages/languages.ts'
import type { BookingDraft, Setting } from './model.ts'

export const today = ({ now, timeZone }: Setting): Day => clinicDay(now, timeZone)

export const daysAhead = (days: number, setting: Setting): Day => addDays(today(setting), days)

/** "today", "tomorrow", else "Thu 26 Nov" as the language writes it. */
export function dayText(day: Day, language: Language, setting: Setting): string {
  const texts = chatTexts[language]
  if (day === today(setting)) return texts.today
  if (day === daysAhead(1, setting)) return texts.tomorrow
  const written = { weekday: 'short', day: 'numeric', month: 'short' } as const
  return dateFormat(language, written).format(Temporal.PlainDate.from(day)).replace(/[,،]/g, '')
}

/** An ISO time on the clinic's clock, `10:20`. */
export const clockTime = (iso: string, language: Language, { timeZone }: Setting): string =>
  dateFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(Date.parse(iso))

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
