import type { Contact } from '@anteroom/contracts/contact.ts'
import type { Day, Instant, QueueId } from '@anteroom/contracts/queue.ts'
import type { BookedVia, DoctorStatus, Language } from '@anteroom/contracts/status.ts'

/** One appointment in one queue. */
export type Reference = { queueId: QueueId; appointmentId: string }

type Booking = {
  /** 128 random bits: whoever knows it may see and cancel the appointment. */
  id: string
  /** Given once, rising, never reused. The array is the order, the ticket is a name. */
  ticket: number
  patientName: string
  contact: Contact | null
  /** Where the patient is told when `contact` cannot be reached. */
  fallback: Contact | null
  /** Revision of the queue at which `contact` took the place of another; 0 while it is the one booked with. */
  contactRev: number
  language: Language
  bookedVia: BookedVia
  /** The time the patient asked for. It names the day; the order within the day is the booking order. */
  scheduledFor: Instant
  /** When the patient first booked: a transfer keeps it. */
  bookedAt: Instant
  /** Revision of the queue that this booking made. */
  bookedRev: number
  /** Revision of the last command that changed this appointment. */
  changedRev: number
  /** Place in line that the patient was told on booking. */
  bookedPlace: number
  /** The appointment that this one goes on from, when it was moved and by whom. */
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
        /** Was called, was not there, and fell behind the next two. */
        missedAt: Instant | null
        /** Asked for more time: until then others pass. */
        heldUntil: Instant | null
      }
    | { status: 'in-progress'; startedAt: Instant }
    | { status: 'done'; startedAt: Instant; finishedAt: Instant }
    | { status: 'cancelled'; cancelledAt: Instant; cancelledBy: 'patient' | 'clinic' | 'system' }
    | { status: 'no-show'; noShowAt: Instant }
    | { status: 'moved'; movedAt: Instant; movedTo: Reference }
  )

export type Waiting = Extract<Appointment, { status: 'waiting' }>

/** What the last command of staff changed, as it was before: enough to take it back. */
export type Undoable = {
  rev: number
  at: Instant
  appointments: Appointment[]
  /** Ids in queue order, if the command changed the order. */
  order: string[] | null
  doctorStatus: DoctorStatus
  closedAt: Instant | null
}

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
  /** When the day was closed: from then on nobody books. */
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
  /** The number on the doctor's poster: `BOOK 12` books here. Null: there is no poster. */
  code: number | null
  /** Minutes that one consultation is counted with. */
  consultationMinutes: number
  /** Seven days, Monday first; a day without hours is a day off. */
  week: OpenHours[][]
  /** Days on which the doctor does not work, whatever the week says. */
  daysOff: Day[]
}
