import type { Doctor } from '@anteroom/queue/types.ts'
import type { Clinic } from './clinic.ts'
import type { Outcome } from './run.ts'

/** The ways to book with a doctor that a poster can offer. */
export const waysIn = ['web', 'telegram', 'sms', 'whatsapp'] as const
export type WayIn = (typeof waysIn)[number]

function wayTo({ _id, code }: Doctor, way: WayIn, { reach, publicUrl }: Clinic): string | null {
  switch (way) {
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
 * What a QR code says to begin a booking with a doctor: a link, or a text message to send (`SMSTO:`, as the barcode
 * readers of phones know it; WhatsApp's links are those of its "click to chat").
 * Refusals: `unknown-doctor`, and `not-found` where the clinic does not offer that way.
 */
export async function wayIn(clinic: Clinic, doctorId: string, way: WayIn): Promise<Outcome<string>> {
  const doctor = await clinic.doctors.find(doctorId)
  if (doctor === null) return { ok: false, refused: 'unknown-doctor' }
  const answer = wayTo(doctor, way, clinic)
  return answer === null ? { ok: false, refused: 'not-found' } : { ok: true, answer }
}
