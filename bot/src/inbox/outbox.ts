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

/** A reply of which the provider does not say whether it took it is repeated once: twice is better than never. */
const MAX_DOUBTS = 2
/** Processes that die again and again must not leave a patient without a reply, unless it is the reply that they die of. */
const MAX_DEATHS = 5

/** No call to a provider takes this long. A reply that has been with one for longer died with its process. */
const SEND_LEASE_MS = 15_000

const LONGEST_PAUSE_MS = 60_000

/** The pause after a number of failures, in milliseconds: 1 s, 2 s, 4 s … a minute. */
export const pauseAfter = (failures: number): number => Math.min(1_000 * 2 ** (failures - 1), LONGEST_PAUSE_MS)

function without(conversation: Conversation, messageId: string, now: Instant): Conversation {
  const outbox = conversation.outbox.filter((one) => one.messageId !== messageId)
  return { ...conversation, outbox, dueAt: outbox.length === 0 ? null : now }
}

/**
 * The first reply, if it is its time, and the conversation in which it is noted as under way: until the outcome is known
 * it counts as doubtful. One that is too doubtful is dropped, and `outgoing` is null. Null: nothing is to be done.
 */
export function startSending(
  conversation: Conversation,
  now: Instant,
): { outgoing: Outgoing | null; conversation: Conversation } | null {
  const [first, ...rest] = conversation.outbox
  if (first === undefined || (conversation.dueAt ?? 0) > now) return null
  if (first.unconfirmed >= MAX_DEATHS)
    return { outgoing: null, conversation: without(conversation, first.messageId, now) }
  const outgoing = { ...first, tries: first.tries + 1, unconfirmed: first.unconfirmed + 1 }
  return { outgoing, conversation: { ...conversation, outbox: [outgoing, ...rest], dueAt: now + SEND_LEASE_MS } }
}

/** The conversation after a try to send: the reply has gone, or will be tried again. */
export function afterSending(
  conversation: Conversation,
  { messageId, tries, unconfirmed }: Outgoing,
  outcome: Outcome | NotYet,
  now: Instant,
): Conversation {
  if (!conversation.outbox.some((one) => one.messageId === messageId)) return conversation
  const again = (known: Partial<Outgoing>, pauseMs: number): Conversation => ({
    ...conversation,
    outbox: conversation.outbox.map((one) => (one.messageId === messageId ? { ...one, ...known } : one)),
    dueAt: now + pauseMs,
  })
  switch (outcome.kind) {
    case 'accepted':
    case 'refused':
      return without(conversation, messageId, now)
    case 'not-accepted':
      return again({ unconfirmed: unconfirmed - 1 }, Math.max(pauseAfter(tries), (outcome.retryAfter ?? 0) * 1_000))
    case 'not-yet':
      return again({ tries: tries - 1, unconfirmed: unconfirmed - 1 }, outcome.waitMs)
    case 'unknown':
      return unconfirmed >= MAX_DOUBTS
        ? without(conversation, messageId, now)
        : again({ unconfirmed }, pauseAfter(tries))
  }
}
