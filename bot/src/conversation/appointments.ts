import type { StatusAnswer } from '@anteroom/contracts/answers.ts'
import type { CardButton } from '@anteroom/contracts/card-buttons.ts'
import { chatTexts } from '@anteroom/messages/chat.ts'
import { refusalTexts } from '@anteroom/messages/refusals.ts'
import { ask, offer, requesting, rest } from './ask.ts'
import { noIntent } from './booking-intent.ts'
import { dayText, today } from './calendar.ts'
import type { AnswerTo, Held, Purpose, Setting, State, Turn } from './model.ts'
import { menu } from './questions.ts'
import { shortName } from './short-name.ts'
import { showStatus } from './status.ts'

const held = ({ appointmentId, queueNumber, doctor, doctorId, day, stage }: StatusAnswer): Held => ({
  appointmentId,
  queueNumber,
  doctor,
  doctorId,
  day,
  stage,
})

const namesOf = ({ queueNumber: ticket, doctor, day }: Held, state: State, setting: Setting) => ({
  ticket,
  doctor: shortName(doctor),
  day: dayText(day, state.language, setting),
})

/** Does with one appointment what the patient came for. */
function run(state: State, { purpose, appointment }: { purpose: Purpose; appointment: Held }, setting: Setting): Turn {
  const idle: State = { ...state, at: { step: 'idle' } }
  switch (purpose.why) {
    case 'cancel':
      return ask({ ...state, at: { step: 'give-up', appointment } }, setting)
    case 'move': {
      const intent = { ...noIntent, doctorId: appointment.doctorId, words: purpose.words, day: purpose.day }
      return requesting(idle, { kind: 'doctors', intent, moving: appointment })
    }
    case 'here':
    case 'later': {
      if (appointment.day !== today(setting)) {
        const said = [chatTexts[state.language].notToday(namesOf(appointment, state, setting))]
        return offer(idle, setting, { said, choices: [{ do: 'status' }, { do: 'move', day: null }, { do: 'help' }] })
      }
      if (purpose.why === 'later') return requesting(idle, { kind: 'hold', appointment })
      return requesting(idle, { kind: appointment.stage === 'missed' ? 'return' : 'check-in', appointment })
    }
    case 'greeting':
    case 'status':
      return requesting(idle, { kind: 'search', purpose: { why: 'status' } })
  }
}

/** Which appointments an errand can be about: who comes or is late means one of today, if there is one. */
function meantBy({ why }: Purpose, appointments: Held[], setting: Setting): Held[] {
  const ofToday = appointments.filter(({ day }) => day === today(setting))
  return (why === 'here' || why === 'later') && ofToday.length > 0 ? ofToday : appointments
}

/** A button under the card of an appointment was pressed. What can be done with it is for the API to say, not the card. */
export function onCardButton(state: State, { action, appointmentId }: CardButton): Turn {
  const asked: Purpose = action === 'move' ? { why: action, day: null, words: [] } : { why: action }
  return requesting(state, { kind: 'search', purpose: asked, appointmentId })
}

/** The patient's live appointments came: shows them, or does what was asked, or asks with which of them. */
export function onAppointments(state: State, { request, result }: AnswerTo<'search'>, setting: Setting): Turn {
  const { purpose, appointmentId, said } = request
  const texts = chatTexts[state.language]
  const isGreeting = purpose.why === 'greeting'
  if (!result.ok && !isGreeting) return ask(state, setting, [refusalTexts[state.language][result.problem.reason]])
  const appointments = result.ok ? result.value.appointments.toSorted((a, b) => a.day.localeCompare(b.day)) : []
  if (isGreeting && appointments.length === 0) {
    return offer(state, setting, { said: [texts.welcome(shortName(setting.clinicName))], choices: menu })
  }
  if (isGreeting || purpose.why === 'status') return showStatus(state, { appointments, said }, setting)

  const waiting = appointments.filter(({ status }) => status === 'waiting').map(held)
  if (appointmentId !== undefined) {
    const appointment = waiting.find((one) => one.appointmentId === appointmentId)
    if (appointment) return run(state, { purpose, appointment }, setting)
    return showStatus(state, { appointments, said: [texts.outOfDate] }, setting)
  }
  const [first, ...others] = meantBy(purpose, waiting, setting)
  if (first === undefined) return showStatus(state, { appointments }, setting)
  if (others.length === 0) return run(state, { purpose, appointment: first }, setting)
  return ask({ ...state, at: { step: 'which', purpose, appointments: [first, ...others], from: 0 } }, setting)
}

/** The appointment that is meant was chosen. */
export function onAppointment(state: State, appointmentId: string, setting: Setting): Turn {
  const { at } = state
  const appointment = at.step === 'which' && at.appointments.find((one) => one.appointmentId === appointmentId)
  return appointment ? run(state, { purpose: at.purpose, appointment }, setting) : ask(state, setting)
}

/** Refusals after which the same request may well succeed. */
const passing = new Set(['busy', 'too-many-requests', 'unavailable'])

/** The appointment is given up, or was not: then says why. */
export function onCancelled(state: State, { request, result }: AnswerTo<'cancel'>, setting: Setting): Turn {
  if (result.ok) {
    return rest(state, setting, [chatTexts[state.language].cancelled(shortName(request.appointment.doctor))])
  }
  const { reason } = result.problem
  const said = [refusalTexts[state.language][reason]]
  return passing.has(reason) ? ask(state, setting, said) : rest(state, setting, said)
}

/** The clinic knows that the patient is here, or needs more time; or refused it. Either way the place is shown. */
export function onOwnStep(
  state: State,
  { to, result }: AnswerTo<'check-in' | 'return' | 'hold'>,
  setting: Setting,
): Turn {
  const texts = chatTexts[state.language]
  if (!result.ok && passing.has(result.problem.reason)) {
    return ask(state, setting, [refusalTexts[state.language][result.problem.reason]])
  }
  const done = to === 'hold' ? texts.later : texts.here
  const said = [result.ok ? done : refusalTexts[state.language][result.problem.reason]]
  return requesting(state, { kind: 'search', purpose: { why: 'status' }, said })
}
