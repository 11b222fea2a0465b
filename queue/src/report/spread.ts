/**
 * Upper ends of the bins that minutes are counted in. A wait is read to within a few minutes of itself, and figures of
 * any number of days add up bin by bin.
 */
const BIN_ENDS = [1, 2, 3, 5, 7, 10, 15, 20, 25, 30, 40, 50, 60, 75, 90, 120, 180, Number.POSITIVE_INFINITY] as const

export const BINS = BIN_ENDS.length

/** Counts of durations: how many, their total minutes, and how many in each of the {@link BINS}. */
export type Spread = { count: number; minutes: number; bins: number[] }

/** Counts minutes; a negative one, from clocks that disagree, counts as none. */
export function spreadOf(durations: readonly number[]): Spread {
  const bins = BIN_ENDS.map(() => 0)
  for (const minutes of durations) {
    const bin = BIN_ENDS.findIndex((end) => minutes < end)
    bins[bin] = (bins[bin] ?? 0) + 1
  }
  return { count: durations.length, minutes: durations.reduce((sum, minutes) => sum + Math.max(0, minutes), 0), bins }
}

/** The minutes within which this share of the durations lies, spread evenly within a bin; null if there are none. */
export function quantileOf({ count, bins }: Pick<Spread, 'count' | 'bins'>, share: number): number | null {
  if (count === 0) return null
  const wanted = share * count
  let before = 0
  for (const [bin, inBin] of bins.entries()) {
    if (inBin > 0 && before + inBin >= wanted) {
      const from = BIN_ENDS[bin - 1] ?? 0
      const to = BIN_ENDS[bin] ?? from
      return Number.isFinite(to) ? from + ((wanted - before) / inBin) * (to - from) : from
    }
    before += inBin
  }
  return null
}
