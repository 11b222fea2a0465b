import type { CorrectableKind } from '@anteroom/contracts/alerts.ts'
import type { NamesByLanguage } from '@anteroom/contracts/clinic-details.ts'
import type { Contact } from '@anteroom/contracts/contact.ts'
import type { Day, Instant, QueueId } from '@anteroom/contracts/queue.ts'
import type { BookedVia, DoctorStatus, Language, UndoableStep } from '@anteroom/contracts/status.ts'

/** One appointment in one queue. */
export type Reference = { queueId: QueueId; appointmentId: string }

/**
 * Who or what ended an appointment. `expiry`: its contact was not verified in time; `duplicate`: it was, and turned out
 * to be that of a person who has another appointment in this queue.
 */
export type CancelledBy = 'patient' | 'clinic' | 'system' | 'expiry' | 'duplicate'

/**
 * An alert that the patient may have got and that an undo made untrue. `epoch`: as in the alert's id; of a move, how
 * many were taken back before. `moved`: the appointment that the move had made, which has that alert, and the revision
 * of its contact; `changedRev` and `backRev`: when it had last changed, and when this one came back, each by the
 * revision of its own day.
 */
export type Retraction = {
  kind: CorrectableKind
  epoch: number
  at: Instant
  moved?: MovedBack
}

export type MovedBack = Reference & { contactRev: number; changedRev: number; backRev: number }

/**
 * A contact that somebody typed on the web and nobody has answered from. It speaks for nobody: the appointment has no
 * `contact` until it is verified, and nothing but a code is sent there. `until`: when the place is given up unless it
 * is verified by then; null: staff have dealt with the patient, and the place stays.
 */
export type Unverified = { contact: Contact; until: Instant | null }

/**
 * The link that a patient has to the appointment: `version` counts up when staff withdraw one, and goes on where the
 * appointment is moved to. `digest`: of the token in the link; null once it opens nothing any more.
 */
export type StatusLink = { version: number; digest: string | null }

type Booking = {
  /** 128 random bits as base64url. For staff, the bot and the database: it opens nothing to a patient. */
  id: string
  /** Absent of an appointment that was booked before there were such links: its id opens it. */
  link?: StatusLink
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
  /** What kind of visit it is, by the id of one of the clinic's types. Absent: nobody said, or the clinic has none. */
  visitType?: string
  /** Why the patient comes, in their own words, and what staff have noted. Absent: nothing. */
  reason?: string
  note?: string
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
  /** The time of the turn as shown to the patient at the time of booking; null on a break. */
  bookedFor?: Instant | null
  /** The appointment that this one replaces, with when it was moved and by whom. */
  movedFrom: (Reference & { at: Instant; by: 'patient' | 'clinic' }) | null
  checkedInAt: Instant | null
  callCount: number
  calledAt: Instant | null
  holdCount: number
  /** Since when the clinic is asked to call back. Absent: it is not. */
  callBackAt?: Instant
  /** How often the patient moved this visit, and what the patient changed on it in all. Absent: never, nothing. */
  moves?: number
  changes?: number
  /** What an undo took back of this appointment, oldest first. */
  retracted?: Retraction[]
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
        /** Null or absent: there is nothing to verify. */
        unverified?: Unverified | null
      }
    | { status: 'in-progress'; startedAt: Instant }
    | { status: 'done'; startedAt: Instant; finishedAt: Instant }
    | { status: 'cancelled'; cancelledAt: Instant; cancelledBy: CancelledBy }
    | { status: 'no-show'; noShowAt: Instant }
    | { status: 'moved'; movedAt: Instant; movedTo: Reference }
  )

export type Waiting = Extract<Appointment, { status: 'waiting' }>

/** The doctor's status for the day, since when, and the revision of the change; revision 0 if it never changed. */
export type DoctorState = {
  doctorStatus: DoctorStatus
  /** The status before the last change. */
  previousDoctorStatus: DoctorStatus
  doctorStatusRev: number
  doctorStatusAt?: Instant
  /** When a break is to end, if that is known. */
  doctorStatusUntil?: Instant | null
  /** By how many minutes the doctor is running late, if that was said. */
  doctorLateMinutes?: number | null
}

/** The state before an undoable command, as far as that command changed it. */
export type Undoable = DoctorState & {
  rev: number
  at: Instant
  /** Who did it, as the history names them. */
  by: string
  /** What the command did, and to whom; null: to nobody in particular. */
  step: { kind: UndoableStep; appointmentId: string | null }
  appointments: Appointment[]
  /** Ids in queue order before and after the command, if it changed the order. */
  order: { before: string[]; after: string[] } | null
  closedAt: Instant | null
}

/** What staff wrote to everybody who waited. `people`: how many that were; `rev`: the revision that it made. */
export type Announcement = { rev: number; at: Instant; text: string; people: number }

/** A doctor's day: one document with everything that its commands decide on. */
export type Queue = DoctorState & {
  _id: QueueId
  doctorId: string
  day: Day
  /** + 1 for each accepted command; 0 before the first. */
  rev: number
  /** The statuses that were undone, with the revision that had set them; oldest first. */
  undoneDoctorStatuses?: { status: DoctorStatus; rev: number; at: Instant }[]
  nextTicket: number
  /** When the day was closed; after that no booking is accepted. */
  closedAt: Instant | null
  /** Since when the day is being closed, patient by patient. Null or absent: it is not. */
  closingAt?: Instant | null
  /** The last step of each of the staff, oldest first. Absent: there is none. */
  undoables?: Undoable[]
  /** Oldest first. Absent: there is none. */
  announcements?: Announcement[]
  /** In queue order, without those that have left the document, as `leaving.ts` says. */
  appointments: Appointment[]
  /** True once some have. */
  hasLeft?: boolean
}

/** `from` and `to` as `HH:MM` on the clinic's clock; `24:00` is the end of the day. */
export type OpenHours = { from: string; to: string }

/** Collection `doctors`. */
export type Doctor = {
  _id: string
  name: string
  specialty: string
  /** Both in other languages and scripts, where the clinic has given them. */
  names?: NamesByLanguage
  specialties?: NamesByLanguage
  room: string
  /** The number on the doctor's poster: a message `BOOK 12` books with this doctor. Null: no poster. */
  code: number | null
  /** Planned minutes of one consultation. */
  consultationMinutes: number
  /** Seven entries, Monday first; an entry without hours is a day off. */
  week: OpenHours[][]
  /** Days off that override the week. */
  daysOff: Day[]
  /** From this day on the doctor sees nobody here. Null or absent: stays. */
  leavesOn?: Day | null
  /** + 1 with each change; absent before the first. */
  rev?: number
}
