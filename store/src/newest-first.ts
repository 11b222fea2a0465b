import type { Instant } from '@anteroom/contracts/queue.ts'

/** Which documents of a log are read, and how many: those from `from` up to, but not including, `to`. */
export type NewestFirst = {
  from: Instant
  to: Instant
  by?: string | undefined
  doctorId?: string | undefined
  /** Older than a document with this moment and this `_id`. */
  before?: { at: Instant; _id: string } | undefined
  limit: number
}

/** Newest first; at the same moment, the highest `_id` first. */
export const NEWEST_FIRST = { at: -1, _id: -1 } as const

/** A filter for all criteria except the doctor. `stored`: converts a moment to how the log stores it. */
export const filterOf = <Stored>({ from, to, by, before }: NewestFirst, stored: (at: Instant) => Stored) => ({
  at: { $gte: stored(from), $lt: stored(to) },
  ...(by !== undefined && { by }),
  ...(before && {
    $or: [{ at: { $lt: stored(before.at) } }, { at: stored(before.at), _id: { $lt: before._id } }],
  }),
})
