import { commandNames, commands } from '@anteroom/contracts/commands.ts'
import { answerToName } from './answer-to-name.ts'
import { answerWithReason } from './answer-with-reason.ts'
import { agreement, answerByThumb, beginsWithNo, deniesQuestion, isYes, saysComing } from './answer-yes.ts'
import { keepsDay, withoutAskedDay } from './asked-day.ts'
import { noIntent, orElse, tentativeWish } from './booking-intent.ts'
import { orMove } from './can-i-come.ts'
import { choiceNumber } from './choice-number.ts'
import { nextDayOfMonth } from './days.ts'
import { doctorNamed } from './doctor-names.ts'
import { actionOf, intendedAction, isIntent } from './intents.ts'
import { labelOf } from './label.ts'
import { asksForNotice, asksToBeTold, leadMinutes, MAX_LEAD_MINUTES } from './lead-minutes.ts'
import { isDoubled, matchesExactly } from './lexicon.ts'
import type { Action, PatientAppointment, Setting, State } from './model.ts'
import { type ParsedText, parseText } from './parse-text.ts'
import { MAX_CHARACTERS, plain, wordsOf } from './plain.ts'
import { ownWords } from './quoting.ts'
import { secondOpinion } from './second-opinion.ts'
import { answerToVisitType } from './visit-type.ts'
import { isOtherLanguage, languageNamed } from './words.ts'

/** A longer text is no doctor's name but a sentence that was not understood. */
const MAX_WORDS_OF_A_NAME = 4

/** A command as Telegram writes it. A link adds to `/start`: `d_` and a doctor's id, `a_` and the code of a place, `h_` and that of a screen at the clinic. */
function slashCommand(name: string, payload: string, setting: Setting): Action | null {
  const command = commandNames.find((one) => commands[one].telegram === name)
  if (command === undefined) return null
  if (command === 'start') {
    const [, kind, value] = /^([dah])_([\w-]{1,60})$/.exec(payload) ?? []
    if (kind === undefined || value === undefined) return { do: 'start' }
    if (kind === 'h') return { do: 'here', code: value }
    return kind === 'a' ? { do: 'redeem', code: value } : { do: 'intent', intent: { ...noIntent, doctorId: value } }
  }
  if (command === 'language') return languageChoice(payload) ?? { do: 'language' }
  return actionOf(command, parseText(payload, setting), setting)
}

/** Verbs before the name of a language. */
const besideLanguage = new Set(
  'speak speaks read reads write understands habla hablas hablo lee يتكلم تتكلم يقرا تقرا يفهم تفهم يحكي تحكي'.split(
    ' ',
  ),
)
const onlyLanguage = new Set('only just solo solamente unicamente بس فقط'.split(' '))

/** "In Portuguese please", "puede ser en francés". */
const besideOtherLanguage = new Set(
  'parla parlen parlez vous fala falam sprechen sie mluvite can you we do this speak write have it could english possible is there any anyone someone who not good pueden puede podemos podria hablarme escribirme hablar escribir ser hay alguien que تتكلم تتكلمون تتكلموا بتتكلموا تحكي تحكوا ممكن نحكي بتحكو بتحكي تحكون في حدا احد'.split(
    ' ',
  ),
)

function languageChoice(text: string): Action | null {
  const words = wordsOf(text)
  const asks = words.some((word) => matchesExactly(word, 'language'))
  // A code such as "es" is a word of its own in some languages, unless the language was asked for.
  const naming = words.filter(
    (word) => asks || (word.length > 2 && !matchesExactly(word, 'noise') && !besideLanguage.has(word)),
  )
  const [only = '', ...others] = naming.filter((word) => !besideOtherLanguage.has(word))
  if (others.length === 0 && isOtherLanguage(only)) {
    // "Germán" is a name too.
    return orElse({ do: 'intent', intent: { ...noIntent, words: [only], isTentative: true } }, { do: 'language' })
  }
  // "My mother only reads Bengali, can you change it".
  const isOnly = words.some((word) => onlyLanguage.has(word)) && words.some((word) => besideLanguage.has(word))
  if (isOnly && words.some(isOtherLanguage)) return { do: 'language' }
  const language = languageNamed(asks || naming.length === 1 ? naming : [])
  if (language === null) return null
  // "I don't speak English" names the one that is not wanted.
  return words.some((word) => matchesExactly(word, 'not')) ? { do: 'language' } : { do: 'set-language', language }
}

/** The choice with that number; without one, the answer that the number gives to the open question. */
function actionByNumber(number: number, { at, offered }: State): Action | null {
  const choice = offered[number - 1]
  if (choice !== undefined) return choice
  switch (at.step) {
    case 'idle':
      if (offered.some((action) => action.do === 'lead') && number <= MAX_LEAD_MINUTES) {
        return { do: 'lead', minutes: number }
      }
      return { do: 'intent', intent: { ...noIntent, code: number, isTentative: true } }
    case 'doctor':
      return { do: 'intent', intent: { ...noIntent, code: number, isTentative: true } }
    case 'day': {
      const day = at.doctor.days.find((one) => Temporal.PlainDate.from(one).day === number)
      return day === undefined ? null : { do: 'day', day }
    }
    case 'which': {
      const found = at.appointments.find(({ queueNumber }) => queueNumber === number)
      return found === undefined ? null : { do: 'appointment', appointmentId: found.appointmentId }
    }
    default:
      return null
  }
}

