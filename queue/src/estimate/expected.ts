import { NO_CIRCUMSTANCES } from './circumstances.ts'
import type { Calibration, Habits } from './habits.ts'
import type { Prior } from './prior.ts'

/**
 * The standard deviation before anything is measured, as a share of the mean, and its weight in consultations. Studies
 * of clinics report 0.35 to 0.85: T. Cayirli and E. Veral, "Outpatient scheduling in health care: a review of
 * literature", Production and Operations Management 12 (2003).
 */
export const PRIOR_SPREAD = 0.5
export const PRIOR_SPREAD_WEIGHT = 6
/** The same between half-days, with its weight in half-days. */
export const PRIOR_BETWEEN = 0.1
export const PRIOR_BETWEEN_WEIGHT = 10
/** The least difference between half-days of one doctor, as a share of the mean. */
export const MIN_BETWEEN = 0.03

/** A consultation longer than this many usual lengths was not finished in time, and counts as this long. */
export const MAX_USUAL = 5

/** Distances up to this many places are calibrated separately. */
export const PLACES = 10

export const UNCALIBRATED: Calibration = {
  early: Array(PLACES).fill(0),
  late: Array(PLACES).fill(0),
  soonest: Array(PLACES).fill(0),
}

/** What a doctor's habits are expected to be before anything is measured. */
export const habitsExpected = ({ minutes: expected, error }: Prior): Habits => ({
  mean: expected,
  variance: (PRIOR_SPREAD * expected) ** 2,
  betweenDays: (PRIOR_BETWEEN * expected) ** 2,
  ofMean: (error * expected) ** 2,
  lengths: [],
  lengthsMean: expected,
  longest: MAX_USUAL * expected,
  circumstances: NO_CIRCUMSTANCES,
  measured: 0,
  halfDays: 0,
  calibration: UNCALIBRATED,
})
