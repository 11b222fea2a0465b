import { randomBytes } from 'node:crypto'
import type { StatusAnswer, TelegramLinkAnswer } from '@anteroom/contracts/answers.ts'
import type { RedeemRequest } from '@anteroom/contracts/requests.ts'
import { isSameContact } from '@anteroom/queue/person.ts'
import { type Clinic, doctorOf } from './clinic.ts'
import type { Outcome } from './outcome.ts'
import { appointmentStatus, findAppointment } from './queries.ts'

const VALID_SECONDS = 30 * 60

/**
 * Creates a link that opens the clinic's bot and moves the alerts of an appointment to the chat it is opened in. It is
 * valid for 30 minutes and for one chat. Refusals: `not-found` if the clinic has no bot, `unknown-appointment`.
 */
export async function telegramLink(clinic: Clinic, appointmentId: string): Promise<Outcome<TelegramLinkAnswer>> {
  if (clinic.reach.telegram === null) return { ok: false, refused: 'not-found' }
  const found = await findAppointment(clinic, appointmentId)
  if (found === null) return { ok: false, refused: 'unknown-appointment' }
  const code = randomBytes(16).toString('base64url')
  const expiresAt = new Date(clinic.clock() + VALID_SECONDS * 1_000)
  await clinic.links.add(code, { appointmentId: found.appointment.id, expiresAt })
  const url = `${clinic.reach.telegram}?start=a_${code}`
  return { ok: true, answer: { url, expiresAt: expiresAt.toISOString(), validForSeconds: VALID_SECONDS } }
}

/**
 * Redeems such a link: alerts go to `contact` from now on. The same contact may redeem it again and gets the status.
 * Refusals: `link-used` (by another contact, expired, or never created), `unknown-appointment` and those of the rule
 * `set-contact`.
 */
export async function redeemLink(clinic: Clinic, { code, contact }: RedeemRequest): Promise<Outcome<StatusAnswer>> {
  const appointmentId = await clinic.links.claim(code, contact, new Date(clinic.clock()))
  if (appointmentId === null) return { ok: false, refused: 'link-used', field: 'code' }
  const found = await findAppointment(clinic, appointmentId)
  if (found === null) return { ok: false, refused: 'unknown-appointment' }
  const { queue, appointment } = found
  if (isSameContact(appointment.contact, contact)) return appointmentStatus(clinic, appointment.id)

  const outcome = await clinic.run({
    doctor: await doctorOf(clinic, queue),
    day: queue.day,
    command: { kind: 'set-contact', appointmentId: appointment.id, contact },
    by: 'bot',
    present: () => null,
  })
  if (!outcome.ok) return outcome
  // A known patient who redeems a link for somebody else keeps their own name.
  const known = await clinic.patients.find(contact)
  const patientName = known?.name ?? appointment.patientName
  const { language } = known?.name ? known : appointment
  clinic.savePatient({ contact, patientName, language, bookedVia: 'telegram' })
  return appointmentStatus(clinic, appointment.id)
}
