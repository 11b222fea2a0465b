import type { Channel } from '@anteroom/contracts/contact.ts'

export const es: Record<Channel, string> = {
  telegram: 'Le escribiremos aquí solo sobre esta visita. Para dejarlo, envíe /stop.',
  sms: 'Le escribiremos solo sobre esta visita. Para dejarlo, responda STOP.',
  whatsapp: 'Le escribiremos aquí solo sobre esta visita. Para dejarlo, envíe STOP.',
  email: 'Le escribiremos solo sobre esta visita, y nada más.',
}
