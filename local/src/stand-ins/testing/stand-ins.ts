import { type StandIns, startStandIns } from '../stand-ins.ts'
import { STAND_IN_FROM, STAND_IN_WHATSAPP_FROM } from '../twilio-messages.ts'

export const TELEGRAM_TOKEN = '1000000001:stand-in'
export const account = {
  sid: `AC${'0'.repeat(32)}`,
  token: 'a-token',
  from: STAND_IN_FROM,
  whatsappFrom: STAND_IN_WHATSAPP_FROM,
}

/** Stand-ins for a clinic at `publicUrl`; without it there is none. */
export const startTestStandIns = (options: { publicUrl?: string; now?: () => Date; slowMs?: number } = {}) =>
  startStandIns({ telegramToken: TELEGRAM_TOKEN, twilio: account, publicUrl: 'http://127.0.0.1:9', ...options })

/** Calls behind the page `/phone`. */
export const phoneOf = ({ url }: StandIns) => ({
  send: (method: 'POST' | 'PUT' | 'DELETE', path: string, body: object = {}) =>
    fetch(url + path, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  read: async <Body>(path: string) => (await (await fetch(url + path)).json()) as Body,
})

type AcceptedMessage = { to: string; text: string; behaviour: string; at: string }
export type Accepted = Record<'telegram' | 'sms' | 'whatsapp' | 'mail', AcceptedMessage[]> & {
  tooMany: { telegram: number; twilio: number }
}
