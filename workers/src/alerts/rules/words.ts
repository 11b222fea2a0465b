import type { AlertKind } from '@anteroom/contracts/alerts.ts'
import { clinicDay } from '@anteroom/contracts/clinic-day.ts'
import type { Contact } from '@anteroom/contracts/contact.ts'
import type { Instant } from '@anteroom/contracts/queue.ts'
import type { Language } from '@anteroom/contracts/status.ts'
import type { AlertText } from '@anteroom/messages/alerts/alert-texts.ts'
import { alertText } from '@anteroom/messages/alerts.ts'
import { type CardFacts, cardText } from '@anteroom/messages/card.ts'
import { dateFormat } from '@anteroom/messages/languages.ts'
import { waitOf } from '@anteroom/queue/line.ts'
import type { Appointment } from '@anteroom/queue/types.ts'
import type { View } from './view.ts'

/** What the texts say of the clinic; `publicUrl` has no slash at its end. */
export type ClinicInfo = { name: string; timeZone: string; publicUrl: string }

/** The part of a view that the texts are made from. */
export type DayFacts = Pick<View, 'queue' | 'doctor' | 'plan' | 'now'>

/** `toldTime`: as `lastToldTime` gives it. */
export type AlertToWord = { kind: AlertKind; repeated: boolean; toldTime?: Instant | null | undefined }

const MINUTE_MS = 60_000
/** A card is not edited for less: just before the patient is called an edit would delay the call by a second. */
const CARD_STEP_MS = 5 * MINUTE_MS

/** Arabic has no short weekday names, and a long one would leave an SMS no room for the doctor's name. */
const hasShortWeekdays = (language: Language) => language !== 'ar'

/** `14:20` on the clinic's clock, with the date before it unless it is today. */
function timeLabel(
  instant: Instant,
  language: Language,
  { now, timeZone }: { now: Instant; timeZone: string },
): string {
  const isToday = clinicDay(instant, timeZone) === clinicDay(now, timeZone)
  const weekday = hasShortWeekdays(language) ? ({ weekday: 'short' } as const) : {}
  const date = isToday ? {} : ({ ...weekday, day: 'numeric', month: 'short' } as const)
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } as const
  return dateFormat(language, { ...date, ...clock }).format(instant)
}

/** `stepMs`: the time is rounded to a multiple of it. */
function factsOf(
  appointment: Appointment,
  { queue, doctor, plan, now }: DayFacts,
  { clinic, stepMs }: { clinic: ClinicInfo; stepMs: number },
): CardFacts {
  const { position, expectedAt } = waitOf(queue, plan, appointment.id, now)
  const turn = expectedAt === null ? null : Math.round(expectedAt / stepMs) * stepMs
  return {
    clinic: clinic.name,
    doctor: doctor.name,
    room: plan.room,
    ticket: appointment.ticket,
    position,
    time: turn === null ? null : timeLabel(turn, appointment.language, { now, timeZone: clinic.timeZone }),
    was: null,
    link: `${clinic.publicUrl}/a/${appointment.id}`,
    status: appointment.status,
    doctorStatus: queue.doctorStatus,
  }
}

/** When the turn is expected; null while that cannot be known. */
export const expectedIn = ({ queue, plan, now }: View, appointmentId: string): Instant | null =>
  waitOf(queue, plan, appointmentId, now).expectedAt

/** On Telegram the confirmation is a card, which is edited as the queue moves. */
export const isCard = (kind: AlertKind, { channel }: Contact): boolean => kind === 'booked' && channel === 'telegram'

export const cardWords = (appointment: Appointment, facts: DayFacts, clinic: ClinicInfo): string =>
  cardText(appointment.language, factsOf(appointment, facts, { clinic, stepMs: CARD_STEP_MS }))

/** The text of an alert in the appointment's language. A time of today that the patient was told is named if it changed. */
export function alertWords(
  { kind, repeated, toldTime }: AlertToWord,
  appointment: Appointment,
  { view, clinic }: { view: DayFacts; clinic: ClinicInfo },
): AlertText {
  const { language } = appointment
  const facts = factsOf(appointment, view, { clinic, stepMs: 1 })
  const { timeZone } = clinic
  const isOfToday = toldTime != null && clinicDay(toldTime, timeZone) === clinicDay(view.now, timeZone)
  const was = isOfToday ? timeLabel(toldTime, language, { now: view.now, timeZone }) : null
  return alertText(language, kind, { ...facts, was: was === facts.time ? null : was, repeated })
}
