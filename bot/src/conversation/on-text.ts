import { chatTexts } from '@anteroom/messages/chat.ts'
import { refusalTexts } from '@anteroom/messages/refusals.ts'
import { ask, clarify, offer, withRequest } from './ask.ts'
import { dispatch } from './dispatch.ts'
import { orIfCalled } from './if-called.ts'
import { isByMachine } from './machine-texts.ts'
import type { Action, AnswerTo, Request, Setting, State, TextInput, Turn } from './model.ts'
import { nextSteps } from './questions.ts'
import { isAcknowledgement, isReaction } from './quoting.ts'
import { hear } from './rounds.ts'
import { understand } from './understand.ts'
import { languageSpoken } from './words.ts'

/** A stranger is answered in the language of the first message. Telegram's commands are English everywhere. */
function withLanguageOf(state: State, text: string, { language: usual = 'en' }: Setting): State {
  const hasChosen = state.language !== 'en' && state.language !== usual
  const isStranger = state.question === 0 && state.patientName === null && !hasChosen
  return isStranger && !text.startsWith('/') ? { ...state, language: languageSpoken(text) ?? state.language } : state
}

/** A YES by SMS: the carrier opts in by it, so it does where the patient has opted out, and else answers the question. */
export function onYes(state: State, { result }: AnswerTo<'opted-out'>, setting: Setting): Turn {
  const isOptedOut = result.ok && result.value.optedOutAt !== null
  if (isOptedOut) return dispatch(state, { do: 'start' }, setting)
  if (!result.ok && result.problem.reason !== 'not-found') {
    return ask(state, setting, [refusalTexts[state.language][result.problem.reason]])
  }
  return answerText(state, 'yes', setting)
}

function answerText(state: State, text: string, setting: Setting): Turn {
  return answerAction(state, understand(text, state, setting), { text, setting })
}

function answerAction(
  state: State,
  action: Action | null,
  { text, setting }: { text: string; setting: Setting },
): Turn {
  if (action === null) return clarify(state, text, setting)
  if (action.do !== 'emergency') return dispatch(state, action, setting)
  // Whoever writes may not be the one who chose the language.
  const spoken: State = { ...state, language: languageSpoken(text) ?? state.language }
  const turn = dispatch(spoken, action, setting)
  return { ...turn, state: { ...turn.state, language: state.language } }
}

/** Steps after which an edit of the message before them comes too late. */
export const changes: readonly Request['kind'][] = [
  'book',
  'reschedule',
  'cancel',
  'check-in',
  'return',
  'hold',
  'call-back',
  'lead',
  'opt-out',
  'redeem',
  'set-language',
]

/** Answers the words of a patient. */
export function onText(before: State, input: TextInput, setting: Setting): Turn {
  const { text, message, edited, repliesTo } = input
  const needsNoAnswer = before.at.step === 'idle' && isAcknowledgement(text)
  if (needsNoAnswer || isReaction(text) || isByMachine(text)) return { state: before, replies: [] }
  const { rounds, answer } = hear(before.rounds, text, setting.now)
  const { rounds: _, last, ...known } = before
  const heard: State = { ...known, ...(rounds === undefined ? {} : { rounds }) }
  if (answer === 'silence') return { state: heard, replies: [] }
  if (answer === 'hint')
    return offer(heard, setting, { lines: [chatTexts[heard.language].hint], choices: nextSteps(heard) })

  // Only the last message can be put right.
  if (edited && last?.message !== message) return { state: before, replies: [] }
  const at: State = withLanguageOf(edited && last ? { ...heard, ...last.before } : heard, text, setting)
  if (setting.channel === 'sms' && /^\s*yes\s*$/i.test(text)) return withRequest(at, { kind: 'opted-out' })
  const action = understand(text, at, setting)
  const isToOlder = repliesTo !== undefined && repliesTo < at.question
  if (isToOlder && action !== null && (action.do === 'confirm' || at.offered.includes(action))) return outOfDate(at)
  const turn = answerAction(at, orIfCalled(text, action, at), { text, setting })
  if (message === undefined || (turn.request && changes.includes(turn.request.kind))) return turn
  const { patientName, names, offered } = at
  return { ...turn, state: { ...turn.state, last: { message, before: { at: at.at, patientName, names, offered } } } }
}

/** The reply to a button or an answer to a question that is not open any more: the status as it is now. */
export const outOfDate = (state: State): Turn =>
  withRequest(state, {
    kind: 'search',
    purpose: { why: 'status' },
    notices: [chatTexts[state.language].outOfDate],
  })
