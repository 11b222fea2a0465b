import type { Day } from '@anteroom/contracts/queue.ts'
import { Day as DaySchema } from '@anteroom/contracts/requests.ts'
import { chatTexts } from '@anteroom/messages/chat.ts'
import { daysAhead, today } from './calendar.ts'
import type { Setting } from './model.ts'
import { isOneLetterOff } from './spelling.ts'
import { means, plain } from './words.ts'

const MONDAY = Temporal.PlainDate.from('2024-01-01')

/** The plain names of weekdays (1 is Monday) or months (1 is January), long and short, in every language. */
function names(count: number, part: 'weekday' | 'month'): Map<string, number> {
  const found = new Map<string, number>()
  for (const { locale } of Object.values(chatTexts)) {
    for (const length of ['long', 'short'] as const) {
      for (let number = 1; number <= count; number++) {
        const date = part === 'weekday' ? MONDAY.add({ days: number - 1 }) : MONDAY.add({ months: number - 1 })
        found.set(plain(date.toLocaleString(locale, { [part]: length })), number)
      }
    }
  }
  return found
}

const weekdays = names(7, 'weekday')
const months = names(12, 'month')

function numberOf(word: string, known: Map<string, number>): number | null {
  const exact = known.get(word)
  if (exact !== undefined) return exact
  const near = new Set([...known].filter(([name]) => isOneLetterOff(word, name)).map(([, number]) => number))
  const [only] = near
  return near.size === 1 && only !== undefined ? only : null
}

/** 26 of "26", "26th" or "1er". */
const dayOfMonth = (word: string): number | null => {
  const number = /^(\d{1,2})(st|nd|rd|th|er|o|a)?$/.exec(word)?.[1]
  return number === undefined ? null : Number(number)
}

/** The next such date from today on, or null if there is none. */
function nextDate(month: number, day: number, setting: Setting): Day | null {
  const from = Temporal.PlainDate.from(today(setting))
  for (const year of [from.year, from.year + 1]) {
    const date = DaySchema.safeParse(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
    if (date.success && date.data >= from.toString()) return date.data
  }
  return null
}

function nextWeekday(weekday: number, setting: Setting): Day {
  const from = Temporal.PlainDate.from(today(setting))
  return from.add({ days: (weekday - from.dayOfWeek + 7) % 7 }).toString()
}

/** A month beside a number, in either order: "26 nov", "November 26th". */
function monthAndDay(words: string[], setting: Setting): { day: Day; rest: string[] } | null {
  for (const [at, word] of words.entries()) {
    const month = numberOf(word, months)
    if (month === null) continue
    for (const beside of [at - 1, at + 1]) {
      const number = dayOfMonth(words[beside] ?? '')
      const day = number === null ? null : nextDate(month, number, setting)
      if (day !== null) return { day, rest: words.filter((_, index) => index !== at && index !== beside) }
    }
  }
  return null
}

/**
 * The day that the words name, and the words that are left: "today", "mañana", "friday", "26 nov", or any date as
 * 2026-12-01 in `text`. A date without a year is the next one. Null: none is named.
 */
export function dayIn(text: string, words: string[], setting: Setting): { day: Day; rest: string[] } | null {
  const iso = /\d{4}-\d{2}-\d{2}/.exec(text)?.[0]
  const written = DaySchema.safeParse(iso)
  if (iso !== undefined) {
    const parts = iso.split('-')
    return written.success ? { day: written.data, rest: words.filter((word) => !parts.includes(word)) } : null
  }
  for (const [meaning, ahead] of [
    ['today', 0],
    ['tomorrow', 1],
  ] as const) {
    const rest = words.filter((word) => !means(word, meaning))
    if (rest.length < words.length) return { day: daysAhead(ahead, setting), rest }
  }
  const dated = monthAndDay(words, setting)
  // A weekday beside a date says it once more.
  if (dated) return { ...dated, rest: dated.rest.filter((word) => numberOf(word, weekdays) === null) }
  for (const word of words) {
    const weekday = numberOf(word, weekdays)
    if (weekday !== null) return { day: nextWeekday(weekday, setting), rest: words.filter((other) => other !== word) }
  }
  return null
}
