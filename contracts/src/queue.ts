import type { Contact } from './contact.ts'
import type { AppointmentStatus, BookedVia, DoctorStatus, Language } from './status.ts'

/** A moment as milliseconds since the Unix epoch. */
export type Instant = number

/** A calendar day of the clinic, `2026-12-01`. */
export type Day = string

/** The `_id` of a doctor's day in the collection `queues`: `dr_1:2026-12-01`. */
export type QueueId = `${string}:${Day}`

export const queueId = (doctorId: string, day: Day): QueueId => `${doctorId}:${day}`

type Booking = {
  /** 128 random bits: whoever knows it may see and cancel the appointment. */
  id: string
  /** Given once, rising, never reused. The array is the order, the ticket is a name. */
  ticket: number
  patientName: string
  contact: Contact | null
  language: Language
  bookedVia: BookedVia
  /** The time the patient asked for. It names the day; the order within the day is the booking order. */
  scheduledFor: Instant
  bookedAt: Instant
  /** Revision of the queue that this booking made. */
  bookedRev: number
  /** Place in line that the patient was told on booking. */
  bookedPlace: number
}

/** One appointment; what belongs to a state exists only in that state. */
export type Appointment = Booking &
  (
    | { status: 'waiting' }
    | { status: 'in-progress'; startedAt: Instant }
    | { status: 'done'; startedAt: Instant; finishedAt: Instant }
    | { status: 'cancelled'; cancelledAt: Instant; cancelledBy: 'patient' | 'clinic' }
  )

/** A doctor's day: one document, and everything that its commands decide on. */
export type Queue = {
  _id: QueueId
  doctorId: string
  day: Day
  /** + 1 for each accepted command; 0 before the first. */
  rev: number
  doctorStatus: DoctorStatus
  /** What the doctor's status was before, and the revision that changed it: 0 while it never changed. */
  previousDoctorStatus: DoctorStatus
  doctorStatusRev: number
  nextTicket: number
  /** In queue order. */
  appointments: Appointment[]
}

/** `from` and `to` as `HH:MM` on the clinic's clock; `24:00` is the end of the day. */
export type OpenHours = { from: string; to: string }

/** Collection `doctors`. */
export type Doctor = {
  _id: string
  name: string
  specialty: string
  room: string
  /** Minutes that one consultation is counted with. */
  consultationMinutes: number
  /** Seven days, Monday first; a day without hours is a day off. */
  week: OpenHours[][]
}

export const isOver = (status: AppointmentStatus): boolean => status === 'done' || status === 'cancelled'
