import { z } from 'zod'

/** The fewest days that each kind is kept for: shorter, and what is promised elsewhere would not hold. */
export const LEAST_KEPT = {
  /** A week of histories, of alerts, and of answers to repeated commands. */
  visits: 7,
  /** A booking may be 90 days ahead. */
  patients: 91,
  /** Telegram delivers again for a day, and a copy has to be recognised. */
  chats: 2,
  /** They are scored in the night after. */
  quotes: 3,
  /** Nobody can make the traces of what they did go at once. */
  accessLog: 30,
} as const

export const MOST_KEPT = 36_500

export const keptKinds = ['visits', 'patients', 'chats', 'quotes', 'accessLog'] as const
export type KeptKind = (typeof keptKinds)[number]

const days = (least: number) =>
  z.int().min(least, `At least ${least} days.`).max(MOST_KEPT, `At most ${MOST_KEPT} days.`)

/** For how many days each kind is kept: after the visit, the last booking, the message, the quote, and the look. */
export const KeepDays = z.strictObject({
  visits: days(LEAST_KEPT.visits),
  patients: days(LEAST_KEPT.patients),
  chats: days(LEAST_KEPT.chats),
  quotes: days(LEAST_KEPT.quotes),
  accessLog: days(LEAST_KEPT.accessLog),
})
export type KeepDays = z.infer<typeof KeepDays>
