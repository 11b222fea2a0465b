import type { DoctorsAnswer } from '@anteroom/contracts/answers.ts'
import type { Day } from '@anteroom/contracts/queue.ts'
import { chatTexts } from '@anteroom/messages/chat.ts'
import { refusalTexts } from '@anteroom/messages/refusals.ts'
import { ask, clarify, toMenu, withRequest } from './ask.ts'
import { differInSpecialty, doctorIntended, ofSpecialty } from './booking-intent.ts'
import { today } from './calendar.ts'
import { isTypo } from './lexicon.ts'
import type {
  Action,
  AnswerTo,
  BookableDoctor,
  BookingIntent,
  PatientAppointment,
  Setting,
  State,
  Turn,
} from './model.ts'
import { plain } from './plain.ts'
import { similarity } from './spelling.ts'
import { meaningsOf } from './thesaurus.ts'

const bookable = ({ doctors }: DoctorsAnswer): BookableDoctor[] =>
  doctors
    .filter(({ days }) => days.length > 0)
    .map(({ id, name, code, days, specialty }) => ({ id, name, code, days, specialty }))

const namesNobody = ({ words, doctorId, code }: BookingIntent): boolean =>
  words.length === 0 && doctorId === null && code === null

/** The slots filled before: the doctor, and the appointment that is moved. */
function filledAt({ at }: State): { doctor: BookableDoctor; moving: PatientAppointment | null } | null {
  return at.step === 'day' ? at : 'draft' in at ? at.draft : null
}

/** With whom the booking is for; a new booking is for whom its own text says. */
function knowing({ forWhom, ...state }: State, { patientName }: BookingIntent): State {
  const name = patientName ?? (state.at.step === 'idle' ? undefined : forWhom)
  return name === undefined ? state : { ...state, forWhom: name }
}

/** Follows a booking intent, keeping the slots filled before: the doctor, and the appointment that is moved. */
export function onIntent(before: State, intent: BookingIntent, setting: Setting): Turn {
  const { at } = before
  const state = knowing(before, intent)
  const filled = filledAt(state)
  const moving = filled?.moving ?? (at.step === 'doctor' ? at.moving : null)
  const notices = intent.hour ? [chatTexts[state.language].noFixedHours] : []
  if (intent.firstFree && moving === null && namesNobody(intent)) {
    const { specialties } = intent
    return withRequest(state, { kind: 'first-free', day: intent.day ?? today(setting), specialties, notices })
  }
  if (namesNobody(intent) && intent.day !== null && filled !== null) {
    return withRequest(state, { kind: 'place', doctor: filled.doctor, day: intent.day, moving, notices })
  }
  const day = intent.day ?? (at.step === 'doctor' ? at.day : at.step === 'confirm' ? at.draft.day : null)
  const isTentative = intent.isTentative || (filled !== null && intent.day === null && intent.words.length > 0)
  return withRequest(state, { kind: 'doctors', intent: { ...intent, day, isTentative }, moving, notices })
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

const looksLike = (word: string, name: string) =>
  plain(name)
    .split(' ')
    .some((part) => part.startsWith(word) || similarity(word, part) >= MIN_SIMILARITY)
const MIN_SIMILARITY = 0.5

/** The doctors: goes on with the one that the intent names, else with what it asks for otherwise, or asks which. */
export function onDoctors(
  state: State,
  { request, result }: AnswerTo<'doctors'>,
  { setting, goOnWith }: { setting: Setting; goOnWith: (action: Action) => Turn },
): Turn {
  const { intent, moving, notices = [] } = request
  if (!result.ok) return ask(state, setting, [refusalTexts[state.language][result.problem.reason]])
  const doctors = bookable(result.value)
  if (doctors.length === 0) return toMenu(state, setting, [...notices, chatTexts[state.language].noDoctors])

  const doctor = intent && doctorIntended(intent, doctors)
  const day = intent?.day ?? null
  if (doctor) {
    const earliest = intent?.firstFree ? (doctor.days[0] ?? null) : null
    return withDoctor(state, { doctor, day: day ?? earliest, moving, notices }, setting)
  }
  if (intent?.firstFree && moving === null) {
    const { specialties } = intent
    return withRequest(state, { kind: 'first-free', day: day ?? today(setting), specialties, notices })
  }
  const fitting = intent ? ofSpecialty(intent, doctors) : []
  const [only, ...others] = fitting
  if (intent && only) {
    if (others.length === 0) return withDoctor(state, { doctor: only, day: intent.day, moving, notices }, setting)
    const { specialties, day } = intent
    return ask(
      { ...state, at: { step: 'doctor', doctors: fitting, specialties, moving, day, from: 0 } },
      setting,
      notices,
    )
  }
  const words = intent?.words.join(' ') ?? ''
  const filled = filledAt(state)
  // "Tomorrow if you have" names no other doctor.
  if (intent?.day && intent.words.length > 0 && !intent.isTentative && filled) {
    return withDoctor(state, { ...filled, day: intent.day, notices }, setting)
  }
  if (intent?.isTentative) return intent.otherwise ? goOnWith(intent.otherwise) : clarify(state, words, setting)
  const asking: State = { ...state, at: { step: 'doctor', doctors, specialties: [], moving, day, from: 0 } }
  // "For my son" is said to any doctor; another field that nobody here has is worth a word.
  const isMissing = intent?.specialties.some((field) => field !== 'children') && differInSpecialty(doctors)
  if (isMissing) return ask(asking, setting, [...notices, chatTexts[state.language].noSpecialty])
  if (intent === null || namesNobody(intent)) return ask(asking, setting, notices)
  if (intent.words.length === 0) return ask(asking, setting, [refusalTexts[state.language]['unknown-doctor']])
  // What looks like no doctor's name was said for another reason.
  const mayBeName = intent.words.some(
    (word) => !isTypo(word) && meaningsOf(word).length === 0 && doctors.some(({ name }) => looksLike(word, name)),
  )
  return mayBeName ? clarify(asking, words, setting) : ask(asking, setting, notices)
}
