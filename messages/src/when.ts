import { addDays } from '@anteroom/contracts/clinic-day.ts'
import type { Day, Instant } from '@anteroom/contracts/queue.ts'
import type { Language } from '@anteroom/contracts/status.ts'
import type { Turn } from '@anteroom/contracts/turn.ts'
import { dateFormat } from './languages.ts'
import { ar } from './when/ar.ts'
import { en } from './when/en.ts'
import { es } from './when/es.ts'
import { turnWords } from './when/turn-words.ts'
import type { WhenTexts } from './when/when-texts.ts'

/** Days and expected times by language, for the inside of a sentence. */
export const whenTexts: Record<Language, WhenTexts> = { en, es, ar }

/** Who reads, and when. `today`: on the calendar of the clinic. */
export type Reader = { language: Language; timeZone: string; today: Day }

/** A moment on the clinic's clock, `14:20`. */
export const clockTime = (at: Instant, { language, timeZone }: Omit<Reader, 'today'>): string =>
  dateFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(at)

const dateText = (day: Day, language: Language): string =>
  dateFormat(language, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' })
    .format(Date.parse(`${day}T00:00:00Z`))
    .replace(/[,،]/g, '')

/** "today", "tomorrow, Sat 28 Nov", else "Sat 28 Nov" as the language writes it. */
export function dayText(day: Day, { language, today }: Omit<Reader, 'timeZone'>): string {
  const texts = whenTexts[language]
  if (day === today) return texts.today
  const date = dateText(day, language)
  return day === addDays(today, 1) ? texts.tomorrowOn(date) : date
}

/** The same where there is room for a word or two, as on a button: "tomorrow". */
export const shortDayText = (day: Day, reader: Omit<Reader, 'timeZone'>): string =>
  day === addDays(reader.today, 1) ? whenTexts[reader.language].tomorrow : dayText(day, reader)

/** {@link turnWords} with the day's 24 hours, as chats and SMS write them. */
export const turnText = (turn: Turn, reader: Omit<Reader, 'today'>): string =>
  turnWords(turn, whenTexts[reader.language], (at) => clockTime(at, reader))
