import type { Contact } from '@anteroom/contracts/contact.ts'
import { type Instant, isOver } from '@anteroom/contracts/queue.ts'
import type { Refusal } from '@anteroom/contracts/refusals.ts'
import type { BookedVia, DoctorStatus, Language } from '@anteroom/contracts/status.ts'
import type { Plan } from './plan.ts'
import type { Appointment, Queue, Reference, Waiting } from './types.ts'

type AppointmentCommand<Kind extends string, More = unknown> = { kind: Kind; appointmentId: string } & More

export type BookCommand = AppointmentCommand<
  'book',
  {
    patientName: string
    contact: Contact | null
    /** What an appointment that goes on here carries along. */
    fallback?: Contact | null
    language: Language
    bookedVia: BookedVia
    scheduledFor: Instant
    plan: Plan
    /** The appointment that goes on here, from another day or doctor. */
    movedFrom?: Appointment['movedFrom']
    /** With it the place is the one of whoever booked then, and not the last. */
    bookedAt?: Instant
  }
>

/** What can be asked of a doctor's day. The rules of each are in the file of its name. */
export type Command =
  | BookCommand
  | AppointmentCommand<'cancel', { by: 'patient' | 'clinic' | 'system' }>
  | AppointmentCommand<'check-in'>
  | AppointmentCommand<'hold'>
  | AppointmentCommand<'call'>
  | AppointmentCommand<'start'>
  | AppointmentCommand<'finish'>
  | AppointmentCommand<'skip'>
  | AppointmentCommand<'no-show'>
  | AppointmentCommand<'return'>
  | AppointmentCommand<'move', { place: number; reason: string }>
  | AppointmentCommand<'release', { to: Reference }>
  | AppointmentCommand<'set-language', { language: Language }>
  | AppointmentCommand<'set-contact', { contact: Contact }>
  | { kind: 'next' }
  | { kind: 'close' }
  | { kind: 'undo'; rev?: number | undefined }
  | { kind: 'set-doctor-status'; status: DoctorStatus }
  | { kind: 'erase'; contact: Contact }

export type CommandOf<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>

/** What an accepted command did; together with who and when it is a row of the history. */
export type QueueEvent =
  | { kind: 'booked'; appointmentId: string; ticket: number }
  | { kind: 'reordered'; appointmentId: string; place: number; reason: string }
  | { kind: 'released'; appointmentId: string; to: string }
  | {
      kind:
        | 'cancelled'
        | 'checked-in'
        | 'held'
        | 'called'
        | 'started'
        | 'finished'
        | 'missed'
        | 'no-show'
        | 'returned'
        | 'restored'
        | 'language-set'
        | 'contact-set'
        | 'erased'
      appointmentId: string
    }
  | { kind: 'doctor-status-set'; status: DoctorStatus }
  | { kind: 'closed' }
  | { kind: 'undone'; undoneRev: number }

export type Accepted = { queue: Queue; events: QueueEvent[] }

/** `field` names the part of the request that is at fault. */
export type Refused = { refused: Refusal; field?: string }

/** The queue one revision on, or the reason why not. */
export type Decision = Accepted | Refused

export type Decide<Kind extends Command['kind']> = (queue: Queue, command: CommandOf<Kind>, now: Instant) => Decision

export const isRefused = (decision: object): decision is Refused => 'refused' in decision

export const find = (queue: Queue, appointmentId: string): Appointment | undefined =>
  queue.appointments.find(({ id }) => id === appointmentId)

/** The appointment if it waits, else why nothing can be done with it: `unknown-appointment` or `not-waiting`. */
export function findWaiting(queue: Queue, appointmentId: string): Waiting | Refused {
  const appointment = find(queue, appointmentId)
  if (appointment === undefined) return { refused: 'unknown-appointment' }
  return appointment.status === 'waiting' ? appointment : { refused: 'not-waiting' }
}

export const isSameContact = (a: Contact | null, b: Contact | null): boolean =>
  a !== null && b !== null && a.channel === b.channel && a.address === b.address

/** True if an appointment belongs to whoever has this contact: its alerts go there, or did. */
export const belongsTo = ({ contact, fallback }: Appointment, theirs: Contact): boolean =>
  isSameContact(contact, theirs) || isSameContact(fallback, theirs)

/** True if this contact has a live appointment here, other than the one named. One is all that a contact may have. */
export const hasLiveAppointment = (queue: Queue, contact: Contact | null, except?: string): boolean =>
  queue.appointments.some(
    ({ id, status, contact: theirs }) => id !== except && !isOver(status) && isSameContact(theirs, contact),
  )

/** What remains of an appointment that no longer waits. */
export const withoutWaitingFields = ({ status: _, missedAt: __, heldUntil: ___, ...booking }: Waiting) => booking

/** The appointments with one of them in another state, in the same place. */
export const replaceAppointment = (appointments: Appointment[], changed: Appointment): Appointment[] =>
  appointments.map((appointment) => (appointment.id === changed.id ? changed : appointment))

/** One revision on; what an earlier command of staff changed can still be taken back. */
export function accepted(queue: Queue, changes: Partial<Queue>, events: QueueEvent[]): Accepted {
  const rev = queue.rev + 1
  const before = new Set(queue.appointments)
  const appointments = changes.appointments?.map((appointment) =>
    before.has(appointment) ? appointment : { ...appointment, changedRev: rev },
  )
  return { queue: { ...queue, ...changes, ...(appointments && { appointments }), rev }, events }
}

/** As {@link accepted}, and for two minutes `undo` takes this back. */
export function acceptedWithUndo(
  queue: Queue,
  changes: Partial<Queue>,
  outcome: { events: QueueEvent[]; now: Instant },
): Accepted {
  const { appointments = queue.appointments } = changes
  const after = new Set(appointments)
  const isReordered = appointments.some(({ id }, index) => id !== queue.appointments[index]?.id)
  const undoable = {
    rev: queue.rev + 1,
    at: outcome.now,
    appointments: queue.appointments.filter((appointment) => !after.has(appointment)),
    order: isReordered ? queue.appointments.map(({ id }) => id) : null,
    doctorStatus: queue.doctorStatus,
    closedAt: queue.closedAt,
  }
  return accepted(queue, { ...changes, undoable }, outcome.events)
}
