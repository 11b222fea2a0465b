import { PLACES, UNCALIBRATED } from './expected.ts'
import { deviationOf } from './gamma.ts'
import type { Calibration, Habits, HalfDay } from './habits.ts'
import { leftOfRoom } from './left.ts'
import { times } from './mean-today.ts'
import { type Moment, momentsOf } from './replay.ts'
import { bounds, NOBODY_AHEAD, sumAhead, withOneMore, Z_80_PERCENT, Z_LATE } from './sum.ts'
import { toldOf } from './told.ts'

/**
 * Share of turns that may come before the window, and as many after it. A little under 10 %, because what one half-day
 * teaches is slightly outdated in the next.
 */
const TAIL = 0.095
/** If all turns of a half-day miss the window, its bound moves by about this many standard deviations. */
const STEP = 0.15
/** From this many turns on a half-day counts in full: all its turns follow from the same consultations. */
const FULL_TURNS = 8
/**
 * How many standard deviations turns lie from a correct expectation: the mean absolute value of a standard normal
 * variable, cut off at a limit because pauses are rare and long. Also how many half-days this expectation counts for.
 */
const USUAL_DEVIATION = 0.781
const FARTHEST_DEVIATION = 2
const AS_EXPECTED = 6
/** Share of patients who may be told too late that their turn is near, and the step for these. */
const LATE = 0.1
const LATE_STEP = 0.15
const FULL_TOLD = 16
/** This many consultations are measured before anything is corrected. */
const OFF_UNTIL = 30
/**
 * In standard deviations. Less than the model's own window reaches to either side, so that a window never ends before
 * it begins.
 */
const MAX_CORRECTION = 1

/** A miss at one distance counts for other distances too, with a weight that falls by this power of their ratio. */
const weightsBy = (power: number): number[][] =>
  Array.from({ length: PLACES }, (_, one) =>
    Array.from({ length: PLACES }, (_, other) => ((Math.min(one, other) + 1) / (Math.max(one, other) + 1)) ** power),
  )
const MISS_WEIGHTS = weightsBy(4)
/** Few patients get an alert at any one distance, so nearly all of them count for each distance. */
const ALERT_WEIGHTS = weightsBy(1)

/**
 * Follows the doctor's half-days in order, and corrects each bound after each of them in two ways. First by how far
 * turns lay from the expectation, shrunk towards none: with few half-days this tells more than the number of misses.
 * Then by the misses: I. Gibbs and E. Candès, "Adaptive conformal inference under distribution shift", NeurIPS 2021, as
 * quantile tracking in A. Angelopoulos, E. Candès and R. Tibshirani, "Conformal PID control for time series
 * prediction", NeurIPS 2023. `habits`: what was known before that half-day.
 */
export function calibrate(halfDays: { half: HalfDay; habits: Habits }[]): Calibration {
  const calibration: Calibration = {
    early: [...UNCALIBRATED.early],
    late: [...UNCALIBRATED.late],
    soonest: [...UNCALIBRATED.soonest],
  }
  const moved = { early: [...UNCALIBRATED.early], late: [...UNCALIBRATED.late] }
  const spread = Array.from({ length: PLACES }, () => ({ halfDays: AS_EXPECTED, total: AS_EXPECTED * USUAL_DEVIATION }))
  for (const { half, habits } of halfDays) {
    if (habits.measured < OFF_UNTIL) continue
    const moments = momentsOf(half, habits)
    const missed = missesOf(moments, habits, calibration)
    const told = toldOf(moments, { habits, calibration })
    for (const [index, all] of spread.entries()) {
      const turns = shared(missed, MISS_WEIGHTS[index], 'turns')
      const weight = Math.min(1, turns / FULL_TURNS)
      const share = turns === 0 ? 0 : weight / turns
      move(moved.early, index, STEP * (share * shared(missed, MISS_WEIGHTS[index], 'early') - TAIL * weight))
      move(moved.late, index, STEP * (share * shared(missed, MISS_WEIGHTS[index], 'late') - TAIL * weight))
      all.halfDays += weight
      all.total += share * shared(missed, MISS_WEIGHTS[index], 'deviations')
      const wider = all.total / all.halfDays / USUAL_DEVIATION - 1
      calibration.early[index] = limited(Z_80_PERCENT * wider + (moved.early[index] ?? 0))
      calibration.late[index] = limited(Z_LATE * wider + (moved.late[index] ?? 0))
      const patients = shared(told, ALERT_WEIGHTS[index], 'turns')
      const toldStep = patients === 0 ? 0 : (LATE_STEP * Math.min(1, patients / FULL_TOLD)) / patients
      move(calibration.soonest, index, toldStep * (shared(told, ALERT_WEIGHTS[index], 'late') - LATE * patients))
    }
  }
  return calibration
}

/** The weighted sum of a count over all distances. */
const shared = <Name extends string>(counts: Record<Name, number>[], weights: number[] = [], name: Name): number =>
  counts.reduce((sum, count, index) => sum + (weights[index] ?? 0) * count[name], 0)

const limited = (correction: number): number => Math.min(MAX_CORRECTION, Math.max(-MAX_CORRECTION, correction))

const move = (bounds: number[], index: number, by: number) => {
  bounds[index] = limited((bounds[index] ?? 0) + by)
}

/**
 * How many turns of the half-day would have come before and after their windows, and by how many standard deviations in
 * total they differed from the expectation, by the number of places ahead of them.
 */
function missesOf(moments: Moment[], habits: Habits, calibration: Calibration) {
  const missed = Array.from({ length: PLACES }, () => ({ turns: 0, early: 0, late: 0, deviations: 0 }))
  for (const [index, { startsAt, today, factorOf }] of moments.entries()) {
    const inRoom = leftOfRoom(times(today, factorOf(index)), habits, 0)
    let between = NOBODY_AHEAD
    for (const [ahead, counted] of missed.entries()) {
      const turn = moments[index + ahead + 1]
      if (!turn) break
      if (ahead > 0) between = withOneMore(between, factorOf(index + ahead))
      const came = turn.startsAt - startsAt
      const expected = sumAhead(today, inRoom, between)
      const { low, high } = bounds(expected, ahead + 1, calibration)
      counted.turns++
      counted.deviations += Math.min(FARTHEST_DEVIATION, Math.abs(deviationOf(expected, came)))
      if (came < low) counted.early++
      if (came > high) counted.late++
    }
  }
  return missed
}
