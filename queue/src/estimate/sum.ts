import { gammaQuantile, type Moments } from './gamma.ts'
import type { Calibration } from './habits.ts'
import type { Today } from './mean-today.ts'

/** 80 % of a normal distribution lie within so many standard deviations of the mean. */
export const Z_80_PERCENT = 1.2816
/** Upwards a little more, as pauses and forgotten presses only ever make a wait longer. */
export const Z_LATE = 1.45
/** 92 % lie above the mean less so many: as the line may jump, that keeps one in ten from being told too late. */
const Z_SOONEST = 1.4
/** The same for who is so near that the turn comes at once where one consultation ends early, and how near that is. */
const Z_SOONEST_NEAR = 1.55
const NEAR = 2

/** Those who wait ahead, in consultations of the doctor's mean length: the sum over them, and that of their squares. */
export type Ahead = { lengths: number; squares: number }

export const NOBODY_AHEAD: Ahead = { lengths: 0, squares: 0 }

/** With one more, of a type that takes so many times as long. */
export const withOneMore = ({ lengths, squares }: Ahead, factor: number): Ahead => ({
  lengths: lengths + factor,
  squares: squares + factor * factor,
})

/**
 * The time until a turn: what is left of the consultation in the room, if it is taken, and the consultations of those
 * ahead. These are independent around a mean which is the same for all, and not known exactly: its error counts once
 * for each, and so its variance by the square of their sum.
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

/** Minutes within which the turn comes in 80 of 100 cases; `soonest`: before that in fewer than come before `low`. */
export function bounds(sum: Moments, places: number, { early, late, soonest }: Calibration): Bounds {
  const low = gammaQuantile(sum, -Z_80_PERCENT - at(early, places))
  const ofSoonest = (places > NEAR ? Z_SOONEST : Z_SOONEST_NEAR) + at(early, places) + at(soonest, places)
  return {
    soonest: Math.min(low, gammaQuantile(sum, -ofSoonest)),
    low,
    high: gammaQuantile(sum, Z_LATE + at(late, places)),
  }
}
