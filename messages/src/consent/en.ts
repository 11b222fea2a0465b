import type { Channel } from '@anteroom/contracts/contact.ts'

export const en: Record<Channel, string> = {
  telegram: "We'll message you here about this visit only. To stop, send /stop.",
  sms: "We'll text you about this visit only. To stop, reply STOP.",
  whatsapp: "We'll message you here about this visit only. To stop, send STOP.",
  email: "We'll email you about this visit and nothing else.",
}
