import type { StatusAnswer } from '@anteroom/contracts/answers.ts'
import type { CardButton } from '@anteroom/contracts/card-buttons.ts'
import { commands } from '@anteroom/contracts/commands.ts'
import { chatTexts } from '@anteroom/messages/chat.ts'
import { refusalTexts } from '@anteroom/messages/refusals.ts'
import { whose } from '@anteroom/messages/whose.ts'
import { ask, clarify, firstThatFits, offer, toMenu, withRequest } from './ask.ts'
import { noIntent } from './booking-intent.ts'
import { clinicNameFor, dayText, today } from './calendar.ts'
import { onIntent } from './choose-doctor.ts'
import { doctorNamed } from './doctor-names.ts'
import { shortName } from './label.ts'
import type { Action, AnswerTo, PatientAppointment, Purpose, Setting, State, Turn } from './model.ts'
import { menu, nextSteps } from './questions.ts'
import { isFamily, showStatus } from './status.ts'

const patientAppointment = (
  { appointmentId, queueNumber, doctor, doctorId, day, stage, patientName }: StatusAnswer,
  all: StatusAnswer[],
): PatientAppointment => ({
  ...{ appointmentId, queueNumber, doctor, doctorId, day, stage },
  who: isFamily(all) ? patientName : null,
})

const namesOf = ({ queueNumber: ticket, doctor, day }: PatientAppointment, state: State, setting: Setting) => ({
  ticket,
  doctor: shortName(doctor, setting),
  day: dayText(day, state.language, setting),
})

/** Does with one appointment what the patient asked for. */
function perform(
  state: State,
  { purpose, appointment }: { purpose: Purpose; appointment: PatientAppointment },
  setting: Setting,
): Turn {
  const idle: State = { ...state, at: { step: 'idle' } }
  switch (purpose.why) {
    case 'cancel':
      return ask({ ...state, at: { step: 'give-up', appointment } }, setting)
    case 'move': {
      const intent = { ...noIntent, doctorId: appointment.doctorId, words: purpose.words, day: purpose.day }
      return withRequest(idle, { kind: 'doctors', intent, moving: appointment })
    }
    case 'here':
    case 'later': {
      // A line that goes on past midnight is that of the day before.
      if (appointment.day > today(setting)) {
        const text = chatTexts[state.language].notToday(namesOf(appointment, state, setting))
        const lines = [whose(appointment.who, text)]
        return offer(idle, setting, { lines, choices: [{ do: 'status' }, { do: 'move', day: null }, { do: 'help' }] })
      }
      if (purpose.why === 'later') return withRequest(idle, { kind: 'hold', appointment })
      const { code } = purpose
      if (appointment.stage === 'missed') return withRequest(idle, { kind: 'return', appointment })
      return withRequest(idle, { kind: 'check-in', appointment, ...(code !== undefined && { code }) })
    }
    case 'call-back':
      return withRequest(idle, { kind: 'call-back', appointment })
    case 'if-called':
    case 'greeting':
    case 'off-list':
    case 'status':
      return withRequest(idle, { kind: 'search', purpose: { why: 'status' } })
  }
}

/** A button under the card of an appointment. The API, not the card, says what can be done with the appointment. */
export function onCardButton(state: State, { action, appointmentId }: CardButton): Turn {
  const purpose: Purpose = action === 'move' ? { why: action, day: null, words: [] } : { why: action }
  return withRequest(state, { kind: 'search', purpose, appointmentId })
}

/** "Take me off the list": whom nothing awaits at the clinic means its messages, others are asked. */
function offList(state: State, appointments: StatusAnswer[], setting: Setting): Turn {
  const isAwaited = appointments.some(({ status }) => commands.cancel.about.statuses.some((one) => one === status))
  if (!isAwaited) return withRequest(state, { kind: 'opt-out', optedOut: true })
  const lines = [chatTexts[state.language].askOffList]
  return offer(state, setting, { lines, choices: [{ do: 'cancel' }, { do: 'stop' }, { do: 'help' }] })
}

/** "Please call me": of several appointments the first is noted, since the desk calls a person. */
function callBack(state: State, appointments: StatusAnswer[], setting: Setting): Turn {
  const first = appointments.find(({ status }) => status === 'waiting')
  if (first === undefined) {
    const { beyond, phone } = chatTexts[state.language]
    const choices = nextSteps(state)
    return firstThatFits(state, setting, [
      { lines: [beyond, phone(setting.phone)], choices },
      { lines: [beyond], choices },
    ])
  }
  return perform(
    state,
    { purpose: { why: 'call-back' }, appointment: patientAppointment(first, appointments) },
    setting,
  )
}

