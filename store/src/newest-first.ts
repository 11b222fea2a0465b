import type { Instant } from '@anteroom/contracts/queue.ts'

/** Which documents of a log are read, and how many: those of the moments from `from` up to, not including, `to`. */
export type NewestFirst = {
  from: Instant
  to: Instant
  by?: string | undefined
  doctorId?: string | undefined
  /** Older than a document with this moment and this `_id`. */
  before?: { at: Instant; _id: string } | undefined
  limit: number
}

/** The newest first; of those of one moment the one with the highest `_id`. */
export const NEWEST_FIRST = { at: -1, _id: -1 } as const

/** A filter by all but the doctor. `stored`: how the log stores a moment. */
export const filterOf = <Stored>({ from, to, by, before }: NewestFirst, stored: (at: Instant) => Stored) => ({
  at: { $gte: stored(from), $lt: stored(to) },
  ...(by !== undefined && { by }),
  ...(before && {
    $or: [{ at: { $lt: stored(before.at) } }, { at: stored(before.at), _id: { $lt: before._id } }],
  }),
})
