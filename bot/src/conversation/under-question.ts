import { agreement, asksBack, isOfOther, tellsToCancel, verbAsked, wantsAppointment } from './answer-yes.ts'
import { withoutAskedDay } from './asked-day.ts'
import { orElse, tentativeWish } from './booking-intent.ts'
import type { Outcome } from './corpus/corpus.ts'
import { doctorNamed } from './doctor-names.ts'
import type { Action, Setting, State } from './model.ts'
import { CERTAIN, LIKELY, learnFromCorpus, OVERRULES, SURE, VERY_SURE } from './opinions.ts'
import type { ParsedText } from './parse-text.ts'
import { isAbout, isKnown, suggested } from './suggested.ts'

/** At these steps a yes does something. */
const mayConfirm = ({ at }: State): boolean => at.step === 'confirm' || at.step === 'give-up'

/** What the rules make of words beside an answer: "all good, thanks" is a yes. */
const besidesAnswer = new Set<Action['do']>(['status', 'thanks', 'greeting', 'all', 'more'])

/** Answers after which the open question is still open. */
const asides = new Set<Outcome>(['status', 'where', 'hours', 'phone', 'beyond', 'help', 'emergency'])

/** Whether a text, where a doctor or a day is asked for, names none that the rules know. */
function namesNoChoice(ruled: Action | null, { at }: State): boolean {
  if (at.step !== 'doctor' && at.step !== 'day') return false
  if (ruled?.do !== 'intent') return ruled === null || ruled.do === 'book' || ruled.do === 'status'
  const { words, doctorId, code, day, firstFree, specialties } = ruled.intent
  const isNamed = at.step === 'doctor' && doctorNamed(words, at.doctors) !== null
  return doctorId === null && code === null && day === null && !firstFree && specialties.length === 0 && !isNamed
}

/**
 * What an answer is, where nearly all examples like it are another than the rules saw, or where they saw none: "si ya no
 * vamos" is a yes to whether to cancel. Where that is not clear either, the question is asked again. Null: the rules'
 * answer stands.
 */
function overruled(
  text: string,
  ruled: Action | null,
  { state, parsed: { tokens } }: { state: State; parsed: ParsedText },
): Action | null {
  const outcome = ruled?.do === 'confirm' ? 'yes' : ruled?.do === 'leave' ? 'no' : null
  if ((outcome === null && ruled !== null) || !mayConfirm(state) || tokens.length < 2) return null
  const { label, certainty } = learnFromCorpus().confirming(text)
  if (label === outcome || certainty < OVERRULES) return null
  if (label === 'no') return { do: 'leave' }
  const [first] = tokens
  // "Si" is an if too, and "sí" is none.
  const isIf = first?.concepts.has('unreal') === true && outcome !== 'no' && !/^\P{L}*sí(?!\p{L})/iu.test(text)
  const beginsWithYes = first?.concepts.has('yes') === true && !isIf
  // A cancellation has to be named too.
  const isNamed =
    state.at.step !== 'give-up' || outcome === 'no' || tokens.some(({ concepts }) => concepts.has('cancel'))
  const isYes = label === 'yes' && beginsWithYes && isNamed && !/[?؟]/.test(text) && !wantsAppointment(tokens)
  if (isYes && !tokens.some((token) => isOfOther(token, verbAsked(state.at)))) return agreement(state)
  return outcome === null ? null : { do: 'go-on' }
}

/**
 * A text under a question that the rules made nothing of: a yes or a no in other words, or a question of its own. A yes to a
 * cancellation, which cannot be taken back, has to be one by its words too.
 */
export function underQuestion(
  text: string,
  ruled: Action | null,
  { state, parsed, setting }: { state: State; parsed: ParsedText; setting: Setting },
): Action | null {
  const other = overruled(text, ruled, { state, parsed })
  if (other !== null) return other
  const { idle, choosing, confirming } = learnFromCorpus()
  if (state.at.step === 'give-up' && tellsToCancel(parsed)) {
    const { label, certainty } = confirming(text)
    if (label === 'yes' && certainty >= VERY_SURE) return agreement(state)
  }
  if (namesNoChoice(ruled, state)) {
    const { label, certainty } = choosing(text)
    if (label === 'no' && certainty >= LIKELY) return { do: 'leave' }
    if (label === 'first-free' && certainty >= VERY_SURE && state.at.step === 'doctor') return { do: 'first-free' }
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
  const mayAsk = answer.certainty < OVERRULES && answered.tokens.some(({ text: said }) => said === 'اي')
  if (mayBeYes && !isAsking && !mayAsk && !isAbout(answered, ['unreal', 'past', 'report'])) return agreement(state)
  const { label, certainty } = idle(text)
  if (ruled !== null && !wish && ruled.do !== 'status') return null
  // "Go on" is too little to be about something else.
  if (parsed.tokens.length < 3 || ruled?.do === 'status' || certainty < SURE || !asides.has(label)) return null
  const action = suggested({ label, certainty }, parsed, setting)
  // Where doctors are asked for, it may be a name.
  return action !== null && wish && !isConfirming ? orElse(wish, action) : action
}
