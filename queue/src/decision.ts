import type { Contact } from '@anteroom/contracts/contact.ts'
import type { Instant, QueueId } from '@anteroom/contracts/queue.ts'
import type { Refusal } from '@anteroom/contracts/refusals.ts'
import type { BookedVia, DoctorStatus, Language, UndoableStep } from '@anteroom/contracts/status.ts'
import { liveAppointmentOf, type Person } from './person.ts'
import type { Plan } from './plan.ts'
import type {
  Appointment,
  CancelledBy,
  DoctorState,
  Queue,
  Reference,
  StatusLink,
  Unverified,
  Waiting,
} from './types.ts'
import { undoablesAfter } from './undoables.ts'
import type { WebShare } from './web-share.ts'

type AppointmentCommand<Kind extends string, Fields = unknown> = { kind: Kind; appointmentId: string } & Fields

export type BookCommand = AppointmentCommand<
  'book',
  {
    patientName: string
    contact: Contact | null
    /** The second contact of an appointment that was moved here. */
    fallback?: Contact | null
    /** Given with `contact: null`: the contact to verify. */
    unverified?: Unverified | null
    language: Language
    bookedVia: BookedVia
    visitType?: string
    reason?: string
    note?: string
    scheduledFor: Instant
    link: StatusLink
    plan: Plan
    /** The appointment on another day or with another doctor that this one replaces. */
    movedFrom?: Appointment['movedFrom']
    /** Given for a move within the day: the place is then that of a booking made at this time, not the last. */
    bookedAt?: Instant
    /**
     * How many places of the day bookings like this one may take if nobody vouches for them. Left out: all free places.
     */
    webShare?: WebShare
    /** For a move: what the patient has done to this visit, this move included. */
    moves?: number
    changes?: number
    /** For a move: since when the clinic is asked to call back. */
    callBackAt?: Instant
    /** For a move within the day: since when the patient is here. Left out: not seen yet. */
    checkedInAt?: Instant
  }
>

/**
 * The appointment that an undone transfer had made at the other doctor, as it is now, and the link that opens the old
 * one.
 */
export type Transferred = { queueId: QueueId; appointment: Appointment; link: StatusLink }

/** The commands on a doctor's day. Each has its rule in `rules/`, in the file of its name. */
export type Command =
  | BookCommand
  | AppointmentCommand<'cancel', { by: CancelledBy }>
  /** `atDesk`: staff saw the patient. */
  | AppointmentCommand<'check-in', { atDesk?: boolean }>
  | AppointmentCommand<'hold'>
  | AppointmentCommand<'ask-call-back'>
  | AppointmentCommand<'called-back'>
  | AppointmentCommand<'call'>
  | AppointmentCommand<'start'>
  | AppointmentCommand<'finish'>
  | AppointmentCommand<'skip'>
  | AppointmentCommand<'no-show'>
  | AppointmentCommand<'return'>
  | AppointmentCommand<'move', { place: number; reason: string }>
  /**
   * `undoable`: a transfer by staff. `again`: its undo could not be done as a whole, and it stands. `changedRev`: the
   * appointment is released only as it was then.
   */
  | AppointmentCommand<'release', { to: Reference; undoable?: boolean; again?: boolean; changedRev?: number }>
  | AppointmentCommand<'set-language', { language: Language }>
  | AppointmentCommand<'set-contact', { contact: Contact }>
  /** What staff wrote down of the person. `link`: the one that opens it where a number was replaced. */
  | AppointmentCommand<'correct', { patientName?: string; number?: Contact; link: StatusLink }>
  /** Empty: there is nothing to note any more. */
  | AppointmentCommand<'note', { note: string }>
  /** The code that was sent to the contact has come back. */
  | AppointmentCommand<'verify-contact'>
  /** The patient goes on without messages. `webShare`: as of a booking. */
  | AppointmentCommand<'drop-contact', { webShare?: WebShare }>
  | { kind: 'expire-unverified' }
  /** `link`: the one that opens the appointment from now on. */
  | AppointmentCommand<'renew-link', { link: StatusLink }>
  /** `start`: who goes in, in turn or out of turn. Left out: the first who is not on hold. */
  | { kind: 'next'; start?: string | undefined }
  /**
   * How appointments that still wait end: cancelled by the clinic, or no-show. `called`: another end for those who were
   * called.
   */
  | { kind: 'close'; unfinished: 'cancel' | 'no-show'; called?: 'no-show' | undefined }
  | { kind: 'reopen' }
  | { kind: 'announce'; text: string }
  | { kind: 'set-closing'; isClosing: boolean }
  /**
   * `by`: who asks, as the history names them; each takes back their own steps. Left out: anybody's. `transferred`: of
   * a transfer, which is taken back there afterwards.
   */
  | { kind: 'undo'; rev?: number | undefined; by?: string | undefined; transferred?: Transferred | undefined }
  | { kind: 'set-doctor-status'; status: DoctorStatus; until?: Instant; lateMinutes?: number }
  | { kind: 'erase'; contact: Contact }
  | AppointmentCommand<'erase-visit'>

export type CommandOf<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>

