import { readCardButton } from '@anteroom/contracts/card-buttons.ts'
import { chatTexts } from '@anteroom/messages/chat.ts'
import { onAppointment, onAppointments, onCancelled, onCardButton, onOwnStep } from './appointments.ts'
import { ask, askBack, leaf, offer, pressed, requesting, rest } from './ask.ts'
import {
  onBooked,
  onConfirm,
  onDoctors,
  onFirstFree,
  onName,
  onPlace,
  otherDay,
  pursue,
  withDoctor,
} from './booking.ts'
import { today } from './calendar.ts'
import type { Action, Answered, Input, Setting, State, Turn } from './model.ts'
import { askLanguage, onLead, onOptOut, onRedeemed, setLanguage } from './profile.ts'
import { afterwards, goOn, nextSteps } from './questions.ts'
import { understand } from './understand.ts'
import { languageSpoken } from './words.ts'

const isBooking = ({ at }: State): boolean =>
  at.step === 'name' ||
  ((at.step === 'doctor' || at.step === 'day') && at.moving === null) ||
  (at.step === 'confirm' && at.draft.moving === null)

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
      return at.moving ? leave(state, setting) : requesting(state, { kind: 'doctors', intent: null, moving: null })
    case 'name':
    case 'confirm': {
      const { doctor, moving } = at.draft
      if (doctor.days.length > 0) return withDoctor(state, { doctor, day: null, moving }, setting)
      return requesting(state, { kind: 'doctors', intent: null, moving })
    }
  }
}

function onDoctor(state: State, doctorId: string, setting: Setting): Turn {
  const { at } = state
  if (at.step !== 'doctor') return ask(state, setting)
  const doctor = at.doctors.find(({ id }) => id === doctorId)
  return doctor ? withDoctor(state, { doctor, day: at.day, moving: at.moving }, setting) : ask(state, setting)
}

function act(state: State, action: Action, setting: Setting): Turn {
  const texts = chatTexts[state.language]
  switch (action.do) {
    case 'start':
      return requesting({ ...state, at: { step: 'idle' } }, { kind: 'opt-out', optedOut: false })
    case 'stop':
      return requesting(state, { kind: 'opt-out', optedOut: true })
    case 'greeting':
      return state.at.step === 'idle'
        ? requesting(state, { kind: 'search', purpose: { why: 'greeting' } })
        : ask(state, setting)
    case 'thanks':
      return state.at.step === 'idle'
        ? offer(state, setting, { said: [texts.welcomed], choices: afterwards })
        : ask(state, setting)
    case 'beyond':
      return offer(state, setting, { said: [texts.beyond], choices: nextSteps(state) })
    case 'help':
      return state.at.step === 'idle'
        ? ask(state, setting)
        : offer(state, setting, { said: [texts.help], choices: goOn })
    case 'book':
      return requesting({ ...state, at: { step: 'idle' } }, { kind: 'doctors', intent: null, moving: null })
    case 'first-free': {
      const day = state.at.step === 'doctor' ? state.at.day : null
      return requesting(state, { kind: 'first-free', day: day ?? today(setting) })
    }
    case 'intent':
      return pursue(state, action.intent, setting)
    case 'status':
      return requesting(state, { kind: 'search', purpose: { why: 'status' } })
    case 'cancel':
      return isBooking(state)
        ? leave(state, setting)
        : requesting(state, { kind: 'search', purpose: { why: 'cancel' } })
    case 'here':
    case 'later':
      return requesting(state, { kind: 'search', purpose: { why: action.do } })
    case 'move':
      return requesting(state, { kind: 'search', purpose: { why: 'move', day: action.day, words: action.words ?? [] } })
    case 'lead':
      return requesting(state, { kind: 'lead', minutes: action.minutes, language: state.language })
    case 'redeem':
      return requesting(state, { kind: 'redeem', code: action.code })
    case 'language':
      return askLanguage(state, setting)
    case 'set-language':
      return setLanguage(state, action.language, setting)
    case 'doctor':
      return onDoctor(state, action.doctorId, setting)
    case 'day':
      return state.at.step === 'day'
        ? withDoctor(state, { ...state.at, day: action.day }, setting)
        : ask(state, setting)
    case 'name':
      return onName(state, action.name, setting)
    case 'rename':
      if (state.at.step !== 'confirm') return ask(state, setting)
      return ask({ ...state, at: { step: 'name', draft: state.at.draft } }, setting)
    case 'other-day':
      return otherDay(state, setting)
    case 'appointment':
      return onAppointment(state, action.appointmentId, setting)
    case 'confirm':
      return onConfirm(state, setting)
    case 'more':
      return leaf(state, setting)
    case 'all':
    case 'go-on':
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
    case 'first-free':
      return onFirstFree(state, answered, setting)
    case 'search':
      return onAppointments(state, answered, setting)
    case 'book':
    case 'reschedule':
      return onBooked(state, answered, setting)
    case 'cancel':
      return onCancelled(state, answered, setting)
    case 'check-in':
    case 'return':
    case 'hold':
      return onOwnStep(state, answered, setting)
    case 'lead':
      return onLead(state, answered, setting)
    case 'opt-out':
      return onOptOut(state, answered, setting)
    case 'redeem':
      return onRedeemed(state, answered, setting)
    case 'set-language':
      // The patient has been told already; an appointment that could not be reached keeps its language.
      return { state, replies: [] }
  }
}

/** A stranger of whom no language is known is answered in the one of the first message. Commands are English everywhere. */
function listening(state: State, text: string): State {
  const isStranger = state.question === 0 && state.patientName === null && state.language === 'en'
  return isStranger && !text.startsWith('/') ? { ...state, language: languageSpoken(text) ?? 'en' } : state
}

/**
 * The whole conversation, for every channel: what a message makes of it, what is replied, and what the API has to be
 * asked before it can go on. It does nothing by itself and books only after a confirmation. What is not understood
 * gets the two likeliest choices and a way out. A button under an older question, or under the card of an appointment
 * that waits no more, gets the patient's status as it is now.
 */
export function converse(before: State, input: Input, setting: Setting): Turn {
  switch (input.kind) {
    case 'answer':
      return take(before, input, setting)
    case 'button': {
      const card = readCardButton(input.id)
      if (card !== null) return onCardButton(before, card)
      const action = pressed(before, input.id)
      if (action !== null) return act(before, action, setting)
      const said = [chatTexts[before.language].outOfDate]
      return requesting(before, { kind: 'search', purpose: { why: 'status' }, said })
    }
    case 'text': {
      const state = listening(before, input.text)
      const action = understand(input.text, state, setting)
      return action === null ? askBack(state, input.text, setting) : act(state, action, setting)
    }
  }
}
