import type { AlertKind } from '@anteroom/contracts/alerts.ts'
import type { Channel } from '@anteroom/contracts/contact.ts'
import type { Instant } from '@anteroom/contracts/queue.ts'

/** A button under a message; `data`, at most 64 bytes, comes to the bot when it is pressed. */
export type MessageButton = { label: string; data: string }

/**
 * One alert, ready to go out. `to` is the address that the channel understands, `attempt` the ledger's count of this try.
 * `buttons`, in rows, are shown on Telegram alone.
 */
export type Message = {
  alertId: string
  attempt: number
  kind: AlertKind
  to: string
  subject: string
  text: string
  buttons: MessageButton[][]
}

/**
 * What became of a message, as far as one can know.
 * - `accepted`: the provider took it and named it `providerId`.
 * - `not-accepted`: surely not taken, a later try may succeed; not before `retryAfter` seconds if that is said.
 * - `refused`: surely not taken, and no later try will be. `reason` is a code, never a text about a person.
 * - `unknown`: it may have been taken.
 */
export type Outcome =
  | { kind: 'accepted'; providerId: string }
  | { kind: 'not-accepted'; retryAfter?: number }
  | { kind: 'refused'; reason: string }
  | { kind: 'unknown' }

/** The reasons of a refusal by a patient who has ended it there: the bot is blocked, or Twilio was told STOP. */
export const optOutReasons: ReadonlySet<string> = new Set(['telegram-403', 'twilio-21610'])

/** Sends one message. Never throws. When the signal aborts, the outcome is `unknown`. */
export type Send = (message: Message, signal: AbortSignal) => Promise<Outcome>

/** A message in a provider's list; `at` is when it was made. */
export type Listed = {
  providerId: string
  text: string
  at: Instant
  state: 'sent' | 'delivered' | 'failed'
  reason?: string
}

/** How a provider is asked what it took. */
export type MessageLookup = {
  /** A text as the provider is given it, and lists it. */
  asSent: (text: string) => string
  /** The latest messages to an address. Null: no answer. Never throws. */
  listed: (to: string, signal: AbortSignal) => Promise<Listed[] | null>
}

/** `asking`: null where a provider does not tell what it took. */
export type Sender = { send: Send; lookup: MessageLookup | null }

/** A message that is already in a chat; editing it makes no sound. */
export type CardEdit = Pick<Message, 'to' | 'text' | 'buttons'> & { messageId: string }

/** `gone`: there is no such message any more. `blocked`: the patient wants none. */
export type EditOutcome =
  | { kind: 'shown' }
  | { kind: 'gone' }
  | { kind: 'blocked' }
  | { kind: 'later'; retryAfter?: number }

export type TelegramChannel = Sender & { edit: (edit: CardEdit, signal: AbortSignal) => Promise<EditOutcome> }

/** Every way to reach a patient; null is one that has no credentials. */
export type Channels = Record<Channel, Sender | null> & { telegram: TelegramChannel | null }

const neverConnected = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'EDNS'])

/** A request that got no answer: whoever was never connected has sent nothing, in all other cases one cannot know. */
export function outcomeWithoutAnswer(error: unknown): Outcome {
  if (!(error instanceof Error)) return { kind: 'unknown' }
  const codes = [
    'code' in error ? error.code : undefined,
    // nodemailer keeps the system's code here
    'originalCode' in error ? error.originalCode : undefined,
  ]
  return { kind: codes.some((code) => neverConnected.has(String(code))) ? 'not-accepted' : 'unknown' }
}
