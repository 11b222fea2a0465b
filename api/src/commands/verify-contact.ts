import type { AppointmentAnswer } from '@anteroom/contracts/answers.ts'
import { find } from '@anteroom/queue/decision.ts'
import { unverifiedOf } from '@anteroom/queue/unverified.ts'
import { type AppointmentContext, changeAppointment } from './change-appointment.ts'
import type { Clinic } from './clinic.ts'
import type { Outcome } from './outcome.ts'

/**
 * Verifies the contact typed on the web by the code that was sent to it; from then on messages go there. A contact that
 * has another appointment in this queue for the same person is told so, and the one at hand is cancelled. Refusals:
 * `wrong-code`, which counts as one of five tries, `code-expired`, and those of the rule `verify-contact`.
 */
export async function verifyContact(
  clinic: Clinic,
  { appointmentId, code }: { appointmentId: string; code: string },
  context: AppointmentContext,
): Promise<Outcome<AppointmentAnswer>> {
  const queue = await clinic.queues.findByAppointment(appointmentId)
  const appointment = queue && find(queue, appointmentId)
  if (!appointment) return { ok: false, refused: 'unknown-appointment' }

  // The answer of before again, if it was lost on the way.
  if (appointment.status === 'cancelled' && appointment.cancelledBy === 'duplicate')
    return { ok: false, refused: 'already-booked' }
  const unverified = unverifiedOf(appointment)
  const verify = () => changeAppointment(clinic, { kind: 'verify-contact', appointmentId }, context)
  // A repeat, to which the first answer is given, or too late.
  if (unverified === null) return verify()
  const { contact } = unverified
  const checked = await clinic.codes.check(contact.address, { code, appointmentId, now: clinic.clock() })
  if (checked === 'wrong') return { ok: false, refused: 'wrong-code', field: 'code' }
  if (checked === 'no-more-tries') return { ok: false, refused: 'code-expired', field: 'code' }

  const outcome = await verify()
  if (outcome.ok) {
    const { patientName, language, bookedVia } = appointment
    clinic.savePatient({ contact, patientName, language, bookedVia })
    await clinic.codes.answered(contact.address)
  } else if (outcome.refused === 'already-booked') {
    const { checkAccess } = context
    await changeAppointment(clinic, { kind: 'cancel', appointmentId, by: 'duplicate' }, { by: 'system', checkAccess })
    // Last, so that the code still counts where the database failed before.
    await clinic.codes.answered(contact.address)
  }
  return outcome
}
