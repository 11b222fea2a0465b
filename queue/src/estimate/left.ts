import type { Moments } from './gamma.ts'
import type { Habits } from './habits.ts'
import type { Today } from './mean-today.ts'

/** Weight of what is expected beside what was measured, as a number of measured consultations. */
const PRIOR_WEIGHT = 3
/** Of the mean: so much is left of a consultation that goes on and on, and the expected rest falls to it so fast. */
const LEAST_LEFT = 0.45
const FALL = 1.2
/** The rest of a consultation varies by at least such a share of itself, and by such a share once it has gone on. */
const LEAST_SPREAD = 0.2
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
  let weight = PRIOR_WEIGHT
  const expected = expectedRest(today, elapsed)
  let total = PRIOR_WEIGHT * expected.mean
  let squares = PRIOR_WEIGHT * (expected.variance + expected.mean ** 2)
  for (const one of lengths) {
    const left = one.minutes * scale - elapsed
    if (left <= 0) break
    weight += one.weight
    total += one.weight * left
    squares += one.weight * left * left
  }
  const mean = total / weight
  return { mean, variance: Math.max((LEAST_SPREAD * mean) ** 2, squares / weight - mean * mean) }
}

function expectedRest({ mean, variance }: Today, elapsed: number): Moments {
  const spread = variance / (mean * mean)
  const share = Math.max(LEAST_LEFT, spread + (1 - spread) * Math.exp((-FALL * elapsed) / mean))
  const rest = mean * share
  return { mean: rest, variance: (rest * (elapsed < BEGUN * mean ? Math.sqrt(spread) : REST_SPREAD)) ** 2 }
}
