import { PLACES } from './expected.ts'
import type { Calibration, Habits } from './habits.ts'
import { leftOfRoom } from './left.ts'
import { times } from './mean-today.ts'
import type { Moment } from './replay.ts'
import { type Ahead, bounds, NOBODY_AHEAD, sumAhead, withOneMore } from './sum.ts'

/** Minutes that patients may need to get to the clinic. */
const LEADS = [15, 30, 45]
/** Patients closer than this when the half-day begins learn of their turn in other ways. */
const NEAREST = 3
/** Minutes before the same patient is checked again. */
const LOOK = 0.25

type Known = { habits: Habits; calibration: Calibration }

/**
 * How many patients of a half-day would have been told that their turn is near, and how many of them too late, by the
 * number of places to the turn at that moment.
 */
export function toldOf(moments: Moment[], known: Known): { turns: number; late: number }[] {
  const counts = Array.from({ length: PLACES }, () => ({ turns: 0, late: 0 }))
  for (const lead of LEADS) {
    let next = NEAREST
    for (const [index, moment] of moments.entries()) {
      let ahead = NOBODY_AHEAD
      for (let one = index + 1; one < next; one++) ahead = withOneMore(ahead, moment.factorOf(one))
      for (; next < moments.length; next++) {
        const after = toldAfter(moment, { index, next, lead, ahead }, known)
        if (after === null) break
        const count = counts[Math.min(PLACES, next - index) - 1]
        const came = (moments[next]?.startsAt ?? 0) - moment.startsAt
        if (count) count.turns++
        if (count && came - after < lead) count.late++
        ahead = withOneMore(ahead, moment.factorOf(next))
      }
    }
  }
  return counts
}

type Asked = { index: number; next: number; lead: number; ahead: Ahead }

/** Minutes after the beginning of the consultation with this index; null: not before it was over. */
function toldAfter(moment: Moment, { index, next, lead, ahead }: Asked, { habits, calibration }: Known): number | null {
  // The next patient is told at once.
  if (next === index + 1) return 0
  const inRoom = times(moment.today, moment.factorOf(index))
  for (let elapsed = 0; elapsed < moment.lasts; ) {
    const sum = sumAhead(moment.today, leftOfRoom(inRoom, habits, elapsed), ahead)
    const spare = bounds(sum, next - index, calibration).soonest - lead
    // Before the first consultation there is also time to tell.
    if (spare <= 0) return index === 0 && elapsed === 0 ? spare : elapsed
    elapsed += Math.max(LOOK, spare)
  }
  return null
}
