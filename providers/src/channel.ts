import type { AlertKind } from '@anteroom/contracts/alerts.ts'
import type { Channel } from '@anteroom/contracts/contact.ts'
import type { Instant } from '@anteroom/contracts/queue.ts'

/** A button under a message; `data`, at most 64 bytes, goes to the bot when it is pressed. */
export type MessageButton = { label: string; data: string }

/**
 * One alert, ready to be sent. `to` is the address as the channel writes it, `attempt` the ledger's number of this
 * attempt. `buttons`, in rows, are shown on Telegram only; `html` is beside the text in a mail only. `wroteFirst`: the
 * booking came from this address.
 */
export type Message = {
  alertId: string
  attempt: number
  kind: AlertKind
  to: string
  subject: string
  text: string
  html: string
  buttons: MessageButton[][]
  wroteFirst: boolean
}

/**
 * What happened to a message, as far as it can be known.
 * - `accepted`: the provider took it and named it `providerId`.
 * - `not-accepted`: certainly not taken; a later try may succeed, not before `retryAfter` seconds if given.
 * - `refused`: certainly not taken, nor will a later try be. `reason` is a code, never a text about a person.
 * - `unknown`: it may have been taken.
 */
export type Outcome =
  | { kind: 'accepted'; providerId: string }
  | { kind: 'not-accepted'; retryAfter?: number }
  | { kind: 'refused'; reason: string }
  | { kind: 'unknown' }

/** The reasons that mean that the patient opted out there: the bot is blocked, or Twilio received STOP. */
export const optOutReasons: ReadonlySet<string> = new Set(['telegram-403', 'twilio-21610'])

/** Sends one message. Never throws. When the signal aborts, the outcome is `unknown`. */
export type Send = (message: Message, signal: AbortSignal) => Promise<Outcome>

/** A message in a provider's list; `at` is when it was created. */
export type Listed = {
  providerId: string
  text: string
  at: Instant
  state: 'sent' | 'delivered' | 'failed'
  reason?: string
}

/** Asks a provider what it has accepted. */
export type MessageLookup = {
  /** A text as the provider receives and lists it. */
  asSent: (text: string) => string
  /** The latest messages to an address; null: no answer. Never throws. */
  listed: (to: string, signal: AbortSignal) => Promise<Listed[] | null>
}

/** `lookup`: null where a provider cannot be asked what it took. */
export type Sender = { send: Send; lookup: MessageLookup | null }

/** A message that is already in a chat; editing it makes no sound. */
export type CardEdit = Pick<Message, 'to' | 'text' | 'buttons'> & { messageId: string }

/** `gone`: the message no longer exists. `blocked`: the patient blocked the bot. */
export type EditOutcome =
  | { kind: 'shown' }
  | { kind: 'gone' }
  | { kind: 'blocked' }
  | { kind: 'later'; retryAfter?: number }

export type TelegramChannel = Sender & { edit: (edit: CardEdit, signal: AbortSignal) => Promise<EditOutcome> }

/** Every channel; null is one without credentials. */
export type Channels = Record<Channel, Sender | null> & { telegram: TelegramChannel | null }

const neverConnected = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'EDNS'])

/** Error codes of certificates that are not trusted: the connection ends before anything is sent. */
const untrusted = new Set([
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
])

/**
 * The outcome of a request without an answer: if there was no connection, nothing was sent; in all other cases it is
 * unknown.
 */
export function outcomeWithoutAnswer(error: unknown): Outcome {
  if (!(error instanceof Error)) return { kind: 'unknown' }
  const codes = [
    'code' in error ? error.code : undefined,
    // nodemailer keeps the system's code here
    'originalCode' in error ? error.originalCode : undefined,
  ]
  return {
    kind: codes.some((code) => neverConnected.has(String(code)) || untrusted.has(String(code)))
      ? 'not-accepted'
      : 'unknown',
  }
}
