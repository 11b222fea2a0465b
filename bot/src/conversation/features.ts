import { wordsOf } from './plain.ts'

/** Features share this many places; two in one place are rare enough not to matter. */
export const PLACES = 1 << 14

/** FNV-1a: a place for a feature. */
function placeOf(feature: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193)
  return ((hash ^ (hash >>> 15)) >>> 0) % PLACES
}

/**
 * What a text is compared by, as places of a vector: its words, its pairs of words next to each other and with one between,
 * and the groups of three letters in its words, by which misspelt and inflected words are still alike.
 */
export function featuresOf(text: string): readonly number[] {
  const words = wordsOf(text).map((word) => (/^\p{N}+$/u.test(word) ? '#' : word))
  const line = ['^', ...words, ...(/[?؟]/.test(text) ? ['?'] : []), '$']
  const found = new Set<number>()
  for (const [at, word] of line.entries()) {
    found.add(placeOf(`1 ${word}`))
    if (at >= 1) found.add(placeOf(`2 ${line[at - 1]} ${word}`))
    if (at >= 2) found.add(placeOf(`3 ${line[at - 2]} ${word}`))
  }
  for (const word of words) {
    const whole = `<${word}>`
    for (let at = 0; at + 3 <= whole.length; at++) found.add(placeOf(`4 ${whole.slice(at, at + 3)}`))
  }
  return [...found]
}
