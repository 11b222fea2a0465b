import type { Instant } from '@anteroom/contracts/queue.ts'
import { matchesAnywhere } from './lexicon.ts'
import { plain } from './plain.ts'

/**
 * What was heard lately. `texts`: the last different ones, without digits. `count`: how many messages in a row were among
 * them. `quietUntil`: until then such a message gets no reply; `hinted`: it has got the one hint.
 */
export type Rounds = { texts: string[]; count: number; at: Instant; quietUntil: Instant | null; hinted: boolean }

/** Two programs that answer each other may have two texts in turn. */
const TEXTS_KEPT = 3

/** After so many rounds of the same nobody is reading: fast ones, or long texts, which nobody types again. */
const MAX_ROUNDS = 5
const MAX_MACHINE_ROUNDS = 2
const FAST_MS = 15_000
const SLOW_MS = 15 * 60_000
const LONG_WORDS = 8

const SILENCE_MS = 60_000
/** After that long a silence the same words may be a person's. */
const FORGET_MS = 60 * 60_000

/** Numbers of tickets and times differ in the same automatic reply. */
const shapeOf = (text: string) =>
  plain(text)
    .replace(/\p{N}+/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120)

export type Heard = { rounds: Rounds | undefined; answer: 'reply' | 'hint' | 'silence' }

/**
 * Whether a text is answered. A text that says it is automatic, or one that comes again and again at a pace or a length at
 * which no person writes, is met by a short silence, then by one hint, then by silence until something else is said.
 */
export function hear(before: Rounds | undefined, text: string, now: Instant): Heard {
  const shape = shapeOf(text)
  const words = shape === '' ? 0 : shape.split(' ').length
  // The number of a choice, or a "more", is pressed quickly and often.
  if (shape.length < 4) return { rounds: before?.quietUntil === null ? before : undefined, answer: 'reply' }
  const saysSo = matchesAnywhere(text, 'machine')
  const gap = before === undefined ? Number.POSITIVE_INFINITY : now - before.at
  const isAgain = before !== undefined && gap < FORGET_MS && before.texts.includes(shape)
  const counts = isAgain && (gap <= FAST_MS || saysSo || (words >= LONG_WORDS && gap <= SLOW_MS))
  const isQuiet = before?.quietUntil !== null && before?.quietUntil !== undefined
  if (!isAgain || before === undefined) {
    const texts = [...(before?.texts ?? []), shape].slice(-TEXTS_KEPT)
    const isSameStranger = saysSo && before !== undefined && gap < FORGET_MS
    const count = isSameStranger ? before.count + 1 : 1
    return { rounds: { texts, count, at: now, quietUntil: null, hinted: false }, answer: 'reply' }
  }
  const most = saysSo ? MAX_MACHINE_ROUNDS : MAX_ROUNDS
  const count = counts || isQuiet ? before.count + 1 : 1
  const after = { ...before, at: now, count }
  if (isQuiet) {
    if (before.hinted || now < (before.quietUntil ?? 0)) return { rounds: after, answer: 'silence' }
    return { rounds: { ...after, hinted: true }, answer: 'hint' }
  }
  return count > most
    ? { rounds: { ...after, quietUntil: now + SILENCE_MS }, answer: 'silence' }
    : { rounds: after, answer: 'reply' }
}
