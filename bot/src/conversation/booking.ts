import type { DoctorAnswer, DoctorsAnswer } from '@anteroom/contracts/answers.ts'
import type { Day } from '@anteroom/contracts/queue.ts'
import type { Refusal } from '@anteroom/contracts/refusals.ts'
import { PatientName } from '@anteroom/contracts/requests.ts'
import { chatTexts } from '@anteroom/messages/chat.ts'
import { refusalTexts } from '@anteroom/messages/refusals.ts'
import { ask, askBack, offer, requesting, rest } from './ask.ts'
import { doctorIntended, noIntent } from './booking-intent.ts'
import { scheduledTime, today } from './calendar.ts'
import type { AnswerTo, BookableDoctor, BookingIntent, Draft, Held, Setting, State, Turn } from './model.ts'
import { afterwards, placeFacts } from './questions.ts'
import { isTypo } from './words.ts'

const bookable = ({ doctors }: DoctorsAnswer): BookableDoctor[] =>
  doctors.filter(({ days }) => days.length > 0).map(({ id, name, code, days }) => ({ id, name, code, days }))

const wishesNobody = ({ words, doctorId, code }: BookingIntent): boolean =>
  words.length === 0 && doctorId === null && code === null

/** What has been settled before: the doctor, and whose place it is. */
function settledAt({ at }: State): { doctor: BookableDoctor; moving: Held | null } | null {
  return at.step === 'day' ? at : at.step === 'name' || at.step === 'confirm' ? at.draft : null
}

/** Goes after what was asked for in words, keeping what has been settled before: the doctor, or whose place it is. */
export function pursue(state: State, intent: BookingIntent, setting: Setting): Turn {
  const { at } = state
  const settled = settledAt(state)
  const moving = settled?.moving ?? (at.step === 'doctor' ? at.moving : null)
  if (intent.firstFree && moving === null) {
    return requesting(state, { kind: 'first-free', day: intent.day ?? today(setting) })
  }
  if (wishesNobody(intent) && intent.day !== null && settled !== null) {
    return requesting(state, { kind: 'place', doctor: settled.doctor, day: intent.day, moving })
  }
  const day = intent.day ?? (at.step === 'doctor' ? at.day : at.step === 'confirm' ? at.draft.day : null)
  const isGuess = intent.isGuess || (settled !== null && intent.day === null && intent.words.length > 0)
  return requesting(state, { kind: 'doctors', intent: { ...intent, day, isGuess }, moving })
}

/** With a doctor: asks for the day, or looks at the day that is known. */
export function withDoctor(
  state: State,
  { doctor, day, moving, said = [] }: { doctor: BookableDoctor; day: Day | null; moving: Held | null; said?: string[] },
  setting: Setting,
): Turn {
  const asked: State = { ...state, at: { step: 'day', doctor, moving, from: 0 } }
  return day === null ? ask(asked, setting, said) : requesting(asked, { kind: 'place', doctor, day, moving, said })
}

/** The doctors came: goes on with the one that was wished for, else asks which. */
export function onDoctors(state: State, { request, result }: AnswerTo<'doctors'>, setting: Setting): Turn {
  const { intent, moving, said = [] } = request
  if (!result.ok) return ask(state, setting, [refusalTexts[state.language][result.problem.reason]])
  const doctors = bookable(result.value)
  if (doctors.length === 0) return rest(state, setting, [...said, chatTexts[state.language].noDoctors])

  const doctor = intent && doctorIntended(intent, doctors)
  if (doctor) return withDoctor(state, { doctor, day: intent.day, moving, said }, setting)
  const words = intent?.words.join(' ') ?? ''
  const settled = settledAt(state)
  // "tomorrow if you have" names nobody else.
  if (intent?.day && intent.words.length > 0 && !intent.isGuess && settled) {
    return withDoctor(state, { ...settled, day: intent.day, said }, setting)
  }
  if (intent?.isGuess) return askBack(state, words, setting)
  const asking: State = { ...state, at: { step: 'doctor', doctors, moving, day: intent?.day ?? null, from: 0 } }
  if (intent === null || wishesNobody(intent)) return ask(asking, setting, said)
  if (intent.words.length === 0) return ask(asking, setting, [refusalTexts[state.language]['unknown-doctor']])
  // A word with a letter wrong that is no doctor's name says what it was meant to.
  return intent.words.every(isTypo) ? ask(asking, setting, said) : askBack(asking, words, setting)
}

