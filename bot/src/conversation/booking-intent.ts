import type { BookableDoctor, BookingIntent } from './model.ts'
import { isOneLetterOff } from './spelling.ts'
import { matchesExactly, plain } from './words.ts'

export const noIntent: BookingIntent = {
  words: [],
  doctorId: null,
  code: null,
  day: null,
  firstFree: false,
  isTentative: false,
}

/** How well a word names a part of a name: whole, by its beginning, or with one letter wrong. */
function fits(word: string, part: string): number {
  if (word === part) return 3
  if (word.length > 1 && part.startsWith(word)) return 2
  return isOneLetterOff(word, part) ? 1 : 0
}

/** How well the words name this doctor, 0 being not at all. */
function namedBy(words: string[], { name }: Pick<BookableDoctor, 'name'>): number {
  const parts = plain(name)
    .split(' ')
    .filter((part) => !matchesExactly(part, 'noise'))
  return words.reduce((sum, word) => sum + Math.max(0, ...parts.map((part) => fits(word, part))), 0)
}

/** The doctor whom the words name best; null when they name none, or two equally well. */
export function doctorNamed<Named extends Pick<BookableDoctor, 'name'>>(
  words: string[],
  doctors: Named[],
): Named | null {
  const highest = Math.max(0, ...doctors.map((doctor) => namedBy(words, doctor)))
  const fitting = highest === 0 ? [] : doctors.filter((doctor) => namedBy(words, doctor) === highest)
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

/** The doctor whom an intent means, or null. A name in words outweighs the doctor whose place is moved. */
export const doctorIntended = (intent: BookingIntent, doctors: BookableDoctor[]): BookableDoctor | null =>
  doctors.find(({ code }) => code !== null && code === intent.code) ??
  doctorNamed(intent.words, doctors) ??
  doctors.find(({ id }) => id === intent.doctorId) ??
  null
