import { comparableName } from '@anteroom/contracts/person-name.ts'

/** Letters that are written in several ways, or that keyboards lack. */
const SAME_LETTERS: [RegExp, string][] = [
  [/[أإآٱ]/g, 'ا'],
  [/ى/g, 'ي'],
  [/ة/g, 'ه'],
  [/ؤ/g, 'و'],
  [/ئ/g, 'ي'],
  [/\u0640/g, ''],
  [/ø/g, 'o'],
  [/ł/g, 'l'],
  [/đ/g, 'd'],
  [/æ/g, 'ae'],
  [/œ/g, 'oe'],
]

/** The words of a name as they are looked for: without case, accents, points and ways to write one letter. */
const wordsOf = (name: string): string[] =>
  SAME_LETTERS.reduce((text, [from, to]) => text.replace(from, to), comparableName(name))
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)

/** With fewer letters one wrong one makes another name. */
const MIN_FORGIVEN = 4

/** True if one letter more, less, wrong, or two swapped make one word of the other. */
function isOneOff(a: string[], b: string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  const restOf = (letters: string[], from: number) => letters.slice(from).join('')
  if (long.length > short.length) return restOf(short, at) === restOf(long, at + 1)
  if (restOf(short, at + 1) === restOf(long, at + 1)) return true
  return short[at] === long[at + 1] && short[at + 1] === long[at] && restOf(short, at + 2) === restOf(long, at + 2)
}

/** How well the beginning of a word is what was typed: 0 as it stands, 1 with one wrong letter, null not at all. */
function costOf(typed: string, word: string): number | null {
  if (word.startsWith(typed)) return 0
  const letters = [...typed]
  if (letters.length < MIN_FORGIVEN) return null
  const isNear = [-1, 0, 1].some((more) => isOneOff(letters, [...word].slice(0, letters.length + more)))
  return isNear ? 1 : null
}

/** The digits that Arabic and Persian keyboards write, as the others. */
const asciiDigits = (text: string) =>
  text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String((digit.codePointAt(0) ?? 0) % 16))

/** What tells a patient apart: `phones` as E.164. */
export type Person = { patientName: string; number: number; phones: string[] }

/** With fewer digits it is a number in line and no part of a phone number. */
const MIN_PHONE_DIGITS = 4

/**
 * How well a person is whom the front desk looks for; null: not at all, 0: exactly. `text` is a part of a name, in any order
 * of its words and forgiving accents and one wrong letter in each; a number in line; or the end of a phone number, written as
 * people do, with or without the country.
 */
export function matchOf(text: string, { patientName, number, phones }: Person): number | null {
  const typed = asciiDigits(text.trim())
  if (/^[+\d\s().\-/#]+$/.test(typed)) {
    const digits = typed.replace(/\D/g, '')
    if (digits === '') return null
    if (number === Number(digits)) return 0
    // A country's own numbers may begin with a 0 that is not dialled from abroad.
    const ends = [digits, digits.replace(/^0/, '')].filter(({ length }) => length >= MIN_PHONE_DIGITS)
    return phones.some((phone) => ends.some((end) => phone.endsWith(end))) ? 0 : null
  }
  const wanted = wordsOf(typed)
  const left = wordsOf(patientName)
  let cost = 0
  for (const word of wanted) {
    const costs = left.map((one) => costOf(word, one))
    const best = Math.min(...costs.map((one) => one ?? Number.POSITIVE_INFINITY))
    if (best === Number.POSITIVE_INFINITY) return null
    // One word of the name is no two of what was typed.
    left.splice(costs.indexOf(best), 1)
    cost += best
  }
  return wanted.length === 0 ? null : cost
}