/** Who is free first came: offers that place. */
export function onFirstFree(state: State, { result }: AnswerTo<'first-free'>, setting: Setting): Turn {
  if (!result.ok) return ask(state, setting, [refusalTexts[state.language][result.problem.reason]])
  const { day, openings } = result.value
  const [first] = openings
  if (first === undefined) {
    const said = [chatTexts[state.language].nothingFree]
    return requesting(state, { kind: 'doctors', intent: null, moving: null, said })
  }
  const doctor = { id: first.doctorId, name: first.doctor, code: null, days: [] }
  return withDraft(state, { doctor, day, place: first.position, expectedAt: first.expectedAt, moving: null }, setting)
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
  const { doctor, day, moving } = request
  const found = result.value.doctors.find(({ id }) => id === doctor.id)
  if (found === undefined) {
    return requesting(state, { kind: 'doctors', intent: null, moving, said: [refusals['unknown-doctor']] })
  }
  if (!found.bookable) {
    const asked: State = { ...state, at: { step: 'day', doctor: { ...doctor, days: found.days }, moving, from: 0 } }
    return ask(asked, setting, [refusals[whyNot(found, setting)]])
  }
  return withDraft(state, { doctor, day, place: found.nextPosition, expectedAt: found.expectedAt, moving }, setting)
}

/** A place to take: asks for the name, or for the confirmation if the name is known or the place is another's already. */
function withDraft(state: State, draft: Draft, setting: Setting): Turn {
  const patientName = draft.moving === null ? state.patientName : (state.patientName ?? '')
  const at =
    patientName === null ? ({ step: 'name', draft } as const) : ({ step: 'confirm', draft, patientName } as const)
  return ask({ ...state, at }, setting)
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

/** The patient said yes: the one place from which anything is booked or moved. */
export function onConfirm(state: State, setting: Setting): Turn {
  const { at, language } = state
  if (at.step === 'give-up') return requesting(state, { kind: 'cancel', appointment: at.appointment })
  if (at.step !== 'confirm') return ask(state, setting)
  const { draft, patientName } = at
  const time = scheduledTime(draft, setting)
  if (draft.moving !== null) {
    return requesting(state, {
      kind: 'reschedule',
      appointment: draft.moving,
      doctorId: draft.doctor.id,
      scheduledTime: time,
    })
  }
  return requesting(state, { kind: 'book', doctorId: draft.doctor.id, patientName, scheduledTime: time, language })
}

/** The other day than the one that is being confirmed. */
export function otherDay(state: State, setting: Setting): Turn {
  if (state.at.step !== 'confirm') return ask(state, setting)
  const { doctor, moving } = state.at.draft
  if (doctor.days.length > 0) return withDoctor(state, { doctor, day: null, moving }, setting)
  return requesting(state, { kind: 'doctors', intent: { ...noIntent, doctorId: doctor.id }, moving })
}

/** What helps where asking again would not: another day, doctor or name, or to see the status. */
const helps: Partial<Record<Refusal, 'day' | 'doctor' | 'name' | 'status'>> = {
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

/** The place is taken, or was refused: then says why and goes on where it helps. */
export function onBooked(state: State, { to, result }: AnswerTo<'book' | 'reschedule'>, setting: Setting): Turn {
  const texts = chatTexts[state.language]
  if (result.ok) {
    const { queueNumber: ticket, doctor, day, queuePosition: place, expectedAt } = result.value.appointment
    const got = { doctor: { id: '', name: doctor, code: null, days: [] }, day, place, expectedAt }
    const facts = { ticket, ...placeFacts(got, state, setting) }
    const said = [to === 'book' ? texts.booked(facts) : texts.moved(facts)]
    return offer({ ...state, at: { step: 'idle' } }, setting, { said, choices: afterwards })
  }
  const { reason } = result.problem
  const said = [refusalTexts[state.language][reason]]
  if (state.at.step !== 'confirm') return rest(state, setting, said)
  const { draft } = state.at
  const idle: State = { ...state, at: { step: 'idle' } }
  switch (helps[reason]) {
    case 'doctor':
      return requesting(idle, { kind: 'doctors', intent: null, moving: draft.moving, said })
    case 'day': {
      const intent = { ...noIntent, doctorId: draft.doctor.id }
      return requesting(idle, { kind: 'doctors', intent, moving: draft.moving, said })
    }
    case 'name':
      return ask({ ...state, patientName: null, at: { step: 'name', draft } }, setting, said)
    case 'status':
      return requesting(idle, { kind: 'search', purpose: { why: 'status' }, said })
    default:
      return ask(state, setting, said)
  }
}
