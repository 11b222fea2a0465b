import type { PosterChannel } from '@anteroom/contracts/requests.ts'
import type { Doctor } from '@anteroom/queue/types.ts'
import type { Clinic } from './clinic.ts'
import { answered, type Outcome } from './outcome.ts'

function linkFor({ _id, code }: Doctor, channel: PosterChannel, { reach, publicUrl }: Clinic): string | null {
  switch (channel) {
    case 'web':
      return `${publicUrl}/?doctor=${_id}`
    case 'telegram':
      return reach.telegram && `${reach.telegram}?start=d_${_id}`
    case 'sms':
      return reach.sms && code !== null ? `SMSTO:${reach.sms}:BOOK ${code}` : null
    case 'whatsapp':
      return reach.whatsapp && code !== null ? `https://wa.me/${reach.whatsapp.slice(1)}?text=BOOK%20${code}` : null
  }
}

/**
 * The content of a QR code that starts a booking with a doctor: a link (for WhatsApp a "click to chat" link), or for
 * SMS a text to send in the `SMSTO:` format that barcode readers of phones understand. Refusals: `unknown-doctor`, and
 * `not-found` if the clinic does not offer that channel.
 */
export async function bookingLink(clinic: Clinic, doctorId: string, channel: PosterChannel): Promise<Outcome<string>> {
  const doctor = await clinic.doctors.find(doctorId)
  if (doctor === null) return { ok: false, refused: 'unknown-doctor' }
  const link = linkFor(doctor, channel, clinic)
  return link === null ? { ok: false, refused: 'not-found' } : answered(link)
}
