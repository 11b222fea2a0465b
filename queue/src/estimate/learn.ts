import { calibrate } from './calibration.ts'
import type { Habits, HalfDay, PastDay, PastHalfDay } from './habits.ts'
import { halfDaysOf } from './half-days.ts'
import { measure } from './measure.ts'
import { type Prior, setLength } from './prior.ts'

/**
 * What is known of a doctor from other days, the oldest first. `expected`: the length of a consultation before anything
 * is measured; a number: the minutes set by the clinic.
 */
export function learn(days: PastDay[], expected: number | Prior): Habits {
  const prior = typeof expected === 'number' ? setLength(expected) : expected
  const past = days.flatMap(({ daysAgo, appointments }) =>
    halfDaysOf(appointments).map((half) => ({ ...half, daysAgo })),
  )
  return { ...measure(past, prior), calibration: calibrate(asKnownThen(past, prior)) }
}

/** What was known before a half-day is measured anew once this many times as many half-days come before it. */
const MEASURED_AGAIN = 1.1

/**
 * Each half-day with what was known before it. This is measured anew only at growing distances, so the work grows with
 * the number of half-days and not with its square.
 */
function asKnownThen(past: PastHalfDay[], prior: Prior): { half: HalfDay; habits: Habits }[] {
  let known = { count: 0, habits: measure([], prior) }
  return past.map((half, index) => {
    if (index >= known.count * MEASURED_AGAIN && index > known.count) {
      const before = past.slice(0, index).map((one) => ({ ...one, daysAgo: one.daysAgo - half.daysAgo }))
      known = { count: index, habits: measure(before, prior) }
    }
    return { half, habits: known.habits }
  })
}
