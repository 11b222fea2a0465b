import { factorIn, inAverage, ofFactor, seenInAll } from './circumstances.ts'
import { PRIOR_SPREAD_WEIGHT } from './expected.ts'
import type { Habits, HalfDay, Timed } from './habits.ts'

/**
 * The doctor's mean in this half-day, in minutes over all types of visits, the mean's own variance, and the variance of
 * one consultation around it.
 */
export type Today = { mean: number; ofMean: number; variance: number }

/**
 * The mean of a half-day with some finished consultations: that of other days, corrected by those measured so far,
 * according to the variances between half-days and of the measurements. `known`: people seen or in line.
 */
export const meanToday = (habits: Habits, half: HalfDay, known: number): Today =>
  meanAfter(habits, { part: half.part, known, seen: seenOf(habits, half) })

/** Sums over the finished consultations of a half-day, in average circumstances. */
export type Seen = { count: number; total: number; squares: number }

export const NOTHING_SEEN: Seen = { count: 0, total: 0, squares: 0 }

/** With one more consultation. */
export function withSeen({ count, total, squares }: Seen, one: Timed, part: number, habits: Habits): Seen {
  const place = { part, done: count, of: seenInAll(habits.circumstances, { part, known: one.known }) }
  const usual = inAverage(habits.circumstances, { ...one, minutes: Math.min(one.minutes, habits.longest) }, place)
  return { count: count + 1, total: total + usual, squares: squares + usual * usual }
}

const seenOf = (habits: Habits, { part, timed }: HalfDay): Seen =>
  timed.reduce((seen, one) => withSeen(seen, one, part, habits), NOTHING_SEEN)

/** The same for a type of visit that takes `factor` times as long. */
export const times = (today: Today, factor: number): Today => ({
  mean: today.mean * factor,
  ofMean: today.ofMean * factor ** 2,
  variance: today.variance * factor ** 2,
})

/** {@link meanToday}, from sums over the finished consultations. */
export function meanAfter(habits: Habits, { part, known, seen }: { part: number; known: number; seen: Seen }): Today {
  return times(precisionWeighted(habits, part, seen), factorIn(habits.circumstances, { part, known }))
}

/** The same in average circumstances, except that it includes the error of the part of the day. */
function precisionWeighted(habits: Habits, part: number, { count, total, squares }: Seen): Today {
  const { mean } = habits
  // The expectation for a doctor who was never measured errs so much that it includes the part of the day.
  const ofPart = habits.halfDays === 0 ? 0 : mean ** 2 * ofFactor(habits.circumstances, part)
  const before = habits.betweenDays + habits.ofMean + ofPart
  if (count === 0) return { mean, ofMean: before, variance: habits.variance }
  const weighed = (variance: number): Today => {
    const precision = 1 / before + count / variance
    return { mean: (mean / before + total / variance) / precision, ofMean: 1 / precision, variance }
  }
  const first = scaled(weighed(habits.variance), mean)
  if (count === 1) return first
  // A doctor who is faster than expected also varies less than expected, so each measurement tells more.
  const known = PRIOR_SPREAD_WEIGHT + habits.measured
  const around = Math.max(0, squares - (total * total) / count)
  return weighed((known * first.variance + around) / (known + count - 1))
}

/**
 * What is known of a doctor later on the same day, after that half-day: the same as after one of another day, except
 * for the circumstances, of which it tells nothing.
 */
export function habitsAfter(habits: Habits, half: HalfDay): Habits {
  const seen = seenOf(habits, half)
  if (seen.count === 0) return habits
  const then = precisionWeighted(habits, half.part, seen)
  const betweenThen = habits.betweenDays * (then.mean / habits.mean) ** 2
  const ofSeen = betweenThen + then.variance / seen.count + then.mean ** 2 * ofFactor(habits.circumstances, half.part)
  const ofMean = 1 / (1 / habits.ofMean + 1 / ofSeen)
  const mean = ofMean * (habits.mean / habits.ofMean + seen.total / seen.count / ofSeen)
  return {
    ...habits,
    mean,
    ofMean,
    variance: then.variance * (mean / then.mean) ** 2,
    betweenDays: habits.betweenDays * (mean / habits.mean) ** 2,
    measured: habits.measured + seen.count,
    halfDays: habits.halfDays + 1,
  }
}

/** The spread of consultations is a share of their mean. */
const scaled = (today: Today, mean: number): Today => ({
  ...today,
  variance: today.variance * (today.mean / mean) ** 2,
})
