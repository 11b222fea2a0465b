import { type Listed, type Outcome, outcomeWithoutAnswer } from './channel.ts'

/** What has become of a message by a status of Twilio's; null: it is still on its way. */
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

/** Twilio's own error, which carries the HTTP status and, if Twilio and not a proxy wrote the answer, a code. */
const isAnswer = (error: unknown): error is { status: number; code?: number } =>
  error instanceof Error && 'status' in error && typeof error.status === 'number'

/** Twilio names no time with "too many requests" and asks for a pause that grows: the backoff does the rest. */
const TOO_MANY_PAUSE_SECONDS = 1

/** What an error of Twilio's client says of the message that was to be created. */
export function twilioOutcome(error: unknown): Outcome {
  if (!isAnswer(error)) return outcomeWithoutAnswer(error)
  const { status, code } = error
  if (status === 429) return { kind: 'not-accepted', retryAfter: TOO_MANY_PAUSE_SECONDS }
  // Unavailable is said at the door; any other fault may have come after the message was taken.
  if (status >= 500) return { kind: status === 503 && code !== undefined ? 'not-accepted' : 'unknown' }
  // Credentials are for the operator to mend, and so is a proxy that redirects or refuses.
  if (status === 401 || code === undefined) return { kind: 'not-accepted' }
  return { kind: 'refused', reason: `twilio-${code}` }
}

type MessageOfTwilio = {
  sid: string
  body: string
  status: string
  errorCode: number
  dateCreated: Date
  direction: string
}

/** The messages that the clinic made, as the ledger compares them. */
export const listedFrom = (messages: MessageOfTwilio[]): Listed[] =>
  messages
    .filter(({ direction }) => direction !== 'inbound')
    .map(({ sid, body, status, errorCode, dateCreated }) => ({
      providerId: sid,
      text: body,
      at: dateCreated.getTime(),
      ...(progressOf(status, errorCode) ?? { state: 'sent' }),
    }))
