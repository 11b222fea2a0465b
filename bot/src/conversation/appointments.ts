import type { StatusAnswer } from '@anteroom/contracts/answers.ts'
import type { StatusFacts } from '@anteroom/messages/chat/chat-texts.ts'
import { chatTexts } from '@anteroom/messages/chat.ts'
import { refusalTexts } from '@anteroom/messages/refusals.ts'
import { ask, offer, rest } from './ask.ts'
import { clockTime, dayText } from './calendar.ts'
import type { Action, Answered, Held, Setting, State, Turn } from './model.ts'

type AnswerTo<Kind extends Answered['to']> = Extract<Answered, { to: Kind }>

/** Minutes of the API's "20 minutes"; null for "paused". */
function minutesOf(estimatedWaitTime: string): number | null {
  const minutes = /^(\d+) minutes?$/.exec(estimatedWaitTime)?.[1]
  return minutes === undefined ? null : Number(minutes)
}

const facts = (answer: StatusAnswer, { language }: State, setting: Setting): StatusFacts => ({
  ticket: answer.queueNumber,
  doctor: answer.doctor,
  room: answer.room,
  day: dayText(answer.day, language, setting),
  place: answer.queuePosition,
  minutes: minutesOf(answer.estimatedWaitTime),
  time: clockTime(answer.expectedAt, language, setting),
  doctorStatus: answer.doctorStatus,
})

/** One appointment is told in full, several in a line each, so that two text messages hold them. */
function statusText(appointments: StatusAnswer[], state: State, setting: Setting): string {
  const texts = chatTexts[state.language]
  return appointments
    .map((answer) => {
      const about = facts(answer, state, setting)
      if (answer.status === 'in-progress') return texts.yourTurn(about)
      return appointments.length === 1 ? texts.status(about) : texts.statusLine(about)
    })
    .join('\n')
}

function showStatus(state: State, appointments: StatusAnswer[], setting: Setting): Turn {
  const texts = chatTexts[state.language]
  const said = [appointments.length === 0 ? texts.noAppointment : statusText(appointments, state, setting)]
  // Who asks in the middle of something is led back to it.
  if (state.at.step !== 'idle') return ask(state, setting, said)
  const choices: Action[] =
    appointments.length === 0 ? [{ do: 'book' }, { do: 'help' }] : [{ do: 'status' }, { do: 'cancel' }, { do: 'help' }]
  return offer(state, setting, { said, choices })
}

const held = ({ appointmentId, queueNumber, doctor, day }: StatusAnswer): Held => ({
  appointmentId,
  queueNumber,
  doctor,
  day,
})

function chooseToGiveUp(state: State, appointments: Held[], setting: Setting): Turn {
  const [first, ...others] = appointments
  if (first === undefined) return showStatus({ ...state, at: { step: 'idle' } }, [], setting)
  return ask(
    { ...state, at: others.length === 0 ? { step: 'give-up', appointment: first } : { step: 'which', appointments } },
    setting,
  )
}

/** The patient's live appointments came: shows them, or asks which is to be given up. */
export function onAppointments(state: State, { request, result }: AnswerTo<'search'>, setting: Setting): Turn {
  if (!result.ok) return ask(state, setting, [refusalTexts[state.language][result.problem.reason]])
  const { appointments } = result.value
  return request.why === 'status'
    ? showStatus(state, appointments, setting)
    : chooseToGiveUp(state, appointments.map(held), setting)
}

/** Asks for the confirmation before an appointment is given up. */
export function onAppointment(state: State, appointmentId: string, setting: Setting): Turn {
  const appointment =
    state.at.step === 'which' ? state.at.appointments.find((one) => one.appointmentId === appointmentId) : undefined
  return ask(appointment ? { ...state, at: { step: 'give-up', appointment } } : state, setting)
}

/** Refusals after which the same request may well succeed. */
const passing = new Set(['busy', 'too-many-requests', 'unavailable'])

/** The appointment is given up, or was not: then says why. */
export function onCancelled(state: State, { request, result }: AnswerTo<'cancel'>, setting: Setting): Turn {
  if (result.ok) return rest(state, setting, [chatTexts[state.language].cancelled(request.appointment.doctor)])
  const { reason } = result.problem
  const said = [refusalTexts[state.language][reason]]
  return passing.has(reason) ? ask(state, setting, said) : rest(state, setting, said)
}
