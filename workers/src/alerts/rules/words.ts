import type { AlertWording } from '@anteroom/contracts/alert-wording.ts'
import type { Change } from '@anteroom/contracts/change.ts'
import { clinicDay } from '@anteroom/contracts/clinic-day.ts'
import type { NamesByLanguage } from '@anteroom/contracts/clinic-details.ts'
import type { Channel, Contact } from '@anteroom/contracts/contact.ts'
import { nameIn } from '@anteroom/contracts/name-in.ts'
import type { Instant } from '@anteroom/contracts/queue.ts'
import { type Scene, type SceneFacts, sceneOf } from '@anteroom/contracts/scene.ts'
import type { Language } from '@anteroom/contracts/status.ts'
import { turnOf } from '@anteroom/contracts/turn.ts'
import type { AlertTextKind } from '@anteroom/messages/alerts/alert-texts.ts'
import { type AlertText, alertText } from '@anteroom/messages/alerts.ts'
import { announcementText } from '@anteroom/messages/announcement.ts'
import { cardText } from '@anteroom/messages/card.ts'
import { chatTexts } from '@anteroom/messages/chat.ts'
import { codeText } from '@anteroom/messages/code.ts'
import { clockTime, dayText, type Reader, turnText } from '@anteroom/messages/when.ts'
import type { Alert } from '@anteroom/queue/alerts/due.ts'
import { changeSince, type ToldTurn } from '@anteroom/queue/change.ts'
import { breakEnd } from '@anteroom/queue/line.ts'
import { sharesContact } from '@anteroom/queue/person.ts'
import { stageOf } from '@anteroom/queue/stage.ts'
import type { Appointment, Queue } from '@anteroom/queue/types.ts'
import { unknownFrom } from '@anteroom/queue/window.ts'
import { type DayFacts, type View, waitIn, windowIn } from './view.ts'

/** What the texts say of the clinic. `linkTo`: the address of an appointment's page. */
export type ClinicInfo = {
  name: string
  names?: NamesByLanguage
  address: string | null
  timeZone: string
  /** Its own words for alerts, where it has some. */
  wording?: AlertWording
  linkTo: (appointment: Pick<Appointment, 'id' | 'link'>) => string
}

/** What moved the turn since `told`; null: nothing worth saying, or nobody knows the turn. */
function changeOf(view: DayFacts, appointmentId: string, told: ToldTurn | null): Change | null {
  const { queue, plan, pace, now } = view
  const window = windowIn(view, appointmentId)
  const isUnknown = now >= (unknownFrom(queue, plan, { pace, now }) ?? Number.POSITIVE_INFINITY)
  if (told === null || window === null || isUnknown) return null
  return changeSince(told, queue, { window, ahead: Math.max(0, waitIn(view, appointmentId).position - 1), pace, now })
}

/**
 * The change whose reasons an alert gives. The alert itself says that the doctor is late, and must not give an earlier
 * time then.
 */
function changeBeside(kind: AlertTextKind, change: Change | null): Change | null {
  if (change === null || (kind !== 'doctor-late' && kind !== 'doctor-back')) return null
  const reasons = change.reasons.filter((reason) => reason.kind !== kind)
  return kind === 'doctor-late' && change.minutes < 0 ? null : { ...change, reasons }
}

export type AlertToWord = { kind: Exclude<AlertTextKind, 'code' | 'message'>; channel: Channel; repeated: boolean }

const iso = (instant: Instant | null): string | null => (instant === null ? null : new Date(instant).toISOString())

const readerOf = ({ language }: Appointment, { now }: DayFacts, { timeZone }: ClinicInfo): Reader => ({
  language,
  timeZone,
  today: clinicDay(now, timeZone),
})

/** What the appointment is at `now`: the facts that its page gets from the API. */
function factsOf(appointment: Appointment, view: DayFacts, { timeZone }: ClinicInfo): SceneFacts {
  const { queue, doctor, plan, pace, now } = view
  const { id, status, calledAt, ticket: queueNumber } = appointment
  const { position, expectedAt, parts } = waitIn(view, id)
  const window = windowIn(view, id)
  const stage = stageOf(appointment, now)
  return {
    doctor: nameIn(doctor, appointment.language),
    room: plan.room,
    queueNumber,
    queuePosition: position,
    status,
    stage,
    doctorStatus: queue.doctorStatus,
    breakUntil: iso(breakEnd(queue, now)),
    day: queue.day,
    today: clinicDay(now, timeZone),
    dayClosed: queue.closedAt !== null,
    calledAt: iso(calledAt),
    heldUntil: iso(stage === 'held' && status === 'waiting' ? appointment.heldUntil : null),
    expectedAt: iso(expectedAt),
    window: window && {
      earliest: new Date(window.earliest).toISOString(),
      latest: new Date(window.latest).toISOString(),
      measured: pace.measured,
    },
    unknownFrom: iso(unknownFrom(queue, plan, { pace, now })),
    waitParts: parts,
  }
}

