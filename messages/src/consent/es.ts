import type { Channel } from '@anteroom/contracts/contact.ts'

export const es: Record<Channel, string> = {
  telegram: 'Escribimos aquí solo sobre esta visita. /stop lo termina.',
  sms: 'Le escribimos solo sobre esta visita. STOP lo termina.',
  whatsapp: 'Escribimos aquí solo sobre esta visita. STOP lo termina.',
  email: 'Usamos su dirección para mensajes sobre esta visita y para nada más.',
}
