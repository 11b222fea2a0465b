import { isKeyword, keywords } from '@anteroom/contracts/commands.ts'
import { plainAction } from './intents.ts'
import { labelOf } from './label.ts'
import { isFiller, wordsFor } from './lexicon.ts'
import type { Action, Setting, State } from './model.ts'
import { wordsOf } from './plain.ts'
import { remembered } from './remembered.ts'
import { similarity } from './spelling.ts'
import type { Concept } from './vocabulary.ts'

/** What may have been meant when no question is open. Of two that are equally similar the first is suggested. */
const often: Action[] = [{ do: 'book' }, { do: 'status' }, { do: 'first-free' }]
export const anyCommand: Action[] = [
  ...often,
  ...keywords.filter((name) => name !== 'help' && !often.some((action) => action.do === name)).map(plainAction),
]

const conceptOf = ({ do: what }: Action): Concept | null =>
  what === 'first-free' ? 'first' : isKeyword(what) ? what : null

/** Less similar than this is similar by chance. */
const MIN_SIMILARITY = 0.5

/** How similar the word of "concept word" is to the most similar word of that concept. */
const similarityTo = remembered((pair) => {
  const [concept, word = ''] = pair.split(' ')
  return Math.max(0, ...wordsFor(concept as Concept).map((other) => similarity(word, other)))
})

/** The two choices most similar to a text that was not understood; without any, the first two. */
export function suggestionsFor(
  text: string,
  choices: Action[],
  { state, setting }: { state: State; setting: Setting },
): Action[] {
  const words = wordsOf(text).filter((word) => !isFiller(word))
  const score = (action: Action): number => {
    const concept = conceptOf(action)
    const label = wordsOf(labelOf(action, state, setting))
    const similarities = words.flatMap((word) => [
      ...label.map((other) => similarity(word, other)),
      ...(concept === null ? [] : [similarityTo(`${concept} ${word}`)]),
    ])
    return Math.max(0, ...similarities.filter((one) => one >= MIN_SIMILARITY))
  }
  return choices
    .map((action) => ({ action, score: score(action) }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 2)
    .map(({ action }) => action)
}
