import { gammaQuantile, type Moments } from './gamma.ts'
import type { Calibration } from './habits.ts'
import type { Today } from './mean-today.ts'

/** 80 % of a normal distribution lie within this many standard deviations of the mean. */
export const Z_80_PERCENT = 1.2816
/** A little more upwards, because pauses and forgotten presses only make a wait longer. */
export const Z_LATE = 1.45
/**
 * 92 % lie above the mean minus this many. The line may jump, so this keeps one patient in ten from being told too
 * late.
 */
const Z_SOONEST = 1.4
/** The same for patients so near that their turn comes as soon as one consultation ends early, and how near that is. */
const Z_SOONEST_NEAR = 1.55
const NEAR = 2

/** The patients ahead, in consultations of the doctor's mean length: their sum, and the sum of the squares. */
export type Ahead = { lengths: number; squares: number }

export const NOBODY_AHEAD: Ahead = { lengths: 0, squares: 0 }

/** With one more, of a type that takes `factor` times as long. */
export const withOneMore = ({ lengths, squares }: Ahead, factor: number): Ahead => ({
  lengths: lengths + factor,
  squares: squares + factor * factor,
})

/**
 * The time until a turn: the rest of the consultation in the room, if there is one, and the consultations of those
 * ahead. They are independent around a mean that they share and that is not known exactly: its error counts once for
 * each, so its variance counts by the square of their sum.
 */
export const sumAhead = (
  { mean, variance, ofMean }: Today,
  inRoom: Moments | null,
  { lengths, squares }: Ahead,
): Moments => ({
  mean: (inRoom?.mean ?? 0) + lengths * mean,
  variance: (inRoom?.variance ?? 0) + squares * variance + lengths * lengths * ofMean,
})

type Bounds = { soonest: number; low: number; high: number }

const at = (corrections: number[], places: number): number => corrections[Math.min(places, corrections.length) - 1] ?? 0

/** Minutes within which the turn comes in 80 of 100 cases. `soonest`: fewer turns come before it than before `low`. */
export function bounds(sum: Moments, places: number, { early, late, soonest }: Calibration): Bounds {
  const low = gammaQuantile(sum, -Z_80_PERCENT - at(early, places))
  const ofSoonest = (places > NEAR ? Z_SOONEST : Z_SOONEST_NEAR) + at(early, places) + at(soonest, places)
  return {
    soonest: Math.min(low, gammaQuantile(sum, -ofSoonest)),
    low,
    high: gammaQuantile(sum, Z_LATE + at(late, places)),
  }
}
