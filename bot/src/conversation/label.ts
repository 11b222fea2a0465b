import { isKeyword } from '@anteroom/contracts/commands.ts'
import type { ChatChoice } from '@anteroom/messages/chat/chat-texts.ts'
import { chatTexts } from '@anteroom/messages/chat.ts'
import { languages } from '@anteroom/messages/languages.ts'
import { shortDayText } from '@anteroom/messages/when.ts'
import { whose } from '@anteroom/messages/whose.ts'
import { differInSpecialty } from './booking-intent.ts'
import { dayText, today } from './calendar.ts'
import type { Action, Setting, State } from './model.ts'

/** Names in an SMS are no longer than this, so that a question with its choices fits one. */
const MAX_NAME_LENGTH = 26

const cut = (name: string, length: number): string =>
  name.length <= length ? name : `${name.slice(0, length - 1).trimEnd()}.`

/** A name as the channel has room for it: in an SMS a very long one ends in a full stop. */
export const shortName = (name: string, { channel }: Pick<Setting, 'channel'>): string =>
  channel === 'sms' ? cut(name, MAX_NAME_LENGTH) : name

/** A doctor's name where there is little room: "Dr. Michael Chen" becomes "Dr. M. Chen". */
export function abbreviatedName(name: string, length: number): string {
  const words = name.split(' ')
  const initials = words.slice(0, -1).map((word) => (word.length <= 3 ? word : `${word.slice(0, 1)}.`))
  return cut([...initials, ...words.slice(-1)].join(' '), length)
}

const capitalised = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

/** Which of the fixed labels an action has. */
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

/** The label of a choice, in the patient's language. */
export function labelOf(action: Action, state: State, setting: Setting): string {
  const { at, language } = state
  const texts = chatTexts[language]
  switch (action.do) {
    case 'doctor': {
      const doctor = at.step === 'doctor' && at.doctors.find(({ id }) => id === action.doctorId)
      if (!doctor) return action.doctorId
      const name = shortName(doctor.name, setting)
      // Where all have the same field there is nothing to choose by it.
      return differInSpecialty(at.doctors) ? `${name}, ${doctor.specialty}` : name
    }
    case 'day':
      return capitalised(shortDayText(action.day, { language, today: today(setting) }))
    case 'visit-type': {
      const types = (at.step === 'visit-type' && at.draft.visitTypes) || []
      return types.find(({ id }) => id === action.visitType)?.name ?? texts.choices.skip
    }
    case 'name':
      return shortName(action.name, setting)
    case 'appointment': {
      const found = at.step === 'which' && at.appointments.find((one) => one.appointmentId === action.appointmentId)
      if (!found) return texts.choices.help
      const { queueNumber: ticket, doctor, day, who } = found
      const facts = { ticket, doctor: shortName(doctor, setting), day: dayText(day, language, setting) }
      return whose(who && shortName(who, setting), texts.appointment(facts))
    }
    case 'lead':
      return texts.minutesBefore(action.minutes)
    case 'stop':
    case 'start':
      return texts.commands[action.do]
    case 'set-language':
      return languages[action.language].name
    default:
      return texts.choices[choiceOf(action, state)]
  }
}

/** A choice in one word, where there is one: its keyword, unless that is not to be written. */
export function keywordOf(action: Action, { language }: State): string | undefined {
  const { keywords, shortCancel } = chatTexts[language]
  if (action.do === 'cancel') return shortCancel
  return isKeyword(action.do) ? keywords[action.do] : undefined
}
