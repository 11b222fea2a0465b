import { noIntent } from './booking-intent.ts'
import { corpus, type Outcome, type Situation } from './corpus/corpus.ts'
import { actionOf, numberIn } from './intents.ts'
import { learn, type Opinion } from './learn.ts'
import type { Action, Setting, State } from './model.ts'
import type { ParsedText } from './parse-text.ts'
import { remembered } from './remembered.ts'
import type { Concept } from './vocabulary.ts'

/** Less certain than this is a guess. */
const MIN_CERTAINTY = 0.25
/** Likelier than everything else together. */
const LIKELY = 0.5
/** From here on it counts more than what words alone suggest: "has Dr. Chen started" is no wish for Dr. Chen. */
const SURE = 0.5

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

/** Learns from the corpus; takes about half a second, once. */
export function learnFromCorpus(): Record<keyof typeof lessons, Learned> {
  learned ??= { idle: learnFrom(lessons.idle), confirming: learnFrom(lessons.confirming) }
  return learned
}

const doubts: readonly Concept[] = ['unreal', 'past', 'report', 'question', 'other', 'asking']

/** The action that an opinion suggests; null: nothing that may be done on a guess. */
function suggested({ label }: Opinion<Outcome>, parsed: ParsedText, setting: Setting): Action | null {
  const { concepts, tokens, rest, day } = parsed
  const isAbout = (some: readonly Concept[]) => tokens.some(({ concepts: of }) => some.some((one) => of.has(one)))
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
      return { do: label }
    case 'first-free':
      return actionOf('book', { ...parsed, concepts: new Set<Concept>([...concepts, 'first']) }, setting)
    // It asks before it cancels or moves anything.
    case 'cancel?':
      // "Coming" is a word of "not coming", and the opposite.
      return isAbout(doubts) || tokens.length < 3 ? null : { do: 'cancel' }
    case 'move?':
      return { do: 'move', day, booking: { ...noIntent, day, words: rest } }
    case 'stop':
      return { do: 'how-to-stop' }
    case 'lead': {
      const minutes = numberIn(rest)
      return minutes === null ? null : { do: 'lead', minutes }
    }
    // What changes the line is never guessed; the status offers it.
    case 'here':
    case 'later':
      return { do: 'status' }
    default:
      return null
  }
}

/** What the rules make of words without a verb that they know: a wish for an appointment, or for a doctor of that name. */
const isWeak = (action: Action | null, { tokens }: ParsedText): boolean =>
  action === null ||
  // "Any day works" has a word of consent.
  (action.do === 'thanks' && tokens.length > 2) ||
  action.do === 'intent' ||
  action.do === 'book' ||
  action.do === 'status'

/** Answers after which the open question is still open. */
const asides = new Set<Outcome>(['status', 'where', 'hours', 'phone', 'beyond', 'help', 'emergency'])

/** A text under a question that the rules made nothing of: a no in other words, or a question of its own. It is never a yes. */
function underQuestion(
  text: string,
  ruled: Action | null,
  { state, parsed, setting }: { state: State; parsed: ParsedText; setting: Setting },
): Action | null {
  const isConfirming = mayConfirm(state)
  const isTentative = isConfirming && ruled?.do === 'intent' && ruled.intent.isTentative
  const isMade = ruled !== null && !isTentative && ruled.do !== 'status'
  // One word alone may be a name.
  if (isMade || parsed.day !== null || parsed.tokens.length < 2) return null
  const { idle, confirming } = learnFromCorpus()
  const answer = confirming(text)
  const isNo = isConfirming && answer.label === 'no' && answer.certainty >= LIKELY
  if (isNo && !/[?؟]/.test(text)) return { do: 'leave' }
  const { label, certainty } = idle(text)
  // "Go on" is too little to be about something else.
  if (parsed.tokens.length < 3 || ruled?.do === 'status' || certainty < SURE || !asides.has(label)) return null
  return suggested({ label, certainty }, parsed, setting)
}

/**
 * The action of a text of which the rules make little: what most of those texts mean that people wrote and that are like it.
 * It is asked only where no act was named that the rules did not take for said, and changes nothing by itself. Null: the
 * rules' action stands.
 */
export function secondOpinion(
  text: string,
  ruled: Action | null,
  { state, parsed, setting }: { state: State; parsed: ParsedText; setting: Setting },
): Action | null {
  if (state.at.step !== 'idle') return underQuestion(text, ruled, { state, parsed, setting })
  // A whole phrase is no weak sign.
  const isPhrase = parsed.tokens.some(({ text: said, concepts }) => said.includes(' ') && concepts.has('status'))
  if (!isWeak(ruled, parsed) || parsed.mentionsAct || (ruled?.do === 'status' && isPhrase)) return null
  const opinion = learnFromCorpus().idle(text)
  // One word alone may be a name.
  const isAlone = parsed.tokens.length === 1
  if (opinion.certainty < (isAlone ? SURE : MIN_CERTAINTY)) return null
  const action = suggested(opinion, parsed, setting)
  if (action === null) return null
  if (ruled === null) return action
  // A day and nothing else is a day.
  const mayBeMove = opinion.label === 'move?' && parsed.concepts.has('asking')
  if (
    ruled.do === 'intent' &&
    !mayBeMove &&
    parsed.day !== null &&
    parsed.rest.length === 0 &&
    !parsed.concepts.has('book')
  )
    return null
  const isUnsure = opinion.certainty < SURE || isAlone
  if (ruled.do === 'intent' && ruled.intent.isTentative && isUnsure) {
    return { ...ruled, intent: { ...ruled.intent, otherwise: action } }
  }
  return opinion.certainty >= SURE ? action : null
}
