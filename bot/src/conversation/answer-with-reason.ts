import { agreement, deniesQuestion, isFirmYes, isYes, saysComing, verbAsked, verbs } from './answer-yes.ts'
import { withoutAskedDay } from './asked-day.ts'
import { clausesOf } from './clauses.ts'
import { doctorNamed } from './doctor-names.ts'
import type { Action, Setting, State } from './model.ts'
import { LIKELY, learnFromCorpus } from './opinions.ts'
import { type ParsedText, parseText } from './parse-text.ts'
import { MAX_CHARACTERS } from './plain.ts'
import { saysAny } from './thesaurus.ts'
import type { Concept } from './vocabulary.ts'

/** Between an answer and why. */
const pauses =
  /[,،.;!؛\n–—]+|\s-\s|\s(?=(?:because|cause|cuz|coz|since|porque|pues|ya que|لان|لأن|لأنه|لانه|عشان|علشان|حيت)\s)/gu

/** They go on to what the answer hangs on, or take it back. */
const takesBack =
  /(?<!\p{L})(?:but|though|although|if|unless|wait|instead|only|except|pero|aunque|salvo|siempre que|espera|espere|mejor no|بس|لكن|ولكن|اذا|إذا|لو|الا|إلا|استن[ىي]|لحظة)(?!\p{L})/iu

/** A reason that speaks of these asks for more than the answer gives. */
const beyondReason: readonly Concept[] = ['here', 'late', 'time', 'name', 'stop', 'start', 'language', 'emergency']
/** Words of days that ask for none: "not now", "a cough since Monday". */
const noDays = /(?<!\p{L})(?:now|ahora|الان|الآن|هلق|دابا|(?:since|desde)(?: el| la)? \p{L}+)(?!\p{L})/giu

/** "Yes, for Luis" may name somebody else than was asked about. */
const forWhom = /^(?:it ?['’]?i?s )?(?:for|para|ل)(?!\p{L})/iu

/** They may be why, and may be what is wanted instead. */
const maybeWish: readonly Concept[] = ['no', 'not', 'book', 'cancel', 'move', 'more-time']

/** Every place where the answer may end: what is before it, and behind it. */
function* partsOf(text: string): Generator<readonly [string, string]> {
  for (const { index, 0: pause } of text.matchAll(pauses)) {
    const [head, tail] = [text.slice(0, index).trim(), text.slice(index + pause.length).trim()]
    if (head !== '' && tail !== '') yield [head, tail]
  }
}

const speaksOf = ({ concepts, tokens }: ParsedText, these: readonly Concept[]): boolean =>
  these.some((one) => concepts.has(one) || tokens.some(({ concepts: of }) => of.has(one)))

const asks = (text: string): boolean => clausesOf(text).some(({ opening }) => opening !== null)

/** Whether why somebody answers names what another booking would need. */
function namesBooking({ day, hour, patientName, specialties, rest }: ParsedText, { at }: State): boolean {
  const isKnownDay = at.step === 'confirm' && at.draft.moving?.day === day
  if ((day !== null && !isKnownDay) || hour || patientName !== null) return true
  return at.step === 'doctor' && (specialties.length > 0 || doctorNamed(rest, at.doctors) !== null)
}

/** "Sí, qué pena con ustedes": nothing but that somebody is sorry, or grateful. */
const isRegret = ({ tokens }: ParsedText): boolean =>
  tokens.some(({ text }) => saysAny(text, 'sorry', 'thanks')) &&
  tokens.every(({ text, concepts }) => {
    const isLittle = (['noise', 'thanks', 'link'] as const).some((one) => concepts.has(one))
    return (isLittle && !concepts.has('me')) || saysAny(text, 'sorry', 'thanks', 'please', 'you')
  })

/** The answer that the first part of a text is by itself. "No, Chen" names another doctor where one is asked for. */
function answerOf(head: ParsedText, { at }: State): 'yes' | 'no' | null {
  const isConfirming = at.step === 'confirm' || at.step === 'give-up'
  if (isConfirming && isYes(head, at) && head.tokens.some(isFirmYes)) return 'yes'
  const isBareNo = head.tokens.every(({ text }) => text === 'no' || text === 'لا')
  return deniesQuestion(head) && (isConfirming || !isBareNo) ? 'no' : null
}

/** Whether words that may be a wish of their own are only why: examples take all of it for that answer. */
function isOnlyWhy(
  text: string,
  answer: 'yes' | 'no',
  { reason, at }: { reason: ParsedText; at: State['at'] },
): boolean {
  if (!speaksOf(reason, maybeWish)) return true
  if (at.step !== 'confirm' && at.step !== 'give-up') return speaksOf(reason, ['not'])
  if (answer === 'yes' && verbs.some((verb) => verb !== verbAsked(at) && speaksOf(reason, [verb]))) return false
  const { label, certainty } = learnFromCorpus().confirming(text)
  return label === answer && certainty >= LIKELY
}

/**
 * An answer that stands by itself, and then why: "yes cancel it, the fever broke", "no, please don't book, grandma refuses
 * to go". Null: there is none, or what is behind it may want something else.
 */
export function answerWithReason(text: string, { state, setting }: { state: State; setting: Setting }): Action | null {
  const { at } = state
  if (at.step === 'idle' || at.step === 'which' || text.length > MAX_CHARACTERS) return null
  if (/[?؟]/.test(text) || takesBack.test(text)) return null
  const parse = (part: string) => withoutAskedDay(parseText(part, setting), state)
  for (const [head, tail] of partsOf(text)) {
    const [said, reason] = [parse(head), parse(tail.replace(noDays, ''))]
    const answer = answerOf(said, state)
    if (answer === null || asks(tail) || namesBooking(reason, state)) continue
    const isOfName = answer === 'no' && at.step === 'confirm' && at.draft.moving === null && speaksOf(reason, ['name'])
    if (isOfName) return { do: 'rename' }
    if (speaksOf(reason, beyondReason) || forWhom.test(tail) || !isOnlyWhy(text, answer, { reason, at })) continue
    if (answer === 'no') return { do: 'leave' }
    // A cancellation cannot be taken back: "yes, the doctor told me to come".
    const isGivenUp = !saysComing(reason) && (speaksOf(said, ['cancel']) || isRegret(reason))
    if (at.step !== 'give-up' || isGivenUp) return agreement(state)
  }
  return null
}
