import type { LinkAnswer } from '@anteroom/contracts/answers.ts'
import type { CorrectRequest } from '@anteroom/contracts/requests.ts'
import { find } from '@anteroom/queue/decision.ts'
import { linkVersion } from '@anteroom/queue/link.ts'
import { canBeReached, numberContact } from './book.ts'
import { type AppointmentContext, changeAppointment } from './change-appointment.ts'
import type { Clinic } from './clinic.ts'
import { answered, type Outcome } from './outcome.ts'

/**
 * Corrects the name or the mobile number of an appointment; `phone` is read as one of the clinic's country. Answers
 * with the link that opens it from now on. Refusals: `invalid-input` and `unreachable-number` of `phone`, and those of
 * the rule `correct`.
 */
export async function correctAppointment(
  clinic: Clinic,
  { appointmentId, patientName, phone }: CorrectRequest & { appointmentId: string },
  context: AppointmentContext,
): Promise<Outcome<LinkAnswer>> {
  const number = phone === undefined ? undefined : numberContact(clinic, phone)
  if (number === null) return { ok: false, refused: 'invalid-input', field: 'phone' }
  if (number && !canBeReached(clinic, { contact: number, bookedVia: 'staff' }))
    return { ok: false, refused: 'unreachable-number', field: 'phone' }
  const queue = await clinic.queues.findByAppointment(appointmentId)
  const before = queue && find(queue, appointmentId)
  if (!before) return { ok: false, refused: 'unknown-appointment' }

  const link = clinic.statusLinks.make(appointmentId, linkVersion(before) + 1)
  const outcome = await changeAppointment(
    clinic,
    {
      kind: 'correct',
      appointmentId,
      link,
      ...(patientName !== undefined && { patientName }),
      ...(number && { number }),
    },
    context,
  )
  if (!outcome.ok) return outcome
  const after = find((await clinic.queues.findByAppointment(appointmentId)) ?? queue, appointmentId) ?? before
  clinic.savePatient({ ...after, bookedVia: 'staff' })
  // The old number's owner must not use the Telegram codes that the old link made.
  if (linkVersion(after) !== linkVersion(before)) await clinic.links.removeOf(appointmentId)
  return answered({ ...outcome.answer, link: clinic.statusLinks.tokenOf(after) })
}
