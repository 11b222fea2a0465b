import { wordsOf } from './plain.ts'
import { meaningsOf } from './thesaurus.ts'

/** Features share this many places; two in one place are rare enough not to matter. */
export const PLACES = 1 << 16

/** How much of a word stands for those that begin like it. */
const STEMS = [4, 6]

/** FNV-1a over a part of a text, going on from an earlier hash. */
function hashed(text: string, hash: number, from = 0, to = text.length): number {
  let next = hash
  for (let at = from; at < to; at++) next = Math.imul(next ^ text.charCodeAt(at), 0x01000193)
  return next
}
const kind = (name: string) => hashed(`${name} `, 0x811c9dc5)
const [WORD, WORDS, LETTERS, STEM, MEANING, MEANINGS] = [
  kind('word'),
  kind('words'),
  kind('letters'),
  kind('stem'),
  kind('meaning'),
  kind('meanings'),
]
const APART = [kind('1 apart'), kind('2 apart')]
const both = (one: string, two: string, of: number) => hashed(two, hashed(' ', hashed(one, of)))

/** Marks of where a text begins and ends, of a question and of a number: they mean themselves. */
const marks = new Map(['^', '$', '?', '#'].map((mark) => [mark, [mark]]))

/** In which text each place was met last, by the number of that text: a set that is made once. */
const metIn = new Uint32Array(PLACES)
let texts = 0

/**
 * What a text is compared by, as places of a vector: its words and pairs of words next to each other; the groups of three
 * letters in its words and how these begin, by which misspelt and inflected words are still alike; and what its words mean, alone, next to each
 * other and together, by which texts are alike that have no word in common, in whatever language.
 */
export function featuresOf(text: string): readonly number[] {
  const words = wordsOf(text).map((word) => (/^\p{N}+$/u.test(word) ? '#' : word))
  const line = ['^', ...words, ...(/[?؟]/.test(text) ? ['?'] : []), '$']
  const found: number[] = []
  texts++
  const add = (hash: number) => {
    const place = ((hash ^ (hash >>> 15)) >>> 0) % PLACES
    if (metIn[place] === texts) return
    metIn[place] = texts
    found.push(place)
  }
  for (const [at, word] of line.entries()) {
    add(hashed(word, WORD))
    if (at > 0) add(both(line[at - 1] ?? '', word, WORDS))
  }
  for (const word of words) {
    const whole = `<${word}>`
    for (let at = 0; at + 3 <= whole.length; at++) add(hashed(whole, LETTERS, at, at + 3))
    for (const length of STEMS) if (word.length > length) add(hashed(word, STEM, 0, length))
  }
  const meant = line.map((word) => marks.get(word) ?? meaningsOf(word)).filter(({ length }) => length > 0)
  for (const [at, meanings] of meant.entries()) {
    for (const [index, apart] of APART.entries()) {
      for (const one of meant[at - index - 1] ?? []) for (const two of meanings) add(both(one, two, apart))
    }
  }
  const all = [...new Set(meant.flat())].toSorted()
  for (const [at, one] of all.entries()) {
    add(hashed(one, MEANING))
    for (let other = at + 1; other < all.length; other++) add(both(one, all[other] ?? '', MEANINGS))
  }
  return found
}
