import type { DoctorAnswer, DoctorsAnswer } from '@anteroom/contracts/answers.ts'
import type { Day } from '@anteroom/contracts/queue.ts'
import type { Refusal } from '@anteroom/contracts/refusals.ts'
import { PatientName } from '@anteroom/contracts/requests.ts'
import { chatTexts } from '@anteroom/messages/chat.ts'
import { refusalTexts } from '@anteroom/messages/refusals.ts'
import { ask, clarify, offer, toMenu, withRequest } from './ask.ts'
import { doctorIntended, noIntent } from './booking-intent.ts'
import { scheduledTime, today } from './calendar.ts'
import type {
  AnswerTo,
  BookableDoctor,
  BookingDraft,
  BookingIntent,
  PatientAppointment,
  Setting,
  State,
  Turn,
} from './model.ts'
import { followUps, placeFacts } from './questions.ts'
import { isTypo } from './words.ts'

const bookable = ({ doctors }: DoctorsAnswer): BookableDoctor[] =>
  doctors.filter(({ days }) => days.length > 0).map(({ id, name, code, days }) => ({ id, name, code, days }))

const namesNobody = ({ words, doctorId, code }: BookingIntent): boolean =>
  words.length === 0 && doctorId === null && code === null

/** The slots filled before: the doctor, and the appointment that is moved. */
function filledAt({ at }: State): { doctor: BookableDoctor; moving: PatientAppointment | null } | null {
  return at.step === 'day' ? at : at.step === 'name' || at.step === 'confirm' ? at.draft : null
}

/** Follows a booking intent, keeping the slots filled before: the doctor, and the appointment that is moved. */
export function onIntent(state: State, intent: BookingIntent, setting: Setting): Turn {
  const { at } = state
  const filled = filledAt(state)
  const moving = filled?.moving ?? (at.step === 'doctor' ? at.moving : null)
  if (intent.firstFree && moving === null) {
    return withRequest(state, { kind: 'first-free', day: intent.day ?? today(setting) })
  }
  if (namesNobody(intent) && intent.day !== null && filled !== null) {
    return withRequest(state, { kind: 'place', doctor: filled.doctor, day: intent.day, moving })
  }
  const day = intent.day ?? (at.step === 'doctor' ? at.day : at.step === 'confirm' ? at.draft.day : null)
  const isTentative = intent.isTentative || (filled !== null && intent.day === null && intent.words.length > 0)
  return withRequest(state, { kind: 'doctors', intent: { ...intent, day, isTentative }, moving })
}

/** With a doctor: asks for the day, or looks up the day that is known. */
export function withDoctor(
  state: State,
  {
    doctor,
    day,
    moving,
    notices = [],
  }: { doctor: BookableDoctor; day: Day | null; moving: PatientAppointment | null; notices?: string[] },
  setting: Setting,
): Turn {
  const next: State = { ...state, at: { step: 'day', doctor, moving, from: 0 } }
  return day === null ? ask(next, setting, notices) : withRequest(next, { kind: 'place', doctor, day, moving, notices })
}

/** The doctors: goes on with the one that the intent names, else asks which. */
export function onDoctors(state: State, { request, result }: AnswerTo<'doctors'>, setting: Setting): Turn {
  const { intent, moving, notices = [] } = request
  if (!result.ok) return ask(state, setting, [refusalTexts[state.language][result.problem.reason]])
  const doctors = bookable(result.value)
  if (doctors.length === 0) return toMenu(state, setting, [...notices, chatTexts[state.language].noDoctors])

  const doctor = intent && doctorIntended(intent, doctors)
  if (doctor) return withDoctor(state, { doctor, day: intent.day, moving, notices }, setting)
  const words = intent?.words.join(' ') ?? ''
  const filled = filledAt(state)
  // "Tomorrow if you have" names no other doctor.
  if (intent?.day && intent.words.length > 0 && !intent.isTentative && filled) {
    return withDoctor(state, { ...filled, day: intent.day, notices }, setting)
  }
  if (intent?.isTentative) return clarify(state, words, setting)
  const asking: State = { ...state, at: { step: 'doctor', doctors, moving, day: intent?.day ?? null, from: 0 } }
  if (intent === null || namesNobody(intent)) return ask(asking, setting, notices)
  if (intent.words.length === 0) return ask(asking, setting, [refusalTexts[state.language]['unknown-doctor']])
  // A typo that is no doctor's name has been read as the word that was meant.
  return intent.words.every(isTypo) ? ask(asking, setting, notices) : clarify(asking, words, setting)
}

/** The first free places: offers the first. */
export function onFirstFree(state: State, { result }: AnswerTo<'first-free'>, setting: Setting): Turn {
  if (!result.ok) return ask(state, setting, [refusalTexts[state.language][result.problem.reason]])
  const { day, openings } = result.value
  const [first] = openings
  if (first === undefined) {
    const notices = [chatTexts[state.language].nothingFree]
    return withRequest(state, { kind: 'doctors', intent: null, moving: null, notices })
  }
  const doctor = { id: first.doctorId, name: first.doctor, code: null, days: [] }
  return withDraft(state, { doctor, day, place: first.position, expectedAt: first.expectedAt, moving: null }, setting)
}

