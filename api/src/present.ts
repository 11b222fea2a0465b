import type {
  BoardAnswer,
  BoardRow,
  BookAnswer,
  DoctorAnswer,
  HistoryRow,
  Opening,
  PatientAnswer,
  StatusAnswer,
} from '@anteroom/contracts/answers.ts'
import type { QueueUpdate } from '@anteroom/contracts/live.ts'
import { type Day, type Instant, isOver } from '@anteroom/contracts/queue.ts'
import { line, NO_WAIT, type Wait, waits } from '@anteroom/queue/line.ts'
import { hasPlace, type Plan } from '@anteroom/queue/plan.ts'
import { undoableRev } from '@anteroom/queue/rules/undo.ts'
import { stageOf } from '@anteroom/queue/stage.ts'
import type { Appointment, Doctor, Queue } from '@anteroom/queue/types.ts'
import { type Pace, windowOf } from '@anteroom/queue/window.ts'
import type { StoredAlert } from '@anteroom/store/alerts.ts'
import type { Patient } from '@anteroom/store/patients.ts'
import type { StoredHistoryRow } from '@anteroom/store/queues.ts'
import { alertsByAppointment, isUnreached, presentAlerts } from './present-alerts.ts'

/** A doctor's day as every answer is made of it: REST, sockets and board present the same view, so they agree. */
export type DayView = { queue: Queue; plan: Plan; doctor: Doctor; now: Instant }

/** "20 minutes", "1 minute", or "paused" while nobody is called. */
const waitText = (minutes: number | null): string =>
  minutes === null ? 'paused' : minutes === 1 ? '1 minute' : `${minutes} minutes`

const iso = (instant: Instant | null): string | null => (instant === null ? null : new Date(instant).toISOString())

const waitFields = ({ minutes, expectedAt }: Wait) => ({
  estimatedWaitTime: waitText(minutes),
  expectedAt: iso(expectedAt),
})

/** `pace`: how long the doctor's consultations take, as far as it is known. */
export function presentStatus(view: DayView & { pace: Pace }, appointment: Appointment): StatusAnswer {
  const { queue, plan, doctor, now, pace } = view
  const wait = waits(queue, plan, now).byAppointment.get(appointment.id) ?? NO_WAIT
  const window = windowOf(queue, plan, { pace, appointmentId: appointment.id, now })
  return {
    appointmentId: appointment.id,
    patientName: appointment.patientName,
    doctor: doctor.name,
    queuePosition: wait.position,
    doctorStatus: queue.doctorStatus,
    ...waitFields(wait),
    status: appointment.status,
    stage: stageOf(appointment, now),
    queueNumber: appointment.ticket,
    doctorId: doctor._id,
    room: doctor.room,
    day: queue.day,
    window: window && presentWindow(window, pace),
    waitParts: wait.parts,
    language: appointment.language,
    alertsBy: appointment.contact?.channel ?? null,
    rev: queue.rev,
  }
}

const presentWindow = ({ earliest, latest }: { earliest: Instant; latest: Instant }, { measured }: Pace) => ({
  earliest: new Date(earliest).toISOString(),
  latest: new Date(latest).toISOString(),
  measured,
})

export function presentBooking({ queue, plan, doctor, now }: DayView, appointment: Appointment): BookAnswer {
  const wait = waits(queue, plan, now).byAppointment.get(appointment.id) ?? NO_WAIT
  return {
    message: 'Appointment created successfully',
    appointment: {
      id: appointment.id,
      patientName: appointment.patientName,
      doctor: doctor.name,
      queueNumber: appointment.ticket,
      status: appointment.status,
      ...waitFields(wait),
      doctorId: doctor._id,
      room: doctor.room,
      day: queue.day,
      queuePosition: wait.position,
      rev: queue.rev,
    },
  }
}

/** True if somebody who books now gets a place. */
export const isBookable = ({ queue, plan, now }: DayView): boolean =>
  now < plan.closesAt && queue.closedAt === null && hasPlace(queue, plan)

