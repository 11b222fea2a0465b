import type { Channel } from '@anteroom/contracts/contact.ts'

export const en: Record<Channel, string> = {
  telegram: 'We write here about this visit only. /stop ends it.',
  sms: 'We text you about this visit only. STOP ends it.',
  whatsapp: 'We write here about this visit only. STOP ends it.',
  email: 'We use your address for messages about this visit and for nothing else.',
}
