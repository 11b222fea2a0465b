import type { Command } from '@anteroom/contracts/commands.ts'
import type { Day } from '@anteroom/contracts/queue.ts'
import { noIntent } from './booking-intent.ts'
import { today } from './calendar.ts'
import { isWeekday } from './days.ts'
import { isTypo, matchesExactly } from './lexicon.ts'
import type { Action, Setting, State } from './model.ts'
import type { ParsedText } from './parse-text.ts'
import type { Concept, Topic } from './vocabulary.ts'

/** What can be asked for at any step. */
export type Intent = Exclude<Topic, 'greeting' | 'thanks' | 'first' | 'name' | 'machine' | 'urgent'>

/** The action of a command without anything said around it. */
export const plainAction = (command: Command): Action =>
  command === 'move' ? { do: command, day: null } : { do: command }

export const numberIn = (words: string[]): number | null => {
  const number = words.find((word) => /^\d{1,4}$/.test(word))
  return number === undefined ? null : Number(number)
}

/** `words` may say whose appointment is meant. */
const withWords = (command: 'cancel' | 'here' | 'later', { rest }: ParsedText): Action => {
  const words = rest.filter((word) => !/^\p{N}+$/u.test(word) && !isTypo(word))
  return words.length === 0 ? { do: command } : { do: command, words }
}

const comparing = /(?:^| )(?:earlier|sooner|later|temprano|antes|ابكر|بدري)(?: |$)/u

const moveTo = (day: Day | null, words: string[]): Extract<Action, { do: 'move' }> =>
  words.length === 0 ? { do: 'move', day } : { do: 'move', day, words }

function booking({ day, rest, concepts, hour, specialties, patientName }: ParsedText): Action {
  const words = rest.filter((word) => !/^\d+$/.test(word))
  const firstFree = concepts.has('first') || concepts.has('urgent')
  const intent = { ...noIntent, words, code: numberIn(rest), day, firstFree, specialties, patientName, hour }
  const isPlain =
    words.length === 0 &&
    intent.code === null &&
    day === null &&
    !firstFree &&
    !hour &&
    specialties.length === 0 &&
    patientName === null
  return isPlain ? { do: 'book' } : { do: 'intent', intent }
}

const isWordForToday = (word: string) => matchesExactly(word, 'today')

/** The action of each intent, with what else was said around it. Of two in one text the first of this table counts. */
const actions: Record<Intent, (parsed: ParsedText, setting: Setting) => Action> = {
  emergency: () => ({ do: 'emergency' }),
  stop: () => plainAction('stop'),
  cancel: (parsed) => withWords('cancel', parsed),
  'off-list': () => ({ do: 'off-list' }),
  // "I can't come today, can I come tomorrow?" gives nothing up.
  absent: ({ day, rest, concepts, tokens }, setting) => {
    const isToday = day === today(setting)
    // On a Thursday "not today, can it be Thursday?" is about the next one.
    const asksDay = day !== null && (!isToday || tokens.some(({ text }) => isWeekday(text)))
    const isOneForOther = day !== null && !isToday && tokens.some(({ text }) => text.split(' ').some(isWordForToday))
    if (!concepts.has('move') && !(concepts.has('asking') && asksDay) && !isOneForOther) return { do: 'cancel' }
    return moveTo(isToday ? null : day, concepts.has('move') ? [] : rest)
  },
  // "Anything earlier?" is asked by whoever has nothing yet too.
  move: ({ day, rest, tokens }) => {
    const asksSooner = tokens.some((one) => one.concepts.has('move') && comparing.test(one.text))
    return { ...moveTo(day, rest), ...(asksSooner && { booking: { ...noIntent, day, words: rest } }) }
  },
  doctors: ({ day, specialties }) => ({ do: 'intent', intent: { ...noIntent, day, specialties } }),
  'check-in': (parsed) => withWords('here', parsed),
  here: (parsed) => withWords('here', parsed),
  late: (parsed) => withWords('later', parsed),
  'more-time': (parsed) => withWords('later', parsed),
  later: (parsed) => withWords('later', parsed),
  'call-back': () => ({ do: 'call-back' }),
  lateness: () => ({ do: 'lateness' }),
  phone: () => ({ do: 'phone' }),
  hours: ({ day }) => ({ do: 'hours', day }),
  room: () => ({ do: 'room' }),
  where: () => ({ do: 'where' }),
  beyond: () => ({ do: 'beyond' }),
  status: () => plainAction('status'),
  language: () => plainAction('language'),
  help: () => plainAction('help'),
  back: () => ({ do: 'back' }),
  all: () => ({ do: 'all' }),
  more: () => ({ do: 'more' }),
  book: booking,
  start: () => plainAction('start'),
}
const intents = Object.keys(actions) as Intent[]

