import { isWeekday } from './days.ts'
import type { Token } from './lexicon.ts'
import type { State } from './model.ts'
import type { ParsedText } from './parse-text.ts'
import type { Concept } from './vocabulary.ts'

/** "Yes, tomorrow is fine": the day that the question names adds nothing to an answer to it. */
export function withoutAskedDay(parsed: ParsedText, { at }: State): ParsedText {
  // "Yes, my appointment is today" cancels nothing.
  if (at.step !== 'confirm' || parsed.day !== at.draft.day) return parsed
  const isDay = ({ text, concepts }: Token) =>
    concepts.has('today') || concepts.has('tomorrow') || concepts.has('day-after-tomorrow') || isWeekday(text)
  const tokens = parsed.tokens.map((token) => (isDay(token) ? { ...token, text: 'then', concepts: noise } : token))
  return { ...parsed, day: null, tokens }
}
const noise: ReadonlySet<Concept> = new Set(['noise'])

/** "No, today" and "tomorrow is worse, no", under the question whether to move it from today to tomorrow. */
export const keepsDay = ({ day, concepts, tokens }: ParsedText, { at }: State): boolean =>
  at.step === 'confirm' &&
  at.draft.moving !== null &&
  day !== null &&
  [at.draft.day, at.draft.moving.day].includes(day) &&
  concepts.has('no') &&
  tokens.find(({ concepts: of }) => !of.has('no'))?.concepts.has('question') !== true
