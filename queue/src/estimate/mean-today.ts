import { factorIn } from './circumstances.ts'
import { PRIOR_SPREAD_WEIGHT } from './expected.ts'
import type { Habits, HalfDay } from './habits.ts'

/** The doctor's mean of this half-day in minutes, its own variance, and that of one consultation around it. */
export type Today = { mean: number; ofMean: number; variance: number }

/**
 * The mean of a half-day of which some consultations are over: that of other days, corrected by what was measured, by the
 * variance between half-days and of the measurements. `known`: people seen or in line.
 */
export function meanToday(habits: Habits, half: HalfDay, known: number): Today {
  const usual = precisionWeighted(habits, half)
  const factor = factorIn(habits.circumstances, { part: half.part, known })
  return { mean: usual.mean * factor, ofMean: usual.ofMean * factor ** 2, variance: usual.variance * factor ** 2 }
}

/** The same in average circumstances. */
function precisionWeighted(habits: Habits, { part, timed }: HalfDay): Today {
  const { mean, circumstances, longest } = habits
  const before = habits.betweenDays + habits.ofMean
  const count = timed.length
  if (count === 0) return { mean, ofMean: before, variance: habits.variance }
  let total = 0
  let squares = 0
  for (const { minutes, known } of timed) {
    const usual = Math.min(minutes, longest) / factorIn(circumstances, { part, known })
    total += usual
    squares += usual * usual
  }
  const weighed = (variance: number): Today => {
    const precision = 1 / before + count / variance
    return { mean: (mean / before + total / variance) / precision, ofMean: 1 / precision, variance }
  }
  const first = scaled(weighed(habits.variance), mean)
  if (count === 1) return first
  // Who is faster than expected varies by less than expected, and has told more.
  const known = PRIOR_SPREAD_WEIGHT + habits.measured
  const around = Math.max(0, squares - (total * total) / count)
  return weighed((known * first.variance + around) / (known + count - 1))
}

/** The spread of consultations is a share of their mean. */
const scaled = (today: Today, mean: number): Today => ({
  ...today,
  variance: today.variance * (today.mean / mean) ** 2,
})
