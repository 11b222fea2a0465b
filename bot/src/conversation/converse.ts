import { Language } from '@anteroom/contracts/status.ts'
import { chatTexts } from '@anteroom/messages/chat.ts'
import { onAppointment, onAppointments, onCancelled } from './appointments.ts'
import { ask, offer, pressed, rest, sayAndRequest } from './ask.ts'
import { onBooked, onConfirm, onDoctors, onName, onPlace } from './booking.ts'
import type { Action, Answered, Input, Request, Setting, State, Turn } from './model.ts'
import { understand } from './understand.ts'

const requesting = (state: State, request: Request): Turn => ({ state, replies: [], request })

const isBooking = ({ at }: State): boolean => ['doctor', 'day', 'name', 'confirm'].includes(at.step)

/** Ends what was going on, if anything was, and shows the menu. */
function leave(state: State, setting: Setting): Turn {
  const texts = chatTexts[state.language]
  if (state.at.step === 'idle') return ask(state, setting)
  return rest(state, setting, [isBooking(state) ? texts.nothingBooked : texts.nothingChanged])
}

/** One step back in the order doctor, day, name, confirm; from the first step to the menu. */
function back(state: State, setting: Setting): Turn {
  const { at } = state
  switch (at.step) {
    case 'idle':
      return ask(state, setting)
    case 'doctor':
    case 'which':
    case 'give-up':
      return leave(state, setting)
    case 'day':
      return requesting(state, { kind: 'doctors' })
    case 'name':
    case 'confirm':
      return ask({ ...state, at: { step: 'day', doctor: at.draft.doctor } }, setting)
  }
}

function nextDoctors(state: State, setting: Setting): Turn {
  if (state.at.step !== 'doctor') return ask(state, setting)
  const at = { ...state.at, page: state.at.page + 1 }
  const isPastTheLast = ask({ ...state, at }, setting).state.offered.every((action) => action.do !== 'doctor')
  return ask({ ...state, at: isPastTheLast ? { ...at, page: 0 } : at }, setting)
}

function askLanguage(state: State, setting: Setting): Turn {
  const languages = Language.options.map((language): Action => ({ do: 'set-language', language }))
  const said = [chatTexts[state.language].askLanguage]
  return offer(state, setting, { said, choices: [...languages, { do: 'repeat' }] })
}

/** From now on in that language, and the alerts of the patient's appointments too. What was being asked is asked again. */
function setLanguage(before: State, language: Language, setting: Setting): Turn {
  const turn = ask({ ...before, language }, setting, [chatTexts[language].languageSet])
  return { ...turn, request: { kind: 'set-language', language } }
}

function act(state: State, action: Action, setting: Setting): Turn {
  switch (action.do) {
    case 'start':
      return ask({ ...state, at: { step: 'idle' } }, setting, [chatTexts[state.language].welcome(setting.clinicName)])
    case 'help':
      return state.at.step === 'idle' ? ask(state, setting) : ask(state, setting, [chatTexts[state.language].help])
    case 'book':
      return requesting(state, { kind: 'doctors' })
    case 'status':
      return requesting(state, { kind: 'search', why: 'status' })
    case 'cancel':
      return isBooking(state) ? leave(state, setting) : requesting(state, { kind: 'search', why: 'cancel' })
    case 'language':
      return askLanguage(state, setting)
    case 'set-language':
      return setLanguage(state, action.language, setting)
    case 'doctor': {
      const doctor = state.at.step === 'doctor' && state.at.doctors.find(({ id }) => id === action.doctorId)
      return ask(doctor ? { ...state, at: { step: 'day', doctor } } : state, setting)
    }
    case 'day':
      if (state.at.step !== 'day') return ask(state, setting)
      return requesting(state, { kind: 'place', doctor: state.at.doctor, day: action.day })
    case 'name':
      return onName(state, action.name, setting)
    case 'rename':
      if (state.at.step !== 'confirm') return ask(state, setting)
      return ask({ ...state, at: { step: 'name', draft: state.at.draft } }, setting)
    case 'appointment':
      return onAppointment(state, action.appointmentId, setting)
    case 'confirm':
      return state.at.step === 'give-up'
        ? requesting(state, { kind: 'cancel', appointment: state.at.appointment })
        : onConfirm(state, setting)
    case 'more':
      return nextDoctors(state, setting)
    case 'repeat':
      return ask(state, setting)
    case 'back':
      return back(state, setting)
    case 'leave':
      return leave(state, setting)
  }
}

function take(state: State, answered: Answered, setting: Setting): Turn {
  switch (answered.to) {
    case 'doctors':
      return onDoctors(state, answered, setting)
    case 'place':
      return onPlace(state, answered, setting)
    case 'search':
      return onAppointments(state, answered, setting)
    case 'book':
      return onBooked(state, answered, setting)
    case 'cancel':
      return onCancelled(state, answered, setting)
    case 'set-language':
      // The patient has been told already; an appointment that could not be reached keeps its language.
      return { state, replies: [] }
  }
}

/**
 * The whole conversation, for every channel: what a message makes of it, what is replied, and what the API has to be
 * asked before it can go on. It does nothing by itself and books only after a confirmation. What is not understood
 * gets the open question again; a button under an older question gets the patient's status as it is now.
 */
export function converse(state: State, input: Input, setting: Setting): Turn {
  const texts = chatTexts[state.language]
  switch (input.kind) {
    case 'answer':
      return take(state, input, setting)
    case 'button': {
      const action = pressed(state, input.id)
      if (action === null) return sayAndRequest(state, texts.outOfDate, { kind: 'search', why: 'status' })
      return act(state, action, setting)
    }
    case 'text': {
      const action = understand(input.text, state, setting)
      return action === null ? ask(state, setting, [texts.notUnderstood]) : act(state, action, setting)
    }
  }
}
