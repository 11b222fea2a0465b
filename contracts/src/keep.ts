import { z } from 'zod'

/** The shortest period for each kind, in days: with less, other promises would not hold. */
export const MIN_KEEP_DAYS = {
  /** A week of histories, of alerts, and of answers to repeated commands. */
  visits: 7,
  /** A booking may be 90 days ahead. */
  patients: 91,
  /** Telegram repeats deliveries for a day, and a copy has to be recognised. */
  chats: 2,
  /** They are scored in the night after. */
  quotes: 3,
  /** So that nobody can delete the traces of what they did at once. */
  accessLog: 30,
} as const

export const MAX_KEEP_DAYS = 36_500

export const keptKinds = ['visits', 'patients', 'chats', 'quotes', 'accessLog'] as const
export type KeptKind = (typeof keptKinds)[number]

const days = (least: number) =>
  z.int().min(least, `At least ${least} days.`).max(MAX_KEEP_DAYS, `At most ${MAX_KEEP_DAYS} days.`)

/** How many days each kind is kept: after the visit, the last booking, the message, the quote, and the access. */
export const KeepDays = z.strictObject({
  visits: days(MIN_KEEP_DAYS.visits),
  patients: days(MIN_KEEP_DAYS.patients),
  chats: days(MIN_KEEP_DAYS.chats),
  quotes: days(MIN_KEEP_DAYS.quotes),
  accessLog: days(MIN_KEEP_DAYS.accessLog),
})
export type KeepDays = z.infer<typeof KeepDays>
