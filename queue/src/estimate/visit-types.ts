import type { Circumstances, HalfDay } from './habits.ts'

/**
 * The variance of a consultation, as a share of its squared mean; and the expected standard deviation of the types'
 * factors.
 */
const NOISE = 0.4
const PRIOR_FACTOR = 0.25
/** The least factor of a type, and the inverse of the greatest: a few extreme visits must not decide more. */
const MIN_FACTOR = 0.2

/** The factor by which visits of this type are longer than the doctor's average visit. */
export const typeFactor = ({ types }: Pick<Circumstances, 'types'>, visitType: string | undefined): number =>
  types.get(visitType) ?? 1

/**
 * The factors of visit types: means of lengths, as shares of the doctor's mean, shrunk to that mean (ridge regression,
 * as of the other circumstances). Where all visits are of one type, or of none, they tell nothing.
 */
export function typesOf(halfDays: (HalfDay & { weight: number })[], mean: number): Circumstances['types'] {
  const sums = new Map<string | undefined, { weight: number; relative: number }>()
  for (const { timed, weight } of halfDays) {
    for (const { minutes, visitType } of timed) {
      const sum = sums.get(visitType) ?? { weight: 0, relative: 0 }
      sums.set(visitType, { weight: sum.weight + weight, relative: sum.relative + weight * (minutes / mean - 1) })
    }
  }
  if (sums.size < 2) return new Map()
  const factor = ({ weight, relative }: { weight: number; relative: number }) =>
    1 + relative / (weight + NOISE / PRIOR_FACTOR ** 2)
  return new Map(
    [...sums].map(([visitType, sum]) => [visitType, Math.min(1 / MIN_FACTOR, Math.max(MIN_FACTOR, factor(sum)))]),
  )
}
