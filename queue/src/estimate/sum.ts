import { gammaQuantile, type Moments } from './gamma.ts'
import type { Calibration } from './habits.ts'
import type { Today } from './mean-today.ts'

/** 80 % of a normal distribution lie within so many standard deviations of the mean. */
const Z_80_PERCENT = 1.2816
/** Upwards a little more, as pauses and forgotten presses only ever make a wait longer. */
const Z_LATE = 1.42
/** 92.5 % lie above the mean less so many: as the line may jump, that keeps one in ten from being told too late. */
const Z_SOONEST = 1.44

/**
 * The time that so many places take: what is left of the consultation in the room, if it is taken, and the consultations of
 * those who wait. These are independent around a mean which is the same for all, and not known exactly: its error counts
 * once for each, and so its variance by their square.
 */
export function sumAhead({ mean, variance, ofMean }: Today, inRoom: Moments | null, places: number): Moments {
  const whole = inRoom === null ? places : places - 1
  return {
    mean: (inRoom?.mean ?? 0) + whole * mean,
    variance: (inRoom?.variance ?? 0) + whole * variance + whole * whole * ofMean,
  }
}

type Bounds = { soonest: number; low: number; high: number }

const at = (corrections: number[], places: number): number => corrections[Math.min(places, corrections.length) - 1] ?? 0

/** Minutes within which the turn comes in 80 of 100 cases; `soonest`: before that in 7 or 8. */
export const bounds = (sum: Moments, places: number, { early, late }: Calibration): Bounds => ({
  soonest: gammaQuantile(sum, -Z_SOONEST - at(early, places)),
  low: gammaQuantile(sum, -Z_80_PERCENT - at(early, places)),
  high: gammaQuantile(sum, Z_LATE + at(late, places)),
})
