import { z } from 'zod'
import { Channel } from './contact.ts'

/**
 * Why the clinic's gate did not pass a message to its provider: `trial` mode, a number that cannot receive texts, the
 * cap for one contact in an hour or a day, or the day's budget.
 */
const gateReasons = ['trial', 'unreachable-number', 'over-cap', 'over-budget'] as const
export type GateReason = (typeof gateReasons)[number]

/** A reply in a chat, or a message that nobody asked for; a code is one of the latter. */
const heldBackKinds = ['reply', 'alert'] as const
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

/** How many days they are counted. */
export const HELD_BACK_DAYS = 30
