import { Language } from '@anteroom/contracts/status.ts'
import { chatTexts } from '@anteroom/messages/chat.ts'
import { refusalTexts } from '@anteroom/messages/refusals.ts'
import { ask, offer, requesting } from './ask.ts'
import type { Action, AnswerTo, Setting, State, Turn } from './model.ts'
import { afterwards } from './questions.ts'
import { showStatus } from './status.ts'

/** Asks in which language, naming each in itself. */
export function askLanguage(state: State, setting: Setting): Turn {
  const languages = Language.options.map((language): Action => ({ do: 'set-language', language }))
  const said = [chatTexts[state.language].askLanguage]
  return offer(state, setting, { said, choices: [...languages, { do: state.at.step === 'idle' ? 'help' : 'go-on' }] })
}

/** From now on in that language, and the alerts too. What was being asked is asked again. */
export function setLanguage(before: State, language: Language, setting: Setting): Turn {
  const turn = ask({ ...before, language }, setting, [chatTexts[language].languageSet])
  return { ...turn, request: { kind: 'set-language', language } }
}

/** The clinic knows how far away the patient is, or could not be told. */
export function onLead(state: State, { request, result }: AnswerTo<'lead'>, setting: Setting): Turn {
  const texts = chatTexts[state.language]
  const said = [result.ok ? texts.lead(request.minutes) : refusalTexts[state.language][result.problem.reason]]
  return state.at.step === 'idle' ? offer(state, setting, { said, choices: afterwards }) : ask(state, setting, said)
}

/** Nothing is sent any more, or again. */
export function onOptOut(state: State, { request, result }: AnswerTo<'opt-out'>, setting: Setting): Turn {
  if (!result.ok) {
    return offer(state, setting, {
      said: [refusalTexts[state.language][result.problem.reason]],
      choices: [{ do: request.optedOut ? 'stop' : 'start' }, { do: 'help' }],
    })
  }
  const idle: State = { ...state, at: { step: 'idle' } }
  if (!request.optedOut) return requesting(idle, { kind: 'search', purpose: { why: 'greeting' } })
  return offer(idle, setting, { said: [chatTexts[state.language].stopped], choices: afterwards })
}

/** The alerts of a place moved to this chat, or the link was too old. */
export function onRedeemed(state: State, { result }: AnswerTo<'redeem'>, setting: Setting): Turn {
  if (!result.ok) {
    const said = [refusalTexts[state.language][result.problem.reason]]
    return requesting(state, { kind: 'search', purpose: { why: 'status' }, said })
  }
  const { language, patientName } = result.value
  const known: State = { ...state, language, patientName: state.patientName ?? patientName, at: { step: 'idle' } }
  return showStatus(known, { appointments: [result.value], said: [chatTexts[language].linked] }, setting)
}
