import type { PlaceFacts } from '@anteroom/messages/chat/chat-texts.ts'
import { chatTexts } from '@anteroom/messages/chat.ts'
import { clockTime, dayText, today } from './calendar.ts'
import type { Action, Draft, Request, Setting, State, Turn } from './model.ts'

/** Doctors shown at once. Any other can be named, or found under "More doctors". */
const DOCTORS_PER_PAGE = 6

const LEAVE: Action[] = [{ do: 'back' }, { do: 'leave' }]

/** What can be done when no question is open. */
export const menu: Action[] = [{ do: 'book' }, { do: 'status' }, { do: 'cancel' }, { do: 'language' }]

/** The id that a button carries: a version, the question it stands under and its number there. */
const buttonId = (question: number, number: number) => `v1:${question.toString(36)}:${number}`

/** The action of a pressed button, or null when it stands under an older question or is not one of ours. */
export const pressed = ({ question, offered }: State, id: string): Action | null =>
  offered.find((_, index) => buttonId(question, index + 1) === id) ?? null

const placeFacts = ({ doctor, day, place, expectedAt }: Draft, state: State, setting: Setting): PlaceFacts => ({
  doctor: doctor.name,
  day: dayText(day, state.language, setting),
  place,
  time: clockTime(expectedAt, state.language, setting),
})

const capitalised = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

/** What stands on a choice, in the patient's language. */
export function labelOf(action: Action, { at, language }: State, setting: Setting): string {
  const texts = chatTexts[language]
  switch (action.do) {
    case 'doctor':
      return (at.step === 'doctor' && at.doctors.find(({ id }) => id === action.doctorId)?.name) || action.doctorId
    case 'day':
      return capitalised(dayText(action.day, language, setting))
    case 'appointment': {
      const held = at.step === 'which' && at.appointments.find((one) => one.appointmentId === action.appointmentId)
      if (!held) return ''
      const { queueNumber: ticket, doctor, day } = held
      return texts.appointment({ ticket, doctor, day: dayText(day, language, setting) })
    }
    case 'set-language':
      return chatTexts[action.language].languageName
    case 'confirm':
      return at.step === 'give-up' ? texts.choices.giveUp : texts.choices.confirm
    case 'leave':
      return at.step === 'give-up' ? texts.choices.keep : texts.choices.leave
    case 'rename':
      return texts.choices.otherName
    case 'more':
      return texts.choices.moreDoctors
    case 'repeat':
      return texts.choices.back
    case 'name':
      return action.name
    case 'start':
      return texts.choices.help
    default:
      return texts.choices[action.do]
  }
}

/** The question that the step asks, and its choices. */
function questionOf(state: State, setting: Setting): { text: string; choices: Action[] } {
  const { at, language } = state
  const texts = chatTexts[language]
  switch (at.step) {
    case 'idle':
      return { text: texts.help, choices: menu }
    case 'doctor': {
      const shown = at.doctors.slice(at.page * DOCTORS_PER_PAGE).slice(0, DOCTORS_PER_PAGE)
      const more: Action[] = at.doctors.length > DOCTORS_PER_PAGE ? [{ do: 'more' }] : []
      const doctors = shown.map(({ id }): Action => ({ do: 'doctor', doctorId: id }))
      return { text: texts.askDoctor, choices: [...doctors, ...more, ...LEAVE] }
    }
    case 'day': {
      const days = at.doctor.days.filter((day) => day >= today(setting)).map((day): Action => ({ do: 'day', day }))
      return { text: texts.askDay(at.doctor.name), choices: [...days, ...LEAVE] }
    }
    case 'name':
      return { text: `${texts.place(placeFacts(at.draft, state, setting))}\n${texts.askName}`, choices: LEAVE }
    case 'confirm': {
      const text = texts.askConfirm({ ...placeFacts(at.draft, state, setting), name: at.patientName })
      return { text, choices: [{ do: 'confirm' }, { do: 'rename' }, ...LEAVE] }
    }
    case 'which': {
      const { appointments } = at
      const choices = appointments.map(({ appointmentId }): Action => ({ do: 'appointment', appointmentId }))
      return { text: texts.askWhich, choices: [...choices, ...LEAVE] }
    }
    case 'give-up': {
      const { queueNumber: ticket, doctor, day } = at.appointment
      const text = texts.askGiveUp({ ticket, doctor, day: dayText(day, language, setting) })
      return { text, choices: [{ do: 'confirm' }, ...LEAVE] }
    }
  }
}

/** Says something with choices under it. */
export function offer(state: State, setting: Setting, { said, choices }: { said: string[]; choices: Action[] }): Turn {
  const question = Math.max(setting.now, state.question + 1)
  const labelled = choices.map((action, index) => ({
    id: buttonId(question, index + 1),
    label: labelOf(action, state, setting),
  }))
  return {
    state: { ...state, question, offered: choices },
    replies: [{ text: said.join('\n'), choices: labelled }],
  }
}

/** Asks the question at which the conversation stands, after what else is to be said. */
export function ask(state: State, setting: Setting, said: string[] = []): Turn {
  const { text, choices } = questionOf(state, setting)
  return offer(state, setting, { said: [...said, text], choices })
}

/** Says something and asks the API, whose answer leads on. */
export const sayAndRequest = (state: State, text: string, request: Request): Turn => ({
  state,
  replies: [{ text, choices: [] }],
  request,
})

/** Ends what was going on, says so and shows the menu. */
export const rest = (state: State, setting: Setting, said: string[]): Turn =>
  offer({ ...state, at: { step: 'idle' } }, setting, { said, choices: menu })
