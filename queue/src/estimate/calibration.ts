import { PLACES, UNCALIBRATED } from './expected.ts'
import type { Calibration, Habits, HalfDay } from './habits.ts'
import { leftOfRoom } from './left.ts'
import { meanAfter, NOTHING_SEEN, times, withSeen } from './mean-today.ts'
import { bounds, NOBODY_AHEAD, sumAhead, withOneMore } from './sum.ts'
import { typeFactor } from './visit-types.ts'

/** Share of turns that may come before the window, and as many after it. */
const TAIL = 0.1
/** A half-day in which all turns missed the window moves its bound by about so many standard deviations. */
const STEP = 0.15
/** Turns of a half-day, from which it counts in full: they follow from the same consultations. */
const FULL_TURNS = 8
/** Consultations that are measured before anything is corrected. */
const OFF_UNTIL = 30
const LARGEST = 1

/**
 * Follows the doctor's half-days in order, and moves each bound after each of them by what missed it: I. Gibbs and E.
 * Candès, "Adaptive conformal inference under distribution shift", NeurIPS 2021, as quantile tracking in A. Angelopoulos,
 * E. Candès and R. Tibshirani, "Conformal PID control for time series prediction", NeurIPS 2023. `habits`: what was known
 * before that half-day.
 */
export function calibrate(halfDays: { half: HalfDay; habits: Habits }[]): Calibration {
  const calibration: Calibration = { early: [...UNCALIBRATED.early], late: [...UNCALIBRATED.late] }
  for (const { half, habits } of halfDays) {
    if (habits.measured < OFF_UNTIL) continue
    const missed = missesOf(half, habits, calibration)
    for (const [index, { turns, early, late }] of missed.entries()) {
      const step = STEP * Math.min(1, turns / FULL_TURNS)
      if (turns === 0) continue
      calibration.early[index] = moved(calibration.early[index], step * (early / turns - TAIL))
      calibration.late[index] = moved(calibration.late[index], step * (late / turns - TAIL))
    }
  }
  return calibration
}

const moved = (bound = 0, by: number) => Math.min(LARGEST, Math.max(-LARGEST, bound + by))

/** How many turns of the half-day would have come before and after their windows, by the number of places to them. */
function missesOf({ part, timed }: HalfDay, habits: Habits, calibration: Calibration) {
  const missed = Array.from({ length: PLACES }, () => ({ turns: 0, early: 0, late: 0 }))
  let seen = NOTHING_SEEN
  const factors = timed.map(({ visitType }) => typeFactor(habits.circumstances, visitType))
  for (const [index, { known }] of timed.entries()) {
    const today = meanAfter(habits, { part, known, seen })
    const inRoom = leftOfRoom(times(today, factors[index] ?? 1), habits, 0)
    let between = NOBODY_AHEAD
    let came = 0
    for (const [ahead, turn] of timed.slice(index, index + PLACES).entries()) {
      came += turn.minutes + turn.pause
      if (ahead > 0) between = withOneMore(between, factors[index + ahead] ?? 1)
      const counted = missed[ahead]
      if (!counted || index + ahead + 1 >= timed.length) continue
      const { low, high } = bounds(sumAhead(today, inRoom, between), ahead + 1, calibration)
      counted.turns++
      if (came < low) counted.early++
      if (came > high) counted.late++
    }
    const over = timed[index]
    if (over) seen = withSeen(seen, over, part, habits)
  }
  return missed
}
