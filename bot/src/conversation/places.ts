import type { DoctorAnswer, DoctorsAnswer } from '@anteroom/contracts/answers.ts'
import type { Refusal } from '@anteroom/contracts/refusals.ts'
import { chatTexts } from '@anteroom/messages/chat.ts'
import { refusalTexts } from '@anteroom/messages/refusals.ts'
import { ask, withRequest } from './ask.ts'
import { differInSpecialty, noIntent, ofSpecialty } from './booking-intent.ts'
import { today } from './calendar.ts'
import type { AnswerTo, BookingDraft, Expected, Setting, State, Turn } from './model.ts'
import { stepBeforeBooking } from './visit-type.ts'

/** The first free places: offers the first. */
export function onFirstFree(state: State, { request, result }: AnswerTo<'first-free'>, setting: Setting): Turn {
  const texts = chatTexts[state.language]
  if (!result.ok) return ask(state, setting, [refusalTexts[state.language][result.problem.reason]])
  const { day, openings } = result.value
  // Without a field of medicine a general practitioner is meant, where the clinic has one.
  const specialties = request.specialties.length > 0 ? request.specialties : (['general'] as const)
  const fitting = ofSpecialty({ ...noIntent, specialties: [...specialties] }, openings)
  const mustAsk = fitting.length === 0 && differInSpecialty(openings)
  if (mustAsk) {
    const notices = [
      ...(request.notices ?? []),
      request.specialties.length > 0 ? texts.noSpecialty : texts.whichSpecialty,
    ]
    return withRequest(state, { kind: 'doctors', intent: null, moving: null, notices })
  }
  const [first] = fitting.length > 0 ? fitting : openings
  if (first === undefined) {
    const notices = [texts.nothingFree]
    return withRequest(state, { kind: 'doctors', intent: null, moving: null, notices })
  }
  const { doctorId: id, doctor: name, specialty, position: place } = first
  const doctor = { id, name, specialty, code: null, days: [] }
  return withDraft(
    state,
    { doctor, day, place, ...expectedOf(first), moving: null, ...typesOf(result.value, null) },
    { setting, notices: request.notices },
  )
}

/** Only this of an answer is kept with the conversation. */
const expectedOf = ({ expectedAt, window, unknownFrom }: Expected): Expected => ({
  expectedAt,
  ...(window && { window }),
  ...(unknownFrom && { unknownFrom }),
})

/** Likewise of the types of visits. Who moves an appointment has said it. */
const typesOf = (
  { visitTypes }: Pick<DoctorsAnswer, 'visitTypes'>,
  moving: BookingDraft['moving'],
): Pick<BookingDraft, 'visitTypes'> =>
  visitTypes && moving === null ? { visitTypes: visitTypes.map(({ id, name }) => ({ id, name })) } : {}

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
  const typed = typesOf(result.value, moving)
  const draft = { doctor, day, place: found.nextPosition, ...expectedOf(found), moving, ...typed }
  return withDraft(state, draft, { setting, notices: request.notices })
}

/** Asks for the name, or for the confirmation if only one is known or an appointment is moved. */
function withDraft(
  state: State,
  draft: BookingDraft,
  { setting, notices }: { setting: Setting; notices: string[] | undefined },
): Turn {
  const patientName =
    draft.moving !== null ? '' : (state.forWhom ?? (state.names.length > 1 ? null : state.patientName))
  const at = patientName === null ? ({ step: 'name', draft } as const) : stepBeforeBooking(draft, patientName)
  return ask({ ...state, at }, setting, notices)
}
