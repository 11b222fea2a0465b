import type { Contact } from '@anteroom/contracts/contact.ts'
import type { Day, Instant, QueueId } from '@anteroom/contracts/queue.ts'
import type { BookedVia, DoctorStatus, Language } from '@anteroom/contracts/status.ts'

/** One appointment in one queue. */
export type Reference = { queueId: QueueId; appointmentId: string }

type Booking = {
  /** 128 random bits as base64url. Knowing it is the permission to see and cancel the appointment. */
  id: string
  /** Given once, ascending, never reused. A name only: the order is that of the array. */
  ticket: number
  patientName: string
  contact: Contact | null
  /** Used for alerts when `contact` cannot be reached. */
  fallback: Contact | null
  /** Revision of the queue that last changed `contact`; 0 while it is the one from the booking. */
  contactRev: number
  language: Language
  bookedVia: BookedVia
  /** The time the patient asked for. It decides the day only; within the day the order is that of booking. */
  scheduledFor: Instant
  /** When the patient booked; a transfer within the day keeps it. */
  bookedAt: Instant
  /** Revision of the queue at which this appointment was booked. */
  bookedRev: number
  /** Revision of the last command that changed this appointment. */
  changedRev: number
  /** Place in line at the time of booking, as shown to the patient. */
  bookedPlace: number
  /** The appointment that this one replaces, with when it was moved and by whom. */
  movedFrom: (Reference & { at: Instant; by: 'patient' | 'clinic' }) | null
  checkedInAt: Instant | null
  callCount: number
  calledAt: Instant | null
  holdCount: number
}

/** One appointment; what belongs to a state exists only in that state. */
export type Appointment = Booking &
  (
    | {
        status: 'waiting'
        /** When the patient was marked as having missed the call and dropped two places. */
        missedAt: Instant | null
        /** End of the extra time that the patient asked for; until then others go first. */
        heldUntil: Instant | null
      }
    | { status: 'in-progress'; startedAt: Instant }
    | { status: 'done'; startedAt: Instant; finishedAt: Instant }
    | { status: 'cancelled'; cancelledAt: Instant; cancelledBy: 'patient' | 'clinic' | 'system' }
    | { status: 'no-show'; noShowAt: Instant }
    | { status: 'moved'; movedAt: Instant; movedTo: Reference }
  )

export type Waiting = Extract<Appointment, { status: 'waiting' }>

/** The state before the last undoable command, as far as that command changed it. */
export type Undoable = {
  rev: number
  at: Instant
  appointments: Appointment[]
  /** Ids in queue order, if the command changed the order. */
  order: string[] | null
  doctorStatus: DoctorStatus
  closedAt: Instant | null
}

/** A doctor's day: one document with everything that its commands decide on. */
export type Queue = {
  _id: QueueId
  doctorId: string
  day: Day
  /** + 1 for each accepted command; 0 before the first. */
  rev: number
  doctorStatus: DoctorStatus
  /** The doctor's status before the last change, and the revision of that change; 0 if it never changed. */
  previousDoctorStatus: DoctorStatus
  doctorStatusRev: number
  nextTicket: number
  /** When the day was closed; after that no booking is accepted. */
  closedAt: Instant | null
  undoable: Undoable | null
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
  /** The number on the doctor's poster: a message `BOOK 12` books with this doctor. Null: no poster. */
  code: number | null
  /** Planned minutes of one consultation. */
  consultationMinutes: number
  /** Seven entries, Monday first; an entry without hours is a day off. */
  week: OpenHours[][]
  /** Days off that override the week. */
  daysOff: Day[]
}