const anyOfThem = new Set('any either whichever alguno اي'.split(' '))

/** The answer to the open question, in a text that asks for nothing else. */
function answerToQuestion(
  { at }: State,
  { concepts, day, hour, specialties, patientName, rest, tokens }: ParsedText,
): Action | null {
  const saysNothingElse = day === null && rest.length === 0
  if (concepts.has('no') && saysNothingElse) return at.step === 'idle' ? { do: 'status' } : { do: 'leave' }
  if (at.step === 'which') {
    const onDay = at.appointments.filter((appointment) => appointment.day === day)
    const by = (nameOf: (appointment: PatientAppointment) => string) =>
      doctorNamed(
        rest,
        at.appointments.map((appointment) => ({ ...appointment, name: nameOf(appointment) })),
      )
    const named = by(({ who }) => who ?? '') ?? by(({ doctor }) => doctor) ?? (onDay.length === 1 ? onDay[0] : null)
    return named ? { do: 'appointment', appointmentId: named.appointmentId } : null
  }
  if (at.step === 'give-up') return day !== null && concepts.has('asking') ? { do: 'move', day } : null
  // "Whoever does children" names a field.
  const isAnyOfField =
    specialties.length > 0 && tokens.every(({ text, concepts: of }) => !of.has('first') || text === 'whoever')
  const firstFree = concepts.has('first') && !(at.step === 'doctor' && isAnyOfField)
  const intent = { ...noIntent, words: rest, day, firstFree, specialties, patientName, hour }
  const isChoosing = at.step === 'idle' || at.step === 'doctor'
  if (at.step === 'doctor' && tokens.length === 1 && anyOfThem.has(tokens[0]?.text ?? '')) return { do: 'first-free' }
  if (firstFree || day !== null || (specialties.length > 0 && isChoosing)) return { do: 'intent', intent }
  if (hour && rest.length === 0) return isChoosing ? { do: 'intent', intent } : { do: 'hour' }
  if (concepts.has('thanks') && at.step === 'idle' && rest.length <= 1) return { do: 'thanks' }
  const mayBeName = rest.length > 0 && rest.length <= MAX_WORDS_OF_A_NAME
  if (mayBeName)
    return { do: 'intent', intent: { ...intent, isTentative: true, ...(hour && { otherwise: { do: 'hour' } }) } }
  if (concepts.has('thanks')) return { do: 'thanks' }
  if (concepts.has('yes') && at.step === 'idle') return { do: 'thanks' }
  return concepts.has('greeting') ? { do: 'greeting' } : null
}

/** "No, voy a ir" keeps what "no voy a ir" gives up. */
const noThenComing = /^\s*no\s*[,.;!]+\s*(?:s[ií] |ya )?(?:voy|vamos|ir[eé]|quiero)(?!\p{L})/iu

/** What the rules make of a sentence. */
function ruledAction(
  text: string,
  parsed: ParsedText,
  { state, setting }: { state: State; setting: Setting },
): Action | null {
  const { at } = state
  const { concepts, open, rest } = parsed
  if ((at.step === 'confirm' || at.step === 'give-up') && isYes(withoutAskedDay(parsed, state), at)) {
    return agreement(state)
  }
  if ((at.step === 'confirm' || at.step === 'give-up') && deniesQuestion(parsed)) return { do: 'leave' }
  if (keepsDay(parsed, state)) return { do: 'leave' }
  if (at.step === 'give-up' && noThenComing.test(text)) return { do: 'leave' }
  const isDenied = open.has('cancel') && concepts.has('not')
  if (at.step === 'give-up' && (isDenied || saysComing(parsed))) return { do: 'leave' }
  // "Stop, no" under a question is about the question.
  if (at.step === 'confirm' && concepts.has('stop') && concepts.has('no') && rest.length === 0) return { do: 'leave' }
  // "Keep my place" under a question whether to give it up.
  const keepsPlace = parsed.tokens.some(({ concepts: of }) => of.has('no') && of.has('more-time'))
  if (keepsPlace && (at.step === 'confirm' || at.step === 'give-up') && !concepts.has('asking')) return { do: 'leave' }
  // It is a "now" of the Levant too.
  const [first, ...others] = parsed.tokens
  if (at.step === 'idle' && others.length === 0 && first?.concepts.has('greeting')) return { do: 'greeting' }
  const action = intendedAction(state, parsed, setting)
  const isAnswer = action === null || action.do === 'status'
  const minutes = isAnswer || asksToBeTold(text) ? leadMinutes(text, parsed) : null
  if (minutes !== null) return { do: 'lead', minutes }
  if (isAnswer && at.step === 'idle' && asksForNotice(text)) return { do: 'ask-lead' }
  if (action !== null) return action
  if (at.step === 'confirm' && at.draft.moving === null && concepts.has('name')) return { do: 'rename' }
  const answer = answerToQuestion(state, parsed)
  const [intent, ...intents] = [...parsed.typos].filter(isIntent)
  // A word with a letter wrong may be a name: it is one where the open question has a doctor of that name.
  if (intent === undefined || intents.length > 0 || open.size > 0) return answer
  if (answer?.do === 'appointment') return answer
  if (at.step === 'doctor' && doctorNamed(rest, at.doctors)) return answer
  // What would change the line at once is not guessed beside other words, but "I'm heere" is clear.
  const isAtOnce = ['here', 'later', 'late'].includes(intent)
  const isClear =
    wordsOf(text).length <= 2 || (intent === 'here' && rest.length === 1 && isDoubled(rest[0] ?? '', 'here'))
  return isAtOnce && !isClear ? { do: 'status' } : actionOf(intent, parsed, setting)
}