/** Words of everyday speech: they are commands where nothing else is said. */
const onlyAlone: readonly Intent[] = ['back', 'all', 'more']

export const isIntent = (concept: Concept): concept is Intent => intents.some((one) => one === concept)

export const actionOf = (intent: Intent, parsed: ParsedText, setting: Setting): Action =>
  actions[intent](parsed, setting)

/** Of what needs the front desk only vaccinations are named: a doctor gives them. */
const isOfVaccines = ({ tokens }: ParsedText) =>
  tokens.every(({ text, concepts }) => !concepts.has('beyond') || /^(?:vaccin|vacun|تطعيم|التطعيم|لقاح)/u.test(text))

/** Whoever asks for the clinic, the floor or the door is not there yet: "which floor are you on, I'm downstairs". */
const wayIn =
  /^(?:where (?:is|are) (?:the clinic|you|your clinic)|donde (?:estan|quedan|(?:esta|queda|es) la clinica)|(?:وين|فين|اين) (?:العياده|عيادتكم|المدخل|المركز|انتم|مكانكم))(?: |$)|^(?:(?:on |at |in )?(?:what|which)|(?:en |por )?(?:que|cual)|(?:في |من |عند )?(?:اي|انهي|انو)) (?:floor|door|entrance|gate|building|piso|planta|puerta|entrada|edificio|طابق|دور|باب|مدخل|بوابه|مبني|عماره)(?: |$)/u
const asksTheWayIn = ({ tokens }: ParsedText): boolean =>
  tokens.some(({ text, concepts }) => (concepts.has('where') || concepts.has('room')) && wayIn.test(text))

/** Checking in and asking for time change the line at once: they are for today. */
const atOnce: readonly Intent[] = ['here', 'check-in', 'late', 'more-time', 'later']

/** The action that a text asks for at any step. What it only mentions is answered with the status, which offers it. */
export function intendedAction({ at }: State, parsed: ParsedText, setting: Setting): Action | null {
  const { concepts, day, hour, rest, open } = parsed
  const isOtherDay = day !== null && day !== today(setting)
  const isPossible = (one: Intent) =>
    concepts.has(one) &&
    !(onlyAlone.includes(one) && (rest.length > 0 || day !== null)) &&
    !(atOnce.includes(one) && isOtherDay) &&
    !(one === 'hours' && numberIn(rest) !== null) &&
    !(one === 'help' && concepts.has('book')) &&
    // "Vaccinations for the baby, I'd like to book them".
    !(one === 'beyond' && concepts.has('book') && isOfVaccines(parsed)) &&
    // "I'm outside, give me five."
    !(one === 'here' && (concepts.has('more-time') || asksTheWayIn(parsed))) &&
    // "An urgent appointment" is no emergency.
    !(one === 'status' && concepts.has('book') && (day !== null || concepts.has('first')))
  const intent = intents.find(isPossible)
  if (concepts.has('urgent') && intent !== 'emergency') {
    return intent === undefined || intent === 'book'
      ? booking({ ...parsed, concepts: new Set([...concepts, 'first']) })
      : actionOf(intent, parsed, setting)
  }
  const isMentioned = open.size > 0 || atOnce.some((one) => concepts.has(one) && isOtherDay)
  if (intent === undefined || (intent === 'book' && isMentioned && day === null && rest.length === 0)) {
    if (open.has('stop')) return { do: 'how-to-stop' }
    const isNo = at.step === 'confirm' && (concepts.has('no') || concepts.has('not'))
    // "What if I'm late?", "puede que me retrase".
    const isOfPatient = concepts.has('me') || (concepts.has('unreal') && !concepts.has('other'))
    if (open.has('late') && at.step === 'idle' && isOfPatient) return { do: 'lateness' }
    if (isMentioned) return at.step === 'give-up' || isNo ? { do: 'leave' } : { do: 'status' }
    return null
  }
  // "Do not book it" books nothing.
  if (intent === 'book' && (concepts.has('no') || concepts.has('not')) && day === null && rest.length === 0) {
    return at.step === 'confirm' ? { do: 'leave' } : null
  }
  const draft = at.step === 'confirm' ? at.draft : null
  if (draft && intent === 'move' && concepts.has('name') && draft.moving === null) return { do: 'rename' }
  // "Another day" while a place is chosen means that place, not an appointment that the patient has.
  if (intent === 'move' && (draft || at.step === 'day')) {
    if (hour && day === null && rest.length === 0) return { do: 'hour' }
    if (day !== null || rest.length > 0) return { do: 'intent', intent: { ...noIntent, words: rest, day, hour } }
    return { do: draft ? 'other-day' : 'go-on' }
  }
  return actionOf(intent, parsed, setting)
}
