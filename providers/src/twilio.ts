import type { AlertKind } from '@anteroom/contracts/alerts.ts'
import { smsText } from '@anteroom/messages/sms.ts'
import type { Twilio } from 'twilio'
import type { MessageLookup, Outcome, Send, Sender } from './channel.ts'
import { onAbort } from './on-abort.ts'
import { reportReference } from './report-reference.ts'
import { listedFrom, twilioOutcome } from './twilio-answers.ts'

export type TwilioAccess = { accountSid: string; authToken: string; apiRoot: string }

export type TwilioSettings = TwilioAccess & {
  /** Where Twilio reports the state of a message; the reference of the call is added. Null: it does not report. */
  statusUrl: string | null
}

/** The sender of a Twilio channel, and how it writes addresses and texts. */
type Addressing = { from: string; addressOf: (phone: string) => string; textOf: (text: string) => string }

const TWILIO_API = 'https://api.twilio.com'
/** After this time it is unknown whether Twilio accepted a message. */
const TIME_LIMIT_MS = 10_000
/** A page of fifty messages is far smaller. */
const MAX_ANSWER_BYTES = 1_000_000

/** A turn alert that arrives later than this would call a patient whose turn is over. */
const TURN_VALID_SECONDS = 900
const turnKinds = new Set<AlertKind>(['nearly', 'next', 'called'])

/** No patient gets more alerts than this while one of them can be unconfirmed. */
const MAX_LISTED = 50

/** Twilio's client takes some seconds to import, which only a clinic that uses it waits for. */
export async function twilioClient({ accountSid, authToken, apiRoot }: TwilioAccess): Promise<Twilio> {
  const { default: twilio } = await import('twilio')
  const httpClient = new twilio.RequestClient({ timeout: TIME_LIMIT_MS })
  httpClient.axios.defaults.maxContentLength = MAX_ANSWER_BYTES
  httpClient.axios.interceptors.request.use((request) => {
    if (request.url?.startsWith(TWILIO_API)) request.url = apiRoot + request.url.slice(TWILIO_API.length)
    return request
  })
  return twilio(accountSid, authToken, { httpClient })
}

/**
 * Messages by Twilio. The `providerId` is the SID. Creating a message is not idempotent, but Twilio can be asked for
 * it.
 */
function twilioSender(settings: TwilioSettings, { from, addressOf, textOf }: Addressing): Sender {
  const { statusUrl } = settings
  let client: Promise<Twilio> | null = null
  const messages = async () => {
    client ??= twilioClient(settings)
    return (await client).messages
  }

  const send: Send = async ({ alertId, attempt, kind, to, text }, signal) => {
    const list = await messages()
    const reference = reportReference(alertId, attempt)
    const sent = list
      .create({
        to: addressOf(to),
        from,
        body: textOf(text),
        ...(statusUrl ? { statusCallback: `${statusUrl}?of=${reference}` } : {}),
        ...(turnKinds.has(kind) ? { validityPeriod: TURN_VALID_SECONDS } : {}),
      })
      .then(({ sid }): Outcome => (sid ? { kind: 'accepted', providerId: sid } : { kind: 'unknown' }))
      .catch(twilioOutcome)
    return Promise.race([sent, onAbort<Outcome>(signal, { kind: 'unknown' })])
  }

  /** Not filtered by the date sent: a message that Twilio still holds has none, and would be sent a second time. */
  const listed: MessageLookup['listed'] = async (to, signal) => {
    const list = await messages()
    const found = list
      .list({ to: addressOf(to), from, limit: MAX_LISTED, pageSize: MAX_LISTED })
      .then(listedFrom)
      .catch(() => null)
    return Promise.race([found, onAbort(signal, null)])
  }

  return { send, lookup: { asSent: textOf, listed } }
}

/** SMS, in letters that do not double the price. */
export const smsChannel = ({ from, ...settings }: TwilioSettings & { from: string }): Sender =>
  twilioSender(settings, { from, addressOf: (phone) => phone, textOf: smsText })

/**
 * WhatsApp by Twilio. Later than 24 hours after the patient's last message WhatsApp takes approved templates only, and
 * Twilio answers or reports 63016: then the alert goes by SMS.
 */
export const whatsappChannel = ({ from, ...settings }: TwilioSettings & { from: string }): Sender =>
  twilioSender(settings, {
    from: `whatsapp:${from}`,
    addressOf: (phone) => `whatsapp:${phone}`,
    textOf: (text) => text,
  })
