import { noIntent } from './booking-intent.ts'
import { corpus, type Outcome } from './corpus/corpus.ts'
import { actionOf, numberIn } from './intents.ts'
import { learn, type Opinion } from './learn.ts'
import type { Action, Setting, State } from './model.ts'
import type { ParsedText } from './parse-text.ts'
import { remembered } from './remembered.ts'
import type { Concept } from './vocabulary.ts'

/** Less certain than this is a guess. */
const MIN_CERTAINTY = 0.35
/** From here on it counts more than what words alone suggest: "has Dr. Chen started" is no wish for Dr. Chen. */
const SURE = 0.65
/** From here on it may change the line, where nothing in the text speaks against it. */
const CERTAIN = 0.9

/**
 * What counts of the certainty that nothing is to be done. Most examples of that name an act which somebody else does, or
 * which is denied, and no text that names one is asked about; an answer too much does no harm.
 */
const ASK_COUNTS = 0.3
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
let learned: Learned | null = null

/** The most certain opinion, with the certainty it has where an answer too much does no harm. */
function opinionIn(opinions: Opinion<Outcome>[]): Opinion<Outcome> {
  const [first = { label: 'ask', certainty: 0 }] = opinions
  const next = opinions.find(({ label }) => label !== 'ask')
  if (next === undefined || !harmless.has(next.label)) return first
  const ask = opinions.find(({ label }) => label === 'ask')?.certainty ?? 0
  const certainty = next.certainty / (1 - (1 - ASK_COUNTS) * ask)
  return first.label === 'ask' && certainty < MIN_CERTAINTY ? first : { label: next.label, certainty }
}

/** Learns from what people write while no question is open; takes about half a second, once. */
export function learnFromCorpus(): Learned {
  if (learned !== null) return learned
  const examples = Object.values(corpus)
    .flat()
    .filter(({ at, does }) => (at === 'new' || at === 'booked') && does !== 'silence')
    .map(({ text, does }) => ({ text, label: does }))
  const opinionsOn = learn(examples)
  learned = remembered((text) => opinionIn(opinionsOn(text)))
  return learned
}

/** What is never guessed: the words around it decide. */
const takesBack: readonly Concept[] = ['not', 'unreal', 'past', 'future', 'report', 'question', 'other', 'asking']

const doubts: readonly Concept[] = ['unreal', 'past', 'report', 'question', 'other', 'asking']

/** The action that an opinion suggests; null: nothing that may be done on a guess. */
function suggested({ label, certainty }: Opinion<Outcome>, parsed: ParsedText, setting: Setting): Action | null {
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
    case 'call-back':
    case 'here':
    case 'later': {
      return certainty >= CERTAIN && !isAbout(takesBack) && day === null ? { do: label } : null
    }
    default:
      return null
  }
}

/** What the rules make of words without a verb that they know: a wish for an appointment, or for a doctor of that name. */
const isWeak = (action: Action | null, { concepts, tokens }: ParsedText): boolean =>
  action === null ||
  // "Any day works" has a word of consent.
  (action.do === 'thanks' && !concepts.has('thanks') && tokens.length > 2) ||
  action.do === 'intent' ||
  action.do === 'book' ||
  action.do === 'status'

/**
 * The action of a text of which the rules make little: what most of those texts mean that people wrote and that are like it.
 * It is asked only where no act was named that the rules did not take for said, and changes nothing by itself but to check
 * in and to hold a place, where it is certain. Null: the rules' action stands.
 */
export function secondOpinion(
  text: string,
  ruled: Action | null,
  { state, parsed, setting }: { state: State; parsed: ParsedText; setting: Setting },
): Action | null {
  // A whole phrase is no weak sign.
  const isPhrase = parsed.tokens.some(({ text: said, concepts }) => said.includes(' ') && concepts.has('status'))
  if (!isWeak(ruled, parsed) || parsed.mentionsAct || (ruled?.do === 'status' && isPhrase)) return null
  const opinion = learnFromCorpus()(text)
  if (opinion.certainty < MIN_CERTAINTY) return null
  const action = suggested(opinion, parsed, setting)
  if (action === null || state.at.step !== 'idle') return null
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
  // One word alone may be a name.
  const isUnsure = opinion.certainty < SURE || parsed.tokens.length === 1
  if (ruled.do === 'intent' && ruled.intent.isTentative && isUnsure) {
    return { ...ruled, intent: { ...ruled.intent, otherwise: action } }
  }
  return opinion.certainty >= SURE ? action : null
}
