import { remembered } from './remembered.ts'

/** Words of less than four letters differ by one letter too often. */
const MIN_LETTERS = 4

/**
 * True if one letter of the one word was left out, added, mistyped, or swapped with its neighbour in the other: an
 * optimal string alignment distance of 1.
 */
export function isOneLetterOff(word: string, other: string): boolean {
  const [short, long] = word.length <= other.length ? [word, other] : [other, word]
  if (long.length < MIN_LETTERS || long.length - short.length > 1) return false
  let start = 0
  while (start < short.length && short[start] === long[start]) start += 1
  if (short.length < long.length) return short.slice(start) === long.slice(start + 1)
  if (short.slice(start + 1) === long.slice(start + 1)) return start < short.length
  return (
    short[start] === long[start + 1] &&
    short[start + 1] === long[start] &&
    short.slice(start + 2) === long.slice(start + 2)
  )
}

/**
 * How a Spanish word sounds, in letters: "kita" and "quita", "bacasiones" and "vacaciones" sound the same, and are often
 * written for each other.
 */
export const spanishSound = remembered((word): string =>
  word
    .replace(/qu(?=[ei])|c(?=[aouklrt])/g, 'k')
    .replace(/c(?=[ei])|z/g, 's')
    .replace(/v/g, 'b')
    .replace(/ll/g, 'y')
    .replace(/(?<!c)h/g, ''),
)

const pairs = remembered((word): readonly string[] =>
  Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2)),
)

/** How similar two words look, from 0 to 1: the Sørensen-Dice coefficient of their pairs of letters. */
export function similarity(word: string, other: string): number {
  const mine = pairs(word)
  const total = mine.length + pairs(other).length
  if (!mine.some((pair) => other.includes(pair))) return 0
  const theirs = [...pairs(other)]
  const shared = mine.filter((pair) => {
    const at = theirs.indexOf(pair)
    if (at >= 0) theirs.splice(at, 1)
    return at >= 0
  })
  return total === 0 ? 0 : (2 * shared.length) / total
}
