import type { BookAnswer } from '@anteroom/contracts/answers.ts'
import { distinctNames } from '@anteroom/contracts/person-name.ts'
import type { Refusal } from '@anteroom/contracts/refusals.ts'
import { PatientName } from '@anteroom/contracts/requests.ts'
import type { Worded } from '@anteroom/messages/alerts/alert-texts.ts'
import { alertVersions, smsSegments } from '@anteroom/messages/alerts.ts'
import { chatTexts } from '@anteroom/messages/chat.ts'
import { refusalTexts } from '@anteroom/messages/refusals.ts'
import { ask, firstThatFits, toMenu, withRequest } from './ask.ts'
import { noIntent } from './booking-intent.ts'
import { clinicNameFor, dayText, expectedText, scheduledTime } from './calendar.ts'
import { withDoctor } from './choose-doctor.ts'
import type { AnswerTo, Setting, State, Turn } from './model.ts'
import { followUps } from './questions.ts'
import { stepBeforeBooking } from './visit-type.ts'

/** Checks the name, keeps it for later bookings and asks for the confirmation. */
export function onName(state: State, name: string, setting: Setting): Turn {
  const texts = chatTexts[state.language]
  if (state.at.step !== 'name') return ask(state, setting)
  const checked = PatientName.safeParse(name)
  if (checked.success) {
    const patientName = checked.data
    const { forWhom: _, ...rest } = state
    const names = distinctNames([patientName, ...state.names])
    return ask({ ...rest, patientName, names, at: stepBeforeBooking(state.at.draft, patientName) }, setting)
  }
  if (name.trim() === '') return ask(state, setting)
  const tooLong = checked.error.issues.some(({ code }) => code === 'too_big')
  if (tooLong) return ask(state, setting, [texts.nameTooLong])
  if (/[<>]/.test(name)) return ask(state, setting, [texts.nameNotPossible])
  return ask(state, setting, [/\p{L}/u.test(name) ? texts.nameUnseen : texts.nameNeedsLetters])
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
  const visit = draft.visitType ? { visitType: draft.visitType } : {}
  return withRequest(state, {
    kind: 'book',
    doctorId: draft.doctor.id,
    patientName,
    scheduledTime: time,
    language,
    ...visit,
  })
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
  'too-many-changes': 'status',
  'unknown-appointment': 'status',
  'invalid-input': 'name',
}

/** Where to be and when, with the link: the same sentence as the alert. By SMS it may take two segments. */
function confirmation(
  state: State,
  { kind, appointment }: Pick<BookAnswer, 'appointment'> & { kind: Worded },
  setting: Setting,
): Turn {
  const { link, queueNumber: ticket, doctor, room, day, queuePosition } = appointment
  const versions = alertVersions(
    state.language,
    kind,
    {
      patientName: state.names.length > 1 ? appointment.patientName : null,
      clinic: clinicNameFor(state.language, setting),
      address: setting.address,
      link: `${setting.publicUrl}/a/${link}`,
      ticket,
      doctor,
      room,
      ahead: queuePosition - 1,
      until: null,
      day: dayText(day, state.language, setting),
      turn: expectedText(appointment, state.language, setting),
    },
    kind === 'booked' ? setting.wording?.[state.language].booked : undefined,
  )
  const variants = versions.flatMap((text) =>
    [followUps, followUps.slice(0, 1)].map((choices) => ({ lines: [text], choices, smsSegments: smsSegments(kind) })),
  )
  return firstThatFits({ ...state, at: { step: 'idle' } }, setting, variants)
}

/** The place is booked or moved, or was refused: then says why and goes on at the remedy. */
export function onBooked(state: State, { to, result }: AnswerTo<'book' | 'reschedule'>, setting: Setting): Turn {
  if (result.ok) {
    return confirmation(state, { kind: to === 'book' ? 'booked' : 'moved-by-patient', ...result.value }, setting)
  }
  const { reason } = result.problem
  const notices = [refusalTexts[state.language][reason]]
  if (state.at.step !== 'confirm') return toMenu(state, setting, notices)
  const { draft, patientName } = state.at
  const idle: State = { ...state, at: { step: 'idle' } }
  switch (remedies[reason]) {
    case 'doctor':
      return withRequest(idle, { kind: 'doctors', intent: null, moving: draft.moving, notices })
    case 'day': {
      const intent = { ...noIntent, doctorId: draft.doctor.id }
      return withRequest(idle, { kind: 'doctors', intent, moving: draft.moving, notices })
    }
    case 'name': {
      const names = state.names.filter((name) => name !== patientName)
      return ask({ ...state, patientName: null, names, at: { step: 'name', draft } }, setting, notices)
    }
    case 'status':
      return withRequest(idle, { kind: 'search', purpose: { why: 'status' }, notices })
    default:
      return ask(state, setting, notices)
  }
}
