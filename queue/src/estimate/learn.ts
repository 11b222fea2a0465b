import { calibrate } from './calibration.ts'
import type { Habits, PastDay } from './habits.ts'
import { halfDaysOf } from './half-days.ts'
import { measure } from './measure.ts'

/**
 * What is known of a doctor from other days, the oldest first. `expected`: minutes of one consultation, as long as nothing
 * is measured.
 */
export function learn(days: PastDay[], expected: number): Habits {
  const past = days.flatMap(({ daysAgo, appointments }) =>
    halfDaysOf(appointments).map((half) => ({ ...half, daysAgo })),
  )
  const habits = measure(past, expected)
  const inOrder = past.map((half, index) => {
    const before = past.slice(0, index).map((one) => ({ ...one, daysAgo: one.daysAgo - half.daysAgo }))
    return { half, habits: measure(before, expected) }
  })
  return {
    ...habits,
    lengths: habits.lengths.sort((a, b) => b.minutes - a.minutes),
    calibration: calibrate(inOrder),
  }
}
