import { comparableName } from '@anteroom/contracts/person-name.ts'

/** Letters with several spellings, and letters that many keyboards lack. */
const SAME_LETTERS: Record<string, string> = {
  ...{ أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ة: 'ه', ؤ: 'و', ئ: 'ي', '\u0640': '' },
  ...{ ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe' },
}
const ANY_OF_THESE = new RegExp(`[${Object.keys(SAME_LETTERS).join('')}]`, 'g')

/** Most names: these only need lower case. */
const PLAIN = /^[\x20-\x7e]*$/

/** The words of a name as they are looked for: without case, accents, points and ways to write one letter. */
function wordsOf(name: string): string[] {
  if (PLAIN.test(name)) return name.toLowerCase().match(/[a-z0-9]+/g) ?? []
  const plain = comparableName(name).replace(ANY_OF_THESE, (letter) => SAME_LETTERS[letter] ?? letter)
  return plain.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean)
}

/** In a shorter word one wrong letter makes another name. */
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

/**
 * True if the first two letters differ entirely: with one wrong letter, one of them is still there, in its place or
 * next to it.
 */
const isFarOff = ([a, b]: string[], [c, d]: string[]): boolean => a !== c && a !== d && b !== c && b !== d

/** How well what was typed matches the beginning of a word: 0 exactly, 1 with one wrong letter, null not at all. */
function costOf(typed: string, word: string): number | null {
  if (word.startsWith(typed)) return 0
  const letters = [...typed]
  if (letters.length < MIN_FORGIVEN) return null
  const all = [...word]
  if (all.length < letters.length - 1 || isFarOff(letters, all)) return null
  const isNear = [-1, 0, 1].some((more) => isOneOff(letters, all.slice(0, letters.length + more)))
  return isNear ? 1 : null
}

/** Converts the digits of Arabic and Persian keyboards to ASCII. */
const asciiDigits = (text: string) =>
  text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String((digit.codePointAt(0) ?? 0) % 16))

/** What a patient can be found by. `phones` as E.164. */
export type Person = { patientName: string; number: number; phones: string[] }

/** Fewer digits are a number in line and not a part of a phone number. */
const MIN_PHONE_DIGITS = 4

/**
 * Returns a function that says how well a person matches what the front desk looks for: 0 exactly, higher is worse,
 * null not at all. `text` is part of a name, with its words in any order, without accents and with at most one wrong
 * letter in each; or a number in line; or the end of a phone number, with or without country code. The text is parsed
 * once, because a search goes over the whole clinic.
 */
export function searchFor(text: string): (person: Person) => number | null {
  const typed = asciiDigits(text.trim())
  if (/^[+\d\s().\-/#]+$/.test(typed)) {
    const digits = typed.replace(/\D/g, '')
    if (digits === '') return () => null
    // A country's own numbers may begin with a 0 that is not dialled from abroad.
    const ends = [digits, digits.replace(/^0/, '')].filter(({ length }) => length >= MIN_PHONE_DIGITS)
    return ({ number, phones }) =>
      number === Number(digits) || phones.some((phone) => ends.some((end) => phone.endsWith(end))) ? 0 : null
  }
  const wanted = wordsOf(typed)
  return ({ patientName }) => (wanted.length === 0 ? null : costOfName(wanted, wordsOf(patientName)))
}

/** Each searched word has to match a different word of the name. */
function costOfName(wanted: string[], left: string[]): number | null {
  let cost = 0
  for (const word of wanted) {
    const costs = left.map((one) => costOf(word, one))
    const best = Math.min(...costs.map((one) => one ?? Number.POSITIVE_INFINITY))
    if (best === Number.POSITIVE_INFINITY) return null
    left.splice(costs.indexOf(best), 1)
    cost += best
  }
  return cost
}
