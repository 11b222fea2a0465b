import { corpus, type Outcome, type Situation } from './corpus/corpus.ts'
import { isComingIn } from './excuse.ts'
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

/** What people write while no question is open, and under one that a yes confirms: "no" is said in other words there. */
const lessons: Record<'idle' | 'confirming', readonly Situation[]> = {
  idle: ['new', 'booked', 'called'],
  confirming: ['confirm', 'give-up', 'moving'],
}

function* learnFrom(situations: readonly Situation[]): Generator<void, Learned> {
  const examples = Object.values(corpus)
    .flat()
    .filter(({ at, does }) => situations.includes(at) && does !== 'silence')
    // They mean it only of whoever has been called.
    .filter(({ at, text }) => at !== 'called' || !isComingIn(text))
    .map(({ text, does }) => ({ text, label: does }))
  const opinionsOn = yield* learn(examples)
  return remembered((text) => opinionIn(opinionsOn(text)))
}

type Opinions = Record<keyof typeof lessons, Learned>

function* learnAll(): Generator<void, Opinions> {
  return { idle: yield* learnFrom(lessons.idle), confirming: yield* learnFrom(lessons.confirming) }
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
