import type { Day } from '@anteroom/contracts/queue.ts'
import { isQuestion, noIntent, type ParsedText } from './booking-intent.ts'
import { today } from './calendar.ts'
import type { Action, Setting, State } from './model.ts'
import type { Meaning } from './vocabulary.ts'
import { isExactly, wordsOf } from './words.ts'

/** What asks for something wherever the conversation stands. Of two in one text the first of this list counts. */
export const intents = [
  'beyond',
  'stop',
  'cancel',
  'absent',
  'move',
  'doctors',
  'later',
  'here',
  'status',
  'language',
  'help',
  'back',
  'all',
  'more',
  'book',
  'start',
] as const satisfies Meaning[]
export type Intent = (typeof intents)[number]

export const numberIn = (words: string[]): number | null => {
  const number = words.find((word) => /^\d{1,4}$/.test(word))
  return number === undefined ? null : Number(number)
}

const moveTo = (day: Day | null, words: string[]): Action =>
  words.length === 0 ? { do: 'move', day } : { do: 'move', day, words }

/** What an intent asks for, with what else was said around it. */
export function actionOf(intent: Intent, { day, rest, meanings }: ParsedText, setting: Setting): Action {
  switch (intent) {
    case 'move':
      return moveTo(day, rest)
    case 'absent':
      // "I can't come today, can I come tomorrow?" gives nothing up.
      return meanings.has('asking') && day !== null && day !== today(setting) ? moveTo(day, rest) : { do: 'cancel' }
    case 'doctors':
      return { do: 'intent', intent: { ...noIntent, day } }
    case 'book': {
      const words = rest.filter((word) => !/^\d+$/.test(word))
      const intent = { ...noIntent, words, code: numberIn(rest), day, firstFree: meanings.has('first') }
      const isPlain = words.length === 0 && intent.code === null && day === null && !intent.firstFree
      return isPlain ? { do: 'book' } : { do: 'intent', intent }
    }
    default:
      return { do: intent }
  }
}

/** What is asked for wherever the conversation stands. "At the bus stop" stops nothing, and a question does nothing. */
export function asked(text: string, { at }: State, saying: ParsedText, setting: Setting): Action | null {
  const { meanings, day, rest } = saying
  const isStop = rest.length === 0 || isExactly(wordsOf(text)[0] ?? '', 'stop')
  const intent = intents.find((one) => meanings.has(one) && (one !== 'stop' || isStop))
  if (intent === undefined) return null
  // "Do not cancel my appointment" books nothing.
  if (intent === 'book' && meanings.has('no') && day === null && rest.length === 0) return null
  const draft = at.step === 'confirm' ? at.draft : null
  if (draft && intent === 'move' && meanings.has('name') && draft.moving === null) return { do: 'rename' }
  // Who chooses a place and says "another day" means that place, not one that they have.
  if (intent === 'move' && (draft || at.step === 'day')) {
    if (day !== null || rest.length > 0) return { do: 'intent', intent: { ...noIntent, words: rest, day } }
    return { do: draft ? 'other-day' : 'go-on' }
  }
  const isAsked = isQuestion(text) || (intent === 'here' && meanings.has('asking'))
  return (intent === 'here' || intent === 'later') && isAsked ? { do: 'status' } : actionOf(intent, saying, setting)
}
