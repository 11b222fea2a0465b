import { waitOf } from '@anteroom/api/queue/line.ts'
import { clinicDay, type Plan } from '@anteroom/api/queue/plan.ts'
import type { AlertKind } from '@anteroom/contracts/alerts.ts'
import type { Appointment, Doctor, Instant, Queue } from '@anteroom/contracts/queue.ts'
import type { Language } from '@anteroom/contracts/status.ts'
import { type AlertText, alertText } from '@anteroom/messages/alerts.ts'
import { type CardFacts, cardText } from '@anteroom/messages/card.ts'

/** A doctor's day as it is now. */
export type View = { queue: Queue; doctor: Doctor; plan: Plan; now: Instant }

export const findIn = (view: View, appointmentId: string): Appointment | undefined =>
  view.queue.appointments.find(({ id }) => id === appointmentId)

/** What the texts say of the clinic; `publicUrl` has no slash at its end. */
export type Place = { clinic: string; timeZone: string; publicUrl: string }

const locales: Record<Language, string> = { en: 'en-GB', es: 'es-ES' }

/** `14:20` on the clinic's clock, with the date in front unless it is today. */
function timeLabel(
  instant: Instant,
  language: Language,
  { now, timeZone }: { now: Instant; timeZone: string },
): string {
  const isToday = clinicDay(instant, timeZone) === clinicDay(now, timeZone)
  const date = isToday ? {} : ({ weekday: 'short', day: 'numeric', month: 'short' } as const)
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } as const
  return new Intl.DateTimeFormat(locales[language], { ...date, ...clock }).format(instant)
}

function factsOf(appointment: Appointment, { queue, doctor, plan, now }: View, place: Place): CardFacts {
  const { position, minutes, expectedAt } = waitOf(queue, plan, appointment.id, now)
  return {
    clinic: place.clinic,
    doctor: doctor.name,
    room: doctor.room,
    ticket: appointment.ticket,
    position,
    minutes,
    time: expectedAt === null ? null : timeLabel(expectedAt, appointment.language, { now, timeZone: place.timeZone }),
    link: `${place.publicUrl}/a/${appointment.id}`,
    status: appointment.status,
    doctorStatus: queue.doctorStatus,
  }
}

/** On Telegram the confirmation is a card, which is edited as the queue moves. */
export const isCard = (kind: AlertKind, { contact }: Appointment): boolean =>
  kind === 'booked' && contact?.channel === 'telegram'

export const cardWords = (appointment: Appointment, view: View, place: Place): string =>
  cardText(appointment.language, factsOf(appointment, view, place))

export const alertWords = (
  { kind, repeated }: { kind: AlertKind; repeated: boolean },
  appointment: Appointment,
  { view, place }: { view: View; place: Place },
): AlertText => alertText(appointment.language, kind, { ...factsOf(appointment, view, place), repeated })
