import { type TelegramCommand, telegramCommands } from '@anteroom/messages/chat/chat-texts.ts'
import { labelOf } from './label.ts'
import type { Action, Setting, State } from './model.ts'
import { doctorNamed, noWish, type Saying, sayingOf } from './wish.ts'
import { isExactly, keywordMeaning, languageNamed, type Meaning, plain, wordsOf } from './words.ts'

/** What asks for something wherever the conversation stands. Of two in one text the first of this list counts. */
const intents = [
  'stop',
  'cancel',
  'move',
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
type Intent = (typeof intents)[number]

/** Somebody further away than this says something else with the number. */
const MOST_LEAD_MINUTES = 240

/** A doctor's name has no more words; what is longer is a sentence that was not understood. */
const MOST_WORDS_OF_A_NAME = 4

const numberIn = (words: string[]): number | null => {
  const number = words.find((word) => /^\d{1,4}$/.test(word))
  return number === undefined ? null : Number(number)
}

function actionOf(intent: Intent, { day, rest, meanings }: Saying): Action {
  switch (intent) {
    case 'move':
      return { do: 'move', day }
    case 'book': {
      const words = rest.filter((word) => !/^\d+$/.test(word))
      const wish = { ...noWish, words, code: numberIn(rest), day, firstFree: meanings.has('first') }
      const isPlain = words.length === 0 && wish.code === null && day === null && !wish.firstFree
      return isPlain ? { do: 'book' } : { do: 'wish', wish }
    }
    default:
      return { do: intent }
  }
}

/** Telegram's commands, with what a link adds to `/start`: `d_` and a doctor's id, or `a_` and the code of a place. */
function slashCommand(command: string, payload: string, setting: Setting): Action | null {
  const known = telegramCommands.find((name) => name === command)
  if (known === undefined) return null
  if (known === 'start') {
    const [, kind, value] = /^([da])_([\w-]{1,60})$/.exec(payload) ?? []
    if (kind === undefined || value === undefined) return { do: 'start' }
    return kind === 'a' ? { do: 'redeem', code: value } : { do: 'wish', wish: { ...noWish, doctorId: value } }
  }
  const word: Record<Exclude<TelegramCommand, 'start'>, Intent> = {
    book: 'book',
    status: 'status',
    here: 'here',
    later: 'later',
    reschedule: 'move',
    cancel: 'cancel',
    language: 'language',
    help: 'help',
    stop: 'stop',
  }
  const said = sayingOf(payload, setting)
  if (known === 'language') return languageWanted(payload) ?? { do: 'language' }
  return actionOf(word[known], said)
}

function languageWanted(text: string): Action | null {
  const words = wordsOf(text)
  const asks = words.some((word) => isExactly(word, 'language'))
  // A code such as "es" is a word of its own in some languages, unless the language was asked for.
  const language = languageNamed(asks || words.length === 1 ? words : [])
  const isSaid = language !== null && (asks || (words[0]?.length ?? 0) > 2)
  return isSaid ? { do: 'set-language', language } : null
}

/** A number is that of a choice; else what the open question can make of it. */
function numbered(number: number, { at, offered }: State): Action | null {
  const choice = offered[number - 1]
  if (choice !== undefined) return choice
  switch (at.step) {
    case 'idle':
    case 'doctor':
      return { do: 'wish', wish: { ...noWish, code: number, isGuess: true } }
    case 'day': {
      const day = at.doctor.days.find((one) => Temporal.PlainDate.from(one).day === number)
      return day === undefined ? null : { do: 'day', day }
    }
    case 'which': {
      const held = at.appointments.find(({ queueNumber }) => queueNumber === number)
      return held === undefined ? null : { do: 'appointment', appointmentId: held.appointmentId }
    }
    default:
      return null
  }
}

/** What the words say to the question that is open, when they ask for nothing else. */
function answerTo({ at, offered }: State, { meanings, day, rest }: Saying): Action | null {
  const saysNothingElse = day === null && rest.length === 0
  if (at.step === 'confirm' || at.step === 'give-up') {
    if (meanings.has('no') && saysNothingElse) return { do: 'leave' }
    // A yes to something else that was said meanwhile is not a yes to this.
    const isAsked = offered.some((action) => action.do === 'confirm')
    if (meanings.has('yes') && !meanings.has('no') && saysNothingElse) return { do: isAsked ? 'confirm' : 'go-on' }
  }
  if (at.step === 'which') {
    const named = doctorNamed(
      rest,
      at.appointments.map((held) => ({ ...held, name: held.doctor })),
    )
    return named && { do: 'appointment', appointmentId: named.appointmentId }
  }
  if (at.step === 'give-up') return null
  const firstFree = meanings.has('first')
  if (firstFree || day !== null) return { do: 'wish', wish: { ...noWish, words: rest, day, firstFree } }
  const mayBeName = rest.length > 0 && rest.length <= MOST_WORDS_OF_A_NAME
  if (mayBeName) return { do: 'wish', wish: { ...noWish, words: rest, isGuess: true } }
  if (meanings.has('thanks')) return { do: 'thanks' }
  return meanings.has('greeting') ? { do: 'greeting' } : null
}

function meant(text: string, state: State, setting: Setting): Action | null {
  const saying = sayingOf(text, setting)
  const exact = intents.find((intent) => saying.meanings.has(intent))
  const number = numberIn(saying.rest)
  if (number !== null && saying.meanings.has('minutes') && exact === undefined && number <= MOST_LEAD_MINUTES) {
    return { do: 'lead', minutes: number }
  }
  if (exact !== undefined) return actionOf(exact, saying)
  const answer = answerTo(state, saying)
  const guessed = [...saying.guessed].filter((meaning): meaning is Intent => intents.some((one) => one === meaning))
  const [guess] = guessed
  // A word with a letter wrong may be a name: it is one where the open question has a doctor of that name.
  if (guess === undefined || guessed.length > 1) return answer
  if (answer?.do === 'appointment') return answer
  if (state.at.step === 'doctor' && doctorNamed(saying.rest, state.at.doctors)) return answer
  return actionOf(guess, saying)
}

/**
 * What a patient's text asks for: a command such as `/book@clinic_bot` or STATUS, the number or the label of a choice
 * that was offered, an answer in words to the open question, or a sentence such as "dr chen tomorrow". Null when it is
 * none of these.
 */
export function understand(text: string, state: State, setting: Setting): Action | null {
  const said = text.trim()
  const [, command, payload = ''] = /^\/(\w+)(?:@\w+)?(?:\s+([\s\S]*))?$/.exec(said) ?? []
  if (command !== undefined) return slashCommand(command.toLowerCase(), payload.trim(), setting)

  const words = wordsOf(said)
  const only = words.length === 1 ? (words[0] ?? '') : ''
  if (/^\d{1,3}$/.test(only)) return numbered(Number(only), state)
  const written = plain(said)
  const labelled =
    written === '' ? undefined : state.offered.find((action) => plain(labelOf(action, state, setting)) === written)
  if (labelled) return labelled

  if (state.at.step === 'name') {
    const keyword = keywordMeaning(only)
    if (keyword !== null) return actionOf(keyword, sayingOf('', setting))
    return said.startsWith('/') ? null : { do: 'name', name: text }
  }
  // A picture, or a word that the carrier keeps to itself: the open question is asked again.
  if (said === '' && state.at.step !== 'idle') return { do: 'go-on' }
  if (words.length === 0 || said.startsWith('/')) return null
  return languageWanted(said) ?? meant(said, state, setting)
}
