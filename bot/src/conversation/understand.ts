import { type TelegramCommand, telegramCommands } from '@anteroom/messages/chat/chat-texts.ts'
import { doctorNamed, noIntent, type ParsedText, parseText } from './booking-intent.ts'
import { choiceSaid } from './choice-said.ts'
import { actionOf, asked, type Intent, intents, numberIn } from './intents.ts'
import { labelOf } from './label.ts'
import type { Action, Setting, State } from './model.ts'
import { nameSaid } from './name-said.ts'
import type { Meaning } from './vocabulary.ts'
import { isExactly, keywordMeaning, languageNamed, MAX_CHARACTERS, plain, wordsOf } from './words.ts'

/** Somebody further away than this says something else with the number. */
const MAX_LEAD_MINUTES = 240

/** A doctor's name has no more words; what is longer is a sentence that was not understood. */
const MAX_WORDS_OF_A_NAME = 4

/** Telegram's commands, with what a link adds to `/start`: `d_` and a doctor's id, or `a_` and the code of a place. */
function slashCommand(command: string, payload: string, setting: Setting): Action | null {
  const known = telegramCommands.find((name) => name === command)
  if (known === undefined) return null
  if (known === 'start') {
    const [, kind, value] = /^([da])_([\w-]{1,60})$/.exec(payload) ?? []
    if (kind === undefined || value === undefined) return { do: 'start' }
    return kind === 'a' ? { do: 'redeem', code: value } : { do: 'intent', intent: { ...noIntent, doctorId: value } }
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
  const said = parseText(payload, setting)
  if (known === 'language') return languageWanted(payload) ?? { do: 'language' }
  return actionOf(word[known], said, setting)
}

/** Who says so names the language that follows. */
const besidesLanguage = new Set('speak speaks write habla hablas hablo'.split(' '))

function languageWanted(text: string): Action | null {
  const words = wordsOf(text)
  const asks = words.some((word) => isExactly(word, 'language'))
  // A code such as "es" is a word of its own in some languages, unless the language was asked for.
  const naming = words.filter(
    (word) => asks || (word.length > 2 && !isExactly(word, 'noise') && !besidesLanguage.has(word)),
  )
  const language = languageNamed(asks || naming.length === 1 ? naming : [])
  return language && { do: 'set-language', language }
}

/** A number is that of a choice; else what the open question can make of it. */
function numbered(number: number, { at, offered }: State): Action | null {
  const choice = offered[number - 1]
  if (choice !== undefined) return choice
  switch (at.step) {
    case 'idle':
    case 'doctor':
      return { do: 'intent', intent: { ...noIntent, code: number, isGuess: true } }
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

/** What may stand beside a yes and leaves it one, and the verb of what is asked: "yes please, book it". */
const besideYes: ReadonlySet<Meaning> = new Set(['yes', 'noise', 'thanks', 'greeting'])

function isYes({ meanings, day, rest }: ParsedText, at: State['at']): boolean {
  const verb: Meaning = at.step === 'give-up' ? 'cancel' : at.step === 'confirm' && at.draft.moving ? 'move' : 'book'
  const isPlain = [...meanings].every((meaning) => besideYes.has(meaning) || meaning === verb)
  return meanings.has('yes') && isPlain && day === null && rest.length === 0
}

/** What the words say to the question that is open, when they ask for nothing else. */
function answerTo({ at }: State, { meanings, day, rest }: ParsedText): Action | null {
  const saysNothingElse = day === null && rest.length === 0
  if (meanings.has('no') && saysNothingElse) return at.step === 'idle' ? { do: 'status' } : { do: 'leave' }
  if (at.step === 'which') {
    const onDay = at.appointments.filter((held) => held.day === day)
    const named =
      doctorNamed(
        rest,
        at.appointments.map((held) => ({ ...held, name: held.doctor })),
      ) ?? (onDay.length === 1 ? onDay[0] : null)
    return named ? { do: 'appointment', appointmentId: named.appointmentId } : null
  }
  if (at.step === 'give-up') return day !== null && meanings.has('asking') ? { do: 'move', day } : null
  const firstFree = meanings.has('first')
  if (firstFree || day !== null) return { do: 'intent', intent: { ...noIntent, words: rest, day, firstFree } }
  const mayBeName = rest.length > 0 && rest.length <= MAX_WORDS_OF_A_NAME
  if (mayBeName) return { do: 'intent', intent: { ...noIntent, words: rest, isGuess: true } }
  if (meanings.has('thanks')) return { do: 'thanks' }
  if (meanings.has('yes') && at.step === 'idle') return { do: 'thanks' }
  return meanings.has('greeting') ? { do: 'greeting' } : null
}

function meant(text: string, state: State, setting: Setting): Action | null {
  const { at, offered } = state
  const saying = parseText(text, setting)
  const { meanings, rest } = saying
  if ((at.step === 'confirm' || at.step === 'give-up') && isYes(saying, at)) {
    // A yes to something else that was said meanwhile is not a yes to this.
    return { do: offered.some((action) => action.do === 'confirm') ? 'confirm' : 'go-on' }
  }
  const action = asked(text, state, saying, setting)
  const number = numberIn(rest)
  if (number !== null && meanings.has('minutes') && action === null && number <= MAX_LEAD_MINUTES) {
    return { do: 'lead', minutes: number }
  }
  if (action !== null) return action
  if (at.step === 'confirm' && at.draft.moving === null && meanings.has('name')) return { do: 'rename' }
  const answer = answerTo(state, saying)
  const guessed = [...saying.guessed].filter((meaning): meaning is Intent => intents.some((one) => one === meaning))
  const [guess] = guessed
  // A word with a letter wrong may be a name: it is one where the open question has a doctor of that name.
  if (guess === undefined || guessed.length > 1) return answer
  if (answer?.do === 'appointment') return answer
  if (at.step === 'doctor' && doctorNamed(rest, at.doctors)) return answer
  return actionOf(guess, saying, setting)
}

/** What is said where a name is asked for: the name, unless it is a word that asks for something else. */
function answerToName(said: string, setting: Setting): Action {
  const name = nameSaid(said)
  if (name === null) return { do: 'go-on' }
  const words = wordsOf(name)
  const only = words.length === 1 ? (words[0] ?? '') : ''
  const keyword = keywordMeaning(only)
  if (keyword !== null) return actionOf(keyword, parseText('', setting), setting)
  const outright = (['cancel', 'help'] as const).find((meaning) => isExactly(only, meaning))
  if (outright) return { do: outright }
  const { meanings, day, rest } = parseText(name, setting)
  // Whoever writes of an emergency is not called by it.
  if (meanings.has('beyond')) return { do: 'beyond' }
  if (rest.length > 0) return { do: 'name', name }
  // "Monday" may be a name, "tomorrow" is none.
  const isDay = meanings.has('asking') || words.some((word) => isExactly(word, 'today') || isExactly(word, 'tomorrow'))
  if (day !== null && isDay) return { do: 'intent', intent: { ...noIntent, day } }
  const wanted = (['cancel', 'absent', 'doctors', 'status'] as const).find((meaning) => meanings.has(meaning))
  return wanted && words.length > 1
    ? actionOf(wanted, { ...parseText('', setting), day }, setting)
    : { do: 'name', name }
}

/** The choice whose number is said. Nothing is confirmed by a number in words: "one" may count something else. */
function choiceOf(words: string[], state: State): Action | null {
  const said = state.at.step === 'name' ? null : choiceSaid(words)
  if (said === null || (said.inDigits && words.length === 1)) return null
  if (said.inDigits) return numbered(said.number, state)
  // "The first" is whoever is free first, unless days or places are to choose from; "the 2nd" may be a date.
  const mayBeElse =
    state.at.step === 'day' ? /^\d/.test(said.word) : state.at.step !== 'which' && isExactly(said.word, 'first')
  const choice = state.offered[said.number - 1]
  return mayBeElse || choice === undefined || choice.do === 'confirm' ? null : choice
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
    written === '' || said.length > MAX_CHARACTERS
      ? undefined
      : state.offered.find((action) => plain(labelOf(action, state, setting)) === written)
  // "Book it?" asks, and is no yes.
  if (labelled && !(labelled.do === 'confirm' && /[?؟]/.test(said))) return labelled

  if (state.at.step === 'name') return said.startsWith('/') ? null : answerToName(said, setting)
  // A picture, or a word that the carrier keeps to itself: the open question is asked again.
  if (said === '' && state.at.step !== 'idle') return { do: 'go-on' }
  if (words.length === 0 || said.startsWith('/')) {
    return state.at.step === 'idle' && /\p{Extended_Pictographic}/u.test(said) ? { do: 'thanks' } : null
  }
  return choiceOf(words, state) ?? languageWanted(said) ?? meant(said, state, setting)
}
