import { randomBytes } from 'node:crypto'
import type { Contact } from '@anteroom/contracts/contact.ts'
import { STAND_IN_FROM } from '@anteroom/local/stand-ins/twilio-messages.ts'
import { reportReference } from '@anteroom/providers/report-reference.ts'
import twilio from 'twilio'
import type { Row } from './check.ts'
import type { ProofClinic } from './clinic.ts'

/** What a provider delivers to a webhook. Each `post` sends one more copy and returns the status of the answer. */
export type Delivery = { post: () => Promise<number> }

/** Twilio's reports on one message, in order. After the last one, only old ones are repeated. */
const reports = ['queued', 'sent', 'delivered']

/** Makes the requests that Telegram and Twilio send to the clinic, signed as theirs are. */
export function deliverer(clinic: ProofClinic, secret: string) {
  const { secrets } = clinic
  let updates = Math.floor(Date.now() / 1_000)

  async function postForm(target: string, { path, form }: { path: string; form: Record<string, string> }) {
    const signature = twilio.getExpectedTwilioSignature(secrets.twilioToken, clinic.url + path, form)
    const { status } = await fetch(target + path, {
      method: 'POST',
      headers: { 'x-twilio-signature': signature },
      body: new URLSearchParams(form),
    })
    return status
  }

  function update(chat: string, text: string): Delivery {
    updates += 1
    const from = { id: Number(chat), is_bot: false, first_name: 'Patient', language_code: 'en' }
    const message = { message_id: updates, date: 0, chat: { id: Number(chat), type: 'private' }, from, text }
    const body = JSON.stringify({ update_id: updates, message })
    const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret }
    return {
      post: async () =>
        (await fetch(`${clinic.addresses.bot}/telegram/webhook`, { method: 'POST', headers, body })).status,
    }
  }

  function text(number: string, body: string): Delivery {
    const form = { MessageSid: `SM${randomBytes(16).toString('hex')}`, From: number, To: STAND_IN_FROM, Body: body }
    return { post: () => postForm(clinic.addresses.bot, { path: '/twilio/sms', form }) }
  }

  return {
    message: ({ channel, address }: Contact, said: string): Delivery =>
      channel === 'telegram' ? update(address, said) : text(address, said),
    reports: ({ sid, row }: { sid: string; row: Row }): Delivery[] =>
      reports.map((status) => {
        const form = { MessageSid: sid, MessageStatus: status }
        return {
          post: () =>
            postForm(clinic.addresses.workers, {
              path: `/twilio/status?of=${reportReference(row._id, row.attempt)}`,
              form,
            }),
        }
      }),
  }
}
