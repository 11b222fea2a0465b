import type { Outcome } from '@anteroom/providers/channel.ts'
import { REPLY_RANK } from '@anteroom/providers/pacing/channel-limits.ts'
import type { RateLimiter } from '@anteroom/providers/pacing/rate-limiter.ts'
import type { Reply } from '../conversation/model.ts'
import type { SendReplies } from '../inbox/outbox.ts'

/**
 * A reply that would wait longer goes back to the outbox. Together with the call this stays within the outbox's lease.
 */
export const MAX_WAIT_MS = 3_000

/** The call to a provider that sends the replies to one message. Never throws. */
export type MakeCall = (address: string, replies: Reply[]) => Promise<Outcome>

/**
 * Sends replies within what the provider allows to the bot and the workers together, and reports its pauses to both.
 */
export const limited =
  (makeCall: MakeCall, limiter: RateLimiter): SendReplies =>
  async (address, replies) => {
    const answer = await limiter.call(
      { address, rank: REPLY_RANK },
      // A reply stays true, so there is nothing to refresh.
      { refresh: async () => true, perform: () => makeCall(address, replies) },
    )
    return typeof answer === 'number' || answer === null ? { kind: 'not-yet', waitMs: answer ?? 0 } : answer
  }
