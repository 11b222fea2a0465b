import { chatTexts } from '@anteroom/messages/chat.ts'
import { onAppointment } from './appointments.ts'
import { ask, nextPage, offer, toMenu, withRequest } from './ask.ts'
import { onConfirm, onName, otherDay } from './booking.ts'
import { today } from './calendar.ts'
import { onIntent, withDoctor } from './choose-doctor.ts'
import { aboutClinic, howToStop } from './clinic-facts.ts'
import type { Action, Purpose, Setting, State, Turn } from './model.ts'
import { askLanguage, setLanguage } from './profile.ts'
import { followUps, goOn, leads } from './questions.ts'
import { onVisitType } from './visit-type.ts'

const isBooking = ({ at }: State): boolean =>
  at.step === 'name' ||
  at.step === 'visit-type' ||
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
    case 'visit-type':
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

const about = (why: 'cancel' | 'here' | 'later', words: string[] = [], code?: string): Purpose => ({
  why,
  ...(words.length > 0 && { words }),
  ...(code !== undefined && { code }),
})

/** Before a booking that says nothing of whom it is for. */
function forNobodyYet({ forWhom: _, ...state }: State): State {
  return { ...state, at: { step: 'idle' } }
}

/** Does what the patient asks for. */
export function dispatch(state: State, action: Action, setting: Setting): Turn {
  const texts = chatTexts[state.language]
  switch (action.do) {
    case 'start':
      return withRequest({ ...state, at: { step: 'idle' } }, { kind: 'opt-out', optedOut: false })
    case 'off-list':
      return isBooking(state)
        ? toMenu(state, setting, [texts.nothingBooked, howToStop(state, setting)])
        : withRequest(state, { kind: 'search', purpose: { why: 'off-list' } })
    case 'call-back':
      return withRequest(state, { kind: 'search', purpose: { why: 'call-back' } })
    case 'lateness':
      return withRequest(state, { kind: 'search', purpose: { why: 'status' }, notices: [texts.ifLate] })
    case 'room':
      return withRequest(state, { kind: 'search', purpose: { why: 'status' }, notices: [texts.where(setting.address)] })
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
    case 'emergency':
    case 'beyond':
    case 'where':
    case 'phone':
    case 'how-to-stop':
      return aboutClinic(state, action.do, setting)
    case 'hours':
      return withRequest(state, { kind: 'hours', day: action.day ?? today(setting) })
    case 'hour':
      return ask(state, setting, [texts.noFixedHours])
    case 'help':
      return state.at.step === 'idle'
        ? ask(state, setting)
        : offer(state, setting, { lines: [texts.help], choices: goOn })
    case 'book':
      return withRequest(forNobodyYet(state), { kind: 'doctors', intent: null, moving: null })
    case 'first-free': {
      const { day, specialties } = state.at.step === 'doctor' ? state.at : { day: null, specialties: [] }
      return withRequest(state, { kind: 'first-free', day: day ?? today(setting), specialties })
    }
    case 'intent':
      return onIntent(state, action.intent, setting)
    case 'status':
      return withRequest(state, { kind: 'search', purpose: { why: 'status' } })
    case 'cancel':
      return isBooking(state)
        ? leave(state, setting)
        : withRequest(state, { kind: 'search', purpose: about('cancel', action.words) })
    case 'here':
    case 'later':
      return withRequest(state, { kind: 'search', purpose: about(action.do, action.words, action.code) })
    case 'move':
      return withRequest(state, {
        kind: 'search',
        purpose: {
          why: 'move',
          day: action.day,
          words: action.words ?? [],
          ...(action.booking && { booking: action.booking }),
        },
      })
    case 'if-called': {
      const { do: why, ...ifCalled } = action
      return withRequest(state, { kind: 'search', purpose: { why, ...ifCalled } })
    }
    case 'lead':
      return withRequest(state, { kind: 'lead', minutes: action.minutes, language: state.language })
    case 'ask-lead':
      return offer(state, setting, { lines: [texts.askLead], choices: leads })
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
    case 'visit-type':
      return onVisitType(state, action.visitType, setting)
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
