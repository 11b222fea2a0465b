import { z } from 'zod'
import { Channel } from './contact.ts'

/**
 * Why the clinic's own gate keeps a message from its provider: `trial` mode, a number that takes no texts, what one contact gets
 * in an hour or a day, or the day's budget.
 */
export const gateReasons = ['trial', 'unreachable-number', 'over-cap', 'over-budget'] as const
export type GateReason = (typeof gateReasons)[number]

/** An answer in a chat, or something that nobody asked for. A code is one of the latter. */
export const heldBackKinds = ['reply', 'alert'] as const
export type HeldBackKind = (typeof heldBackKinds)[number]

/** How many messages were held back on a channel for a reason: counts alone, of nobody in particular. */
export const HeldBack = z.object({
  channel: Channel,
  kind: z.enum(heldBackKinds),
  reason: z.enum(gateReasons),
  count: z.int(),
  first: z.iso.datetime(),
  last: z.iso.datetime(),
})
export type HeldBack = z.infer<typeof HeldBack>

/** For so many days they are counted. */
export const HELD_BACK_DAYS = 30
