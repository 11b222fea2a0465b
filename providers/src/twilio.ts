import type { AlertKind } from '@anteroom/contracts/alerts.ts'
import { smsText } from '@anteroom/messages/sms.ts'
import type { Twilio } from 'twilio'
import type { MessageLookup, Outcome, Send, Sender } from './channel.ts'
import { listedFrom, twilioOutcome } from './twilio-answers.ts'

export type TwilioAccess = { accountSid: string; authToken: string; apiRoot: string }

export type TwilioSettings = TwilioAccess & {
  /** Where Twilio tells what became of a message, the alert's id and attempt being added; null: it does not tell. */
  statusUrl: string | null
}

/** One of the ways that Twilio sends by: the sender, and how addresses and texts are written there. */
type Line = { from: string; addressOf: (phone: string) => string; textOf: (text: string) => string }

const TWILIO_API = 'https://api.twilio.com'
/** Beyond this a message may or may not have been taken. */
const TIME_LIMIT_MS = 10_000
/** A page of fifty messages is far from it. */
const LONGEST_ANSWER_BYTES = 1_000_000

/** A turn alert that is later than this would call somebody whose turn is over. */
const TURN_VALID_SECONDS = 900
const turnKinds = new Set<AlertKind>(['nearly', 'next', 'called'])

/** Nobody is sent more alerts than this within the time in which one can be in doubt. */
const MAX_LISTED = 50

/** Twilio takes some seconds to import, so that only a clinic that uses it waits for it. */
export async function twilioClient({ accountSid, authToken, apiRoot }: TwilioAccess): Promise<Twilio> {
  const { default: twilio } = await import('twilio')
  const httpClient = new twilio.RequestClient({ timeout: TIME_LIMIT_MS })
  httpClient.axios.defaults.maxContentLength = LONGEST_ANSWER_BYTES
  httpClient.axios.interceptors.request.use((request) => {
    if (request.url?.startsWith(TWILIO_API)) request.url = apiRoot + request.url.slice(TWILIO_API.length)
    return request
  })
  return twilio(accountSid, authToken, { httpClient })
}

/** `otherwise`, once the signal says that there is no more time. */
const whenAborted = <Value>(signal: AbortSignal, otherwise: Value): Promise<Value> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve(otherwise)
    signal.addEventListener('abort', () => resolve(otherwise), { once: true })
  })

/** Messages by Twilio. A `providerId` is the message's SID. Creating a message cannot be repeated safely, but it can be asked for. */
function twilioLine(settings: TwilioSettings, { from, addressOf, textOf }: Line): Sender {
  const { statusUrl } = settings
  let client: Promise<Twilio> | null = null
  const messages = async () => {
    client ??= twilioClient(settings)
    return (await client).messages
  }

  const send: Send = async ({ alertId, attempt, kind, to, text }, signal) => {
    const list = await messages()
    const origin = new URLSearchParams({ alert: alertId, attempt: String(attempt) })
    const sent = list
      .create({
        to: addressOf(to),
        from,
        body: textOf(text),
        ...(statusUrl ? { statusCallback: `${statusUrl}?${origin}` } : {}),
        ...(turnKinds.has(kind) ? { validityPeriod: TURN_VALID_SECONDS } : {}),
      })
      .then(({ sid }): Outcome => (sid ? { kind: 'accepted', providerId: sid } : { kind: 'unknown' }))
      .catch(twilioOutcome)
    return Promise.race([sent, whenAborted<Outcome>(signal, { kind: 'unknown' })])
  }

  /** Not by the date sent, as Twilio offers: a message that it still holds has none, and would be sent a second time. */
  const listed: MessageLookup['listed'] = async (to, signal) => {
    const list = await messages()
    const found = list
      .list({ to: addressOf(to), from, limit: MAX_LISTED, pageSize: MAX_LISTED })
      .then(listedFrom)
      .catch(() => null)
    return Promise.race([found, whenAborted(signal, null)])
  }

  return { send, lookup: { asSent: textOf, listed } }
}

/** Texts, in letters that do not double their price. */
export const smsChannel = ({ from, ...settings }: TwilioSettings & { from: string }): Sender =>
  twilioLine(settings, { from, addressOf: (phone) => phone, textOf: smsText })

/**
 * WhatsApp by Twilio. Outside the 24 hours after the patient's last message WhatsApp takes approved templates only and
 * Twilio says 63016, at once or later: then the alert goes by SMS.
 */
export const whatsappChannel = ({ from, ...settings }: TwilioSettings & { from: string }): Sender =>
  twilioLine(settings, { from: `whatsapp:${from}`, addressOf: (phone) => `whatsapp:${phone}`, textOf: (text) => text })
