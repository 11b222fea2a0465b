import type { Day } from '@anteroom/contracts/queue.ts'
import { dayIn } from './days.ts'
import type { Setting } from './model.ts'
import type { Concept } from './vocabulary.ts'
import { conceptsOf, latinDigits, MAX_CHARACTERS, matchesExactly, phrasesIn, wordsOf } from './words.ts'

/**
 * What a text says: its concepts, the day it names, and the other words, which may name a doctor. `typos` are the concepts
 * of words with a letter wrong; such a word may as well be a name, so it is also in `rest`.
 */
export type ParsedText = { concepts: Set<Concept>; typos: Set<Concept>; day: Day | null; rest: string[] }

/** A time on the clock. Places are given in order, not by the clock, so which time it is does not matter. */
const clockTimes =
  /(?<!\d)\d{1,2}(?::\d{2}(?:\s*[ap]\.?m\b)?|\s*[ap]\.?m\b|h\b)|(?<=\b(?:at|a las) |الساعة )\d{1,2}\b(?![/.-])/giu

export function parseText(utterance: string, setting: Setting): ParsedText {
  const whole = latinDigits(utterance)
  const text = whole.replace(clockTimes, ' ')
  const { concepts, rest: words } = phrasesIn(wordsOf(text))
  const named = dayIn({ text, words, concepts }, setting)
  const typos = new Set<Concept>()
  if (text !== whole) concepts.add('time')
  // The part that is not read may take it all back.
  if (utterance.length > MAX_CHARACTERS) concepts.add('aside')
  if (/[?؟]/.test(text)) concepts.add('asking')
  const rest: string[] = []
  for (const word of named?.rest ?? words) {
    const { of, isTypo } = conceptsOf(word)
    if (isTypo || of.size === 0) rest.push(word)
    // "Y" is a yes by itself, and else the Spanish "and".
    if (of.has('noise') && words.length > 1) of.delete('yes')
    for (const concept of of) (isTypo ? typos : concepts).add(concept)
  }
  return { concepts, typos, day: named?.day ?? null, rest }
}

/** Whether the text opens with a word that asks, after a greeting or the like. */
export function isQuestion(text: string): boolean {
  const opening = wordsOf(text).find(
    (word) => !(['greeting', 'yes', 'thanks'] as const).some((one) => matchesExactly(word, one)),
  )
  return opening !== undefined && matchesExactly(opening, 'question')
}
