import type { PosterChannel } from '@anteroom/contracts/requests.ts'
import type { Doctor } from '@anteroom/queue/types.ts'
import type { Clinic } from './clinic.ts'
import { answered, type Outcome } from './outcome.ts'

function linkTo({ _id, code }: Doctor, channel: PosterChannel, { reach, publicUrl }: Clinic): string | null {
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
 * What a poster's QR code says to begin a booking with a doctor: a link, or a text message to send (`SMSTO:`, as the
 * barcode readers of phones know it; WhatsApp's links are those of its "click to chat").
 * Refusals: `unknown-doctor`, and `not-found` where the clinic does not offer that channel.
 */
export async function bookingLink(clinic: Clinic, doctorId: string, channel: PosterChannel): Promise<Outcome<string>> {
  const doctor = await clinic.doctors.find(doctorId)
  if (doctor === null) return { ok: false, refused: 'unknown-doctor' }
  const link = linkTo(doctor, channel, clinic)
  return link === null ? { ok: false, refused: 'not-found' } : answered(link)
}
