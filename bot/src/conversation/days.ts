import type { Day } from '@anteroom/contracts/queue.ts'
import { Day as DaySchema } from '@anteroom/contracts/requests.ts'
import { languages } from '@anteroom/messages/languages.ts'
import { daysAhead, today } from './calendar.ts'
import { matches, matchesExactly } from './lexicon.ts'
import type { Setting } from './model.ts'
import { plain } from './plain.ts'
import { isOneLetterOff } from './spelling.ts'
import type { Concept } from './vocabulary.ts'

const MONDAY = Temporal.PlainDate.from('2024-01-01')

/** Months have other names in the Levant than in the rest of the Arabic world. */
const locales = [...Object.values(languages).map(({ locale }) => locale), 'ar-SY']

/** The plain names of weekdays (1 is Monday) or months (1 is January), long and short, in every language. */
function names(count: number, part: 'weekday' | 'month'): Map<string, number> {
  const found = new Map<string, number>()
  for (const locale of locales) {
    for (const length of ['long', 'short'] as const) {
      for (let number = 1; number <= count; number++) {
        const date = part === 'weekday' ? MONDAY.add({ days: number - 1 }) : MONDAY.add({ months: number - 1 })
        found.set(plain(date.toLocaleString(locale, { [part]: length })), number)
      }
    }
  }
  return found
}

/** As people shorten them too. */
const weekdays = new Map([
  ...names(7, 'weekday'),
  ...([
    ['tues', 2],
    ['weds', 3],
    ['thur', 4],
    ['thurs', 4],
    ['miercole', 3],
    ['الاربع', 3],
    ['التلات', 2],
  ] as const),
])
const months = names(12, 'month')

/** Of a shorter one a letter too much makes another word: "tube", "seat", "moon". */
const MIN_MISSPELT = 4

function numberOf(word: string, known: Map<string, number>): number | null {
  const exact = known.get(word)
  if (exact !== undefined) return exact
  const near = new Set(
    [...known]
      .filter(([name]) => name.length >= MIN_MISSPELT && isOneLetterOff(word, name))
      .map(([, number]) => number),
  )
  const [only] = near
  return near.size === 1 && only !== undefined ? only : null
}

/** Two words of a month's name in one: كانون الأول. */
const wholeMonths = (words: string[]): string[] =>
  words.flatMap((word, index) => {
    const isSecond = index > 0 && months.has(`${words[index - 1]} ${word}`)
    if (isSecond) return []
    const both = `${word} ${words[index + 1]}`
    return [months.has(both) ? both : word]
  })

/** 26 of "26", "26th" or "1er". */
const dayOfMonth = (word: string): number | null => {
  const number = /^(\d{1,2})(st|nd|rd|th|er|o|a)?$/.exec(word)?.[1]
  return number === undefined ? null : Number(number)
}

