import { orElse, tentativeWish } from './booking-intent.ts'
import type { Outcome } from './corpus/corpus.ts'
import { isComingIn, isExcuse, isMoment } from './excuse.ts'
import { leadMinutes } from './lead-minutes.ts'
import type { Opinion } from './learn.ts'
import type { Action, Setting, State } from './model.ts'
import {
  CERTAIN,
  harmless,
  LIKELY,
  learnFromCorpus,
  MIN_CERTAINTY,
  OVERRULES,
  SURE,
  UNDOUBTED,
  VERY_SURE,
} from './opinions.ts'
import type { ParsedText } from './parse-text.ts'
import { isAbout, isLeftOpen, isStuck, suggested } from './suggested.ts'
import { underQuestion } from './under-question.ts'

/** What the rules make of words without a verb that they know: a wish for an appointment, or for a doctor of that name. */
const isWeak = (action: Action | null, { tokens }: ParsedText): boolean =>
  action === null ||
  // "Any day works" has a word of consent.
  (action.do === 'thanks' && tokens.length > 2) ||
  // And "the one who is free sooner" one of those that show more.
  ((action.do === 'more' || action.do === 'all' || action.do === 'back') && tokens.length > 2) ||
  action.do === 'intent' ||
  action.do === 'book' ||
  action.do === 'status'

/** What the rules make of a word or two. */
const mayBeElse = new Set<Action['do']>([
  'beyond',
  'help',
  'greeting',
  'thanks',
  'hour',
  'lead',
  'ask-lead',
  'language',
])

/** How certain an opinion has to be to count for more than what the rules make of a text; null: they know better. */
function neededFor(ruled: Action | null, opinion: Opinion<Outcome>, parsed: ParsedText): number | null {
  const { label } = opinion
  const isElse = ruled !== null && mayBeElse.has(ruled.do) && opinion.certainty >= OVERRULES
  if (isElse && (harmless.has(label) || !parsed.mentionsAct)) return OVERRULES
  if (parsed.mentionsAct) {
    const isLeft = ruled === null || tentativeWish(ruled) || ruled.do === 'status' || ruled.do === 'how-to-stop'
    return isLeft && (harmless.has(label) || isLeftOpen(parsed, label)) ? (ruled === null ? SURE : VERY_SURE) : null
  }
  // What is late for certain is more than the reason, or the minutes, that the rules saw.
  if (ruled?.do === 'lateness' || ruled?.do === 'lead') return label === 'later' ? CERTAIN : null
  // One word alone may be a name.
  if (ruled === null) return parsed.tokens.length === 1 ? SURE : MIN_CERTAINTY
  // A whole phrase is no weak sign.
  const isPhrase = parsed.tokens.some(({ text, concepts }) => text.includes(' ') && concepts.has('status'))
  if (ruled.do === 'status' && isPhrase) return VERY_SURE
  if (ruled.do === 'move' || ruled.do === 'help') return VERY_SURE
  if (ruled.do === 'phone' || ruled.do === 'where' || ruled.do === 'hours') return CERTAIN
  return isWeak(ruled, parsed) ? SURE : null
}

/** The outcome of each action that changes something, or begins to. */
const outcomeOf: Partial<Record<Action['do'], Outcome>> = {
  here: 'here',
  later: 'later',
  cancel: 'cancel?',
  'off-list': 'off-list?',
  move: 'move?',
  stop: 'stop',
  'call-back': 'call-back',
}

/**
 * What a text is instead of the act that the rules saw in it, where nearly all examples like it are something else: "our
 * neighbour wants to cancel hers", "what floor are you on, I'm downstairs". Null: the act stands.
 */
function overruled(ruled: Action, opinion: Opinion<Outcome>, parsed: ParsedText, setting: Setting): Action | null {
  const outcome = outcomeOf[ruled.do]
  if (outcome === undefined || opinion.label === outcome || opinion.certainty < OVERRULES) return null
  if (parsed.tokens.length === 1) return null
  const action = opinion.label === 'ask' ? null : suggested(opinion, parsed, setting)
  return action ?? { do: 'status' }
}

