import type { Instant } from '@anteroom/contracts/queue.ts'
import { type Place, seenInAll, trendFactor } from './estimate/circumstances.ts'
import type { Moments } from './estimate/gamma.ts'
import type { Habits } from './estimate/habits.ts'
import { halfDayNow } from './estimate/half-days.ts'
import { leftOfRoom } from './estimate/left.ts'
import { habitsAfter, meanToday, type Today, times } from './estimate/mean-today.ts'
import { bounds, NOBODY_AHEAD, sumAhead, withOneMore } from './estimate/sum.ts'
import { typeFactor } from './estimate/visit-types.ts'
import { breakEnd, goesOnAt, inRoomOf, lateMinutes, line } from './line.ts'
import { addWorkingTime, type Plan } from './plan.ts'
import type { Appointment, Queue, Waiting } from './types.ts'

/**
 * How fast a doctor's line moves: by what was learned on other days, and in this half-day. `place`: in the half-day, of
 * who is in the room or goes in next. `measured`: consultations.
 */
export type Pace = { habits: Habits; today: Today; place: Place; measured: number }

/** The pace of a doctor with these habits, as the queue shows it at `now`. */
export function paceOf(habits: Habits, queue: Queue, now: Instant): Pace {
  const { half, earlier, known, measured } = halfDayNow(queue.appointments, now)
  const byToday = earlier.reduce(habitsAfter, habits)
  const of = seenInAll(habits.circumstances, { part: half.part, known })
  return {
    habits: byToday,
    today: meanToday(byToday, half, known),
    place: { done: half.timed.length, of },
    measured: habits.measured + measured,
  }
}

/**
 * When a turn begins in 80 of 100 cases. `soonest`: before that in few; who has a long way must be told in time for it.
 * As the line may jump ahead before the alert is due, it is a little earlier than `earliest`.
 */
export type Window = { earliest: Instant; latest: Instant; soonest: Instant }

/**
 * Version of the model that makes windows: raise it with each change, so that scores of old and new models can be told
 * apart.
 */
export const MODEL_VERSION = 5

/** A doctor who is this late, and has not begun, may begin at any time. */
const LATE_START_MS = 15 * 60_000

/**
 * From when on nobody knows when the turns come, as long as nobody is seen: a doctor who was measured before begins as
 * on other days, of another one it can only be said when the hours begin. Null: they are known.
 */
export function unknownFrom(queue: Queue, plan: Plan, { pace, now }: Seen): Instant | null {
  if (pace.measured > 0 || inRoomOf(queue) !== undefined) return null
  // A doctor who sets a status is about to begin.
  const begins = Math.max(plan.opensAt, breakEnd(queue, now) ?? 0, queue.doctorStatusAt ?? 0)
  return begins + lateMinutes(queue) * 60_000 + LATE_START_MS
}

type Seen = { pace: Pace; now: Instant }

/** The window of everybody who waits by appointment id, and the one that a booking made now would get. */
export type Windows = { byAppointment: Map<string, Window>; forNextBooking: Window | null }

const UNKNOWN: Windows = { byAppointment: new Map(), forNextBooking: null }

/**
 * The windows of a line; lateness is added as in {@link lateMinutes}, and nobody goes in before the end of the time
 * that they asked for: others go first. None on a break without a known end. After {@link unknownFrom} they say how
 * soon it may be at most, by which those are told who have a long way, and are shown to nobody. `only`: of one
 * appointment alone, and none for a booking if it has one.
 */
export function windowsOf(queue: Queue, plan: Plan, { pace, now, only }: Seen & { only?: string }): Windows {
  const from = goesOnAt(queue, now)
  if (from === null) return UNKNOWN
  const inLine = line(queue)
  const inRoom = leftInRoom(inLine[0], pace, from)
  const late = lateMinutes(queue)
  const at = (minutes: number) => addWorkingTime(plan, from, late + minutes)
  const waiting = inLine.filter((one) => one.status === 'waiting')
  const reached = { soonest: 0, low: 0, high: 0 }
  const reach = (sum: Moments, places: number): void => {
    // Each distance is calibrated by itself, but nobody goes in before those who are nearer.
    const { soonest, low, high } = bounds(sum, places, pace.habits.calibration)
    reached.soonest = Math.max(reached.soonest, soonest)
    reached.low = Math.max(reached.low, low)
    reached.high = Math.max(reached.high, high)
  }
  const windowNow = (heldUntil: Instant | null): Window => {
    const turnAt = (minutes: number) => Math.max(at(wholeSeconds(minutes)), heldUntil ?? 0)
    return { earliest: turnAt(reached.low), latest: turnAt(reached.high), soonest: turnAt(reached.soonest) }
  }
  const byAppointment = new Map<string, Window>()
  let places = inRoom === null ? 0 : 1
  let ahead = NOBODY_AHEAD
  for (; waiting.length > 0; places++) {
    const sum = sumAhead(pace.today, inRoom, ahead)
    const { id, heldUntil, visitType } = takeNext(waiting, () => at(sum.mean))
    reach(sum, places)
    if (only === undefined || id === only) byAppointment.set(id, windowNow(heldUntil))
    if (id === only) return { byAppointment, forNextBooking: null }
    ahead = withOneMore(ahead, factorOf(pace, visitType, places))
  }
  reach(sumAhead(pace.today, inRoom, ahead), places)
  return { byAppointment, forNextBooking: windowNow(null) }
}

/** The window of one appointment; null also if it does not wait. */
export const windowOf = (
  queue: Queue,
  plan: Plan,
  { appointmentId, ...seen }: Seen & { appointmentId: string },
): Window | null => windowsOf(queue, plan, { ...seen, only: appointmentId }).byAppointment.get(appointmentId) ?? null

/**
 * The factor by which the visit of the patient at this index in line is longer than the doctor's average visit today.
 */
const factorOf = ({ habits, place }: Pace, visitType: string | undefined, places: number): number =>
  typeFactor(habits.circumstances, visitType) *
  trendFactor(habits.circumstances, { done: place.done + places, of: place.of })

const wholeSeconds = (minutes: number): number => Math.round(minutes * 60) / 60

/** Minutes left of the consultation in the room, if there is one. */
function leftInRoom(first: Appointment | undefined, pace: Pace, now: Instant): Moments | null {
  if (first?.status !== 'in-progress') return null
  const asBooked = times(pace.today, factorOf(pace, first.visitType, 0))
  return leftOfRoom(asBooked, pace.habits, Math.max(0, now - first.startedAt) / 60_000)
}

/** Removes and returns the patient who goes in next at that time: the first who is not on hold, or else the first. */
function takeNext(waiting: Waiting[], at: () => Instant): Waiting {
  // Hardly anybody is on hold.
  const isFirst = !waiting[0]?.heldUntil
  const index = isFirst ? 0 : waiting.findIndex(({ heldUntil }) => (heldUntil ?? 0) <= at())
  const [next] = index <= 0 ? [waiting.shift()] : waiting.splice(index, 1)
  if (!next) throw new Error('Nobody waits')
  return next
}
