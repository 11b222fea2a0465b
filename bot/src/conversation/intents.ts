import type { Command } from '@anteroom/contracts/commands.ts'
import type { Day } from '@anteroom/contracts/queue.ts'
import { noIntent } from './booking-intent.ts'
import { today } from './calendar.ts'
import type { Action, Setting, State } from './model.ts'
import { isQuestion, type ParsedText } from './parse-text.ts'
import type { Concept } from './vocabulary.ts'
import { matchesExactly, wordsOf } from './words.ts'

/** What can be asked for at any step: each command, and what has only words. */
export type Intent = Command | (Concept & ('out-of-scope' | 'absent' | 'doctors' | 'back' | 'all' | 'more'))

/** The action of a command without anything said around it. */
export const plainAction = (command: Command): Action =>
  command === 'move' ? { do: command, day: null } : { do: command }

export const numberIn = (words: string[]): number | null => {
  const number = words.find((word) => /^\d{1,4}$/.test(word))
  return number === undefined ? null : Number(number)
}

const moveTo = (day: Day | null, words: string[]): Action =>
  words.length === 0 ? { do: 'move', day } : { do: 'move', day, words }

function booking({ day, rest, concepts }: ParsedText): Action {
  const words = rest.filter((word) => !/^\d+$/.test(word))
  const intent = { ...noIntent, words, code: numberIn(rest), day, firstFree: concepts.has('first') }
  const isPlain = words.length === 0 && intent.code === null && day === null && !intent.firstFree
  return isPlain ? { do: 'book' } : { do: 'intent', intent }
}

/** The action of each intent, with what else was said around it. Of two in one text the first of this table counts. */
const actions: Record<Intent, (parsed: ParsedText, setting: Setting) => Action> = {
  'out-of-scope': () => ({ do: 'out-of-scope' }),
  stop: () => plainAction('stop'),
  cancel: () => plainAction('cancel'),
  // "I can't come today, can I come tomorrow?" gives nothing up.
  absent: ({ day, rest, concepts }, setting) =>
    concepts.has('asking') && day !== null && day !== today(setting) ? moveTo(day, rest) : { do: 'cancel' },
  move: ({ day, rest }) => moveTo(day, rest),
  doctors: ({ day }) => ({ do: 'intent', intent: { ...noIntent, day } }),
  later: () => plainAction('later'),
  here: () => plainAction('here'),
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

export const isIntent = (concept: Concept): concept is Intent => intents.some((one) => one === concept)

export const actionOf = (intent: Intent, parsed: ParsedText, setting: Setting): Action =>
  actions[intent](parsed, setting)

/** The action that a text asks for at any step. "At the bus stop" stops nothing, and a question changes nothing. */
export function intendedAction(text: string, { at }: State, parsed: ParsedText, setting: Setting): Action | null {
  const { concepts, day, rest } = parsed
  const isStop = rest.length === 0 || matchesExactly(wordsOf(text)[0] ?? '', 'stop')
  const intent = intents.find((one) => concepts.has(one) && (one !== 'stop' || isStop))
  if (intent === undefined) return null
  // "Do not cancel my appointment" books nothing.
  if (intent === 'book' && concepts.has('no') && day === null && rest.length === 0) return null
  const draft = at.step === 'confirm' ? at.draft : null
  if (draft && intent === 'move' && concepts.has('name') && draft.moving === null) return { do: 'rename' }
  // "Another day" while a place is chosen means that place, not an appointment that the patient has.
  if (intent === 'move' && (draft || at.step === 'day')) {
    if (day !== null || rest.length > 0) return { do: 'intent', intent: { ...noIntent, words: rest, day } }
    return { do: draft ? 'other-day' : 'go-on' }
  }
  const asks = isQuestion(text) || (intent === 'here' && concepts.has('asking'))
  return (intent === 'here' || intent === 'later') && asks ? { do: 'status' } : actionOf(intent, parsed, setting)
}
