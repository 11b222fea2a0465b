import { type Listed, type Outcome, outcomeWithoutAnswer } from './channel.ts'

/** A message's state by Twilio's status; null: it is still on its way. */
export function progressOf(status: string, errorCode: string | number | null | undefined) {
  switch (status) {
    case 'sent':
      return { state: 'sent' } as const
    case 'delivered':
    case 'read':
      return { state: 'delivered' } as const
    case 'failed':
    case 'undelivered':
    case 'canceled':
      return { state: 'failed', reason: `twilio-${errorCode || status}` } as const
    default:
      return null
  }
}

/** An error of Twilio's client: the HTTP status and, if Twilio itself and not a proxy answered, a code. */
const isAnswer = (error: unknown): error is { status: number; code?: number } =>
  error instanceof Error && 'status' in error && typeof error.status === 'number'

/** Twilio gives no time with "too many requests" and asks for growing pauses: the backoff does the rest. */
const TOO_MANY_PAUSE_SECONDS = 1

/** The outcome of creating a message, by the error of Twilio's client. */
export function twilioOutcome(error: unknown): Outcome {
  if (!isAnswer(error)) return outcomeWithoutAnswer(error)
  const { status, code } = error
  if (status === 429) return { kind: 'not-accepted', retryAfter: TOO_MANY_PAUSE_SECONDS }
  // Twilio's 503 comes before it takes a message; any other fault may come after.
  if (status >= 500) return { kind: status === 503 && code !== undefined ? 'not-accepted' : 'unknown' }
  // The operator has to correct credentials, or a proxy that redirects or refuses.
  if (status === 401 || code === undefined) return { kind: 'not-accepted' }
  return { kind: 'refused', reason: `twilio-${code}` }
}

type TwilioMessage = {
  sid: string
  body: string
  status: string
  errorCode: number
  dateCreated: Date
  direction: string
}

/** The messages that the clinic sent, as the ledger compares them. */
export const listedFrom = (messages: TwilioMessage[]): Listed[] =>
  messages
    .filter(({ direction }) => direction !== 'inbound')
    .map(({ sid, body, status, errorCode, dateCreated }) => ({
      providerId: sid,
      text: body,
      at: dateCreated.getTime(),
      ...(progressOf(status, errorCode) ?? { state: 'sent' }),
    }))
