import { randomBytes } from 'node:crypto'
import type { BookAnswer } from '@anteroom/contracts/answers.ts'
import type { BookRequest } from '@anteroom/contracts/requests.ts'
import type { BookedVia } from '@anteroom/contracts/status.ts'
import { type Booking, find } from '@anteroom/queue/decision.ts'
import { clinicDay, planFor } from '@anteroom/queue/plan.ts'
import type { Doctor } from '@anteroom/queue/types.ts'
import type { z } from 'zod'
import { presentBooking, type View } from '../present.ts'
import type { Clinic } from './clinic.ts'
import type { Outcome } from './outcome.ts'
import type { CommandContext } from './run.ts'

export type BookingRequest = Omit<z.output<typeof BookRequest>, 'doctorId'> & { bookedVia: BookedVia }

type Place = { doctor: Doctor; day: string; booking: Omit<Booking, 'kind' | 'appointmentId' | 'plan'>; asked: unknown }

/** Takes a place in a doctor's day and remembers the patient. Refusals: those of `queue/book.ts`. */
export async function takePlace(clinic: Clinic, place: Place, context: CommandContext): Promise<Outcome<BookAnswer>> {
  const { doctor, day, booking, asked } = place
  // 128 random bits: the id is the patient's only key to the appointment.
  const appointmentId = randomBytes(16).toString('base64url')
  const outcome = await clinic.run({
    doctor,
    day,
    command: { kind: 'book', appointmentId, plan: planFor(doctor, day, clinic.timeZone), ...booking },
    present: (view: View) => {
      const appointment = find(view.queue, appointmentId)
      if (appointment === undefined) throw new Error('A booking was accepted and is not in its queue')
      return presentBooking(view, appointment)
    },
    asked,
    ...context,
  })
  if (outcome.ok) clinic.remember(booking)
  return outcome
}

/** Books the last place of the doctor's day that holds `scheduledTime`. */
export const bookWith = (clinic: Clinic, doctor: Doctor, request: BookingRequest, context: CommandContext) => {
  const { scheduledTime, patientName, bookedVia, contact = null, language = 'en' } = request
  const scheduledFor = Date.parse(scheduledTime)
  const booking = { patientName, contact, language, bookedVia, scheduledFor }
  const day = clinicDay(scheduledFor, clinic.timeZone)
  return takePlace(clinic, { doctor, day, booking, asked: { doctorId: doctor._id, ...request } }, context)
}

/** Refusals: `unknown-doctor` and those of `queue/book.ts`. */
export async function bookAppointment(
  clinic: Clinic,
  { doctorId, ...request }: BookingRequest & { doctorId: string },
  context: CommandContext,
): Promise<Outcome<BookAnswer>> {
  const doctor = await clinic.doctors.find(doctorId)
  if (doctor === null) return { ok: false, refused: 'unknown-doctor', field: 'doctorId' }
  return bookWith(clinic, doctor, request, context)
}
