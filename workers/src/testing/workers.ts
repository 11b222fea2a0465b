import type { Contact } from '@anteroom/contracts/contact.ts'
import { freePort } from '@anteroom/local/processes/free-port.ts'
import { startTelegram, startTwilio } from '@anteroom/local/stand-ins/in-process.ts'
import { startMail } from '@anteroom/local/stand-ins/mail.ts'
import type { AcceptedByTelegram } from '@anteroom/local/stand-ins/telegram-chats.ts'
import { addressOn } from '@anteroom/local/stand-ins/twilio-messages.ts'
import twilioSdk from 'twilio'
import { expect } from 'vitest'
import { readConfig } from '../config.ts'
import { startWorkers } from '../server.ts'
import { LINK_SECRET, openTestDay, silent } from './clinic.ts'

export const publicUrl = 'https://clinic.example'

/** The texts that a chat or a phone got, without edits. */
export function sentTo(accepted: { to: string; text: string; method?: string }[], { channel, address }: Contact) {
  const recipient = channel === 'whatsapp' ? addressOn(channel, address) : address
  return accepted.filter(({ to, method }) => to === recipient && method !== 'editMessageText').map(({ text }) => text)
}

export const editsOf = (accepted: AcceptedByTelegram[], { address }: Contact): AcceptedByTelegram[] =>
  accepted.filter(({ to, method }) => to === address && method === 'editMessageText')

/** The data of the buttons under a message, in order. */
export const buttonsUnder = (message: AcceptedByTelegram | undefined) =>
  (message?.buttons ?? []).flat().map(({ data }) => data)

export const eventually = (read: () => unknown, timeout = 15_000) => expect.poll(read, { timeout, interval: 50 })

/** Telegram refuses a call with this answer. */
export const telegramSays = (status: number, description: string, parameters = {}) => ({
  accepts: false,
  status,
  body: { ok: false, error_code: status, description, parameters },
})

/** Twilio's. */
export const twilioSays = (status: number, code: number) => ({
  accepts: false,
  status,
  body: { code, message: 'No', status },
})

/** A clinic, the providers, and the workers that a test starts between them. */
export async function openOutside() {
  const [clinic, telegram, twilio, mail] = await Promise.all([
    openTestDay(),
    startTelegram(),
    startTwilio({ publicUrl, delivers: false }),
    startMail(),
  ])

  const started: (() => Promise<void>)[] = []

  /** Starts workers that use these providers. `close` of the whole closes those that the test has not. */
  async function start(settings: Record<string, string> = {}, sweepEveryMs = 100) {
    const config = readConfig({
      PORT: '0',
      PUBLIC_URL: publicUrl,
      MONGO_URL: clinic.mongoUrl,
      LINK_SECRET,
      REDIS_URL: `redis://127.0.0.1:${await freePort()}`,
      ...telegram.settings,
      ...twilio.settings,
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
    started.push(close)
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
    /** A text that Twilio accepted so many seconds ago. */
    acceptedText: ({ address: to }: Contact, text: string, secondsAgo: number) =>
      twilio.keep({
        from: twilio.account.from,
        to,
        text,
        direction: 'outbound-api',
        status: 'queued',
        at: new Date(Date.now() - secondsAgo * 1_000).toISOString(),
      }),
    rows,
    /** The ledger's states by alert, each with its reason if there is one. */
    async states(): Promise<Record<string, string>> {
      return Object.fromEntries(
        (await rows()).map(({ appointmentId, kind, state, reason }) => [
          `${kind} ${appointmentId}`,
          reason ? `${state}: ${reason}` : state,
        ]),
      )
    },
    /** A status callback of Twilio about the message that it accepted as number `index`, counted from 0. */
    async report(
      address: string,
      index: number,
      { secret = twilio.account.token, ...said }: { secret?: string; MessageStatus: string; ErrorCode?: string },
    ) {
      const { sid = '', to = '', parameters } = twilio.accepted[index] ?? {}
      const path = parameters?.StatusCallback?.slice(publicUrl.length) ?? ''
      const form = { MessageSid: sid, To: to, ...said }
      return fetch(address + path, {
        method: 'POST',
        headers: { 'X-Twilio-Signature': twilioSdk.getExpectedTwilioSignature(secret, publicUrl + path, form) },
        body: new URLSearchParams(form),
      })
    },
    close: async () => {
      await Promise.all(started.map((close) => close()))
      for (const provider of [telegram, twilio, mail]) provider.stop()
      await clinic.close()
    },
  }
}

export type Outside = Awaited<ReturnType<typeof openOutside>>
