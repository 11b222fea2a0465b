import type { Day } from '@anteroom/contracts/queue.ts'
import { dayIn } from './days.ts'
import type { BookableDoctor, BookingIntent, Setting } from './model.ts'
import { isOneLetterOff } from './spelling.ts'
import type { Meaning } from './vocabulary.ts'
import { isExactly, latinDigits, MAX_CHARACTERS, meaningsOf, phrasesIn, plain, wordsOf } from './words.ts'

export const noIntent: BookingIntent = {
  words: [],
  doctorId: null,
  code: null,
  day: null,
  firstFree: false,
  isGuess: false,
}

/** What a text says: the things it means, the day it names, and the words that are left and may name a doctor. */
export type ParsedText = { meanings: Set<Meaning>; guessed: Set<Meaning>; day: Day | null; rest: string[] }

/** A time on the clock. Places are given in order, not by the clock, so that it says no more than that it is one. */
const clockTimes =
  /(?<!\d)\d{1,2}(?::\d{2}(?:\s*[ap]\.?m\b)?|\s*[ap]\.?m\b|h\b)|(?<=\b(?:at|a las) |الساعة )\d{1,2}\b(?![/.-])/giu

/** `guessed` are meanings of words with a letter wrong. Such a word may as well be a name, so it stays in `rest`. */
export function parseText(said: string, setting: Setting): ParsedText {
  const whole = latinDigits(said)
  const text = whole.replace(clockTimes, ' ')
  const { meanings, rest: words } = phrasesIn(wordsOf(text))
  const named = dayIn({ text, words, meanings }, setting)
  const guessed = new Set<Meaning>()
  if (text !== whole) meanings.add('time')
  // What was not read may take it all back.
  if (said.length > MAX_CHARACTERS) meanings.add('aside')
  if (/[?؟]/.test(text)) meanings.add('asking')
  const rest: string[] = []
  for (const word of named?.rest ?? words) {
    const { of, isTypo } = meaningsOf(word)
    if (isTypo || of.size === 0) rest.push(word)
    // "Y" is a yes by itself, and else the Spanish "and".
    if (of.has('noise') && words.length > 1) of.delete('yes')
    for (const meaning of of) (isTypo ? guessed : meanings).add(meaning)
  }
  return { meanings, guessed, day: named?.day ?? null, rest }
}

/** Whether the text opens with a word that asks, after a greeting or the like. */
export function isQuestion(text: string): boolean {
  const opening = wordsOf(text).find(
    (word) => !(['greeting', 'yes', 'thanks'] as const).some((one) => isExactly(word, one)),
  )
  return opening !== undefined && isExactly(opening, 'question')
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
    .filter((part) => !isExactly(part, 'noise'))
  return words.reduce((sum, word) => sum + Math.max(0, ...parts.map((part) => fits(word, part))), 0)
}

/** The one that the words name best, or null when they name none, or two alike. */
export function doctorNamed<Named extends Pick<BookableDoctor, 'name'>>(
  words: string[],
  doctors: Named[],
): Named | null {
  const highest = Math.max(0, ...doctors.map((doctor) => namedBy(words, doctor)))
  const fitting = highest === 0 ? [] : doctors.filter((doctor) => namedBy(words, doctor) === highest)
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

/** The doctor whom a wish means, or null. Who is named in words counts more than whose place is being moved. */
export const doctorIntended = (intent: BookingIntent, doctors: BookableDoctor[]): BookableDoctor | null =>
  doctors.find(({ code }) => code !== null && code === intent.code) ??
  doctorNamed(intent.words, doctors) ??
  doctors.find(({ id }) => id === intent.doctorId) ??
  null