/** `days`: the next days on which one can book with this doctor. */
export function presentDoctor({ queue, plan, doctor, now }: DayView, days: Day[]): DoctorAnswer {
  const wait = waits(queue, plan, now).forNextBooking
  return {
    id: doctor._id,
    name: doctor.name,
    specialty: doctor.specialty,
    room: doctor.room,
    day: queue.day,
    doctorStatus: queue.doctorStatus,
    bookable: isBookable({ queue, plan, doctor, now }),
    nextPosition: wait.position,
    ...waitFields(wait),
    days,
    code: doctor.code,
  }
}

function presentRow(
  appointment: Appointment,
  wait: Wait,
  { now, alerts }: { now: Instant; alerts: StoredAlert[] },
): BoardRow {
  return {
    id: appointment.id,
    queueNumber: appointment.ticket,
    patientName: appointment.patientName,
    status: appointment.status,
    stage: stageOf(appointment, now),
    callCount: appointment.callCount,
    position: wait.position,
    ...waitFields(wait),
    bookedVia: appointment.bookedVia,
    channel: (appointment.contact ?? appointment.fallback)?.channel ?? null,
    bookedAt: new Date(appointment.bookedAt).toISOString(),
    startedAt: 'startedAt' in appointment ? iso(appointment.startedAt) : null,
    alerts: presentAlerts(alerts),
    unreached: isUnreached(appointment, alerts, { place: wait.position, now }),
  }
}

/** `alerts`: what the ledger says of this day. */
export function presentBoard(
  { queue, plan, doctor, now }: DayView,
  timeZone: string,
  alerts: StoredAlert[],
): BoardAnswer {
  const { byAppointment } = waits(queue, plan, now)
  const alertsOf = alertsByAppointment(alerts)
  const over = queue.appointments.filter(({ status }) => isOver(status))
  return {
    doctorId: doctor._id,
    doctor: doctor.name,
    day: queue.day,
    timeZone,
    doctorStatus: queue.doctorStatus,
    consultationMinutes: plan.consultationMinutes,
    closed: queue.closedAt !== null,
    undoableRev: undoableRev(queue, now),
    appointments: [...line(queue), ...over].map((appointment) =>
      presentRow(appointment, byAppointment.get(appointment.id) ?? NO_WAIT, { now, alerts: alertsOf(appointment.id) }),
    ),
    rev: queue.rev,
  }
}

export const presentOpening = ({ queue, plan, doctor, now }: DayView): Opening => {
  const wait = waits(queue, plan, now).forNextBooking
  return {
    doctorId: doctor._id,
    doctor: doctor.name,
    specialty: doctor.specialty,
    room: doctor.room,
    position: wait.position,
    ...waitFields(wait),
  }
}

export const presentPatient = ({ name, language, consent, optedOutAt, leadMinutes }: Patient): PatientAnswer => ({
  name,
  language,
  consent: consent && { ...consent, at: new Date(consent.at).toISOString() },
  optedOutAt: iso(optedOutAt),
  leadMinutes,
})

export const presentHistory = ({ rev, at, by, command, events }: StoredHistoryRow): HistoryRow => ({
  rev,
  at: new Date(at).toISOString(),
  by,
  command,
  events: events.map((event) => ({ ...event })),
})

/** What changed in the line between two revisions, one update for each patient who stands or waits differently. */
export function presentLineChanges(before: Queue, { queue, plan, now }: DayView): QueueUpdate[] {
  const then = waits(before, plan, now).byAppointment
  const current = waits(queue, plan, now).byAppointment
  const changed = (id: string, wait: Wait) =>
    then.get(id)?.position !== wait.position || then.get(id)?.minutes !== wait.minutes
  return queue.appointments
    .map(({ id }) => ({ id, wait: current.get(id) ?? NO_WAIT }))
    .filter(({ id, wait }) => changed(id, wait) && (wait !== NO_WAIT || then.has(id)))
    .map(({ id, wait }) => ({ appointmentId: id, position: wait.position, ...waitFields(wait), rev: queue.rev }))
}
