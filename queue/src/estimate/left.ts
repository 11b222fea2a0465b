import type { Moments } from './gamma.ts'
import type { Habits, Ranked } from './habits.ts'
import type { Today } from './mean-today.ts'

/** Weight of what is expected beside what was measured, as a number of measured consultations. */
const PRIOR_WEIGHT = 3
/** Of the mean: so much is left of a consultation that goes on and on, and the expected rest falls to it so fast. */
const MIN_LEFT = 0.45
const FALL = 1.2
/** The rest of a consultation varies by at least such a share of itself, and by such a share once it has gone on. */
const MIN_SPREAD = 0.2
const REST_SPREAD = 0.9
const BEGUN = 0.5

/**
 * What is left of a consultation that has lasted `elapsed` minutes: of those that the doctor had and that lasted longer, by
 * how much they did; few of them are mixed with what a gamma distribution leaves. Never zero: who has overrun goes on for a while.
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

/** The sums over those that lasted longer. */
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
