import type { Day } from '@anteroom/contracts/queue.ts'

const DAY_MS = 86_400_000

/**
 * How long what lives for a short time is kept, in milliseconds; TTL indexes delete it afterwards. What is kept for longer
 * has settings, in `keep.ts`.
 */
export const RETENTION_MS = {
  /** A conversation, after its last message. */
  conversations: DAY_MS,
  /** A code that was sent to an address typed on the web and did not come back: until then that address gets no other. */
  codes: 7 * DAY_MS,
  /** What was spent on messages on a day, after it. */
  sendBudgets: 31 * DAY_MS,
  /** A row of the history that has left its day's document, after that day. */
  history: 366 * DAY_MS,
  /** The first answer to a command with an `Idempotency-Key`, once it has left its day's document. */
  receipts: 3 * DAY_MS,
}

/** When what belongs to a day is deleted that is kept so long after it. */
export const keptUntil = (day: Day, retentionMs: number): Date => new Date(Date.parse(day) + DAY_MS + retentionMs)
