import type { LinkAnswer } from '@anteroom/contracts/answers.ts'
import { find } from '@anteroom/queue/decision.ts'
import { linkVersion } from '@anteroom/queue/link.ts'
import { type AppointmentContext, changeAppointment } from './change-appointment.ts'
import type { Clinic } from './clinic.ts'
import { answered, type Outcome } from './outcome.ts'

/**
 * Withdraws the link that a patient has to an appointment and gives it another one. What the old one led to is closed:
 * its live pages, and the codes that it made for Telegram. Refusals: `unknown-appointment` and the one of
 * `checkAccess`.
 */
export async function renewLink(
  clinic: Clinic,
  appointmentId: string,
  context: AppointmentContext,
): Promise<Outcome<LinkAnswer>> {
  const queue = await clinic.queues.findByAppointment(appointmentId)
  const appointment = queue && find(queue, appointmentId)
  if (!appointment) return { ok: false, refused: 'unknown-appointment' }
  const link = clinic.statusLinks.make(appointmentId, linkVersion(appointment) + 1)
  const outcome = await changeAppointment(clinic, { kind: 'renew-link', appointmentId, link }, context)
  if (!outcome.ok) return outcome
  await clinic.links.removeOf(appointmentId)
  return answered({ ...outcome.answer, link: clinic.statusLinks.tokenOf({ id: appointmentId, link }) })
}
