import type { Message } from '../channel.ts'

export const message: Message = {
  alertId: 'dr_1:2026-12-01/secret/called/0',
  attempt: 3,
  kind: 'called',
  to: '1001',
  subject: 'It is your turn',
  text: 'Está aquí',
  html: '<p dir="ltr">Está aquí</p>',
  buttons: [],
  wroteFirst: false,
}

export const soon = () => AbortSignal.timeout(5_000)
