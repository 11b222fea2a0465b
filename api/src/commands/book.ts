import { randomBytes } from 'node:crypto'
import type { BookAnswer } from '@anteroom/contracts/answers.ts'
import { clinicDay } from '@anteroom/contracts/clinic-day.ts'
import type { Contact } from '@anteroom/contracts/contact.ts'
import { queueId } from '@anteroom/contracts/queue.ts'
import type { BookRequest } from '@anteroom/contracts/requests.ts'
import type { BookedVia } from '@anteroom/contracts/status.ts'
import { mayBeWrittenTo, numberAsWritten } from '@anteroom/contracts/textable.ts'
import { type BookCommand, find } from '@anteroom/queue/decision.ts'
import { FIRST_LINK } from '@anteroom/queue/link.ts'
import { planFor } from '@anteroom/queue/plan.ts'
import type { Doctor } from '@anteroom/queue/types.ts'
import { paceOf } from '@anteroom/queue/window.ts'
import type { z } from 'zod'
import { readAhead } from '../days/read-ahead.ts'
import { presentBooking } from '../present/appointment.ts'
import type { DayView } from '../present/day-view.ts'
import type { Clinic } from './clinic.ts'
import type { CommandContext } from './command-run.ts'
import { answered, type Outcome } from './outcome.ts'

export type BookingRequest = Omit<z.output<typeof BookRequest>, 'doctorId'> & {
  bookedVia: BookedVia
  /** True where anybody may have typed the contact, so that it has to be verified. */
  isTyped?: boolean
}

type Place = {
  doctor: Doctor
  day: string
  booking: Omit<BookCommand, 'kind' | 'appointmentId' | 'plan' | 'link'>
  request: unknown
  /** The version of the link: for a move, that of the link that the patient has. */
  version?: number
}

/**
 * Books a place in a doctor's day and saves the patient. Refusals: those of `book` in the queue's rules and, of a
 * patient's booking, of its admission.
 */
export async function bookPlace(clinic: Clinic, place: Place, context: CommandContext): Promise<Outcome<BookAnswer>> {
  const { doctor, day, booking, request, version = FIRST_LINK } = place
  const appointmentId = randomBytes(16).toString('base64url')
  const { token, link } = clinic.statusLinks.issue(appointmentId, version)
  const plan = planFor(doctor, day, clinic.timeZone)
  const asked = { booking, plan, queue: queueId(doctor._id, day) }
  // Habits are learned once an hour; the queue after this booking is known only when it is saved.
  const [habits] = await Promise.all([
    clinic.habitsOn(doctor, day),
    readAhead(clinic.queues, doctor, { day, timeZone: clinic.timeZone, now: clinic.clock() }),
  ])
  const outcome = await clinic.admission.around(asked, context, ({ share, admit }) =>
    clinic.run({
      doctor,
      day,
      command: { kind: 'book', appointmentId, link, plan, ...share, ...booking },
      admit,
      present: (view: DayView) => {
        const appointment = find(view.queue, appointmentId)
        if (appointment === undefined) throw new Error('An accepted booking is missing from its queue')
        return presentBooking({ ...view, pace: paceOf(habits, view.queue, view.now) }, appointment)
      },
      request,
      ...context,
    }),
  )
  if (!outcome.ok) return outcome
  clinic.savePatient(booking)
  const { message, appointment } = outcome.answer
  // The receipt is stored, so it holds no token. A repeat gets the token of the booking that it repeats.
  const isRepeat = appointment.id !== appointmentId
  const own = isRepeat ? clinic.statusLinks.issue(appointment.id, version).token : token
  return answered({ message, appointment: { ...appointment, link: own } })
}

/** A mobile number as it is written in the clinic's country; null: it is not one. */
export function numberContact({ details, textedCountries }: Clinic, phone: string): Contact | null {
  const address = numberAsWritten(phone, details.current().country ?? textedCountries()?.[0])
  return address === null ? null : { channel: 'sms', address }
}

/** The booking with its `phone` as the contact; null: it is not a mobile number. */
function withContact(clinic: Clinic, { phone, ...request }: BookingRequest): BookingRequest | null {
  if (phone === undefined) return request
  const contact = numberContact(clinic, phone)
  return contact && { ...request, contact }
}

/** False for a number that is never texted. A number that wrote to the clinic always gets an answer. */
export function canBeReached(
  clinic: Clinic,
  { contact, bookedVia }: Pick<BookingRequest, 'contact' | 'bookedVia'>,
): boolean {
  return contact === undefined || contact.channel === bookedVia || mayBeWrittenTo(contact, clinic.textedCountries())
}

/**
 * Books the last place on the day of `scheduledTime`. Refusals: `invalid-input` of a `phone`, `unreachable-number`, and
 * those of `book` in the queue's rules.
 */
export async function bookWith(
  clinic: Clinic,
  doctor: Doctor,
  asked: BookingRequest,
  context: CommandContext,
): Promise<Outcome<BookAnswer>> {
  const request = withContact(clinic, asked)
  if (request === null) return { ok: false, refused: 'invalid-input', field: 'phone' }
  if (!canBeReached(clinic, request)) return { ok: false, refused: 'unreachable-number', field: 'contact' }
  const {
    scheduledTime,
    patientName,
    bookedVia,
    contact: given = null,
    language = clinic.details.current().language,
    visitType,
    reason = '',
  } = request
  const scheduledFor = Date.parse(scheduledTime)
  const until = clinic.clock() + clinic.webVerifyMinutes * 60_000
  const reached =
    request.isTyped && given ? { contact: null, unverified: { contact: given, until } } : { contact: given }
  const { visitTypes = [] } = clinic.details.current()
  // The type may have been removed since the patient was asked; that is no reason to refuse the booking.
  const visit = visitTypes.some(({ id }) => id === visitType) && visitType !== undefined ? { visitType } : {}
  const booking = {
    patientName,
    ...reached,
    language,
    bookedVia,
    ...visit,
    ...(reason !== '' && { reason }),
    scheduledFor,
  }
  const day = clinicDay(scheduledFor, clinic.timeZone)
  return bookPlace(clinic, { doctor, day, booking, request: { doctorId: doctor._id, ...request } }, context)
}

/** Books with the doctor of the request. Refusals: `unknown-doctor` and those of {@link bookWith}. */
export async function bookAppointment(
  clinic: Clinic,
  { doctorId, ...request }: BookingRequest & { doctorId: string },
  context: CommandContext,
): Promise<Outcome<BookAnswer>> {
  const doctor = await clinic.doctors.find(doctorId)
  if (doctor === null) return { ok: false, refused: 'unknown-doctor', field: 'doctorId' }
  return bookWith(clinic, doctor, request, context)
}
