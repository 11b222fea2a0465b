import { randomBytes } from 'node:crypto'
import type { Met } from './behaviour.ts'

/** The clinic's account, and its two senders as plain numbers. */
export type TwilioAccount = { sid: string; token: string; from: string; whatsappFrom: string }

/** The stand-ins' sender numbers, by SMS and by WhatsApp. */
export const STAND_IN_FROM = '+12025550100'
export const STAND_IN_WHATSAPP_FROM = '+12025550101'

export type PhoneChannel = 'sms' | 'whatsapp'

/**
 * One message, as the phone shows it. Addresses are Twilio's: `+1202…`, or `whatsapp:+1202…`. `failed`: the clinic's
 * webhook did not take it; `undelivered`: it did not reach the patient, for the reason `errorCode`.
 */
export type TextMessage = {
  sid: string
  from: string
  to: string
  text: string
  direction: 'inbound' | 'outbound-api' | 'outbound-reply'
  status: 'received' | 'queued' | 'sent' | 'delivered' | 'undelivered' | 'failed'
  errorCode: number | null
  at: string
  sentAt: string | null
  /** What its sender met. */
  behaviour: Met
  /** As the call that made it gave them. */
  parameters: Record<string, string>
}

const PREFIX = 'whatsapp:'

/** How Twilio writes a number on that channel. */
export const addressOn = (channel: PhoneChannel, number: string) => (channel === 'whatsapp' ? PREFIX + number : number)
export const channelOf = (address: string): PhoneChannel => (address.startsWith(PREFIX) ? 'whatsapp' : 'sms')
export const senderOn = (channel: PhoneChannel, account: TwilioAccount) =>
  addressOn(channel, channel === 'whatsapp' ? account.whatsappFrom : account.from)
export const isAddress = (address: string) => /^(whatsapp:)?\+[1-9]\d{6,14}$/.test(address)

type NewMessage = Pick<TextMessage, 'from' | 'to' | 'text' | 'direction' | 'status'> & Partial<TextMessage>

/** A message of this moment. */
export const newMessage = (message: NewMessage, at: Date): TextMessage => ({
  sid: `SM${randomBytes(16).toString('hex')}`,
  behaviour: 'ok',
  parameters: {},
  errorCode: null,
  sentAt: null,
  at: at.toISOString(),
  ...message,
})

/** Twilio's dates are precise to the second. */
const seconds = (time: string) => Math.floor(Date.parse(time) / 1000)

/**
 * The messages that Twilio's list shows, newest first: filtered by `To`, `From`, the day `DateSent`, and the bounds
 * `DateSent>` and `DateSent<`, both inclusive and either a day in UTC (its midnight) or a moment. A message that is not
 * sent yet has no such date.
 */
export function listed(messages: TextMessage[], query: Record<string, unknown>): TextMessage[] {
  const parameter = (name: string) => (query[name] ? String(query[name]) : undefined)
  const [to, from, day, after, before] = ['To', 'From', 'DateSent', 'DateSent>', 'DateSent<'].map(parameter)
  const inTime = ({ sentAt }: TextMessage) => {
    if (!day && !after && !before) return true
    if (sentAt === null) return false
    if (day && sentAt.slice(0, 10) !== day.slice(0, 10)) return false
    return (!after || seconds(sentAt) >= seconds(after)) && (!before || seconds(sentAt) <= seconds(before))
  }
  return messages
    .filter((message) => (!to || message.to === to) && (!from || message.from === from) && inTime(message))
    .toReversed()
}

/** What Twilio's webhooks say of a message. */
export const webhookParameters = (account: TwilioAccount, message: TextMessage): Record<string, string> => ({
  AccountSid: account.sid,
  ApiVersion: '2010-04-01',
  MessageSid: message.sid,
  SmsSid: message.sid,
  SmsStatus: message.status,
  From: message.from,
  To: message.to,
  Body: message.text,
  NumMedia: '0',
  NumSegments: '1',
  ...(channelOf(message.from) === 'whatsapp' && message.direction === 'inbound'
    ? { ProfileName: 'Patient', WaId: message.from.replace(/\D/g, ''), MessageType: 'text' }
    : {}),
  ...(message.errorCode === null ? {} : { ErrorCode: String(message.errorCode) }),
})

const rfc2822 = (time: string) => new Date(time).toUTCString()

/** A message as the Messages API answers with. */
export const asTwilio = (account: TwilioAccount, message: TextMessage) => ({
  sid: message.sid,
  account_sid: account.sid,
  api_version: '2010-04-01',
  from: message.from,
  to: message.to,
  body: message.text,
  direction: message.direction,
  status: message.status,
  num_segments: '1',
  num_media: '0',
  error_code: message.errorCode,
  error_message: null,
  date_created: rfc2822(message.at),
  date_updated: rfc2822(message.sentAt ?? message.at),
  date_sent: message.sentAt && rfc2822(message.sentAt),
  uri: `/2010-04-01/Accounts/${account.sid}/Messages/${message.sid}.json`,
})
