import { type Act, addressed } from './act-grammar.ts'
import { agreement, asksBack } from './answer-yes.ts'
import { withoutAskedDay } from './asked-day.ts'
import { noIntent } from './booking-intent.ts'
import { today } from './calendar.ts'
import { corpus, type Outcome, type Situation } from './corpus/corpus.ts'
import { actionOf, numberIn } from './intents.ts'
import { learn, type Opinion } from './learn.ts'
import type { Token } from './lexicon.ts'
import type { Action, Setting, State } from './model.ts'
import type { ParsedText } from './parse-text.ts'
import { remembered } from './remembered.ts'
import { meaningsOf } from './thesaurus.ts'
import type { Concept } from './vocabulary.ts'

/** Less certain than this is a guess. */
const MIN_CERTAINTY = 0.25
/** Likelier than everything else together. */
const LIKELY = 0.5
/** From here on it counts more than what words alone suggest: "has Dr. Chen started" is no wish for Dr. Chen. */
const SURE = 0.5
/** From here on it may outweigh an act that is mentioned, and a wish that the rules saw. */
const VERY_SURE = 0.7
/** From here on it may check in, hold a place or agree. */
const CERTAIN = 0.9

/**
 * What counts of the certainty that nothing is to be done. Most examples of that name an act which somebody else does, or
 * which is denied, and no text that names one is asked about; an answer too much does no harm.
 */
const ASK_COUNTS = 0.2
const harmless = new Set<Outcome>([
  'status',
  'where',
  'hours',
  'phone',
  'beyond',
  'language',
  'help',
  'lateness',
  'book',
  'first-free',
  'greeting',
  'thanks',
  'hour',
])

type Learned = (text: string) => Opinion<Outcome>

/** At these steps a yes does something. */
const mayConfirm = ({ at }: State): boolean => at.step === 'confirm' || at.step === 'give-up'

/** The most certain opinion, with the certainty it has where an answer too much does no harm. */
function opinionIn(opinions: Opinion<Outcome>[]): Opinion<Outcome> {
  const [first = { label: 'ask', certainty: 0 }] = opinions
  const next = opinions.find(({ label }) => label !== 'ask')
  if (next === undefined || !harmless.has(next.label)) return first
  const ask = opinions.find(({ label }) => label === 'ask')?.certainty ?? 0
  const certainty = next.certainty / (1 - (1 - ASK_COUNTS) * ask)
  return first.label === 'ask' && certainty < MIN_CERTAINTY ? first : { label: next.label, certainty }
}

/** What people write while no question is open, and under one that a yes confirms: "no" is said in other words there. */
const lessons: Record<'idle' | 'confirming', readonly Situation[]> = {
  idle: ['new', 'booked', 'called'],
  confirming: ['confirm', 'give-up', 'moving'],
}

function learnFrom(situations: readonly Situation[]): Learned {
  const examples = Object.values(corpus)
    .flat()
    .filter(({ at, does }) => situations.includes(at) && does !== 'silence')
    .map(({ text, does }) => ({ text, label: does }))
  const opinionsOn = learn(examples)
  return remembered((text) => opinionIn(opinionsOn(text)))
}
let learned: Record<keyof typeof lessons, Learned> | null = null

/** Learns from the corpus; takes the better part of a second, once. */
export function learnFromCorpus(): Record<keyof typeof lessons, Learned> {
  learned ??= { idle: learnFrom(lessons.idle), confirming: learnFrom(lessons.confirming) }
  return learned
}

const doubts: readonly Concept[] = ['unreal', 'past', 'report', 'question', 'other', 'asking']

/** "You" and "the doctor" are nobody else; "I am" asks nothing, and neither does "not". */
const isAbout = ({ tokens }: ParsedText, some: readonly Concept[]) =>
  tokens.some(({ text, concepts: of }) =>
    some.some((one) => {
      if (one === 'other') return of.has(one) && !of.has('noise') && !addressed.has(text)
      if (one === 'question' || one === 'asking') return of.has(one) && !of.has('noise') && !of.has('not')
      return of.has(one)
    }),
  )

