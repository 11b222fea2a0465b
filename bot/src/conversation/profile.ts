import { Language } from '@anteroom/contracts/status.ts'
import { chatTexts } from '@anteroom/messages/chat.ts'
import { refusalTexts } from '@anteroom/messages/refusals.ts'
import { ask, offer, withRequest } from './ask.ts'
import type { Action, AnswerTo, Setting, State, Turn } from './model.ts'
import { followUps } from './questions.ts'
import { showStatus } from './status.ts'

/** Asks for the language, naming each in itself. */
export function askLanguage(state: State, setting: Setting): Turn {
  const languages = Language.options.map((language): Action => ({ do: 'set-language', language }))
  const lines = [chatTexts[state.language].askLanguage]
  return offer(state, setting, { lines, choices: [...languages, { do: state.at.step === 'idle' ? 'help' : 'go-on' }] })
}

/** The chat and the alerts go on in that language, and the open question is asked again. */
export function setLanguage(before: State, language: Language, setting: Setting): Turn {
  const turn = ask({ ...before, language }, setting, [chatTexts[language].languageSet])
  return { ...turn, request: { kind: 'set-language', language } }
}

/** The lead time is stored, or was refused. */
export function onLead(state: State, { request, result }: AnswerTo<'lead'>, setting: Setting): Turn {
  const texts = chatTexts[state.language]
  const lines = [result.ok ? texts.lead(request.minutes) : refusalTexts[state.language][result.problem.reason]]
  return state.at.step === 'idle' ? offer(state, setting, { lines, choices: followUps }) : ask(state, setting, lines)
}

/** The patient is opted out or in, or that was refused. */
export function onOptOut(state: State, { request, result }: AnswerTo<'opt-out'>, setting: Setting): Turn {
  if (!result.ok) {
    return offer(state, setting, {
      lines: [refusalTexts[state.language][result.problem.reason]],
      choices: [{ do: request.optedOut ? 'stop' : 'start' }, { do: 'help' }],
    })
  }
  const idle: State = { ...state, at: { step: 'idle' } }
  if (!request.optedOut) return withRequest(idle, { kind: 'search', purpose: { why: 'greeting' } })
  return offer(idle, setting, { lines: [chatTexts[state.language].stopped], choices: followUps })
}

/** The alerts of an appointment now come to this chat, or the link was too old. */
export function onRedeemed(state: State, { result }: AnswerTo<'redeem'>, setting: Setting): Turn {
  if (!result.ok) {
    const notices = [refusalTexts[state.language][result.problem.reason]]
    return withRequest(state, { kind: 'search', purpose: { why: 'status' }, notices })
  }
  const { language, patientName } = result.value
  const names = state.names.length > 0 ? state.names : [patientName]
  const known: State = {
    ...state,
    language,
    patientName: state.patientName ?? patientName,
    names,
    at: { step: 'idle' },
  }
  return showStatus(known, { appointments: [result.value], notices: [chatTexts[language].linked] }, setting)
}
