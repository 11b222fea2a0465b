/** A window should contain 80 % of the turns: this share comes before it, and the same share after it. */
export const TAIL = 0.1

/** An interval that a patient was given for a wait, and the actual wait, in minutes. */
export type Quoted = { low: number; high: number; actual: number }

/** Sums over a set of quotes. They can be stored and added up. All are minutes except the counts of quotes. */
export type Tally = { quotes: number; early: number; late: number; width: number; score: number; error: number }

export const NO_QUOTES: Tally = { quotes: 0, early: 0, late: 0, width: 0, score: 0, error: 0 }

/** `early` and `late`: shares of turns that came before and after the window. The others are minutes, on average. */
export type Score = { score: number; covered: number; early: number; late: number; width: number; error: number }

/**
 * The interval score: its width, and ten minutes for each minute by which it was missed. T. Gneiting and A. Raftery,
 * "Strictly proper scoring rules, prediction, and estimation", JASA 102 (2007), section 6.2.
 */
const intervalScore = ({ low, high, actual }: Quoted): number =>
  high - low + (Math.max(0, low - actual) + Math.max(0, actual - high)) / TAIL

const tallyOf = (quoted: Quoted): Tally => ({
  quotes: 1,
  early: quoted.actual < quoted.low ? 1 : 0,
  late: quoted.actual > quoted.high ? 1 : 0,
  width: quoted.high - quoted.low,
  score: intervalScore(quoted),
  error: Math.abs(quoted.actual - (quoted.low + quoted.high) / 2),
})

/** Adds up sums. */
export const sumOf = (tallies: Tally[]): Tally =>
  tallies.reduce(
    (sum, one) => ({
      quotes: sum.quotes + one.quotes,
      early: sum.early + one.early,
      late: sum.late + one.late,
      width: sum.width + one.width,
      score: sum.score + one.score,
      error: sum.error + one.error,
    }),
    NO_QUOTES,
  )

/** The sums over these quotes. */
export const tallied = (quotes: Quoted[]): Tally => sumOf(quotes.map(tallyOf))

/** The means of these sums; NaN where there are no quotes. */
export const scoreOfTally = ({ quotes, early, late, width, score, error }: Tally): Score => ({
  score: score / quotes,
  covered: (quotes - early - late) / quotes,
  early: early / quotes,
  late: late / quotes,
  width: width / quotes,
  error: error / quotes,
})

/** The score of these quotes. */
export const scoreOf = (quotes: Quoted[]): Score => scoreOfTally(tallied(quotes))