const dateOf = (year: number, month: number, day: number): Day | null =>
  DaySchema.safeParse([year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')).data ?? null

/** The next such date from today on, or null if there is none. */
function nextDate(month: number, day: number, setting: Setting): Day | null {
  const from = Temporal.PlainDate.from(today(setting))
  const dates = [from.year, from.year + 1].map((year) => dateOf(year, month, day))
  return dates.find((date) => date !== null && date >= from.toString()) ?? null
}

/** The next day with that number: "the 30th". */
export function nextDayOfMonth(number: number, setting: Setting): Day | null {
  const from = Temporal.PlainDate.from(today(setting))
  const dates = [0, 1, 2].map((months) => from.add({ months })).map(({ year, month }) => dateOf(year, month, number))
  return dates.find((date) => date !== null && date >= from.toString()) ?? null
}

/** Whether a word is the name of a day of the week. */
export const isWeekday = (word: string): boolean => numberOf(word, weekdays) !== null

function nextWeekday(weekday: number, setting: Setting): Day {
  const from = Temporal.PlainDate.from(today(setting))
  return from.add({ days: (weekday - from.dayOfWeek + 7) % 7 }).toString()
}

type Named = { day: Day; rest: string[] }

/** A month beside a number, in either order: "26 nov", "November 26th", "26 de noviembre de 2026". */
function monthAndDay(spoken: string[], setting: Setting): Named | null {
  const words = wholeMonths(spoken.filter((word) => !matchesExactly(word, 'noise')))
  for (const [at, word] of words.entries()) {
    const month = numberOf(word, months)
    if (month === null) continue
    for (const beside of [at - 1, at + 1]) {
      const number = dayOfMonth(words[beside] ?? '')
      if (number === null) continue
      const year = words.find((one) => /^20\d{2}$/.test(one))
      const day = year === undefined ? nextDate(month, number, setting) : dateOf(Number(year), month, number)
      const rest = words.filter((one, index) => index !== at && index !== beside && one !== year)
      if (day !== null) return { day, rest }
    }
  }
  return null
}

/** 2026-12-01, 2026/12/01, 1/12/2026, 1.12.26 or 1/12: "not a date" is undefined, one that does not exist null. */
function numericDate(text: string, setting: Setting): { day: Day | null; parts: string[] } | undefined {
  const [, year, month, day] = /(?<![\d/.-])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d/-])/.exec(text) ?? []
  if (year !== undefined && month !== undefined && day !== undefined) {
    return { day: dateOf(Number(year), Number(month), Number(day)), parts: [year, month, day] }
  }
  const [, one, separator, other, ending] =
    /(?<![\d/.-])(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?![\d/-])/.exec(text) ?? []
  if (one === undefined || other === undefined) return undefined
  const inYear = ending === undefined ? null : Number(ending.length === 2 ? `20${ending}` : ending)
  const inMonth = (month: string, number: string): Day | null =>
    inYear === null ? nextDate(Number(month), Number(number), setting) : dateOf(inYear, Number(month), Number(number))
  // Whether the day or the month comes first depends on the country: the nearer of the two is meant.
  const dates = [inMonth(other, one), ...(separator === '/' ? [inMonth(one, other)] : [])]
  const [nearest] = dates.filter((date) => date !== null && date >= today(setting)).toSorted()
  return {
    day: nearest ?? dates.find((date) => date !== null) ?? null,
    parts: [one, other, ...(ending ? [ending] : [])],
  }
}

/** "in 3 days". */
function daysFromNow(words: string[], setting: Setting): Named | null {
  const at = words.findIndex((word, index) => /^\d{1,2}$/.test(word) && dayWords.has(words[index + 1] ?? ''))
  if (at < 0) return null
  return {
    day: daysAhead(Number(words[at]), setting),
    rest: words.filter((_, index) => index !== at && index !== at + 1),
  }
}
const dayWords = new Set(['days', 'dias', plain('أيام')])

type Tokens = { text: string; words: string[]; concepts: ReadonlySet<Concept> }

/**
 * The day that is named, and the words that are left: "tomorrow", "mañana", "friday", "26 nov", "the 30th", 1/12 or
 * 2026-12-01 in `text`. A date without a year is the next one. Of two days the later is meant: "not today, tomorrow".
 * `concepts` are those of phrases, which `words` no longer have. Null: none is named.
 */
export function dayIn({ text, words, concepts }: Tokens, setting: Setting): Named | null {
  const written = numericDate(text, setting)
  if (written !== undefined) {
    const { day, parts } = written
    return day === null ? null : { day, rest: words.filter((word) => !parts.includes(word)) }
  }
  if (concepts.has('day-after-tomorrow')) return { day: daysAhead(2, setting), rest: words }
  const without = (concept: Concept) => words.filter((word) => !matches(word, concept))
  const afterTomorrow = without('tomorrow')
  if (afterTomorrow.length < words.length) return { day: daysAhead(1, setting), rest: afterTomorrow }
  const dated = monthAndDay(words, setting) ?? daysFromNow(words, setting)
  // A weekday beside a date repeats it.
  if (dated) return { ...dated, rest: dated.rest.filter((word) => numberOf(word, weekdays) === null) }
  for (const word of words) {
    const weekday = numberOf(word, weekdays)
    if (weekday !== null) return { day: nextWeekday(weekday, setting), rest: words.filter((other) => other !== word) }
  }
  const ordinal = words.find((word) => /^\d{1,2}(st|nd|rd|th)$/.test(word))
  const numbered = ordinal === undefined ? null : nextDayOfMonth(Number.parseInt(ordinal, 10), setting)
  if (numbered !== null) return { day: numbered, rest: words.filter((word) => word !== ordinal) }
  const afterToday = without('today')
  return concepts.has('today') || afterToday.length < words.length ? { day: today(setting), rest: afterToday } : null
}
