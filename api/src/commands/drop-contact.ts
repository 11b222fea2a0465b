import type { AppointmentAnswer } from '@anteroom/contracts/answers.ts'
import { find } from '@anteroom/queue/decision.ts'
import { planFor } from '@anteroom/queue/plan.ts'
import { type AppointmentContext, changeAppointment } from './change-appointment.ts'
import { type Clinic, doctorOf } from './clinic.ts'
import type { Outcome } from './outcome.ts'

/**
 * Forgets the contact typed on the web. The rest is a booking without a contact and is admitted as one; otherwise
 * people could type a contact just to drop it. Refusals: those of an admission and of the rule `drop-contact`.
 */
export async function dropContact(
  clinic: Clinic,
  appointmentId: string,
  context: AppointmentContext,
): Promise<Outcome<AppointmentAnswer>> {
  const queue = await clinic.queues.findByAppointment(appointmentId)
  const appointment = queue && find(queue, appointmentId)
  if (!appointment) return { ok: false, refused: 'unknown-appointment' }

  const { patientName, language, bookedVia, scheduledFor } = appointment
  const booking = { patientName, contact: null, language, bookedVia, scheduledFor }
  const plan = planFor(await doctorOf(clinic, queue), queue.day, clinic.timeZone)
  return clinic.admission.around({ booking, plan, queue: queue._id }, context, ({ share, admit }) =>
    changeAppointment(clinic, { kind: 'drop-contact', appointmentId, ...share }, { ...context, admit }),
  )
}
