import type { Instant } from '@anteroom/contracts/queue.ts'
import type { Outcome } from '@anteroom/providers/channel.ts'
import type { Reply } from '../conversation/model.ts'
import type { Patient } from '../execute-request.ts'
import type { Conversation, Outgoing } from './conversations.ts'

/** Nothing was sent: the provider's limits let the reply go out in `waitMs` at the earliest. */
export type NotYet = { kind: 'not-yet'; waitMs: number }

/** Sends the replies to one message. Never throws. */
export type SendReplies = (address: string, replies: Reply[]) => Promise<Outcome | NotYet>

/** Null: this channel is off. */
export type ReplyChannels = Record<Patient['channel'], SendReplies | null>

/** A reply that the provider may or may not have taken is sent once more: twice is better than never. */
const MAX_UNKNOWN_OUTCOMES = 2
/** A reply is sent again after its process crashed. After this many crashes it must be the cause, and is dropped. */
const MAX_CRASHES = 5

/** No call to a provider takes this long: after it, the process that sent the reply must have crashed. */
const SEND_LEASE_MS = 15_000

const MAX_PAUSE_MS = 60_000

/** The pause after a number of failures, in milliseconds: 1 s, 2 s, 4 s …, a minute at most or `max`. */
export const pauseAfter = (failures: number, max = MAX_PAUSE_MS): number => Math.min(1_000 * 2 ** (failures - 1), max)

function without(conversation: Conversation, messageId: string, now: Instant): Conversation {
  const outbox = conversation.outbox.filter((one) => one.messageId !== messageId)
  return { ...conversation, outbox, dueAt: outbox.length === 0 ? null : now }
}

/**
 * A question in a reply that never arrived is not open: the next message does not answer it. A later reply asks again.
 */
function unasked(conversation: Conversation): Conversation {
  if (conversation.outbox.length > 0) return conversation
  const { last: _, ...state } = conversation.state
  return { ...conversation, state: { ...state, at: { step: 'idle' }, offered: [] } }
}

/**
 * The first reply, if it is due, and the conversation with that try recorded: until its outcome is known it counts as
 * unconfirmed. A reply with too many unconfirmed tries is dropped, and `outgoing` is null. Null: nothing is due.
 */
export function startSending(
  conversation: Conversation,
  now: Instant,
): { outgoing: Outgoing | null; conversation: Conversation } | null {
  const [first, ...rest] = conversation.outbox
  if (first === undefined || (conversation.dueAt ?? 0) > now) return null
  if (first.unconfirmed >= MAX_CRASHES)
    return { outgoing: null, conversation: without(conversation, first.messageId, now) }
  const outgoing = { ...first, tries: first.tries + 1, unconfirmed: first.unconfirmed + 1 }
  return { outgoing, conversation: { ...conversation, outbox: [outgoing, ...rest], dueAt: now + SEND_LEASE_MS } }
}

/** The conversation after a try to send: the reply is removed, or will be retried. */
export function afterSending(
  conversation: Conversation,
  { messageId, tries, unconfirmed }: Outgoing,
  outcome: Outcome | NotYet,
  now: Instant,
): Conversation {
  if (!conversation.outbox.some((one) => one.messageId === messageId)) return conversation
  const retry = (known: Partial<Outgoing>, pauseMs: number): Conversation => ({
    ...conversation,
    outbox: conversation.outbox.map((one) => (one.messageId === messageId ? { ...one, ...known } : one)),
    dueAt: now + pauseMs,
  })
  switch (outcome.kind) {
    case 'accepted':
      return without(conversation, messageId, now)
    case 'refused':
      return unasked(without(conversation, messageId, now))
    case 'not-accepted':
      return retry({ unconfirmed: unconfirmed - 1 }, Math.max(pauseAfter(tries), (outcome.retryAfter ?? 0) * 1_000))
    case 'not-yet':
      return retry({ tries: tries - 1, unconfirmed: unconfirmed - 1 }, outcome.waitMs)
    case 'unknown':
      return unconfirmed >= MAX_UNKNOWN_OUTCOMES
        ? without(conversation, messageId, now)
        : retry({ unconfirmed }, pauseAfter(tries))
  }
}
