import type { Instant } from '@anteroom/contracts/queue.ts'
import type { Moments } from './estimate/gamma.ts'
import type { Habits } from './estimate/habits.ts'
import { halfDayNow } from './estimate/half-days.ts'
import { leftOfRoom } from './estimate/left.ts'
import { meanToday, type Today } from './estimate/mean-today.ts'
import { bounds, sumAhead } from './estimate/sum.ts'
import { goesOnAt, lateMinutes, line } from './line.ts'
import { addWorkingTime, type Plan } from './plan.ts'
import type { Appointment, Queue, Waiting } from './types.ts'

/** How fast a doctor's line moves: by what was learned on other days, and in this half-day. `measured`: consultations. */
export type Pace = { habits: Habits; today: Today; measured: number }

/** The pace of a doctor with these habits, as the queue shows it at `now`. */
export function paceOf(habits: Habits, queue: Queue, now: Instant): Pace {
  const { half, known, measured } = halfDayNow(queue.appointments, now)
  return { habits, today: meanToday(habits, half, known), measured: habits.measured + measured }
}

/**
 * When a turn begins in 80 of 100 cases. `soonest`: before that in few; who has a long way must be told in time for it. As the
 * line may jump ahead before the alert is due, it is a little earlier than `earliest`.
 */
export type Window = { earliest: Instant; latest: Instant; soonest: Instant }

/**
 * The window of everybody who waits, by appointment id; lateness is added as in {@link lateMinutes}, and nobody goes in
 * before the end of the time that they asked for: others go first. None on a break without a known end.
 */
export function windowsOf(queue: Queue, plan: Plan, { pace, now }: { pace: Pace; now: Instant }): Map<string, Window> {
  const windows = new Map<string, Window>()
  const from = goesOnAt(queue, now)
  if (from === null) return windows
  const inLine = line(queue)
  const inRoom = leftInRoom(inLine[0], pace, from)
  const late = lateMinutes(queue)
  const at = (minutes: number) => addWorkingTime(plan, from, late + minutes)
  const waiting = inLine.filter((one) => one.status === 'waiting')
  const reached = { soonest: 0, low: 0, high: 0 }
  for (let places = inRoom === null ? 0 : 1; waiting.length > 0; places++) {
    const sum = sumAhead(pace.today, inRoom, places)
    const { id, heldUntil } = takeNext(waiting, at(sum.mean))
    // Each distance is calibrated by itself, but nobody goes in before those who are nearer.
    const { soonest, low, high } = bounds(sum, places, pace.habits.calibration)
    reached.soonest = Math.max(reached.soonest, soonest)
    reached.low = Math.max(reached.low, low)
    reached.high = Math.max(reached.high, high)
    const turnAt = (minutes: number) => Math.max(at(wholeSeconds(minutes)), heldUntil ?? 0)
    windows.set(id, {
      earliest: turnAt(reached.low),
      latest: turnAt(reached.high),
      soonest: turnAt(reached.soonest),
    })
  }
  return windows
}

/** The window of one appointment; null also if it does not wait. */
export const windowOf = (
  queue: Queue,
  plan: Plan,
  { appointmentId, ...seen }: { pace: Pace; appointmentId: string; now: Instant },
): Window | null => windowsOf(queue, plan, seen).get(appointmentId) ?? null

const wholeSeconds = (minutes: number): number => Math.round(minutes * 60) / 60

/** What is left in the room, if somebody is in it. */
function leftInRoom(first: Appointment | undefined, { habits, today }: Pace, now: Instant): Moments | null {
  if (first?.status !== 'in-progress') return null
  return leftOfRoom(today, habits, Math.max(0, now - first.startedAt) / 60_000)
}

/** Takes out who goes in next at that time: the first who is not on hold then, else the first. */
function takeNext(waiting: Waiting[], at: Instant): Waiting {
  const index = waiting.findIndex(({ heldUntil }) => (heldUntil ?? 0) <= at)
  const [next] = waiting.splice(Math.max(0, index), 1)
  if (!next) throw new Error('Nobody waits')
  return next
}
