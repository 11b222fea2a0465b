import type { DoctorAnswer } from '@anteroom/contracts/answers.ts'
import type { Refusal } from '@anteroom/contracts/refusals.ts'
import { PatientName } from '@anteroom/contracts/requests.ts'
import { chatTexts } from '@anteroom/messages/chat.ts'
import { refusalTexts } from '@anteroom/messages/refusals.ts'
import { ask, offer, rest, sayAndRequest } from './ask.ts'
import { scheduledTime, today } from './calendar.ts'
import type { Answered, Draft, Setting, State, Turn } from './model.ts'

type AnswerTo<Kind extends Answered['to']> = Extract<Answered, { to: Kind }>

/** The doctors came: asks which. */
export function onDoctors(state: State, { result }: AnswerTo<'doctors'>, setting: Setting): Turn {
  if (!result.ok) return ask(state, setting, [refusalTexts[state.language][result.problem.reason]])
  const doctors = result.value.doctors
    .filter(({ days }) => days.length > 0)
    .map(({ id, name, days }) => ({ id, name, days }))
  if (doctors.length === 0) return rest(state, setting, [chatTexts[state.language].noDoctors])
  return ask({ ...state, at: { step: 'doctor', doctors, page: 0 } }, setting)
}

/** Why nobody can book for that day; the API says only that it is so. */
function whyNot({ day, days, nextPosition }: DoctorAnswer, setting: Setting): Refusal {
  if (day < today(setting)) return 'day-past'
  return days.includes(day) || nextPosition > 1 ? 'day-full' : 'doctor-not-working'
}

/** What the day would give came: shows it and asks for the name, or for the confirmation if the name is known. */
export function onPlace(state: State, { request, result }: AnswerTo<'place'>, setting: Setting): Turn {
  const refusals = refusalTexts[state.language]
  if (!result.ok) return ask(state, setting, [refusals[result.problem.reason]])
  const doctor = result.value.doctors.find(({ id }) => id === request.doctor.id)
  if (doctor === undefined) return sayAndRequest(state, refusals['unknown-doctor'], { kind: 'doctors' })
  if (!doctor.bookable) return ask(state, setting, [refusals[whyNot(doctor, setting)]])

  const draft: Draft = {
    doctor: request.doctor,
    day: request.day,
    place: doctor.nextPosition,
    expectedAt: doctor.expectedAt,
  }
  const { patientName } = state
  return ask(
    { ...state, at: patientName === null ? { step: 'name', draft } : { step: 'confirm', draft, patientName } },
    setting,
  )
}

/** Takes the name if it can be one, keeps it for later bookings and asks for the confirmation. */
export function onName(state: State, name: string, setting: Setting): Turn {
  const texts = chatTexts[state.language]
  if (state.at.step !== 'name') return ask(state, setting)
  const checked = PatientName.safeParse(name)
  if (checked.success) {
    const patientName = checked.data
    return ask({ ...state, patientName, at: { step: 'confirm', draft: state.at.draft, patientName } }, setting)
  }
  if (name.trim() === '') return ask(state, setting)
  const tooLong = checked.error.issues.some(({ code }) => code === 'too_big')
  return ask(state, setting, [tooLong ? texts.nameTooLong : texts.nameNotPossible])
}

/** The patient said yes: the one place from which anything is booked. */
export function onConfirm(state: State, setting: Setting): Turn {
  if (state.at.step !== 'confirm') return ask(state, setting)
  const { draft, patientName } = state.at
  const { language } = state
  return {
    state,
    replies: [],
    request: {
      kind: 'book',
      doctorId: draft.doctor.id,
      patientName,
      scheduledTime: scheduledTime(draft, setting),
      language,
    },
  }
}

/** What helps a patient whose booking was refused: another day, doctor or name, to see the status, or to try again. */
const helps: Record<Refusal, 'day' | 'doctor' | 'name' | 'status' | 'again'> = {
  'unknown-doctor': 'doctor',
  'unknown-appointment': 'again',
  'day-past': 'day',
  'day-too-far': 'day',
  'doctor-not-working': 'day',
  'day-full': 'day',
  'day-closed': 'day',
  'already-booked': 'status',
  'doctor-on-break': 'again',
  'room-occupied': 'again',
  'not-waiting': 'again',
  'not-in-progress': 'again',
  'nobody-waiting': 'again',
  'everybody-held': 'again',
  'called-just-now': 'again',
  'hold-used-up': 'again',
  'not-missed': 'again',
  'same-queue': 'again',
  'cannot-undo': 'again',
  'key-reused': 'again',
  'invalid-input': 'name',
  'not-signed-in': 'again',
  'wrong-login': 'again',
  'not-allowed': 'again',
  'not-found': 'again',
  'too-many-requests': 'again',
  busy: 'again',
  unavailable: 'again',
}

/** The booking stands, or was refused: then says why and goes on where it helps. */
export function onBooked(state: State, { result }: AnswerTo<'book'>, setting: Setting): Turn {
  if (result.ok) {
    const { queueNumber: ticket, doctor } = result.value.appointment
    const said = [chatTexts[state.language].booked({ ticket, doctor })]
    return offer({ ...state, at: { step: 'idle' } }, setting, { said, choices: [{ do: 'status' }, { do: 'help' }] })
  }
  const refusal = refusalTexts[state.language][result.problem.reason]
  if (state.at.step !== 'confirm') return rest(state, setting, [refusal])
  const { draft } = state.at
  switch (helps[result.problem.reason]) {
    case 'doctor':
      return sayAndRequest(state, refusal, { kind: 'doctors' })
    case 'day':
      return ask({ ...state, at: { step: 'day', doctor: draft.doctor } }, setting, [refusal])
    case 'name':
      return ask({ ...state, patientName: null, at: { step: 'name', draft } }, setting, [refusal])
    case 'status':
      return sayAndRequest({ ...state, at: { step: 'idle' } }, refusal, { kind: 'search', why: 'status' })
    case 'again':
      return ask(state, setting, [refusal])
  }
}