function sentenceAction(text: string, state: State, setting: Setting): Action | null {
  const explained = answerWithReason(text, { state, setting })
  if (explained !== null) return explained
  const parsed = parseText(text, setting)
  const ruled = ruledAction(text, parsed, { state, setting })
  const isUnderQuestion = state.at.step === 'confirm' || state.at.step === 'give-up'
  const isElse = ruled !== null && ruled.do !== 'status' && !tentativeWish(ruled)
  if (isUnderQuestion && !isElse && parsed.day === null && beginsWithNo(parsed)) return { do: 'leave' }
  return secondOpinion(text, ruled, { state, parsed, setting }) ?? orMove(ruled, parsed, { state, setting })
}

/** The choice whose number the text says. A number in words confirms nothing: "one" may count something else. */
function numberedChoice(
  words: string[],
  isAsked: boolean,
  { state, setting }: { state: State; setting: Setting },
): Action | null {
  const parsed = state.at.step === 'name' ? null : choiceNumber(words)
  if (parsed === null || (parsed.inDigits && words.length === 1)) return null
  // "Still number 5?" is a question about a place.
  if (isAsked && state.offered[parsed.number - 1] === undefined) return null
  if (parsed.inDigits) {
    // "El 15" is a date where a day is asked for, and no other number.
    const day =
      state.at.step === 'day' && /^(?:el|the)$/.test(words[0] ?? '') ? nextDayOfMonth(parsed.number, setting) : null
    return actionByNumber(parsed.number, state) ?? (day === null ? null : { do: 'day', day })
  }
  // "The first" is the first free doctor, unless there are days or places to choose from; "the 2nd" may be a date.
  const mayBeElse =
    state.at.step === 'day'
      ? /^\d/.test(parsed.word)
      : state.at.step !== 'which' && matchesExactly(parsed.word, 'first')
  const choice = state.offered[parsed.number - 1]
  return mayBeElse || choice === undefined || choice.do === 'confirm' ? null : choice
}

/**
 * What a patient's text asks for: a command such as `/book@clinic_bot` or STATUS, the number or the label of a choice
 * that was offered, an answer in words to the open question, or a sentence such as "dr chen tomorrow". Null when it is
 * none of these.
 */
export function understand(text: string, state: State, setting: Setting): Action | null {
  const utterance = text.trim()
  const [, command, payload = ''] = /^\/(\w+)(?:@\w+)?(?:\s+([\s\S]*))?$/.exec(utterance) ?? []
  if (command !== undefined) return slashCommand(command.toLowerCase(), payload.trim(), setting)

  const words = wordsOf(utterance)
  const only = words.length === 1 ? (words[0] ?? '') : ''
  const isOpen = state.at.step === 'name'
  // Where a name is asked for, a number may be a house or an age, and is no choice.
  if (/^\d{1,3}$/.test(only)) {
    const hasNames = state.offered.some((action) => action.do === 'name')
    return isOpen && !hasNames ? { do: 'name', name: utterance } : actionByNumber(Number(only), state)
  }
  const written = plain(utterance)
  const byLabel =
    written === '' || utterance.length > MAX_CHARACTERS
      ? undefined
      : state.offered.find((action) => plain(labelOf(action, state, setting)) === written)
  // "Book it?" asks, and is no yes; in quotes it is our own question.
  const own = ownWords(utterance)
  const isQuoted = own !== utterance
  if (byLabel && !(byLabel.do === 'confirm' && (isQuoted || /[?؟]/.test(utterance)))) return byLabel

  if (isOpen) return utterance.startsWith('/') ? null : answerToName(utterance, setting)
  const byThumb = isQuoted ? null : answerByThumb(own, state)
  if (byThumb !== null) return byThumb
  // A picture: the open question is asked again.
  if (own === '' && state.at.step !== 'idle') return { do: 'go-on' }
  const ownWordList = wordsOf(own)
  if (ownWordList.length === 0 || own.startsWith('/')) {
    return state.at.step === 'idle' && /\p{Extended_Pictographic}/u.test(own) ? { do: 'thanks' } : null
  }
  return (
    answerToVisitType(own, state) ??
    numberedChoice(ownWordList, /[?؟]/.test(own), { state, setting }) ??
    languageChoice(own) ??
    sentenceAction(own, state, setting)
  )
}