/** Outcomes that may follow although the rules left their act open: little is lost by them. */
const actOf: Partial<Record<Outcome, Act>> = { 'move?': 'move', start: 'start', stop: 'stop', 'call-back': 'call-back' }
const isLeftOpen = ({ open }: ParsedText, label: Outcome): boolean =>
  open.size > 0 && [...open].every((act) => act === actOf[label])

const means = ({ tokens }: ParsedText, ...meanings: string[]): boolean =>
  tokens.some(({ text }) => text.split(' ').some((word) => meaningsOf(word).some((one) => meanings.includes(one))))

const isKnown = ({ text, concepts }: Token): boolean =>
  concepts.size > 0 || text.split(' ').every((word) => /^\p{N}+$/u.test(word) || meaningsOf(word).length > 0)

/** Whether a text may not be about the patient, here and now. */
const isDoubtful = (parsed: ParsedText, setting: Setting): boolean =>
  (parsed.day !== null && parsed.day !== today(setting)) ||
  isAbout(parsed, ['unreal', 'past', 'report', 'question', 'other']) ||
  means(parsed, 'maybe')

/** The action that an opinion suggests; null: nothing that may be done on a guess. */
function suggested({ label, certainty }: Opinion<Outcome>, parsed: ParsedText, setting: Setting): Action | null {
  const { concepts, tokens, rest, day } = parsed
  const isPlain = !isDoubtful(parsed, setting)
  switch (label) {
    case 'status':
    case 'where':
    case 'hours':
    case 'phone':
    case 'beyond':
    case 'language':
    case 'help':
    case 'emergency':
    case 'lateness':
    case 'book':
      return actionOf(label, parsed, setting)
    case 'greeting':
    case 'thanks':
    case 'hour':
      return { do: label }
    case 'off-list?':
      return { do: 'off-list' }
    case 'first-free':
      return actionOf('book', { ...parsed, concepts: new Set<Concept>([...concepts, 'first']) }, setting)
    // It asks before it cancels or moves anything.
    case 'cancel?':
      // "Coming" is a word of "not coming", and the opposite.
      return certainty < CERTAIN || isAbout(parsed, doubts) || (tokens.length < 3 && !means(parsed, 'not'))
        ? null
        : { do: 'cancel' }
    case 'move?':
      return { do: 'move', day, booking: { ...noIntent, day, words: rest } }
    // Two signs for one thing: the act that the rules left open, and examples.
    case 'stop':
      return certainty >= CERTAIN && isLeftOpen(parsed, label) && isPlain ? { do: 'stop' } : { do: 'how-to-stop' }
    case 'call-back':
      return certainty >= CERTAIN && isLeftOpen(parsed, label) && !isAbout(parsed, ['past', 'report'])
        ? { do: label }
        : null
    case 'lead': {
      const minutes = numberIn(rest)
      return minutes === null ? null : { do: 'lead', minutes }
    }
    // What changes something at once has to be certain; else the status offers it.
    case 'here':
      // "Sitting in a café": a word that nobody knows may be another place.
      return certainty >= CERTAIN && isPlain && !concepts.has('asking') && parsed.tokens.every(isKnown)
        ? { do: label }
        : { do: 'status' }
    case 'later':
      // "Can I be late?"
      return certainty >= CERTAIN && isPlain && !concepts.has('asking') && !means(parsed, 'able')
        ? { do: label }
        : { do: 'status' }
    case 'start':
      return certainty >= VERY_SURE &&
        means(parsed, 'messages', 'send', 'warn') &&
        !isAbout(parsed, ['past', 'question']) &&
        !means(parsed, 'maybe')
        ? { do: label }
        : null
    default:
      return null
  }
}

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

/** What the rules make of words beside an answer: "all good, thanks" is a yes. */
const besidesAnswer = new Set<Action['do']>(['status', 'thanks', 'greeting', 'all', 'more'])

/** Answers after which the open question is still open. */
const asides = new Set<Outcome>(['status', 'where', 'hours', 'phone', 'beyond', 'help', 'emergency'])