/** What is done on the word of examples alone, where they leave no doubt. */
const byExamples: Partial<Record<Outcome, Action>> = {
  here: { do: 'here' },
  later: { do: 'later' },
  'cancel?': { do: 'cancel' },
  'off-list?': { do: 'off-list' },
  stop: { do: 'stop' },
  start: { do: 'start' },
  'call-back': { do: 'call-back' },
}

function undoubted(
  text: string,
  ruled: Action | null,
  { opinion: { label, certainty }, parsed }: { opinion: Opinion<Outcome>; parsed: ParsedText },
): Action | null {
  const action = byExamples[label]
  if (action === undefined || certainty < UNDOUBTED || parsed.tokens.length === 1) return null
  if (ruled?.do === action.do || ruled?.do === 'emergency') return null
  if (parsed.concepts.has('asking') || isAbout(parsed, ['past', 'report'])) return null
  // They mean it once they have been called.
  if (isComingIn(text) || isExcuse(text)) return null
  // "Don't cancel it", "call me a taxi", "no need to hold my place": the rules know what is denied or something else.
  const isElse = (label === 'cancel?' && parsed.open.has('cancel')) || (label === 'call-back' && parsed.open.has(label))
  // "My boss was a little late".
  const isOfOther = parsed.open.has('late') && isAbout(parsed, ['other'])
  const isDenied = isElse || isOfOther || (parsed.open.size > 0 && isAbout(parsed, ['not']))
  return isDenied ? null : action
}

/**
 * The action of a text of which the rules make little: what most of those texts mean that people wrote and that are like it.
 * Null: the rules' action stands.
 */
export function secondOpinion(
  text: string,
  ruled: Action | null,
  { state, parsed, setting }: { state: State; parsed: ParsedText; setting: Setting },
): Action | null {
  if (state.at.step !== 'idle') return underQuestion(text, ruled, { state, parsed, setting })
  const wish = tentativeWish(ruled)
  const opinion = learnFromCorpus().idle(text)
  const instead = ruled === null ? null : overruled(ruled, opinion, parsed, setting)
  if (instead !== null) return instead
  const clear = undoubted(text, ruled, { opinion, parsed })
  if (clear !== null) return clear
  // Stuck, and there in so many minutes: late, and by how much.
  const isHeldUp = ruled?.do === 'lateness' && isStuck(parsed, setting) && leadMinutes(text, parsed) !== null
  if (isHeldUp && opinion.label === 'later' && opinion.certainty >= LIKELY) return { do: 'later' }
  // Of whoever has not been called it tells less.
  if ((opinion.label === 'later' && isMoment(text)) || (opinion.label === 'here' && isComingIn(text))) return null
  const needed = neededFor(ruled, opinion, parsed)
  if (needed === null) return null
  // A day and nothing else is a day.
  const mayBeMove = opinion.label === 'move?' && isAbout(parsed, ['asking', 'not'])
  const isDay = parsed.day !== null && parsed.rest.length === 0 && !parsed.concepts.has('book')
  const isLong = opinion.certainty >= CERTAIN && parsed.tokens.length > 4
  if (ruled?.do === 'intent' && !mayBeMove && isDay && !isLong) return null
  const isAlone = parsed.tokens.length === 1
  const isSure = opinion.certainty >= needed && !isAlone
  if (isAlone && wish && opinion.certainty < CERTAIN) return null
  if (opinion.certainty < (wish && !isAlone ? MIN_CERTAINTY : needed)) return null
  const action = suggested(opinion, parsed, setting)
  if (action === null) return null
  // The rules say the same, and more: the day, the doctor.
  const isSaid = ruled !== null && !wish && (isAlone || action.do === ruled.do || action.do === 'hour')
  if (isSaid && action.do !== 'intent') return null
  return wish && !isSure ? orElse(wish, action) : action
}
