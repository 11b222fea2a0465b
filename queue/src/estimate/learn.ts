import { calibrate } from './calibration.ts'
import type { Habits, HalfDay, PastDay, PastHalfDay } from './habits.ts'
import { halfDaysOf } from './half-days.ts'
import { measure } from './measure.ts'
import { type Prior, setLength } from './prior.ts'

/**
 * What is known of a doctor from other days, the oldest first. `expected`: of one consultation, as long as nothing is
 * measured; a number are the minutes that the clinic has set.
 */
export function learn(days: PastDay[], expected: number | Prior): Habits {
  const prior = typeof expected === 'number' ? setLength(expected) : expected
  const past = days.flatMap(({ daysAgo, appointments }) =>
    halfDaysOf(appointments).map((half) => ({ ...half, daysAgo })),
  )
  return { ...measure(past, prior), calibration: calibrate(asKnownThen(past, prior)) }
}

/** What was known before a half-day is measured again once there are so many times as many before it. */
const MEASURED_AGAIN = 1.1

/**
 * Each half-day with what was known before it. As that is measured again at growing distances only, the work grows with
 * the half-days and not with their square.
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
