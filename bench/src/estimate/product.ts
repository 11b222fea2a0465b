import type { Instant } from '@anteroom/contracts/queue.ts'
import { learn } from '@anteroom/queue/estimate/learn.ts'
import type { Plan } from '@anteroom/queue/plan.ts'
import type { Queue } from '@anteroom/queue/types.ts'
import { type Pace, paceOf, type Window, windowsOf } from '@anteroom/queue/window.ts'
import { type Line, planOf, queueAt } from './day.ts'
import type { ReplayedDoctor } from './doctors.ts'

const DAYS_BACK = 60

/** One half-day as the product sees it: the queue at any moment of it, the plan, and the doctor's pace. */
export type SeenDay = { plan: Plan; queueAt: (now: Instant) => Queue; paceIn: (queue: Queue, now: Instant) => Pace }

/** The half-day with this index, and what the product has learned before it. */
export function seenDay(doctor: ReplayedDoctor, index: number, inLine: Line): SeenDay {
  const session = doctor.sessions[index]
  if (!session) throw new Error(`There is no half-day ${index}`)
  const before = doctor.sessions.slice(0, index)
  const sameDay = before.filter(({ day }) => day === session.day)
  const past = Array.from(
    Map.groupBy(before, ({ day }) => day),
    ([day, halves]) => ({
      daysAgo: Temporal.PlainDate.from(day).until(session.day).days,
      appointments: halves.flatMap((one) => queueAt(one, [], { now: Number.POSITIVE_INFINITY, inLine }).appointments),
    }),
  ).filter(({ daysAgo }) => daysAgo > 0 && daysAgo <= DAYS_BACK)
  const habits = learn(past, doctor.expected ?? doctor.setMinutes)
  return {
    plan: planOf(doctor, session),
    queueAt: (now) => queueAt(session, sameDay, { now, inLine }),
    paceIn: (queue, now) => paceOf(habits, queue, now),
  }
}

/** The windows of all waiting patients, in minutes from `now`. */
export const windowsIn = ({ plan, paceIn }: SeenDay, queue: Queue, now: Instant): Map<string, Window> =>
  windowsOf(queue, plan, { pace: paceIn(queue, now), now }).byAppointment

/** A window in minutes from `now`. Throws if it is invalid. */
export function minutesOf(window: Window | undefined, now: Instant): { low: number; high: number } {
  const low = ((window?.earliest ?? Number.NaN) - now) / 60_000
  const high = ((window?.latest ?? Number.NaN) - now) / 60_000
  if (!(low >= 0 && high >= low)) throw new Error(`Somebody who waits has the window ${low} to ${high}`)
  return { low, high }
}
