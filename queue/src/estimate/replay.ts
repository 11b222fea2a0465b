import { seenInAll, trendFactor } from './circumstances.ts'
import type { Habits, HalfDay } from './habits.ts'
import { meanAfter, NOTHING_SEEN, type Today, withSeen } from './mean-today.ts'
import { typeFactor } from './visit-types.ts'

/**
 * The beginning of a consultation as it was seen then. `startsAt`: minutes from that of the first one. `lasts`: minutes
 * to that of the next one. `factorOf`: by what the consultation with that index was expected to take longer than the
 * mean.
 */
export type Moment = { startsAt: number; lasts: number; today: Today; factorOf: (index: number) => number }

/** The beginnings of a half-day's consultations. `habits`: what was known before it. */
export function momentsOf({ part, timed }: HalfDay, habits: Habits): Moment[] {
  const { circumstances } = habits
  const types = timed.map(({ visitType }) => typeFactor(circumstances, visitType))
  let seen = NOTHING_SEEN
  let startsAt = 0
  return timed.map((one) => {
    const { known, minutes, pause } = one
    const of = seenInAll(circumstances, { part, known })
    const moment = {
      startsAt,
      lasts: minutes + pause,
      today: meanAfter(habits, { part, known, seen }),
      factorOf: (index: number) => (types[index] ?? 1) * trendFactor(circumstances, { done: index, of }),
    }
    startsAt += moment.lasts
    seen = withSeen(seen, one, part, habits)
    return moment
  })
}
