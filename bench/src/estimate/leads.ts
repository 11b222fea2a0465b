import { type Arrivals, arrivalsOf } from '@anteroom/queue/accuracy/arrivals.ts'
import { alertsDue, nextDueAt } from '@anteroom/queue/alerts/due.ts'
import type { Queue } from '@anteroom/queue/types.ts'
import { endOf, idOf, TIME_ZONE } from './day.ts'
import type { Consultation, ReplayedDoctor } from './doctors.ts'
import { type SeenDay, seenDay, windowsIn } from './product.ts'

/** Minutes that patients need to get to the clinic. */
export const LEADS = [15, 30, 45]

/** The share of patients who may be told too late. */
export const LATE = 0.1
/** The quantile is searched within this many standard deviations, by halving this often. */
const FARTHEST_MOVE = 0.6
const ROUNDS = 6

/** "Two ahead": patients who are nearer than this from the start of the half-day do not count. */
const NEARLY_AHEAD = 2
/** The product looks at a queue at least this often. */
const SWEEP_MS = 5_000
/** How long before the doctor's hours the first patients may be told. */
const BEFORE_HOURS_MS = 2 * 60 * 60_000

/**
 * When each patient is told that the turn is near, by appointment id. `lead`: null for patients who did not say how
 * long they need.
 */
function toldAt(seen: SeenDay, { moments, lead }: { moments: number[]; lead: number | null }): Map<string, number> {
  const told = new Map<string, number>()
  const factsAt = (queue: Queue, now: number) => {
    const windows = windowsIn(seen, queue, now)
    return {
      nearlyAhead: NEARLY_AHEAD,
      nearlyMinutes: null,
      delayMinutes: 5,
      quietHours: null,
      timeZone: TIME_ZONE,
      leadMinutes: () => lead,
      soonest: (appointmentId: string) => windows.get(appointmentId)?.soonest ?? null,
    }
  }
  for (const [index, from] of moments.entries()) {
    const until = moments[index + 1] ?? from
    const queue = withoutTold(seen.queueAt(from), told)
    for (let now = from; now < until; ) {
      const facts = factsAt(queue, now)
      for (const { kind, appointmentId } of alertsDue(queue, seen.plan, now, facts)) {
        if (kind === 'nearly' || kind === 'next') if (!told.has(appointmentId)) told.set(appointmentId, now)
      }
      const next = nextDueAt(queue, seen.plan, now, facts)
      if (next === null) break
      now = Math.max(next, now + SWEEP_MS)
    }
  }
  return told
}

/** The same line without those who have been told. */
const withoutTold = (queue: Queue, told: Map<string, number>): Queue => ({
  ...queue,
  appointments: queue.appointments.map((one) => (told.has(one.id) ? { ...one, contact: null } : one)),
})

/** A half-day as the product sees it, and the consultations that really followed. */
export type Alerted = { seen: SeenDay; consultations: Consultation[] }

export const alertedDays = (doctors: ReplayedDoctor[]): Alerted[] =>
  doctors.flatMap((doctor) =>
    doctor.sessions.map(({ consultations }, age) => ({ seen: seenDay(doctor, age, 'all-booked'), consultations })),
  )

/** How patients who need `lead` minutes to arrive would do so. `by`: the rule that tells them. */
export function arrivals(days: Alerted[], lead: number, by: 'two ahead' | 'product'): Arrivals {
  const spare = days.flatMap(({ seen, consultations }) => {
    const changes = consultations.flatMap((one) => [one.start, endOf(one)]).sort((a, b) => a - b)
    const moments = [(changes[0] ?? 0) - BEFORE_HOURS_MS, ...changes]
    const told = toldAt(seen, { moments, lead: by === 'product' ? lead : null })
    return consultations.slice(NEARLY_AHEAD + 1).map((turn) => {
      const at = told.get(idOf(turn))
      if (at === undefined) throw new Error(`Nobody told the patient of ${new Date(turn.start).toISOString()}`)
      return (turn.start - at) / 60_000 - lead
    })
  })
  return arrivalsOf(spare)
}

/** The same if everybody were told by the quantile at which, in hindsight, exactly {@link LATE} of them arrive late. */
export function arrivalsInHindsight(days: Alerted[], lead: number): Arrivals {
  let [from, to] = [-FARTHEST_MOVE, FARTHEST_MOVE]
  let best = arrivals(
    days.map((day) => moved(day, to)),
    lead,
    'product',
  )
  for (let round = 0; round < ROUNDS; round++) {
    const middle = (from + to) / 2
    const found = arrivals(
      days.map((day) => moved(day, middle)),
      lead,
      'product',
    )
    if (found.late / found.told > LATE) from = middle
    else {
      to = middle
      best = found
    }
  }
  return best
}

/** The half-day with the early bounds of its windows moved by `by` standard deviations. */
const moved = ({ seen, consultations }: Alerted, by: number): Alerted => ({
  consultations,
  seen: {
    ...seen,
    paceIn: (queue, now) => {
      const { habits, ...pace } = seen.paceIn(queue, now)
      const early = habits.calibration.early.map((bound) => bound + by)
      return { ...pace, habits: { ...habits, calibration: { ...habits.calibration, early } } }
    },
  },
})
