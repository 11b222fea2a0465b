import { type AlertKind, alertKinds, type CorrectableKind } from '@anteroom/contracts/alerts.ts'
import type { Instant } from '@anteroom/contracts/queue.ts'
import type { AppointmentStatus, DoctorStatus, Stage } from '@anteroom/contracts/status.ts'
import { stageOf } from '../stage.ts'
import type { Appointment } from '../types.ts'

/** The stage of a waiting appointment, the status of any other. */
export type State = Stage | Exclude<AppointmentStatus, 'waiting'>

export const stateOf = (appointment: Appointment, now: Instant): State =>
  appointment.status === 'waiting' ? (stageOf(appointment, now) ?? 'expected') : appointment.status

type Cells<Row extends string> = Record<Row, 0 | 1>
const waits = { expected: 1, here: 1, held: 1, missed: 1, called: 1 } as const
const over = { 'in-progress': 0, done: 0, cancelled: 0, 'no-show': 0, moved: 0 } as const

/** Whether an alert is true in each state. A missing cell does not compile. */
export const isTrueOf: Record<AlertKind, Cells<State>> = {
  booked: { ...waits, ...over },
  nearly: { ...waits, held: 0, called: 0, ...over },
  next: { ...waits, held: 0, called: 0, ...over },
  called: { ...over, expected: 0, here: 0, held: 0, missed: 0, called: 1, 'in-progress': 1 },
  'doctor-late': { ...waits, called: 0, ...over },
  'doctor-break': { ...waits, ...over },
  'doctor-back': { ...waits, called: 0, ...over },
  missed: { ...over, expected: 0, here: 0, held: 0, missed: 1, called: 0 },
  'cancelled-by-clinic': { ...over, expected: 0, here: 0, held: 0, missed: 0, called: 0, cancelled: 1 },
  'moved-by-clinic': { ...waits, ...over },
  'no-show': { ...over, expected: 0, here: 0, held: 0, missed: 0, called: 0, 'no-show': 1 },
  disregard: { ...waits, ...over },
  code: { ...waits, missed: 0, called: 0, ...over },
  message: { ...waits, ...over },
}

/** Whether "ignore that alert" is true in each state. */
export const isCorrectionTrueOf: Record<CorrectableKind, Cells<State>> = {
  next: { ...waits, missed: 0, called: 0, ...over },
  called: { ...waits, called: 0, ...over },
  missed: { ...waits, missed: 0, ...over },
  'no-show': { ...waits, ...over },
  'cancelled-by-clinic': { ...waits, ...over },
  'moved-by-clinic': { ...waits, ...over },
  'doctor-late': { ...waits, ...over },
  'doctor-break': { ...waits, ...over },
  'doctor-back': { ...waits, ...over },
}

/** The doctor's statuses with which an alert can be true. During a break, a turn alert would call somebody in. */
export const isTrueWhile: Record<AlertKind, Cells<DoctorStatus>> = {
  booked: { 'on-time': 1, 'running-late': 1, 'on-break': 1 },
  nearly: { 'on-time': 1, 'running-late': 1, 'on-break': 0 },
  next: { 'on-time': 1, 'running-late': 1, 'on-break': 0 },
  // A patient who is in the room stays there.
  called: { 'on-time': 1, 'running-late': 1, 'on-break': 1 },
  'doctor-late': { 'on-time': 0, 'running-late': 1, 'on-break': 0 },
  'doctor-break': { 'on-time': 0, 'running-late': 0, 'on-break': 1 },
  'doctor-back': { 'on-time': 1, 'running-late': 0, 'on-break': 0 },
  missed: { 'on-time': 1, 'running-late': 1, 'on-break': 0 },
  'cancelled-by-clinic': { 'on-time': 1, 'running-late': 1, 'on-break': 1 },
  'moved-by-clinic': { 'on-time': 1, 'running-late': 1, 'on-break': 1 },
  'no-show': { 'on-time': 1, 'running-late': 1, 'on-break': 1 },
  disregard: { 'on-time': 1, 'running-late': 1, 'on-break': 1 },
  code: { 'on-time': 1, 'running-late': 1, 'on-break': 1 },
  message: { 'on-time': 1, 'running-late': 1, 'on-break': 1 },
}

type RowOf<Kinds extends readonly unknown[]> = { [Index in keyof Kinds]: 0 | 1 }

/**
 * Whether two alerts to one patient agree. The columns are `alertKinds` in order: booked, nearly, next, called,
 * doctor-late, doctor-break, doctor-back, missed, cancelled-by-clinic, moved-by-clinic, no-show, disregard, code,
 * message.
 */
const agreements: Record<AlertKind, RowOf<typeof alertKinds>> = {
  booked: [1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 1, 0, 1],
  nearly: [1, 1, 0, 0, 1, 0, 1, 0, 0, 1, 0, 1, 0, 1],
  next: [1, 0, 1, 0, 1, 0, 1, 0, 0, 1, 0, 1, 0, 1],
  called: [1, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1],
  'doctor-late': [1, 1, 1, 0, 1, 0, 0, 1, 0, 1, 0, 1, 0, 1],
  'doctor-break': [1, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 1, 0, 1],
  'doctor-back': [1, 1, 1, 0, 0, 0, 1, 1, 0, 1, 0, 1, 0, 1],
  missed: [1, 0, 0, 0, 1, 0, 1, 1, 0, 1, 0, 1, 0, 1],
  'cancelled-by-clinic': [0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0],
  'moved-by-clinic': [1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 1, 0, 1],
  'no-show': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0],
  disregard: [1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 1, 0, 1],
  code: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0],
  message: [1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 1, 0, 1],
}

export const agree = (one: AlertKind, other: AlertKind): boolean => agreements[one][alertKinds.indexOf(other)] === 1
