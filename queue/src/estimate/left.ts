import type { Moments } from './gamma.ts'
import type { Habits, Ranked } from './habits.ts'
import type { Today } from './mean-today.ts'

/** Weight of the expected length compared with measurements, as a number of measured consultations. */
const PRIOR_WEIGHT = 3
/**
 * A long consultation still has at least this share of the mean left; the expected rest falls towards it at this rate.
 */
const MIN_LEFT = 0.45
const FALL = 1.2
/**
 * The standard deviation of the rest, as a share of it: at least this, and this once the consultation has gone on for a
 * while.
 */
const MIN_SPREAD = 0.2
const REST_SPREAD = 0.9
const BEGUN = 0.5

/**
 * What is left of a consultation that has lasted `elapsed` minutes: how much longer the doctor's other long
 * consultations took. When there are few of them, they are mixed with the rest of a gamma distribution. Never zero: an
 * overrun consultation goes on for a while.
 */
export function leftOfRoom(
  today: Today,
  { lengths, lengthsMean }: Pick<Habits, 'lengths' | 'lengthsMean'>,
  elapsed: number,
): Moments {
  const scale = today.mean / lengthsMean
  const expected = expectedRest(today, elapsed)
  const longer = longerThan(elapsed / scale, lengths)
  const weight = PRIOR_WEIGHT + longer.weight
  const total = PRIOR_WEIGHT * expected.mean + scale * longer.total - elapsed * longer.weight
  const squares =
    PRIOR_WEIGHT * (expected.variance + expected.mean ** 2) +
    scale ** 2 * longer.squares -
    2 * scale * elapsed * longer.total +
    elapsed ** 2 * longer.weight
  const mean = total / weight
  return { mean, variance: Math.max((MIN_SPREAD * mean) ** 2, squares / weight - mean * mean) }
}

const NONE: Ranked = { minutes: 0, weight: 0, total: 0, squares: 0 }

/** Sums over the consultations that lasted longer than this. */
function longerThan(minutes: number, lengths: Ranked[]): Ranked {
  let [from, to] = [0, lengths.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((lengths[middle]?.minutes ?? 0) > minutes) from = middle + 1
    else to = middle
  }
  return lengths[from - 1] ?? NONE
}

function expectedRest({ mean, variance }: Today, elapsed: number): Moments {
  const spread = variance / (mean * mean)
  const share = Math.max(MIN_LEFT, spread + (1 - spread) * Math.exp((-FALL * elapsed) / mean))
  const rest = mean * share
  return { mean: rest, variance: (rest * (elapsed < BEGUN * mean ? Math.sqrt(spread) : REST_SPREAD)) ** 2 }
}
