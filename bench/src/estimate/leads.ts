import { type Arrivals, arrivalsOf } from '@anteroom/queue/accuracy/arrivals.ts'
import { alertsDue, nextDueAt } from '@anteroom/queue/alerts/due.ts'
import type { Queue } from '@anteroom/queue/types.ts'
import { endOf, idOf, TIME_ZONE } from './day.ts'
import type { ReplayedDoctor } from './doctors.ts'
import { type SeenDay, seenDay, windowsIn } from './product.ts'

/** Minutes that patients need to get to the clinic. */
export const LEADS = [15, 30, 45]

/** "Two ahead": who is nearer than this from the start of the half-day is not counted. */
const NEARLY_AHEAD = 2
/** The product looks at a queue at least this often. */
const SWEEP_MS = 5_000
/** How long before the doctor's hours the first patients may be told. */
const BEFORE_HOURS_MS = 2 * 60 * 60_000

/** When each patient is told that the turn is near, by appointment id. `lead`: null for patients who have not said it. */
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

/** The same line, in which nobody needs to be told again. */
const withoutTold = (queue: Queue, told: Map<string, number>): Queue => ({
  ...queue,
  appointments: queue.appointments.map((one) => (told.has(one.id) ? { ...one, contact: null } : one)),
})

/** How the patients of a doctor's half-days would arrive, whose way takes `lead` minutes. `by`: who tells them. */
export function arrivals(doctors: ReplayedDoctor[], lead: number, by: 'two ahead' | 'product'): Arrivals {
  const spare = doctors.flatMap((doctor) =>
    doctor.sessions.flatMap(({ consultations }, age) => {
      const seen = seenDay(doctor, age, 'all-booked')
      const changes = consultations.flatMap((one) => [one.start, endOf(one)]).sort((a, b) => a - b)
      const moments = [(changes[0] ?? 0) - BEFORE_HOURS_MS, ...changes]
      const told = toldAt(seen, { moments, lead: by === 'product' ? lead : null })
      return consultations.slice(NEARLY_AHEAD + 1).map((turn) => {
        const at = told.get(idOf(turn))
        if (at === undefined) throw new Error(`Nobody told the patient of ${new Date(turn.start).toISOString()}`)
        return (turn.start - at) / 60_000 - lead
      })
    }),
  )
  return arrivalsOf(spare)
}
