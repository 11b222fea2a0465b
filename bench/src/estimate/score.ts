import { type Quoted, TAIL } from '@anteroom/queue/accuracy/score.ts'
import type { Quote } from './quotes.ts'

/** The quantile `share` of sorted figures, interpolated. */
function quantile(sorted: number[], share: number): number {
  const at = share * (sorted.length - 1)
  const lower = sorted[Math.floor(at)] ?? Number.NaN
  return lower + (at - Math.floor(at)) * ((sorted[Math.ceil(at)] ?? lower) - lower)
}

/** The clinic's rule as an interval of zero width. */
export const fixedRule = (quotes: Quote[]): Quoted[] =>
  quotes.map(({ fixed, actual }) => ({ low: fixed, high: fixed, actual }))

/**
 * What could be known in hindsight: the 10 % and 90 % quantiles of the real waits, for each doctor, distance and
 * elapsed time, in the order of the quotes.
 */
export function ceiling(quotes: Quote[]): Quoted[] {
  const keyOf = ({ doctor, distance, elapsed }: Quote) => `${doctor}/${distance}/${elapsed}`
  const bounds = new Map(
    [...Map.groupBy(quotes, keyOf)].map(([key, same]) => {
      const sorted = same.map(({ actual }) => actual).sort((a, b) => a - b)
      return [key, { low: quantile(sorted, TAIL), high: quantile(sorted, 1 - TAIL) }]
    }),
  )
  return quotes.map((quote) => ({ actual: quote.actual, ...(bounds.get(keyOf(quote)) ?? quote) }))
}