/** What an accepted command did. A row of the history holds these events with the actor and the time. */
export type QueueEvent =
  | { kind: 'booked'; appointmentId: string; ticket: number }
  | { kind: 'reordered'; appointmentId: string; place: number; reason: string }
  | { kind: 'released'; appointmentId: string; to: string }
  | { kind: 'corrected'; appointmentId: string; what: 'name' | 'phone' | 'name-and-phone' }
  | {
      kind:
        | 'cancelled'
        | 'checked-in'
        | 'held'
        | 'call-back-asked'
        | 'called-back'
        | 'called'
        | 'started'
        | 'finished'
        | 'missed'
        | 'no-show'
        | 'returned'
        | 'restored'
        | 'language-set'
        | 'contact-set'
        | 'noted'
        | 'contact-verified'
        | 'contact-dropped'
        | 'erased'
        | 'link-renewed'
      appointmentId: string
    }
  | { kind: 'doctor-status-set'; status: DoctorStatus }
  | { kind: 'closing-began' | 'closing-ended' | 'closed' | 'reopened' }
  | { kind: 'undone'; undoneRev: number }
  | { kind: 'announced'; people: number }

export type Accepted = { queue: Queue; events: QueueEvent[] }

/**
 * `field` names the field of the request that is at fault; `existing` the appointment that is in the way. Anybody who
 * knows its id may change it, so only staff and the contact itself may see it.
 */
export type Refused = { refused: Refusal; field?: string; existing?: Reference }

/** The queue at the next revision with its events, or the same queue if nothing changed, or a refusal. */
export type Decision = Accepted | Refused

export type Decide<Kind extends Command['kind']> = (queue: Queue, command: CommandOf<Kind>, now: Instant) => Decision

/** Tells a refusal from what a rule returns otherwise. */
export const isRefused = (decision: object): decision is Refused => 'refused' in decision

/** The appointment with this id, if it is in the document of this day. */
export const find = (queue: Queue, appointmentId: string): Appointment | undefined =>
  queue.appointments.find(({ id }) => id === appointmentId)

/** The appointment if its status is `waiting`. Refuses `unknown-appointment` and `not-waiting`. */
export function findWaiting(queue: Queue, appointmentId: string): Waiting | Refused {
  const appointment = find(queue, appointmentId)
  if (appointment === undefined) return { refused: 'unknown-appointment' }
  return appointment.status === 'waiting' ? appointment : { refused: 'not-waiting' }
}

/** The refusal `already-booked` if this person has a live appointment in this queue, other than `except`; else null. */
export function refusalOfSecond(queue: Queue, person: Person, except?: string): Refused | null {
  const existing = liveAppointmentOf(queue, person, except)
  return existing ? { refused: 'already-booked', existing: { queueId: queue._id, appointmentId: existing.id } } : null
}

/** The fields that an appointment keeps when it leaves the status `waiting`. */
export const withoutWaitingFields = ({
  status: _,
  missedAt: __,
  heldUntil: ___,
  unverified: ____,
  ...booking
}: Waiting) => booking

/** The appointments with `changed` in the place of the one with its id. */
export const replaceAppointment = (appointments: Appointment[], changed: Appointment): Appointment[] =>
  appointments.map((appointment) => (appointment.id === changed.id ? changed : appointment))

/**
 * Returns a test whether an appointment is unchanged among these, in every field. It first looks at the same index,
 * because most commands move nobody.
 */
function isOneOf(appointments: Appointment[]): (appointment: Appointment, index: number) => boolean {
  let all: Set<Appointment> | undefined
  return (appointment, index) => {
    if (appointments[index] === appointment) return true
    all ??= new Set(appointments)
    return all.has(appointment)
  }
}

/**
 * The queue at the next revision. Sets `changedRev` of every appointment that changed. What an earlier command of staff
 * changed stays undoable.
 */
export function accepted(queue: Queue, changes: Partial<Queue>, events: QueueEvent[]): Accepted {
  const rev = queue.rev + 1
  const wasThere = isOneOf(queue.appointments)
  const appointments = changes.appointments?.map((appointment, index) =>
    wasThere(appointment, index) ? appointment : { ...appointment, changedRev: rev },
  )
  return { queue: { ...queue, ...changes, ...(appointments && { appointments }), rev }, events }
}

/** Only the fields of the doctor's status, with 0 or null for those that are absent. */
export const doctorStateOf = ({
  doctorStatus,
  previousDoctorStatus,
  doctorStatusRev,
  doctorStatusAt = 0,
  doctorStatusUntil = null,
  doctorLateMinutes = null,
}: DoctorState): Required<DoctorState> => ({
  doctorStatus,
  previousDoctorStatus,
  doctorStatusRev,
  doctorStatusAt,
  doctorStatusUntil,
  doctorLateMinutes,
})

/** The event that names what a command of staff did, if that can be undone. */
type Step = QueueEvent & { kind: UndoableStep }

/**
 * As {@link accepted}, and stores what `undo` needs to take this command back: the `step`, after what else was done.
 */
export function acceptedWithUndo(
  queue: Queue,
  changes: Partial<Queue>,
  { before = [], step, now }: { before?: QueueEvent[]; step: Step; now: Instant },
): Accepted {
  const { appointments = queue.appointments } = changes
  const stays = isOneOf(appointments)
  const isReordered = appointments.some(({ id }, index) => id !== queue.appointments[index]?.id)
  const undoable = {
    rev: queue.rev + 1,
    at: now,
    step: { kind: step.kind, appointmentId: 'appointmentId' in step ? step.appointmentId : null },
    appointments: queue.appointments.filter((appointment, index) => !stays(appointment, index)),
    order: isReordered ? { before: idsOf(queue.appointments), after: idsOf(appointments) } : null,
    ...doctorStateOf(queue),
    closedAt: queue.closedAt,
  }
  return accepted(queue, { ...changes, undoables: undoablesAfter(queue, undoable) }, [...before, step])
}

const idsOf = (appointments: Appointment[]): string[] => appointments.map(({ id }) => id)
