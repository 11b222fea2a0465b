import { agreement, asksBack, tellsToCancel } from './answer-yes.ts'
import { withoutAskedDay } from './asked-day.ts'
import { orElse, tentativeWish } from './booking-intent.ts'
import type { Outcome } from './corpus/corpus.ts'
import type { Action, Setting, State } from './model.ts'
import { CERTAIN, LIKELY, learnFromCorpus, SURE, VERY_SURE } from './opinions.ts'
import type { ParsedText } from './parse-text.ts'
import { isAbout, isKnown, suggested } from './suggested.ts'

/** At these steps a yes does something. */
const mayConfirm = ({ at }: State): boolean => at.step === 'confirm' || at.step === 'give-up'

/** What the rules make of words beside an answer: "all good, thanks" is a yes. */
const besidesAnswer = new Set<Action['do']>(['status', 'thanks', 'greeting', 'all', 'more'])

/** Answers after which the open question is still open. */
const asides = new Set<Outcome>(['status', 'where', 'hours', 'phone', 'beyond', 'help', 'emergency'])

/**
 * A text under a question that the rules made nothing of: a yes or a no in other words, or a question of its own. A yes to a
 * cancellation, which cannot be taken back, has to be one by its words too.
 */
export function underQuestion(
  text: string,
  ruled: Action | null,
  { state, parsed, setting }: { state: State; parsed: ParsedText; setting: Setting },
): Action | null {
  const { idle, confirming } = learnFromCorpus()
  if (state.at.step === 'give-up' && tellsToCancel(parsed)) {
    const { label, certainty } = confirming(text)
    if (label === 'yes' && certainty >= VERY_SURE) return agreement(state)
  }
  const isConfirming = mayConfirm(state)
  const wish = tentativeWish(ruled)
  const answered = withoutAskedDay(parsed, state)
  const isDayAsked = parsed.day !== null && answered.day === null
  // "Do not book it" is no wish for a booking.
  const isDenied = (ruled?.do === 'book' || ruled?.do === 'intent') && isAbout(parsed, ['not'])
  const isMade = ruled !== null && !wish && !besidesAnswer.has(ruled.do) && !isDayAsked && !isDenied
  // One word alone may be a name.
  if (isMade || (parsed.day !== null && !isDayAsked) || parsed.tokens.length < 2) return null
  const answer = confirming(text)
  const isAsking = /[?؟]/.test(text)
  const leastForNo = isDayAsked || isDenied ? CERTAIN : LIKELY
  if (isConfirming && answer.label === 'no' && answer.certainty >= leastForNo && !isAsking) return { do: 'leave' }
  const mayBeYes =
    state.at.step === 'confirm' &&
    !asksBack(answered.tokens) &&
    !parsed.mentionsAct &&
    // "Good question".
    (parsed.tokens.length > 2 || parsed.tokens.every(isKnown)) &&
    answer.label === 'yes' &&
    answer.certainty >= CERTAIN
  // The Arabic yes may be a "which".
  const mayAsk = answered.tokens.some(({ text: said }) => said === 'اي')
  if (mayBeYes && !isAsking && !mayAsk && !isAbout(answered, ['unreal', 'past', 'report'])) return agreement(state)
  const { label, certainty } = idle(text)
  if (ruled !== null && !wish && ruled.do !== 'status') return null
  // "Go on" is too little to be about something else.
  if (parsed.tokens.length < 3 || ruled?.do === 'status' || certainty < SURE || !asides.has(label)) return null
  const action = suggested({ label, certainty }, parsed, setting)
  // Where doctors are asked for, it may be a name.
  return action !== null && wish && !isConfirming ? orElse(wish, action) : action
}
