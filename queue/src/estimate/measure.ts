import { circumstancesOf, inAverage } from './circumstances.ts'
import {
  habitsExpected,
  MAX_USUAL,
  MIN_BETWEEN,
  PRIOR_BETWEEN,
  PRIOR_BETWEEN_WEIGHT,
  PRIOR_SPREAD,
  PRIOR_SPREAD_WEIGHT,
  UNCALIBRATED,
} from './expected.ts'
import type { Habits, HalfDay, PastHalfDay, Ranked, Weighed } from './habits.ts'
import type { Prior } from './prior.ts'

/** A measurement loses half its weight in this many days. */
const HALF_LIFE_DAYS = 45

/** The expected length counts as this many consultations in what is usual. */
const PRIOR_WEIGHT = 3
const weightOf = ({ daysAgo }: PastHalfDay) => 0.5 ** (Math.max(0, daysAgo) / HALF_LIFE_DAYS)

const sumOf = (figures: number[]) => figures.reduce((sum, figure) => sum + figure, 0)
const meanOf = (figures: number[]) => sumOf(figures) / figures.length

/** The longest that a consultation may count for, in minutes. */
function longestOf(past: PastHalfDay[], expected: number): number {
  const all = past.flatMap(({ timed }) => timed.map(({ minutes }) => minutes))
  for (let count = 0; count < PRIOR_WEIGHT; count++) all.push(expected)
  return MAX_USUAL * (all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? expected)
}

/**
 * The habits that half-days show, with the expected ones as the prior: means are weighed by the inverse of their
 * variance (A. Gelman et al., "Bayesian Data Analysis", 3rd edition, section 2.5), variances by the number of
 * measurements.
 */
export function measure(past: PastHalfDay[], expectation: Prior): Habits {
  const prior = habitsExpected(expectation)
  const { minutes: expected } = expectation
  if (past.length === 0) return prior
  const longest = longestOf(past, expected)
  const counted = past.map((half) => ({ ...cut(half, longest), weight: weightOf(half) }))
  const weight = sumOf(counted.map((half) => half.weight * half.timed.length))
  const days = sumOf(counted.map((half) => half.weight))
  const overall = sumOf(counted.map((half) => half.weight * sumOf(half.timed.map(({ minutes }) => minutes)))) / weight
  const circumstances = circumstancesOf(counted, overall)
  const halfDays = counted.map(({ part, timed, weight }) => ({
    weight,
    minutes: timed.map((one, done) => inAverage(circumstances, one, { part, done, of: timed.length })),
  }))
  const measuredMean = sumOf(halfDays.map((half) => half.weight * sumOf(half.minutes))) / weight
  const usual = (PRIOR_WEIGHT * expected + weight * measuredMean) / (PRIOR_WEIGHT + weight)

  const within = halfDays.map(({ weight, minutes }) => {
    const mean = meanOf(minutes)
    return { weight: weight * (minutes.length - 1), squares: weight * sumOf(minutes.map((one) => (one - mean) ** 2)) }
  })
  const variance =
    (PRIOR_SPREAD_WEIGHT * (PRIOR_SPREAD * usual) ** 2 + sumOf(within.map(({ squares }) => squares))) /
    (PRIOR_SPREAD_WEIGHT + sumOf(within.map((half) => half.weight)))

  const between = halfDays
    .filter(({ minutes }) => minutes.length > 1)
    .map(({ weight, minutes }) => weight * ((meanOf(minutes) - measuredMean) ** 2 - variance / minutes.length))
  const betweenDays = Math.max(
    (MIN_BETWEEN * usual) ** 2,
    (PRIOR_BETWEEN_WEIGHT * (PRIOR_BETWEEN * usual) ** 2 + sumOf(between)) / (PRIOR_BETWEEN_WEIGHT + days),
  )

  const expectedPrecision = 1 / prior.ofMean
  const measuredPrecision = 1 / (variance / weight + betweenDays / days)
  return {
    mean: (expectedPrecision * expected + measuredPrecision * measuredMean) / (expectedPrecision + measuredPrecision),
    variance,
    betweenDays,
    ofMean: 1 / (expectedPrecision + measuredPrecision),
    lengths: ranked(halfDays.flatMap(({ weight, minutes }) => minutes.map((one) => ({ minutes: one, weight })))),
    lengthsMean: measuredMean,
    longest,
    circumstances,
    measured: sumOf(past.map(({ timed }) => timed.length)),
    halfDays: past.length,
    calibration: UNCALIBRATED,
  }
}

function ranked(lengths: Weighed[]): Ranked[] {
  const sum = { weight: 0, total: 0, squares: 0 }
  return lengths
    .sort((a, b) => b.minutes - a.minutes)
    .map(({ minutes, weight }) => {
      sum.weight += weight
      sum.total += weight * minutes
      sum.squares += weight * minutes * minutes
      return { minutes, ...sum }
    })
}

const cut = ({ part, timed }: HalfDay, longest: number): HalfDay => ({
  part,
  timed: timed.map((one) => ({ ...one, minutes: Math.min(one.minutes, longest) })),
})
