import { wordsOf } from './plain.ts'
import { meaningsOf } from './thesaurus.ts'

/** Features share this many places; two in one place are rare enough not to matter. */
export const PLACES = 1 << 16

/** How much of a word stands for those that begin like it. */
const STEMS = [4, 6]

/** FNV-1a: a place for a feature. */
function placeOf(feature: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193)
  return ((hash ^ (hash >>> 15)) >>> 0) % PLACES
}

/** Marks of where a text begins and ends, of a question and of a number: they mean themselves. */
const marks = new Set(['^', '$', '?', '#'])

/**
 * What a text is compared by, as places of a vector: its words and pairs of words next to each other; the groups of three
 * letters in its words and how these begin, by which misspelt and inflected words are still alike; and what its words mean, alone, next to each
 * other and together, by which texts are alike that have no word in common, in whatever language.
 */
export function featuresOf(text: string): readonly number[] {
  const words = wordsOf(text).map((word) => (/^\p{N}+$/u.test(word) ? '#' : word))
  const line = ['^', ...words, ...(/[?؟]/.test(text) ? ['?'] : []), '$']
  const found = new Set<number>()
  const add = (...parts: string[]) => found.add(placeOf(parts.join(' ')))
  for (const [at, word] of line.entries()) {
    add('word', word)
    if (at > 0) add('words', line[at - 1] ?? '', word)
  }
  for (const word of words) {
    const whole = `<${word}>`
    for (let at = 0; at + 3 <= whole.length; at++) add('letters', whole.slice(at, at + 3))
    for (const length of STEMS) if (word.length > length) add('stem', word.slice(0, length))
  }
  const meant = line.map((word) => (marks.has(word) ? [word] : meaningsOf(word))).filter(({ length }) => length > 0)
  for (const [at, meanings] of meant.entries()) {
    for (const distance of [1, 2]) {
      for (const one of meant[at - distance] ?? []) for (const two of meanings) add(`${distance} apart`, one, two)
    }
  }
  const all = [...new Set(meant.flat())].toSorted()
  for (const [at, one] of all.entries()) {
    add('meaning', one)
    for (const two of all.slice(at + 1)) add('meanings', one, two)
  }
  return [...found]
}
