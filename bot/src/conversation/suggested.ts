import { type Act, addressed, sat } from './act-grammar.ts'
import { noIntent } from './booking-intent.ts'
import { today } from './calendar.ts'
import type { Outcome } from './corpus/corpus.ts'
import { actionOf, numberIn } from './intents.ts'
import type { Opinion } from './learn.ts'
import type { Token } from './lexicon.ts'
import type { Action, Setting } from './model.ts'
import { CERTAIN, OVERRULES, VERY_SURE } from './opinions.ts'
import type { ParsedText } from './parse-text.ts'
import { meaningsOf, saysAny } from './thesaurus.ts'
import type { Concept } from './vocabulary.ts'

const doubts: readonly Concept[] = ['unreal', 'past', 'report', 'question', 'other', 'asking']

/** "You" and "the doctor" are nobody else; "I am" asks nothing, and neither does "not". */
export const isAbout = ({ tokens }: ParsedText, some: readonly Concept[]) =>
  tokens.some(({ text, concepts: of }) =>
    some.some((one) => {
      if (one === 'other') return of.has(one) && !of.has('noise') && !addressed.has(text)
      if (one === 'question' || one === 'asking') return of.has(one) && !of.has('noise') && !of.has('not')
      return of.has(one)
    }),
  )

/** Outcomes that may follow although the rules left their act open: little is lost by them. */
const actOf: Partial<Record<Outcome, Act>> = {
  'cancel?': 'cancel',
  'move?': 'move',
  start: 'start',
  stop: 'stop',
  'call-back': 'call-back',
}
export const isLeftOpen = ({ open }: ParsedText, label: Outcome): boolean =>
  open.size > 0 && [...open].every((act) => act === actOf[label])

/** A question mark, or a word that asks; "not" is none. */
const asks = (parsed: ParsedText): boolean =>
  isAbout(parsed, ['asking']) ||
  (parsed.concepts.has('asking') && !parsed.tokens.some(({ concepts: of }) => of.has('asking')))

const means = ({ tokens }: ParsedText, ...meanings: string[]): boolean =>
  tokens.some(({ text }) => saysAny(text, ...meanings))

export const isKnown = ({ text, concepts }: Token): boolean =>
  concepts.size > 0 || text.split(' ').every((word) => /^\p{N}+$/u.test(word) || meaningsOf(word).length > 0)

/** Whether a text may not be about the patient, here and now. */
const isDoubtful = (parsed: ParsedText, setting: Setting): boolean =>
  (parsed.day !== null && parsed.day !== today(setting)) ||
  isAbout(parsed, ['unreal', 'past', 'report', 'question', 'other']) ||
  means(parsed, 'maybe')

/** What holds a patient up, and is nobody else. */
const things = new Set(
  'nothing everything bus train car cab taxi uber ride metro tram flight snow rain weather'.split(' '),
)
const isOrAre = /^(?:is|are)$/

/** A reason for being late that is there now, such as "stuck on the bridge, nothing is moving". */
export const isStuck = (parsed: ParsedText, setting: Setting): boolean =>
  parsed.concepts.has('lateness') &&
  !asks(parsed) &&
  (parsed.day === null || parsed.day === today(setting)) &&
  !isAbout(parsed, ['unreal', 'past', 'report']) &&
  !means(parsed, 'maybe') &&
  parsed.tokens.every(
    (token, at) =>
      things.has(token.text) ||
      (at > 0 && isOrAre.test(token.text)) ||
      !isAbout({ ...parsed, tokens: [token] }, ['question', 'other']),
  )

/** The action that an opinion suggests; null: nothing that may be done on a guess. */
export function suggested({ label, certainty }: Opinion<Outcome>, parsed: ParsedText, setting: Setting): Action | null {
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
    // "Put me on the list" is the opposite, and much like it.
    case 'off-list?':
      return means(parsed, 'remove') || isAbout(parsed, ['not']) ? { do: 'off-list' } : null
    case 'first-free':
      return actionOf('book', { ...parsed, concepts: new Set<Concept>([...concepts, 'first']) }, setting)
    // It asks before it cancels or moves anything.
    case 'cancel?':
      // What the rules left open may be denied, or of something else, in a word that nobody knows: "cancel the noise".
      if (isLeftOpen(parsed, label) && (isAbout(parsed, ['not']) || !tokens.every(isKnown))) return null
      // "Coming" is a word of "not coming", and the opposite.
      return certainty < CERTAIN || isAbout(parsed, doubts) || (tokens.length < 3 && !means(parsed, 'not'))
        ? null
        : { do: 'cancel' }
    case 'move?':
      return { do: 'move', day, booking: { ...noIntent, day, words: rest } }
    // Two signs for one thing: the act that the rules left open, and examples.
    case 'stop': {
      const isLeft = certainty >= CERTAIN && isLeftOpen(parsed, label) && isPlain
      const isEnd = means(parsed, 'stop', 'remove') || isAbout(parsed, ['not'])
      const isNamed =
        certainty >= OVERRULES && isEnd && means(parsed, 'messages') && !isAbout(parsed, ['past', 'report'])
      return isLeft || isNamed ? { do: 'stop' } : { do: 'how-to-stop' }
    }
    // "Call me crazy", "they call me Lou": what examples leave no doubt about, or what is known to the last word.
    case 'call-back': {
      const isSure = certainty >= OVERRULES && means(parsed, 'call') && !asks(parsed)
      const isOfPatient = !isAbout(parsed, ['past', 'report'])
      const isKnownAll = certainty >= CERTAIN && isLeftOpen(parsed, label) && parsed.tokens.every(isKnown)
      return isOfPatient && (isSure || isKnownAll) ? { do: label } : null
    }
    case 'lead': {
      const minutes = numberIn(rest)
      return minutes === null ? { do: 'ask-lead' } : { do: 'lead', minutes }
    }
    // What changes something at once has to be certain; else the status offers it.
    case 'here': {
      // "I've been waiting here for ages".
      const hasWaited =
        tokens.some(({ text }) => text.split(' ').some((word) => sat.has(word))) && means(parsed, 'wait')
      // "Sitting in a café": a word that nobody knows may be another place.
      return certainty >= CERTAIN && isPlain && !hasWaited && !concepts.has('asking') && parsed.tokens.every(isKnown)
        ? { do: label }
        : { do: 'status' }
    }
    case 'later': {
      // "Can I be late?", but not "the others can go first".
      const isAble = tokens.some(({ text, concepts: of }) => !of.has('more-time') && saysAny(text, 'able'))
      // "The car won't start": why, of things and people beside the patient.
      const isReason = certainty >= OVERRULES && !isAbout(parsed, ['past', 'report'])
      const isDenied = parsed.open.size > 0 && isAbout(parsed, ['not'])
      const isOfNow = isPlain || isStuck(parsed, setting) || (isReason && !isDenied)
      return certainty >= CERTAIN && isOfNow && !asks(parsed) && !isAble ? { do: label } : { do: 'status' }
    }
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
