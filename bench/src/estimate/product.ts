import type { Instant } from '@anteroom/contracts/queue.ts'
import type { Plan } from '@anteroom/queue/plan.ts'
import type { Queue } from '@anteroom/queue/types.ts'
import { consultationLengths, type Pace, paceOf, windowOf } from '@anteroom/queue/window.ts'
import { type Line, planOf, queueAt } from './day.ts'
import type { ReplayedDoctor, Session } from './doctors.ts'

const DAYS_BACK = 14

/** One half-day as the product sees it: the queue at any moment of it, the plan, and the doctor's pace. */
export type SeenDay = { plan: Plan; queueAt: (now: Instant) => Queue; paceIn: (queue: Queue) => Pace }

/** The half-day with this index, with what the product has learned before it. */
export function seenDay(doctor: ReplayedDoctor, index: number, inLine: Line): SeenDay {
  const session = doctor.sessions[index]
  if (!session) throw new Error(`There is no half-day ${index}`)
  const before = doctor.sessions.slice(0, index)
  const sameDay = before.filter(({ day }) => day === session.day)
  const past = before.filter(({ day }) => day !== session.day).flatMap((one) => pastLengths(one, session))
  return {
    plan: planOf(doctor, session),
    queueAt: (now) => queueAt(session, sameDay, { now, inLine }),
    paceIn: (queue) => {
      const today = consultationLengths(queue.appointments).map((minutes) => ({ minutes, daysAgo: 0 }))
      return paceOf([...past, ...today], doctor.setMinutes)
    },
  }
}

function pastLengths({ day, consultations }: Session, today: Session) {
  const daysAgo = Temporal.PlainDate.from(day).until(today.day).days
  return daysAgo > DAYS_BACK ? [] : consultations.map(({ minutes }) => ({ minutes, daysAgo }))
}

/** The window of an appointment in minutes from `now`. Throws if it is none. */
export function windowIn(
  { plan }: SeenDay,
  { queue, pace, appointmentId, now }: { queue: Queue; pace: Pace; appointmentId: string; now: Instant },
): { low: number; high: number } {
  const window = windowOf(queue, plan, { pace, appointmentId, now })
  const low = ((window?.earliest ?? Number.NaN) - now) / 60_000
  const high = ((window?.latest ?? Number.NaN) - now) / 60_000
  if (!(low >= 0 && high >= low)) throw new Error(`Somebody who waits has the window ${low} to ${high}`)
  return { low, high }
}
