import { readCardButton } from '@anteroom/contracts/card-buttons.ts'
import { chatTexts } from '@anteroom/messages/chat.ts'
import { onAppointment, onAppointments, onCancelled, onCardButton, onOwnStep } from './appointments.ts'
import { ask, buttonAction, clarify, nextPage, offer, toMenu, withRequest } from './ask.ts'
import {
  onBooked,
  onConfirm,
  onDoctors,
  onFirstFree,
  onIntent,
  onName,
  onPlace,
  otherDay,
  withDoctor,
} from './booking.ts'
import { today } from './calendar.ts'
import type { Action, Answered, Input, Setting, State, Turn } from './model.ts'
import { askLanguage, onLead, onOptOut, onRedeemed, setLanguage } from './profile.ts'
import { followUps, goOn, nextSteps } from './questions.ts'
import { understand } from './understand.ts'
import { languageSpoken } from './words.ts'

const isBooking = ({ at }: State): boolean =>
  at.step === 'name' ||
  ((at.step === 'doctor' || at.step === 'day') && at.moving === null) ||
  (at.step === 'confirm' && at.draft.moving === null)

/** Closes the open question, if there is one, and shows the menu. */
function leave(state: State, setting: Setting): Turn {
  const texts = chatTexts[state.language]
  if (state.at.step === 'idle') return ask(state, setting)
  return toMenu(state, setting, [isBooking(state) ? texts.nothingBooked : texts.nothingChanged])
}

/** One step back in the order doctor, day, name, confirm; from the first to the menu. */
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
      return at.moving ? leave(state, setting) : withRequest(state, { kind: 'doctors', intent: null, moving: null })
    case 'name':
    case 'confirm': {
      const { doctor, moving } = at.draft
      if (doctor.days.length > 0) return withDoctor(state, { doctor, day: null, moving }, setting)
      return withRequest(state, { kind: 'doctors', intent: null, moving })
    }
  }
}

function onDoctor(state: State, doctorId: string, setting: Setting): Turn {
  const { at } = state
  if (at.step !== 'doctor') return ask(state, setting)
  const doctor = at.doctors.find(({ id }) => id === doctorId)
  return doctor ? withDoctor(state, { doctor, day: at.day, moving: at.moving }, setting) : ask(state, setting)
}

function dispatch(state: State, action: Action, setting: Setting): Turn {
  const texts = chatTexts[state.language]
  switch (action.do) {
    case 'start':
      return withRequest({ ...state, at: { step: 'idle' } }, { kind: 'opt-out', optedOut: false })
    case 'stop':
      return withRequest(state, { kind: 'opt-out', optedOut: true })
    case 'greeting':
      return state.at.step === 'idle'
        ? withRequest(state, { kind: 'search', purpose: { why: 'greeting' } })
        : ask(state, setting)
    case 'thanks':
      return state.at.step === 'idle'
        ? offer(state, setting, { lines: [texts.welcomed], choices: followUps })
        : ask(state, setting)
    case 'out-of-scope':
      return offer(state, setting, { lines: [texts.beyond], choices: nextSteps(state) })
    case 'help':
      return state.at.step === 'idle'
        ? ask(state, setting)
        : offer(state, setting, { lines: [texts.help], choices: goOn })
    case 'book':
      return withRequest({ ...state, at: { step: 'idle' } }, { kind: 'doctors', intent: null, moving: null })
    case 'first-free': {
      const day = state.at.step === 'doctor' ? state.at.day : null
      return withRequest(state, { kind: 'first-free', day: day ?? today(setting) })
    }
    case 'intent':
      return onIntent(state, action.intent, setting)
    case 'status':
      return withRequest(state, { kind: 'search', purpose: { why: 'status' } })
    case 'cancel':
      return isBooking(state)
        ? leave(state, setting)
        : withRequest(state, { kind: 'search', purpose: { why: 'cancel' } })
    case 'here':
    case 'later':
      return withRequest(state, { kind: 'search', purpose: { why: action.do } })
    case 'move':
      return withRequest(state, {
        kind: 'search',
        purpose: { why: 'move', day: action.day, words: action.words ?? [] },
      })
    case 'lead':
      return withRequest(state, { kind: 'lead', minutes: action.minutes, language: state.language })
    case 'redeem':
      return withRequest(state, { kind: 'redeem', code: action.code })
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
      return nextPage(state, setting)
    case 'all':
    case 'go-on':
      return ask(state, setting)
    case 'back':
      return back(state, setting)
    case 'leave':
      return leave(state, setting)
  }
}

function onAnswer(state: State, answered: Answered, setting: Setting): Turn {
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
      // The reply went out with the request; an appointment that the API could not change keeps its language.
      return { state, replies: [] }
  }
}

/** A stranger is answered in the language of the first message. Telegram's commands are English everywhere. */
function withLanguageOf(state: State, text: string): State {
  const isStranger = state.question === 0 && state.patientName === null && state.language === 'en'
  return isStranger && !text.startsWith('/') ? { ...state, language: languageSpoken(text) ?? 'en' } : state
}

/**
 * The whole conversation, for every channel: the state after a message, the replies, and what the API has to be asked
 * before it can go on. A pure function, which books only after a confirmation. A text that is not understood gets two
 * suggestions and a way out. A button under an older question, or under the card of an appointment that is not waiting,
 * gets the patient's status as it is now.
 */
export function converse(before: State, input: Input, setting: Setting): Turn {
  switch (input.kind) {
    case 'answer':
      return onAnswer(before, input, setting)
    case 'button': {
      const card = readCardButton(input.id)
      if (card !== null) return onCardButton(before, card)
      const action = buttonAction(before, input.id)
      if (action !== null) return dispatch(before, action, setting)
      const notices = [chatTexts[before.language].outOfDate]
      return withRequest(before, { kind: 'search', purpose: { why: 'status' }, notices })
    }
    case 'text': {
      const state = withLanguageOf(before, input.text)
      const action = understand(input.text, state, setting)
      return action === null ? clarify(state, input.text, setting) : dispatch(state, action, setting)
    }
  }
}
