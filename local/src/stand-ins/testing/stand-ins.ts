import { type StandIns, startStandIns } from '../stand-ins.ts'

export const TELEGRAM_TOKEN = '1000000001:stand-in'
export const account = {
  sid: `AC${'0'.repeat(32)}`,
  token: 'a-token',
  from: '+12025550100',
  whatsappFrom: '+12025550101',
}

/** Stand-ins for a clinic that is not there, or at `publicUrl`. */
export const startExampleStandIns = (options: { publicUrl?: string; now?: () => Date; slowMs?: number } = {}) =>
  startStandIns({ telegramToken: TELEGRAM_TOKEN, twilio: account, publicUrl: 'http://127.0.0.1:9', ...options })

/** Calls behind the page `/phone`. */
export const phoneOf = ({ url }: StandIns) => ({
  send: (method: 'POST' | 'PUT' | 'DELETE', path: string, body: object = {}) =>
    fetch(url + path, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  read: async <Body>(path: string) => (await (await fetch(url + path)).json()) as Body,
})

type AcceptedMessage = { to?: string; text: string; told: string; at: string }
export type Accepted = Record<'telegram' | 'sms' | 'whatsapp' | 'mail', AcceptedMessage[]> & {
  tooMany: { telegram: number; twilio: number }
}
