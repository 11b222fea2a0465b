import type { AppointmentAnswer, DoctorStatusAnswer, HistoryRow, StatusAnswer } from './answers.ts'
import type { Problem } from './problem.ts'
import type { UpdateAppointmentStatus, UpdateDoctorStatus } from './requests.ts'
import type { AppointmentStatus, DoctorStatus } from './status.ts'

/**
 * What a socket sends in its handshake: the appointment that a patient follows, or the link of a screen in the waiting
 * room. Staff send nothing and are known by their session cookie.
 */
export type SocketAuth = { appointmentId?: string; display?: string }

/** `rev` is the queue's revision: a client that has seen a higher one of the same day ignores the message. */
export type StatusUpdate = { appointmentId: string; status: AppointmentStatus; rev: number }

/**
 * Everything that the patient's page shows of one appointment, true at `rev`: a page replaces what it knew as a whole,
 * so that no two facts on it belong to different moments. It holds no name, because it may pass through Redis.
 */
export type QueueUpdate = Omit<StatusAnswer, 'patientName'> & { position: number }
export type DoctorStatusUpdate = { doctorId: string; status: DoctorStatus; day: string; rev: number }

export type QueueChange = HistoryRow & { doctorId: string; day: string }

/**
 * An alert of this day has another state, or one of its patients opted out or in: a reason to fetch the board again. It
 * changes no revision.
 */
export type AlertUpdate = { doctorId: string; day: string }

/** Something on a doctor's day has changed that a screen in the waiting room may show: a reason to fetch it again. */
export type DisplayUpdate = { doctorId: string; day: string }

export type ServerEvents = {
  statusUpdate: (update: StatusUpdate) => void
  queueUpdate: (update: QueueUpdate) => void
  doctorStatusUpdate: (update: DoctorStatusUpdate) => void
  /** To staff only: each accepted command, as `GET /api/doctors/:id/queue/changes` has it. */
  queueChange: (change: QueueChange) => void
  /** To staff only. */
  alertUpdate: (update: AlertUpdate) => void
  /** To the screens of the waiting room only. */
  displayUpdate: (update: DisplayUpdate) => void
}

/** The same answer as REST gives. */
export type Acknowledgement<Answer> = ({ ok: true } & Answer) | { ok: false; problem: Problem }

export type ClientEvents = {
  updateAppointmentStatus: (
    request: UpdateAppointmentStatus,
    acknowledge: (answer: Acknowledgement<AppointmentAnswer>) => void,
  ) => void
  updateDoctorStatus: (
    request: UpdateDoctorStatus,
    acknowledge: (answer: Acknowledgement<DoctorStatusAnswer>) => void,
  ) => void
}