/**
 * A text under a question that the rules made nothing of: a yes or a no in other words, or a question of its own. It is never
 * a yes to a cancellation, which cannot be taken back.
 */
function underQuestion(
  text: string,
  ruled: Action | null,
  { state, parsed, setting }: { state: State; parsed: ParsedText; setting: Setting },
): Action | null {
  const isConfirming = mayConfirm(state)
  const isTentative = ruled?.do === 'intent' && ruled.intent.isTentative
  const answered = withoutAskedDay(parsed, state)
  const isDayAsked = parsed.day !== null && answered.day === null
  // "Do not book it" is no wish for a booking.
  const isDenied = (ruled?.do === 'book' || ruled?.do === 'intent') && isAbout(parsed, ['not'])
  const isMade = ruled !== null && !isTentative && !besidesAnswer.has(ruled.do) && !isDayAsked && !isDenied
  // One word alone may be a name.
  if (isMade || (parsed.day !== null && !isDayAsked) || parsed.tokens.length < 2) return null
  const { idle, confirming } = learnFromCorpus()
  const answer = confirming(text)
  const isAsking = /[?؟]/.test(text)
  const leastForNo = isDayAsked || isDenied ? CERTAIN : LIKELY
  if (isConfirming && answer.label === 'no' && answer.certainty >= leastForNo && !isAsking) return { do: 'leave' }
  const mayBeYes =
    state.at.step === 'confirm' &&
    !asksBack(answered.tokens) &&
    !parsed.mentionsAct &&
    answer.label === 'yes' &&
    answer.certainty >= CERTAIN
  // The Arabic yes may be a "which".
  const mayAsk = answered.tokens.some(({ text: said }) => said === 'اي')
  if (mayBeYes && !isAsking && !mayAsk && !isAbout(answered, ['unreal', 'past', 'report'])) return agreement(state)
  const { label, certainty } = idle(text)
  if (ruled !== null && !isTentative && ruled.do !== 'status') return null
  // "Go on" is too little to be about something else.
  if (parsed.tokens.length < 3 || ruled?.do === 'status' || certainty < SURE || !asides.has(label)) return null
  const action = suggested({ label, certainty }, parsed, setting)
  // Where doctors are asked for, it may be a name.
  return action !== null && isTentative && !isConfirming
    ? { ...ruled, intent: { ...ruled.intent, otherwise: action } }
    : action
}

/** How certain an opinion has to be to count for more than what the rules make of a text; null: they know better. */
function neededFor(ruled: Action | null, label: Outcome, parsed: ParsedText): number | null {
  if (parsed.mentionsAct) {
    const isTentative = ruled?.do === 'intent' && ruled.intent.isTentative
    const isLeft = ruled === null || isTentative || ruled.do === 'status' || ruled.do === 'how-to-stop'
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
  const isTentative = ruled?.do === 'intent' && ruled.intent.isTentative
  const opinion = learnFromCorpus().idle(text)
  const needed = neededFor(ruled, opinion.label, parsed)
  if (needed === null) return null
  // A day and nothing else is a day.
  const mayBeMove = opinion.label === 'move?' && isAbout(parsed, ['asking', 'not'])
  const isDay = parsed.day !== null && parsed.rest.length === 0 && !parsed.concepts.has('book')
  const isLong = opinion.certainty >= CERTAIN && parsed.tokens.length > 4
  if (ruled?.do === 'intent' && !mayBeMove && isDay && !isLong) return null
  const isAlone = parsed.tokens.length === 1
  const isSure = opinion.certainty >= needed && !isAlone
  if (isAlone && isTentative && opinion.certainty < CERTAIN) return null
  if (opinion.certainty < (isTentative && !isAlone ? MIN_CERTAINTY : needed)) return null
  const action = suggested(opinion, parsed, setting)
  if (action === null) return null
  // The rules say the same, and more: the day, the doctor.
  const isSaid = ruled !== null && !isTentative && (isAlone || action.do === ruled.do || action.do === 'hour')
  if (isSaid && action.do !== 'intent') return null
  return isTentative && !isSure ? { ...ruled, intent: { ...ruled.intent, otherwise: action } } : action
}
