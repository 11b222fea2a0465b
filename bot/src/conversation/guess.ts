import { isKeyword } from '@anteroom/messages/chat/chat-texts.ts'
import { labelOf } from './label.ts'
import type { Action, Setting, State } from './model.ts'
import { likeness } from './spelling.ts'
import type { Meaning } from './vocabulary.ts'
import { saysNothing, wordsFor, wordsOf } from './words.ts'

function meaningOf({ do: what }: Action): Meaning | null {
  if (what === 'first-free') return 'first'
  return isKeyword(what) ? what : null
}

/** What looks less alike than this is alike by chance. */
const LEAST_LIKENESS = 0.5

/** The two of the choices that a text is likeliest to have meant: the most alike, else the first. */
export function likeliest(
  text: string,
  choices: Action[],
  { state, setting }: { state: State; setting: Setting },
): Action[] {
  const said = wordsOf(text).filter((word) => !saysNothing(word))
  const score = (action: Action): number => {
    const meaning = meaningOf(action)
    const known = [...wordsOf(labelOf(action, state, setting)), ...(meaning === null ? [] : wordsFor(meaning))]
    const alike = said.flatMap((word) => known.map((other) => likeness(word, other)))
    return Math.max(0, ...alike.filter((one) => one >= LEAST_LIKENESS))
  }
  return choices
    .map((action) => ({ action, score: score(action) }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 2)
    .map(({ action }) => action)
}
