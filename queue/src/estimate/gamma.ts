/**
 * The quantile of a gamma distribution with this mean and variance, `z` being the quantile of the standard normal one:
 * E. Wilson and M. Hilferty, "The distribution of chi-square", PNAS 17 (1931).
 */
export function gammaQuantile({ mean, variance }: Moments, z: number): number {
  if (mean <= 0) return 0
  const ninth = variance / (9 * mean * mean)
  return mean * Math.max(0, 1 - ninth + z * Math.sqrt(ninth)) ** 3
}

/**
 * By how many standard deviations a time lies from what was expected: the inverse of {@link gammaQuantile}, where that
 * is not zero.
 */
export function deviationOf({ mean, variance }: Moments, minutes: number): number {
  const ninth = variance / (9 * mean * mean)
  return (Math.cbrt(minutes / mean) - 1 + ninth) / Math.sqrt(ninth)
}

/** Of a time in minutes. */
export type Moments = { mean: number; variance: number }