const sceneIn = (appointment: Appointment, view: DayFacts, clinic: ClinicInfo): Scene =>
  sceneOf(factsOf(appointment, view, clinic), view.now)

/**
 * The patient's name, if the contact has several live appointments in this queue; otherwise messages contain no names.
 */
const nameOf = (appointment: Appointment, { queue }: DayFacts): string | null =>
  sharesContact(queue, appointment) ? appointment.patientName : null

/** When the turn is expected; null while that cannot be known. */
export const expectedIn = (view: View, appointmentId: string): Instant | null => waitIn(view, appointmentId).expectedAt

/** The end of a break is not given if it is sooner than this: when the text is read, it would say "now". */
const NOW_MS = 2 * 60_000

/**
 * What an alert says: a correction by what it corrects, a break by whether its end is known, a no-show by whether the
 * day still takes people back.
 */
export function textKindOf(
  { kind, corrects }: Pick<Alert, 'kind' | 'corrects'>,
  queue: Queue,
  now: Instant,
): AlertTextKind {
  if (kind === 'disregard') {
    if (!corrects) throw new Error('A correction without the alert that it corrects')
    return `disregard-${corrects.kind}` as const
  }
  if (kind === 'no-show' && queue.closedAt !== null) return 'no-show-closed'
  const hasEnd = kind === 'doctor-break' && (queue.doctorStatusUntil ?? 0) - now >= NOW_MS
  return hasEnd ? 'doctor-break-until' : kind
}

/** On Telegram the confirmation is a card, which is edited as the queue moves. */
export const isCard = (kind: AlertTextKind, { channel }: Contact): boolean =>
  kind === 'booked' && channel === 'telegram'

/** `told`: as {@link lastToldTurn} has it. */
export function cardWords(
  appointment: Appointment,
  view: DayFacts,
  { clinic, told }: { clinic: ClinicInfo; told: ToldTurn | null },
): string {
  const scene = sceneIn(appointment, view, clinic)
  const change = scene.kind === 'waiting' ? changeOf(view, appointment.id, told) : null
  return cardText(
    scene,
    {
      patientName: nameOf(appointment, view),
      clinic: nameIn(clinic, appointment.language),
      link: clinic.linkTo(appointment),
      ...(change && { change: chatTexts[appointment.language].change(change) }),
    },
    readerOf(appointment, view, clinic),
  )
}

/** The text of an alert in the appointment's language, as its channel has room for it. */
export function alertWords(
  { kind, channel, repeated }: AlertToWord,
  appointment: Appointment,
  { view, clinic, told }: { view: DayFacts; clinic: ClinicInfo; told: ToldTurn | null },
): AlertText {
  const facts = factsOf(appointment, view, clinic)
  const reader = readerOf(appointment, view, clinic)
  const { doctorStatusUntil: until } = view.queue
  const change = changeBeside(kind, changeOf(view, appointment.id, told))
  return alertText(appointment.language, kind, {
    patientName: nameOf(appointment, view),
    clinic: nameIn(clinic, appointment.language),
    address: clinic.address,
    link: clinic.linkTo(appointment),
    doctor: facts.doctor,
    room: facts.room,
    ticket: appointment.ticket,
    ahead: Math.max(0, facts.queuePosition - 1),
    day: dayText(facts.day, reader),
    turn: turnText(turnOf(facts, view.now), reader),
    until: until ? clockTime(until, reader) : null,
    ...(change && { change: chatTexts[appointment.language].change(change) }),
    channel,
    repeated,
    own: ownWordsFor(appointment.language, kind, clinic),
  })
}

function ownWordsFor(language: Language, kind: AlertTextKind, { wording }: ClinicInfo): string | undefined {
  const worded: Partial<Record<AlertTextKind, string>> = wording?.[language] ?? {}
  return worded[kind]
}

/** What staff wrote to everybody waiting; null if it no longer exists. */
export function announcementWords(
  epoch: number,
  appointment: Appointment,
  { view, clinic, ...how }: { view: DayFacts; clinic: ClinicInfo; channel: Channel; repeated: boolean },
): AlertText | null {
  const announcement = view.queue.announcements?.find(({ rev }) => rev === epoch)
  if (announcement === undefined) return null
  return announcementText(appointment.language, {
    written: announcement.text,
    patientName: nameOf(appointment, view),
    clinic: nameIn(clinic, appointment.language),
    link: clinic.linkTo(appointment),
    ...how,
  })
}

/** The text with a code. The recipient may not be the patient, so it says nothing about the appointment. */
export const codeWords = (
  code: string,
  { language }: Pick<Appointment, 'language'>,
  { clinic, ...how }: { channel: Channel; repeated: boolean; clinic: ClinicInfo },
): AlertText => codeText(language, { code, clinic: nameIn(clinic, language), ...how })
