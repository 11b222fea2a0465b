import { type ChatChoice, isKeyword } from '@anteroom/messages/chat/chat-texts.ts'
import { chatTexts } from '@anteroom/messages/chat.ts'
import { languages } from '@anteroom/messages/languages.ts'
import { dayText } from './calendar.ts'
import type { Action, Setting, State } from './model.ts'
import { shortName } from './short-name.ts'

const capitalised = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

/** The label of whatever is the same wherever it stands. */
function choiceOf(action: Action, { at }: State): ChatChoice {
  switch (action.do) {
    case 'first-free':
      return 'firstFree'
    case 'go-on':
      return 'goOn'
    case 'rename':
      return 'otherName'
    case 'other-day':
      return 'otherDay'
    case 'confirm':
      if (at.step === 'give-up') return 'giveUp'
      return at.step === 'confirm' && at.draft.moving ? 'moveIt' : 'confirm'
    case 'leave':
      return at.step === 'give-up' || (at.step === 'confirm' && at.draft.moving) ? 'keep' : 'leave'
    case 'back':
    case 'more':
    case 'all':
      return action.do
    default:
      return isKeyword(action.do) ? action.do : 'help'
  }
}

/** What stands on a choice, in the patient's language. */
export function labelOf(action: Action, state: State, setting: Setting): string {
  const { at, language } = state
  const texts = chatTexts[language]
  switch (action.do) {
    case 'doctor': {
      const doctor = at.step === 'doctor' && at.doctors.find(({ id }) => id === action.doctorId)
      return doctor ? shortName(doctor.name) : action.doctorId
    }
    case 'day':
      return capitalised(dayText(action.day, language, setting))
    case 'appointment': {
      const held = at.step === 'which' && at.appointments.find((one) => one.appointmentId === action.appointmentId)
      if (!held) return texts.choices.help
      const { queueNumber: ticket, doctor, day } = held
      return texts.appointment({ ticket, doctor: shortName(doctor), day: dayText(day, language, setting) })
    }
    case 'set-language':
      return languages[action.language].name
    default:
      return texts.choices[choiceOf(action, state)]
  }
}

/** The word that does the same at any time, if there is one. */
export function keywordOf(action: Action, { language }: State): string | undefined {
  return isKeyword(action.do) ? chatTexts[language].keywords[action.do] : undefined
}
