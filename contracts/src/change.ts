import { z } from 'zod'

/** What a patient was told of the turn: the window, how many were ahead, and when that was. */
export const Told = z.strictObject({
  at: z.iso.datetime(),
  earliest: z.iso.datetime(),
  latest: z.iso.datetime(),
  ahead: z.int().min(0).max(600),
})
export type Told = z.output<typeof Told>

/** Why a turn moved: counts are of visits and of people. */
export const ChangeReason = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('longer-visits'), count: z.int() }),
  z.object({ kind: z.literal('shorter-visits'), count: z.int() }),
  z.object({ kind: z.literal('more-ahead'), count: z.int() }),
  z.object({ kind: z.literal('fewer-ahead'), count: z.int() }),
  z.object({ kind: z.literal('doctor-late') }),
  z.object({ kind: z.literal('doctor-break') }),
  z.object({ kind: z.literal('doctor-back') }),
])
export type ChangeReason = z.infer<typeof ChangeReason>

/** By how many minutes a turn moved, in steps of five (negative: earlier), and why, as far as known. */
export const Change = z.object({ minutes: z.int(), reasons: z.array(ChangeReason) })
export type Change = z.infer<typeof Change>