/** Why nobody can book that day: the API says only that nobody can. */
function refusalFor({ day, days, nextPosition }: DoctorAnswer, setting: Setting): Refusal {
  if (day < today(setting)) return 'day-past'
  return days.includes(day) || nextPosition > 1 ? 'day-full' : 'doctor-not-working'
}

/** The place on that day: shows it and asks for the name, or for the confirmation if the name is known. */
export function onPlace(state: State, { request, result }: AnswerTo<'place'>, setting: Setting): Turn {
  const refusals = refusalTexts[state.language]
  if (!result.ok) return ask(state, setting, [refusals[result.problem.reason]])
  const { doctor, day, moving } = request
  const found = result.value.doctors.find(({ id }) => id === doctor.id)
  if (found === undefined) {
    return withRequest(state, { kind: 'doctors', intent: null, moving, notices: [refusals['unknown-doctor']] })
  }
  if (!found.bookable) {
    const next: State = { ...state, at: { step: 'day', doctor: { ...doctor, days: found.days }, moving, from: 0 } }
    return ask(next, setting, [refusals[refusalFor(found, setting)]])
  }
  return withDraft(state, { doctor, day, place: found.nextPosition, expectedAt: found.expectedAt, moving }, setting)
}

/** Asks for the name, or for the confirmation if the name is known or an appointment is moved. */
function withDraft(state: State, draft: BookingDraft, setting: Setting): Turn {
  const patientName = draft.moving === null ? state.patientName : (state.patientName ?? '')
  const at =
    patientName === null ? ({ step: 'name', draft } as const) : ({ step: 'confirm', draft, patientName } as const)
  return ask({ ...state, at }, setting)
}

/** Checks the name, keeps it for later bookings and asks for the confirmation. */
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

/** The patient said yes. Nothing is booked, moved or cancelled from anywhere else. */
export function onConfirm(state: State, setting: Setting): Turn {
  const { at, language } = state
  if (at.step === 'give-up') return withRequest(state, { kind: 'cancel', appointment: at.appointment })
  if (at.step !== 'confirm') return ask(state, setting)
  const { draft, patientName } = at
  const time = scheduledTime(draft, setting)
  if (draft.moving !== null) {
    return withRequest(state, {
      kind: 'reschedule',
      appointment: draft.moving,
      doctorId: draft.doctor.id,
      scheduledTime: time,
    })
  }
  return withRequest(state, { kind: 'book', doctorId: draft.doctor.id, patientName, scheduledTime: time, language })
}

/** Another day than the one to confirm. */
export function otherDay(state: State, setting: Setting): Turn {
  if (state.at.step !== 'confirm') return ask(state, setting)
  const { doctor, moving } = state.at.draft
  if (doctor.days.length > 0) return withDoctor(state, { doctor, day: null, moving }, setting)
  return withRequest(state, { kind: 'doctors', intent: { ...noIntent, doctorId: doctor.id }, moving })
}

/** What the patient can change after a refusal; `status`: look at the appointments. Others can only be tried again. */
const remedies: Partial<Record<Refusal, 'day' | 'doctor' | 'name' | 'status'>> = {
  'unknown-doctor': 'doctor',
  'day-past': 'day',
  'day-too-far': 'day',
  'doctor-not-working': 'day',
  'day-full': 'day',
  'day-closed': 'day',
  'same-queue': 'day',
  'already-booked': 'status',
  'not-waiting': 'status',
  'unknown-appointment': 'status',
  'invalid-input': 'name',
}

/** The place is booked or moved, or was refused: then says why and goes on at the remedy. */
export function onBooked(state: State, { to, result }: AnswerTo<'book' | 'reschedule'>, setting: Setting): Turn {
  const texts = chatTexts[state.language]
  if (result.ok) {
    const { queueNumber: ticket, doctor, day, queuePosition: place, expectedAt } = result.value.appointment
    const got = { doctor: { id: '', name: doctor, code: null, days: [] }, day, place, expectedAt }
    const facts = { ticket, ...placeFacts(got, state, setting) }
    const lines = [to === 'book' ? texts.booked(facts) : texts.moved(facts)]
    return offer({ ...state, at: { step: 'idle' } }, setting, { lines, choices: followUps })
  }
  const { reason } = result.problem
  const notices = [refusalTexts[state.language][reason]]
  if (state.at.step !== 'confirm') return toMenu(state, setting, notices)
  const { draft } = state.at
  const idle: State = { ...state, at: { step: 'idle' } }
  switch (remedies[reason]) {
    case 'doctor':
      return withRequest(idle, { kind: 'doctors', intent: null, moving: draft.moving, notices })
    case 'day': {
      const intent = { ...noIntent, doctorId: draft.doctor.id }
      return withRequest(idle, { kind: 'doctors', intent, moving: draft.moving, notices })
    }
    case 'name':
      return ask({ ...state, patientName: null, at: { step: 'name', draft } }, setting, notices)
    case 'status':
      return withRequest(idle, { kind: 'search', purpose: { why: 'status' }, notices })
    default:
      return ask(state, setting, notices)
  }
}
