import type { Circumstances, HalfDay, Timed } from './habits.ts'
import { typeFactor, typesOf } from './visit-types.ts'

export const NO_CIRCUMSTANCES: Circumstances = { slope: 0, trend: 0, parts: [], types: new Map() }

/**
 * The variance of a consultation, as a share of its squared mean, that depends on neither the line nor the part of the
 * day.
 */
const NOISE = 0.5
/** The standard deviations that slopes and factors are expected to have among doctors. */
const PRIOR_SLOPE = 0.5
const PRIOR_FACTOR = 0.07
const PRIOR_TREND = 0.2
const MAX_TREND = 0.6
const MIN_SLOPE = -1
const MAX_SLOPE = 0.5
/**
 * Limits how much the line can change the logarithm of the pace, because a line may be longer than any measured one.
 */
const MAX_CHANGE = 0.5

/** The factor by which consultations take longer in this part of the day and with this many people. */
export function factorIn({ slope, parts }: Circumstances, { part, known }: { part: number; known: number }): number {
  const usually = parts[part]
  if (!usually) return 1
  const change = slope * Math.log(known / usually.usual)
  return usually.factor * Math.exp(Math.min(MAX_CHANGE, Math.max(-MAX_CHANGE, change)))
}

/**
 * The variance of the part's factor where the doctor was never measured in it. Where it was, the error is in the mean.
 */
export const ofFactor = ({ parts }: Circumstances, part: number): number =>
  (parts[part]?.count ?? 0) > 0 ? 0 : PRIOR_FACTOR ** 2

/**
 * The factor by which a consultation takes longer because of its place in the half-day. `done`: consultations before
 * it. `of`: all, as far as known.
 */
export const trendFactor = ({ trend }: Pick<Circumstances, 'trend'>, { done, of }: Place): number =>
  Math.exp(trend * progressAt({ done, of }))

export type Place = { done: number; of: number }

/** From -½ for the first to ½ for the last. */
const progressAt = ({ done, of }: Place): number => Math.min(1, (done + 0.5) / of) - 0.5

/** How many patients will be seen in a half-day: those known, or the usual number where others walk in later. */
export const seenInAll = ({ parts }: Circumstances, { part, known }: { part: number; known: number }): number =>
  Math.max(known, parts[part]?.count ?? 0)

/** The length of a consultation in average circumstances. `minutes`: its measured length. */
export const inAverage = (
  circumstances: Circumstances,
  { minutes, known, visitType }: Timed,
  { part, ...place }: Place & { part: number },
): number =>
  minutes /
  factorIn(circumstances, { part, known }) /
  typeFactor(circumstances, visitType) /
  trendFactor(circumstances, place)

type Measured = { weight: number; relative: number; log: number; progress: number }

const meanOf = (all: Measured[], figure: (one: Measured) => number): number =>
  all.reduce((sum, one) => sum + one.weight * figure(one), 0) / all.reduce((sum, { weight }) => sum + weight, 0)

/**
 * The circumstances that half-days show, the types of visits first: ridge regression of lengths, as shares of their
 * mean, on the logarithm of the line within each part of the day, and of what remains on the part (A. Hoerl and R.
 * Kennard, "Ridge regression: biased estimation for nonorthogonal problems", Technometrics 12, 1970).
 */
export function circumstancesOf(halfDays: (HalfDay & { weight: number })[], mean: number): Circumstances {
  const types = typesOf(halfDays, mean)
  const byPart: Measured[][] = []
  for (const { part, timed, weight } of halfDays) {
    for (let next = byPart.length; next <= part; next++) byPart.push([])
    for (const [done, { minutes, known, visitType }] of timed.entries()) {
      const relative = minutes / typeFactor({ types }, visitType) / mean - 1
      byPart[part]?.push({ weight, relative, log: Math.log(known), progress: progressAt({ done, of: timed.length }) })
    }
  }
  const parts = byPart.map((all) => ({ all, center: all.length === 0 ? 0 : meanOf(all, ({ log }) => log) }))

  const logs = { squares: NOISE / PRIOR_SLOPE ** 2, relative: 0 }
  const progresses = { squares: NOISE / PRIOR_TREND ** 2, relative: 0 }
  let both = 0
  for (const { all, center } of parts) {
    for (const { weight, relative, log, progress } of all) {
      logs.squares += weight * (log - center) ** 2
      logs.relative += weight * (log - center) * relative
      progresses.squares += weight * progress ** 2
      progresses.relative += weight * progress * relative
      both += weight * (log - center) * progress
    }
  }
  // Where people walk in, the line grows during the half-day: what one of the two explains must not count for the
  // other.
  const determinant = logs.squares * progresses.squares - both ** 2
  const slope = (logs.relative * progresses.squares - progresses.relative * both) / determinant
  const trend = (progresses.relative * logs.squares - logs.relative * both) / determinant
  return {
    slope: Math.min(MAX_SLOPE, Math.max(MIN_SLOPE, slope)),
    // In the middle of the half-day it leaves the mean as it is.
    trend: Math.min(MAX_TREND, Math.max(-MAX_TREND, trend)),
    // Around its own center the line leaves the mean as it is.
    parts: parts.map(({ all, center }, part) => ({
      usual: Math.exp(center),
      factor: 1 + shrunkMean(all),
      count: countIn(halfDays.filter((half) => half.part === part)),
    })),
    types,
  }
}

function countIn(halfDays: (HalfDay & { weight: number })[]): number {
  const weight = halfDays.reduce((sum, half) => sum + half.weight, 0)
  return weight === 0 ? 0 : halfDays.reduce((sum, half) => sum + half.weight * half.timed.length, 0) / weight
}

function shrunkMean(all: Measured[]): number {
  const weight = all.reduce((sum, one) => sum + one.weight, 0)
  return all.reduce((sum, one) => sum + one.weight * one.relative, 0) / (weight + NOISE / PRIOR_FACTOR ** 2)
}
