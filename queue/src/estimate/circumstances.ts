import type { Circumstances, HalfDay, Timed } from './habits.ts'
import { typeFactor, typesOf } from './visit-types.ts'

export const NO_CIRCUMSTANCES: Circumstances = { slope: 0, parts: [], types: new Map() }

/** The variance of a consultation, as a share of its squared mean, that follows neither the line nor the part of the day. */
const NOISE = 0.5
/** The standard deviations that slopes and factors are expected to have among doctors. */
const PRIOR_SLOPE = 0.5
const PRIOR_FACTOR = 0.07
const MIN_SLOPE = -1
const MAX_SLOPE = 0.5
/** A line may be much longer than any before: by it the logarithm of the pace changes no more than this. */
const MAX_CHANGE = 0.5

/** The factor by which consultations take longer in that part of the day and with so many people. */
export function factorIn({ slope, parts }: Circumstances, { part, known }: { part: number; known: number }): number {
  const usually = parts[part]
  if (!usually) return 1
  const change = slope * Math.log(known / usually.usual)
  return usually.factor * Math.exp(Math.min(MAX_CHANGE, Math.max(-MAX_CHANGE, change)))
}

/** What a consultation would have taken in average circumstances. `minutes`: as it is counted. */
export const inAverage = (circumstances: Circumstances, part: number, { minutes, known, visitType }: Timed): number =>
  minutes / factorIn(circumstances, { part, known }) / typeFactor(circumstances, visitType)

type Measured = { weight: number; relative: number; log: number }

const meanOf = (all: Measured[], figure: (one: Measured) => number): number =>
  all.reduce((sum, one) => sum + one.weight * figure(one), 0) / all.reduce((sum, { weight }) => sum + weight, 0)

/**
 * The circumstances that half-days show, the types of visits first: ridge regression of lengths, as shares of their mean, on the logarithm of the line
 * within each part of the day, and of what remains on the part (A. Hoerl and R. Kennard, "Ridge regression: biased estimation
 * for nonorthogonal problems", Technometrics 12, 1970).
 */
export function circumstancesOf(halfDays: (HalfDay & { weight: number })[], mean: number): Circumstances {
  const types = typesOf(halfDays, mean)
  const byPart: Measured[][] = []
  for (const { part, timed, weight } of halfDays) {
    for (let next = byPart.length; next <= part; next++) byPart.push([])
    for (const { minutes, known, visitType } of timed) {
      const relative = minutes / typeFactor({ types }, visitType) / mean - 1
      byPart[part]?.push({ weight, relative, log: Math.log(known) })
    }
  }
  const parts = byPart.map((all) => ({ all, center: all.length === 0 ? 0 : meanOf(all, ({ log }) => log) }))

  let covariance = 0
  let squares = NOISE / PRIOR_SLOPE ** 2
  for (const { all, center } of parts) {
    for (const { weight, relative, log } of all) {
      covariance += weight * (log - center) * relative
      squares += weight * (log - center) ** 2
    }
  }
  return {
    slope: Math.min(MAX_SLOPE, Math.max(MIN_SLOPE, covariance / squares)),
    // Around its own center the line changes no mean.
    parts: parts.map(({ all, center }) => ({ usual: Math.exp(center), factor: 1 + shrunkMean(all) })),
    types,
  }
}

function shrunkMean(all: Measured[]): number {
  const weight = all.reduce((sum, one) => sum + one.weight, 0)
  return all.reduce((sum, one) => sum + one.weight * one.relative, 0) / (weight + NOISE / PRIOR_FACTOR ** 2)
}