/** The patient's live appointments: shows them, or does what was asked with one, or asks which is meant. */
export function onAppointments(
  state: State,
  { request, result }: AnswerTo<'search'>,
  { setting, goOnWith }: { setting: Setting; goOnWith: (action: Action) => Turn },
): Turn {
  const { purpose, appointmentId, notices } = request
  const texts = chatTexts[state.language]
  const isGreeting = purpose.why === 'greeting'
  if (!result.ok && !isGreeting && purpose.why !== 'if-called')
    return ask(state, setting, [refusalTexts[state.language][result.problem.reason]])
  const appointments = result.ok ? result.value.appointments.toSorted((a, b) => a.day.localeCompare(b.day)) : []
  if (isGreeting && appointments.length === 0) {
    return offer(state, setting, {
      lines: [texts.welcome(shortName(clinicNameFor(state.language, setting), setting))],
      choices: menu,
    })
  }
  if (purpose.why === 'greeting' || purpose.why === 'status')
    return showStatus(state, { appointments, notices }, setting)

  if (purpose.why === 'if-called') {
    const called = appointments.find(({ stage }) => stage === 'called')
    const appointment = called && patientAppointment(called, appointments)
    if (appointment) return perform(state, { purpose: { why: purpose.then }, appointment }, setting)
    return purpose.otherwise ? goOnWith(purpose.otherwise) : clarify(state, purpose.text, setting)
  }

  if (purpose.why === 'off-list') return offList(state, appointments, setting)

  if (purpose.why === 'move' && purpose.booking && appointments.length === 0)
    return onIntent(state, purpose.booking, setting)

  if (purpose.why === 'call-back') return callBack(state, appointments, setting)

  const { statuses, onItsDay } = commands[purpose.why].about
  const possible = appointments
    .filter(({ status }) => statuses.some((one) => one === status))
    .map((one) => patientAppointment(one, appointments))
  if (appointmentId !== undefined) {
    const appointment = possible.find((one) => one.appointmentId === appointmentId)
    if (appointment) return perform(state, { purpose, appointment }, setting)
    return showStatus(state, { appointments, notices: [texts.outOfDate] }, setting)
  }
  const ofToday = possible.filter(({ day }) => day <= today(setting))
  const [first, ...others] = onItsDay && ofToday.length > 0 ? ofToday : possible
  if (first === undefined) return showStatus(state, { appointments }, setting)
  if (others.length === 0) return perform(state, { purpose, appointment: first }, setting)
  const named = doctorNamed(
    purpose.words ?? [],
    possible.map((one) => ({ ...one, name: one.who ?? '' })),
  )
  if (named) return perform(state, { purpose, appointment: named }, setting)
  return ask({ ...state, at: { step: 'which', purpose, appointments: [first, ...others], from: 0 } }, setting)
}

/** The patient chose which appointment is meant. */
export function onAppointment(state: State, appointmentId: string, setting: Setting): Turn {
  const { at } = state
  const appointment = at.step === 'which' && at.appointments.find((one) => one.appointmentId === appointmentId)
  return appointment ? perform(state, { purpose: at.purpose, appointment }, setting) : ask(state, setting)
}

/** Refusals after which the patient may ask for the same again. */
const transientRefusals = new Set(['busy', 'too-many-requests', 'unavailable', 'failed'])

/** The appointment is cancelled, or that was refused. */
export function onCancelled(state: State, { request, result }: AnswerTo<'cancel'>, setting: Setting): Turn {
  if (result.ok) {
    const { doctor, who } = request.appointment
    return toMenu(state, setting, [whose(who, chatTexts[state.language].cancelled(shortName(doctor, setting)))])
  }
  const { reason } = result.problem
  const lines = [refusalTexts[state.language][reason]]
  return transientRefusals.has(reason) ? ask(state, setting, lines) : toMenu(state, setting, lines)
}

/** The desk is asked to call back, or cannot: then the patient can call. */
export function onCallBack(state: State, { result }: AnswerTo<'call-back'>, setting: Setting): Turn {
  const texts = chatTexts[state.language]
  if (result.ok) return offer(state, setting, { lines: [texts.callBackAsked], choices: nextSteps(state) })
  const { reason } = result.problem
  const refusal = refusalTexts[state.language][reason]
  if (transientRefusals.has(reason)) return ask(state, setting, [refusal])
  const choices = nextSteps(state)
  return firstThatFits(state, setting, [
    { lines: [refusal, texts.phone(setting.phone)], choices },
    { lines: [refusal], choices },
  ])
}

/** A check-in, a return or a hold is accepted or refused. Either way the status is shown. */
export function onOwnStep(
  state: State,
  { to, result }: AnswerTo<'check-in' | 'return' | 'hold'>,
  setting: Setting,
): Turn {
  const texts = chatTexts[state.language]
  if (!result.ok && transientRefusals.has(result.problem.reason)) {
    return ask(state, setting, [refusalTexts[state.language][result.problem.reason]])
  }
  const done = to === 'hold' ? texts.later : texts.here
  const notices = [result.ok ? done : refusalTexts[state.language][result.problem.reason]]
  return withRequest(state, { kind: 'search', purpose: { why: 'status' }, notices })
}
