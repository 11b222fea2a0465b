import { randomBytes } from 'node:crypto'
import type { BookAnswer } from '@anteroom/contracts/answers.ts'
import type { BookRequest } from '@anteroom/contracts/requests.ts'
import type { BookedVia } from '@anteroom/contracts/status.ts'
import type { z } from 'zod'
import { presentBooking } from '../present.ts'
import { find } from '../queue/decision.ts'
import { clinicDay, planFor } from '../queue/plan.ts'
import type { Clinic } from './clinic.ts'
import type { Outcome } from './run.ts'

/** 128 random bits: the id is the patient's only key to the appointment. */
const newAppointmentId = () => randomBytes(16).toString('base64url')

/** Books the last place of the doctor's day that holds `scheduledTime`. Refusals: `unknown-doctor` and those of `queue/book.ts`. */
export async function bookAppointment(
  clinic: Clinic,
  request: z.output<typeof BookRequest> & { bookedVia: BookedVia },
  key: string | undefined,
): Promise<Outcome<BookAnswer>> {
  const doctor = await clinic.doctors.find(request.doctorId)
  if (doctor === null) return { ok: false, refused: 'unknown-doctor', field: 'doctorId' }

  const scheduledFor = Date.parse(request.scheduledTime)
  const day = clinicDay(scheduledFor, clinic.timeZone)
  const appointmentId = newAppointmentId()
  return clinic.run({
    doctor,
    day,
    command: {
      kind: 'book',
      appointmentId,
      patientName: request.patientName,
      contact: request.contact ?? null,
      language: request.language ?? 'en',
      bookedVia: request.bookedVia,
      scheduledFor,
      plan: planFor(doctor, day, clinic.timeZone),
    },
    present: (view, { queue }) => {
      const appointment = find(queue, appointmentId)
      if (appointment === undefined) throw new Error('A booking was accepted and is not in its queue')
      return presentBooking(view, appointment)
    },
    key,
    asked: request,
  })
}
