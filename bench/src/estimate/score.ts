import type { Quote, Quoted } from './quotes.ts'

/** The window is to hold 80 % of the turns: so many come before it, and so many after it. */
const TAIL = 0.1

export const mean = (figures: number[]): number => figures.reduce((sum, figure) => sum + figure, 0) / figures.length

/** The quantile `share` of figures in ascending order, interpolated. */
function quantile(sorted: number[], share: number): number {
  const at = share * (sorted.length - 1)
  const lower = sorted[Math.floor(at)] ?? Number.NaN
  return lower + (at - Math.floor(at)) * ((sorted[Math.ceil(at)] ?? lower) - lower)
}

/**
 * The interval score: its width, and ten minutes for each minute by which it was missed. T. Gneiting and A. Raftery,
 * "Strictly proper scoring rules, prediction, and estimation", JASA 102 (2007), section 6.2.
 */
const intervalScore = ({ low, high, actual }: Quoted): number =>
  high - low + (Math.max(0, low - actual) + Math.max(0, actual - high)) / TAIL

const errorOf = ({ low, high, actual }: Quoted): number => Math.abs(actual - (low + high) / 2)

/** Figures of a set of quotes. `early` and `late`: shares of turns that came before and after the window. */
export type Score = { score: number; covered: number; early: number; late: number; width: number; error: number }

export const scoreOf = (quotes: Quoted[]): Score => {
  const early = mean(quotes.map(({ low, actual }) => (actual < low ? 1 : 0)))
  const late = mean(quotes.map(({ high, actual }) => (actual > high ? 1 : 0)))
  return {
    score: mean(quotes.map(intervalScore)),
    covered: 1 - early - late,
    early,
    late,
    width: mean(quotes.map(({ low, high }) => high - low)),
    error: mean(quotes.map(errorOf)),
  }
}

/** The clinic's rule as an interval without width. */
export const fixedRule = (quotes: Quote[]): Quoted[] =>
  quotes.map(({ fixed, actual }) => ({ low: fixed, high: fixed, actual }))

/**
 * What could be known afterwards: the 10 % and 90 % quantiles of what came, for each doctor, distance and elapsed time, in
 * the order of the quotes.
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
