import { smsText } from '@anteroom/messages/sms.ts'
import type { Twilio } from 'twilio'
import { type Outcome, outcomeWithoutAnswer, type Send } from './channel.ts'

export type TwilioSettings = {
  accountSid: string
  authToken: string
  from: string
  apiRoot: string
  /** Where Twilio tells what became of a message, the alert's id being added as `alert`; null: it does not tell. */
  statusUrl: string | null
}

const TWILIO_API = 'https://api.twilio.com'
/** Beyond this a message may or may not have been taken. */
const TIME_LIMIT_MS = 10_000

/** A turn alert that is later than this would call somebody whose turn is over. */
const TURN_VALID_SECONDS = 900
const turnKinds = new Set(['nearly', 'next', 'called'])

/** Twilio takes some seconds to import, so that only a clinic that sends SMS waits for it. */
async function twilioClient({ accountSid, authToken, apiRoot }: TwilioSettings): Promise<Twilio> {
  const { default: twilio } = await import('twilio')
  const httpClient = new twilio.RequestClient({ timeout: TIME_LIMIT_MS })
  httpClient.axios.interceptors.request.use((request) => {
    if (request.url?.startsWith(TWILIO_API)) request.url = apiRoot + request.url.slice(TWILIO_API.length)
    return request
  })
  return twilio(accountSid, authToken, { httpClient })
}

/** Twilio's own error, which carries the HTTP status and, if Twilio and not a proxy wrote the answer, a code. */
const isAnswer = (error: unknown): error is { status: number; code?: number } =>
  error instanceof Error && 'status' in error && typeof error.status === 'number'

function outcomeOf(error: unknown): Outcome {
  if (!isAnswer(error)) return outcomeWithoutAnswer(error)
  const { status, code } = error
  if (status === 429 || status === 401) return { kind: 'not-accepted' }
  if (status >= 500) return { kind: code === undefined ? 'unknown' : 'not-accepted' }
  return { kind: 'refused', reason: `twilio-${code ?? status}` }
}

/** Texts by Twilio. A `providerId` is the message's SID. Creating a message cannot be repeated safely. */
export function smsChannel(settings: TwilioSettings): { send: Send } {
  const { from, statusUrl } = settings
  let client: Promise<Twilio> | null = null

  return {
    async send({ alertId, kind, to, text }, signal) {
      client ??= twilioClient(settings)
      const { messages } = await client
      const aborted = new Promise<Outcome>((resolve) => {
        signal.addEventListener('abort', () => resolve({ kind: 'unknown' }), { once: true })
      })
      const sent = messages
        .create({
          to,
          from,
          body: smsText(text),
          ...(statusUrl ? { statusCallback: `${statusUrl}?alert=${encodeURIComponent(alertId)}` } : {}),
          ...(turnKinds.has(kind) ? { validityPeriod: TURN_VALID_SECONDS } : {}),
        })
        .then(({ sid }): Outcome => ({ kind: 'accepted', providerId: sid }))
        .catch(outcomeOf)
      return Promise.race([sent, aborted])
    },
  }
}
