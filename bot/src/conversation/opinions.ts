import { corpus, type Outcome, type Situation, type Utterance } from './corpus/corpus.ts'
import { featuresOf } from './features.ts'
import { learn, type Opinion } from './learn.ts'
import { remembered } from './remembered.ts'

/** Less certain than this is a guess. */
export const MIN_CERTAINTY = 0.25
/** Likelier than everything else together. */
export const LIKELY = 0.5
/** From here on it counts more than what words alone suggest: "has Dr. Chen started" is no wish for Dr. Chen. */
export const SURE = 0.5
/** From here on it may outweigh an act that is mentioned, and a wish that the rules saw. */
export const VERY_SURE = 0.7
/** From here on it may check in, hold a place or agree. */
export const CERTAIN = 0.9
/** From here on it overrules an act that the rules see. */
export const OVERRULES = 0.95
/** From here on it is enough by itself. */
export const UNDOUBTED = 0.99

/**
 * What counts of the certainty that nothing is to be done. Most examples of that name an act which somebody else does, or
 * which is denied, and no text that names one is asked about; an answer too much does no harm.
 */
const ASK_COUNTS = 0.2
export const harmless = new Set<Outcome>([
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

/** The most certain opinion, with the certainty it has where an answer too much does no harm. */
function opinionIn(opinions: Opinion<Outcome>[]): Opinion<Outcome> {
  const [first = { label: 'ask', certainty: 0 }] = opinions
  const next = opinions.find(({ label }) => label !== 'ask')
  if (next === undefined || !harmless.has(next.label)) return first
  const ask = opinions.find(({ label }) => label === 'ask')?.certainty ?? 0
  const certainty = next.certainty / (1 - (1 - ASK_COUNTS) * ask)
  return first.label === 'ask' && certainty < MIN_CERTAINTY ? first : { label: next.label, certainty }
}

/**
 * What people write while no question is open, once they have been called, and what they answer where a doctor or a day is
 * asked for, and where a yes confirms: "no" is said in other words there. `at` names the situations; one that is named twice
 * counts twice. `tells`: what is of interest; all else is nothing to be done, because a lesson with fewer outcomes is learnt sooner.
 */
const lessons: Record<
  'idle' | 'called' | 'choosing' | 'confirming',
  { at: readonly Situation[]; tells: readonly Outcome[] | 'all' }
> = {
  idle: { at: ['new', 'booked', 'called'], tells: 'all' },
  called: { at: ['booked', 'called', 'called'], tells: ['here', 'later'] },
  choosing: { at: ['doctor', 'day'], tells: ['no', 'first-free'] },
  confirming: { at: ['confirm', 'give-up', 'moving'], tells: ['yes', 'no'] },
}

/** Only whoever has been called means it: "going in now", "in the toilet, two minutes". */
const isOnlyOfCalled = ({ at, does }: Utterance) => at === 'called' && (does === 'here' || does === 'later')

function* learnFrom(lesson: keyof typeof lessons, features: typeof featuresOf): Generator<void, Learned> {
  const { at: situations, tells } = lessons[lesson]
  const utterances = Object.values(corpus)
    .flat()
    .filter((one) => one.does !== 'silence' && (lesson === 'called' || !isOnlyOfCalled(one)))
  const labelOf = (does: Outcome): Outcome => (tells === 'all' || tells.includes(does) ? does : 'ask')
  const examples = situations.flatMap((situation) =>
    utterances.filter(({ at }) => at === situation).map(({ text, does }) => ({ text, label: labelOf(does) })),
  )
  const opinionsOn = yield* learn(examples, features)
  return remembered((text) => opinionIn(opinionsOn(text)))
}

type Opinions = Record<keyof typeof lessons, Learned>

function* learnAll(): Generator<void, Opinions> {
  // Most examples are in two lessons.
  const known = new Map<string, readonly number[]>()
  const features = (text: string) => known.getOrInsertComputed(text, featuresOf)
  return {
    idle: yield* learnFrom('idle', features),
    called: yield* learnFrom('called', features),
    choosing: yield* learnFrom('choosing', features),
    confirming: yield* learnFrom('confirming', features),
  }
}
const course = learnAll()
let learned: Opinions | null = null

/**
 * Learns the next piece of the corpus, which is about a second of work altogether. False: there is nothing left to
 * learn.
 */
export function learnPiece(): boolean {
  if (learned !== null) return false
  const { done, value } = course.next()
  if (done) learned = value
  return learned === null
}

/** What was learnt from the corpus; learns at once what has not been yet. */
export function learnFromCorpus(): Opinions {
  for (;;) {
    if (learned !== null) return learned
    learnPiece()
  }
}
