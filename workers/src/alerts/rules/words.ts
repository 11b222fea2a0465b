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
export type Place = { clinic: string; timeZone: string; publicUrl: string }

/** Arabic has no short names of weekdays, and a long one would not leave an SMS room for the doctor's name. */
const hasShortWeekdays = (language: Language) => language !== 'ar'

/** `14:20` on the clinic's clock, with the date in front unless it is today. */
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

/** So much of a view as the words are made of. */
export type Seen = Pick<View, 'queue' | 'doctor' | 'plan' | 'now'>

/** `told`: the time that the patient was told last; undefined or null if there was none. */
export type Telling = { kind: AlertKind; repeated: boolean; told?: Instant | null | undefined }

const MINUTE_MS = 60_000
/** A card is not edited for less: just before the patient is called an edit would delay the call by a second. */
const CARD_STEP_MS = 5 * MINUTE_MS

/** `stepMs`: the time is given to the nearest of these. */
function factsOf(
  appointment: Appointment,
  { queue, doctor, plan, now }: Seen,
  { place, stepMs }: { place: Place; stepMs: number },
): CardFacts {
  const { position, expectedAt } = waitOf(queue, plan, appointment.id, now)
  const turn = expectedAt === null ? null : Math.round(expectedAt / stepMs) * stepMs
  return {
    clinic: place.clinic,
    doctor: doctor.name,
    room: doctor.room,
    ticket: appointment.ticket,
    position,
    time: turn === null ? null : timeLabel(turn, appointment.language, { now, timeZone: place.timeZone }),
    was: null,
    link: `${place.publicUrl}/a/${appointment.id}`,
    status: appointment.status,
    doctorStatus: queue.doctorStatus,
  }
}

/** When the turn is expected; null while nobody can know. */
export const expectedIn = ({ queue, plan, now }: View, appointmentId: string): Instant | null =>
  waitOf(queue, plan, appointmentId, now).expectedAt

/** On Telegram the confirmation is a card, which is edited as the queue moves. */
export const isCard = (kind: AlertKind, { channel }: Contact): boolean => kind === 'booked' && channel === 'telegram'

export const cardWords = (appointment: Appointment, view: Seen, place: Place): string =>
  cardText(appointment.language, factsOf(appointment, view, { place, stepMs: CARD_STEP_MS }))

export function alertWords(
  { kind, repeated, told }: Telling,
  appointment: Appointment,
  { view, place }: { view: Seen; place: Place },
): AlertText {
  const { language } = appointment
  const facts = factsOf(appointment, view, { place, stepMs: 1 })
  const { timeZone } = place
  const isOfToday = told != null && clinicDay(told, timeZone) === clinicDay(view.now, timeZone)
  const was = isOfToday ? timeLabel(told, language, { now: view.now, timeZone }) : null
  return alertText(language, kind, { ...facts, was: was === facts.time ? null : was, repeated })
}
