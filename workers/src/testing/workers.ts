import type { Contact } from '@anteroom/contracts/contact.ts'
import {
  type Accepted,
  startMail,
  startTelegram,
  startTwilio,
  unusedPort,
} from '@anteroom/providers/testing/example-providers.ts'
import twilioSdk from 'twilio'
import { expect, onTestFinished } from 'vitest'
import { readConfig } from '../config.ts'
import { startWorkers } from '../server.ts'
import { openTestDay, silent } from './clinic.ts'

export const authToken = 'a-twilio-token'
export const publicUrl = 'https://clinic.example'

/** The texts that a chat or a phone got, edits left out. */
export const sentTo = (accepted: Accepted[], { channel, address }: Contact): string[] =>
  accepted
    .filter(
      ({ to, method }) =>
        to === (channel === 'whatsapp' ? `whatsapp:${address}` : address) && method !== 'editMessageText',
    )
    .map(({ text }) => text)

export const editsOf = (accepted: Accepted[], { address }: Contact): Accepted[] =>
  accepted.filter(({ to, method }) => to === address && method === 'editMessageText')

/** What the buttons under a message carry, in their order. */
export function buttonsUnder(message: Accepted | undefined): string[] {
  const markup = message?.fields.reply_markup as { inline_keyboard: { callback_data: string }[][] } | undefined
  return (markup?.inline_keyboard ?? []).flat().map(({ callback_data }) => callback_data)
}

export const eventually = (read: () => unknown, timeout = 15_000) => expect.poll(read, { timeout, interval: 50 })

/** Telegram's answer to a call that it does not do. */
export const telegramSays = (status: number, description: string, parameters = {}) => ({
  status,
  body: { ok: false, error_code: status, description, parameters },
})

/** Twilio's. */
export const twilioSays = (status: number, code: number) => ({ status, body: { code, message: 'No', status } })

/** A clinic, the providers, and workers between them as many as are started. */
export async function openOutside() {
  const [clinic, telegram, twilio, mail] = await Promise.all([
    openTestDay(),
    startTelegram(),
    startTwilio(),
    startMail(),
  ])

  /** Workers that talk to the providers. They are closed when the test is over, if it has not closed them. */
  async function start(settings: Record<string, string> = {}, sweepEveryMs = 100) {
    const config = readConfig({
      PORT: '0',
      PUBLIC_URL: publicUrl,
      MONGO_URL: clinic.mongoUrl,
      REDIS_URL: `redis://127.0.0.1:${await unusedPort()}`,
      TELEGRAM_BOT_TOKEN: '1:token',
      TELEGRAM_API_ROOT: telegram.url,
      TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`,
      TWILIO_AUTH_TOKEN: authToken,
      TWILIO_FROM: '+12025550100',
      TWILIO_WHATSAPP_FROM: '+12025550101',
      TWILIO_API_ROOT: twilio.url,
      SMTP_URL: mail.url,
      MAIL_FROM: 'desk@clinic.example',
      SMS_PER_SECOND: '20',
      ...settings,
    })
    const workers = startWorkers(config, silent, sweepEveryMs)
    await workers.ready
    const port = await workers.port
    let closed: Promise<void> | null = null
    const close = () => {
      closed ??= workers.close()
      return closed
    }
    onTestFinished(close)
    return { address: `http://127.0.0.1:${port}`, close }
  }

  const rows = () => clinic.database.collection('alerts').find().toArray()

  return {
    clinic,
    telegram,
    twilio,
    mail,
    start,
    next: () => clinic.command({ kind: 'next' }),
    rows,
    /** The states in the ledger by kind of alert, with the reason if there is one. */
    async states(): Promise<Record<string, string>> {
      return Object.fromEntries(
        (await rows()).map(({ appointmentId, kind, state, reason }) => [
          `${kind} ${appointmentId}`,
          reason ? `${state}: ${reason}` : state,
        ]),
      )
    },
    /** A status callback as Twilio makes it, about the message that it accepted as number `index` counted from 0. */
    async report(
      address: string,
      index: number,
      { secret = authToken, ...said }: { secret?: string; MessageStatus: string; ErrorCode?: string },
    ) {
      const message = twilio.accepted[index]
      const path = message?.fields.StatusCallback?.slice(publicUrl.length) ?? ''
      const fields = { MessageSid: `SM${String(index + 1).padStart(32, '0')}`, To: message?.to ?? '', ...said }
      return fetch(address + path, {
        method: 'POST',
        headers: { 'X-Twilio-Signature': twilioSdk.getExpectedTwilioSignature(secret, publicUrl + path, fields) },
        body: new URLSearchParams(fields),
      })
    },
    close: async () => {
      await Promise.all([clinic.close(), telegram.close(), twilio.close(), mail.close()])
    },
  }
}

export type Outside = Awaited<ReturnType<typeof openOutside>>
