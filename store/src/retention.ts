const DAY_MS = 86_400_000

/**
 * How long what lives for a short time is kept, in milliseconds; TTL indexes delete it afterwards. What is kept for
 * longer has settings, in `keep.ts`.
 */
export const RETENTION_MS = {
  /** A conversation, after its last message. */
  conversations: DAY_MS,
  /**
   * A code that was sent to an address typed on the web and did not come back: until then that address gets no other.
   */
  codes: 7 * DAY_MS,
  /** What a day's messages cost, after that day. */
  sendBudgets: 31 * DAY_MS,
  /** The first answer to a command with an `Idempotency-Key`, once it has left its day's document. */
  receipts: 3 * DAY_MS,
}
