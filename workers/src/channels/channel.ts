import type { AlertKind } from '@anteroom/contracts/alerts.ts'
import type { Channel } from '@anteroom/contracts/contact.ts'

/** One alert, ready to go out. `to` is the address that the channel understands. */
export type Message = { alertId: string; kind: AlertKind; to: string; subject: string; text: string }

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

/** Sends one message. Never throws. When the signal aborts, the outcome is `unknown`. */
export type Send = (message: Message, signal: AbortSignal) => Promise<Outcome>

/** A message that is already in a chat; editing it makes no sound. */
export type CardEdit = { to: string; messageId: string; text: string }

/** `gone`: there is nothing left to edit. */
export type EditOutcome = { kind: 'shown' } | { kind: 'gone' } | { kind: 'later'; retryAfter?: number }

export type TelegramChannel = { send: Send; edit: (edit: CardEdit, signal: AbortSignal) => Promise<EditOutcome> }

/** Every way to reach a patient; null is one that has no credentials. */
export type Channels = Record<Channel, { send: Send } | null> & { telegram: TelegramChannel | null }

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
