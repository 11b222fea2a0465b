import type {
  BoardAnswer,
  BoardRow,
  BookAnswer,
  DoctorAnswer,
  DoctorsAnswer,
  StatusAnswer,
} from '@anteroom/contracts/answers.ts'
import type { QueueChange, QueueUpdate } from '@anteroom/contracts/live.ts'

const DAY = '2026-12-01'
const NOW = '2026-12-01T10:00:00Z'

export const exampleStatus = (more: Partial<StatusAnswer> = {}): StatusAnswer => ({
  appointmentId: 'a1',
  patientName: 'Ann Kim',
  doctor: 'Dr. Michael Chen',
  doctorId: 'dr_1',
  room: '2',
  day: DAY,
  queuePosition: 3,
  queueNumber: 7,
  doctorStatus: 'on-time',
  breakUntil: null,
  estimatedWaitTime: '40 minutes',
  expectedAt: '2026-12-01T10:40:00Z',
  window: { earliest: '2026-12-01T10:20:00Z', latest: '2026-12-01T11:00:00Z', measured: 12 },
  unknownFrom: null,
  change: null,
  waitParts: { ahead: 1, minutesEach: 20, inRoom: 15, late: 0 },
  alertsBy: null,
  unverified: null,
  endedFor: null,
  status: 'waiting',
  stage: 'expected',
  language: 'en',
  calledAt: null,
  heldUntil: null,
  dayClosed: false,
  today: DAY,
  asOf: NOW,
  rev: 5,
  ...more,
})

/** A live update of the same appointment: its whole status except the name. */
export function exampleUpdate(more: Partial<StatusAnswer> = {}): QueueUpdate {
  const { patientName: _, ...status } = exampleStatus(more)
  return { ...status, position: status.queuePosition }
}

export const exampleDoctor = (more: Partial<DoctorAnswer> = {}): DoctorAnswer => ({
  id: 'dr_1',
  name: 'Dr. Michael Chen',
  specialty: 'General practice',
  room: '1',
  day: DAY,
  doctorStatus: 'on-time',
  breakUntil: null,
  bookable: true,
  nextPosition: 2,
  estimatedWaitTime: '20 minutes',
  expectedAt: '2026-12-01T10:20:00Z',
  window: null,
  unknownFrom: null,
  days: [DAY, '2026-12-02', '2026-12-03'],
  code: 11,
  hours: [],
  ...more,
})

export const exampleClinic = (doctors: DoctorAnswer[] = [exampleDoctor()]): DoctorsAnswer => ({
  clinic: 'Riverside Clinic',
  language: 'en',
  checkIn: 'anywhere',
  today: DAY,
  asOf: NOW,
  timeZone: 'UTC',
  doctors,
  webBookings: 'on',
  reach: { telegram: null, sms: null, whatsapp: null },
})

export const exampleBooking = (id: string): BookAnswer => ({
  message: 'Appointment created successfully',
  appointment: {
    id,
    link: id,
    patientName: 'Ann Kim',
    doctor: 'Dr. Michael Chen',
    queueNumber: 2,
    status: 'waiting',
    estimatedWaitTime: '20 minutes',
    doctorId: 'dr_1',
    room: '1',
    day: DAY,
    queuePosition: 2,
    expectedAt: '2026-12-01T10:20:00Z',
    rev: 2,
  },
})

export const exampleRow = (patientName: string, more: Partial<BoardRow> = {}): BoardRow => ({
  id: patientName.toLowerCase(),
  queueNumber: 1,
  patientName,
  status: 'waiting',
  stage: 'expected',
  callCount: 0,
  position: 1,
  estimatedWaitTime: '0 minutes',
  expectedAt: '2026-12-01T10:00:00Z',
  window: null,
  bookedVia: 'web',
  unverified: false,
  channel: null,
  bookedAt: '2026-12-01T09:00:00Z',
  checkedInAt: null,
  startedAt: null,
  alerts: [],
  textedCancelAt: null,
  unreached: false,
  ...more,
})

/** What staff hear of a command on a doctor's day. */
export const exampleChange = (rev: number, doctorId = 'dr_1'): QueueChange => ({
  ...{ doctorId, day: DAY, rev },
  ...{ at: NOW, by: 'staff:desk', command: 'next', events: [] },
})

export const exampleBoard = (appointments: BoardRow[], more: Partial<BoardAnswer> = {}): BoardAnswer => ({
  doctorId: 'dr_1',
  doctor: 'Dr. Michael Chen',
  day: DAY,
  timeZone: 'UTC',
  doctorStatus: 'on-time',
  breakUntil: null,
  unknownFrom: null,
  consultationMinutes: 20,
  lateMinutes: 0,
  behindMinutes: null,
  closed: false,
  undoableRev: null,
  undoable: null,
  budgets: [],
  web: { webBookings: 'on', since: null, by: null, alarmForSeconds: null },
  appointments,
  asOf: NOW,
  rev: 5,
  ...more,
})
