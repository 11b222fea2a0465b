import type { Told } from '@anteroom/contracts/change.ts'
import type { BookRequest, StatusQuery } from '@anteroom/contracts/requests.ts'
import type { BookedVia } from '@anteroom/contracts/status.ts'
import type { z } from 'zod'
import type { Caller } from '../auth/caller.ts'
import { bookAppointment } from '../commands/book.ts'
import { calendarOf } from '../commands/calendar.ts'
import { type AppointmentContext, changeAppointment, commandFor } from '../commands/change-appointment.ts'
import type { Clinic } from '../commands/clinic.ts'
import { correctAppointment } from '../commands/correct.ts'
import { dropContact } from '../commands/drop-contact.ts'
import { answered } from '../commands/outcome.ts'
import { appointmentsOf, see, statusOf } from '../commands/queries.ts'
import { relocate } from '../commands/relocate.ts'
import { renewLink } from '../commands/renew-link.ts'
import { statusTag } from '../commands/status-tag.ts'
import { verifyContact } from '../commands/verify-contact.ts'
import type { Handlers } from './handler.ts'
import { RefusalError } from './respond.ts'

const forbidden = (field: string) =>
  new RefusalError('not-allowed', [{ field, message: 'Only the clinic may set this.' }])

/**
 * `isTyped`: anybody may have typed the contact or the phone number. People who write to the bot or stand at the desk
 * have proved theirs.
 */
type CameIn = { bookedVia: BookedVia; isTyped: boolean }

/**
 * The booking with where it came in. A patient on the web cannot speak for a chat account, nor claim to have booked
 * by another channel. Throws {@link RefusalError} `not-allowed`.
 */
export function cameIn<Asked extends Pick<z.output<typeof BookRequest>, 'contact' | 'bookedVia'>>(
  booking: Asked,
  caller: Caller,
): Asked & CameIn {
  const bookedVia = booking.bookedVia ?? (caller.kind === 'staff' ? 'staff' : 'web')
  if (caller.kind === 'patient') {
    if (booking.contact?.channel === 'telegram') throw forbidden('contact.channel')
    if (bookedVia !== 'web') throw forbidden('bookedVia')
  }
  return { ...booking, bookedVia, isTyped: caller.kind === 'patient' }
}

/** What the patient was told, according to the request; null: nothing. */
function toldIn({ toldAt, toldEarliest, toldLatest, toldAhead }: StatusQuery): Told | null {
  if (!toldAt || !toldEarliest || !toldLatest || toldAhead === undefined) return null
  return { at: toldAt, earliest: toldEarliest, latest: toldLatest, ahead: toldAhead }
}

export function appointmentHandlers(clinic: Clinic) {
  /** A command that needs only the appointment. */
  const change =
    (kind: 'hold' | 'ask-call-back' | 'called-back' | 'return' | 'call' | 'skip' | 'no-show') =>
    ({ params: { id }, context }: { params: { id: string }; context: AppointmentContext }) =>
      changeAppointment(clinic, { kind, appointmentId: id }, context)

  return {
    book: ({ body, caller, context }) => bookAppointment(clinic, cameIn(body, caller), context),
    search: async ({ body }) => answered(await appointmentsOf(clinic, body.contact, body.told)),
    status: async ({ params: { id }, query, context: { since } }) => {
      const seen = await see(clinic, id, since)
      return { tag: seen && statusTag(id, seen), outcome: () => statusOf(clinic, seen, toldIn(query)) }
    },
    calendar: ({ params: { id }, request, context: { since } }) =>
      // The event leads back to the page by what the caller opened it with.
      calendarOf(clinic, { appointmentId: id, name: String(request.params.id), since }),
    setAppointmentStatus: ({ params: { id }, body: { status }, context }) =>
      changeAppointment(clinic, { kind: commandFor[status], appointmentId: id }, context),
    cancel: ({ params: { id }, body: { by }, context }) =>
      changeAppointment(clinic, { kind: 'cancel', appointmentId: id, by }, context),
    hold: change('hold'),
    askCallBack: change('ask-call-back'),
    calledBack: change('called-back'),
    comeBack: change('return'),
    setLanguage: ({ params: { id }, body: { language }, context }) =>
      changeAppointment(clinic, { kind: 'set-language', appointmentId: id, language }, context),
    verifyContact: ({ params: { id }, body: { code }, context }) =>
      verifyContact(clinic, { appointmentId: id, code }, context),
    dropContact: ({ params: { id }, context }) => dropContact(clinic, id, context),
    call: change('call'),
    skip: change('skip'),
    noShow: change('no-show'),
    move: ({ params: { id }, body, context }) =>
      changeAppointment(clinic, { kind: 'move', appointmentId: id, ...body }, context),
    transfer: ({ params: { id }, body: { doctorId }, context }) =>
      relocate(clinic, id, { ...context, to: { doctorId, by: 'clinic' } }),
    reschedule: ({ params: { id }, body: { scheduledTime, doctorId, by }, context }) =>
      relocate(clinic, id, { ...context, to: { doctorId, scheduledFor: Date.parse(scheduledTime), by } }),
    note: ({ params: { id }, body: { note }, context }) =>
      changeAppointment(clinic, { kind: 'note', appointmentId: id, note }, context),
    correct: ({ params: { id }, body, context }) => correctAppointment(clinic, { appointmentId: id, ...body }, context),
    renewLink: ({ params: { id }, context }) => renewLink(clinic, id, context),
  } satisfies Partial<Handlers>
}
