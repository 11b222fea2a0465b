import { type Day, type Instant, isOver } from '@anteroom/contracts/queue.ts'
import type { Doctor, Queue } from './types.ts'

/** With this many appointments, ended ones included, a day takes no more patients: it must stay one small document. */
export const MAX_APPOINTMENTS = 500

/** Staff may add this many more, so that the front desk can work however full the day is. */
export const KEPT_FOR_STAFF = 20

/** A doctor's working hours on one day. A day off has no hours and capacity 0. */
export type Plan = {
  /** The calendar day in the clinic's time zone, from midnight to the next midnight. */
  startsAt: Instant
  endsAt: Instant
  /** The hours in order of time, separated by the breaks of the weekly schedule. */
  hours: { from: Instant; to: Instant }[]
  opensAt: Instant
  closesAt: Instant
  /** Appointments that fit into the hours. */
  capacity: number
  consultationMinutes: number
  /** The room in which the doctor sees patients on this day. */
  room: string
}

/**
 * The instant at which a clock in `timeZone` shows `time` (`HH:MM`, up to `24:00`) on that day: the first, where the
 * clock is turned back over it, and the moment of the change, where the clock is turned forward over it.
 */
function instantAt(date: Temporal.PlainDate, time: string, timeZone: string): Instant {
  if (time === '24:00') return date.add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds
  const plainTime = Temporal.PlainTime.from(time)
  const zoned = date.toZonedDateTime({ timeZone, plainTime })
  if (zoned.toPlainTime().equals(plainTime)) return zoned.epochMilliseconds
  // "previous" means strictly before, and what was skipped may begin right at the change.
  const change = zoned.add({ nanoseconds: 1 }).getTimeZoneTransition('previous')
  return (change ?? zoned).epochMilliseconds
}

type Span = Plan['hours'][number]

/** Sorted, without empty or reversed hours; hours that touch or overlap are joined, so that no minute counts twice. */
function merged(spans: Span[]): Span[] {
  const result: Span[] = []
  for (const span of spans.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from)) {
    const last = result.at(-1)
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to)
    else result.push({ ...span })
  }
  return result
}

/** From that day on the doctor sees nobody here. */
export const hasLeft = ({ leavesOn }: Pick<Doctor, 'leavesOn'>, day: Day): boolean =>
  leavesOn != null && day >= leavesOn

/**
 * Cached, because every view of a day needs its plan, and converting hours to instants takes longer than all other
 * counting.
 */
const plansMade = new WeakMap<Doctor, Map<string, Plan>>()

/**
 * The doctor's plan for one day. `timeZone`: the clinic's, as an IANA name. The same object again for the same doctor.
 */
export function planFor(doctor: Doctor, day: Day, timeZone: string): Plan {
  const plans = plansMade.getOrInsertComputed(doctor, () => new Map())
  return plans.getOrInsertComputed(`${day} ${timeZone}`, () => makePlan(doctor, day, timeZone))
}

function makePlan(doctor: Doctor, day: Day, timeZone: string): Plan {
  const date = Temporal.PlainDate.from(day)
  const isAway = doctor.daysOff.includes(day) || hasLeft(doctor, day)
  const week = isAway ? [] : (doctor.week[date.dayOfWeek - 1] ?? [])
  const hours = merged(
    week.map(({ from, to }) => ({ from: instantAt(date, from, timeZone), to: instantAt(date, to, timeZone) })),
  )
  const startsAt = instantAt(date, '00:00', timeZone)
  const openMinutes = hours.reduce((sum, { from, to }) => sum + (to - from) / 60_000, 0)
  return {
    startsAt,
    endsAt: instantAt(date, '24:00', timeZone),
    hours,
    opensAt: hours.at(0)?.from ?? startsAt,
    closesAt: hours.at(-1)?.to ?? startsAt,
    capacity: Math.min(MAX_APPOINTMENTS, Math.floor(openMinutes / doctor.consultationMinutes)),
    consultationMinutes: doctor.consultationMinutes,
    room: doctor.room,
  }
}

/** A place that nobody takes any more. Who was seen, or did not come, has used up the time. */
const isFreed = ({ status }: Queue['appointments'][number]): boolean => status === 'cancelled' || status === 'moved'

/**
 * True while one more booking fits, by a patient or by the clinic's staff. Appointments that were cancelled or moved
 * away free their place, but still count for the document's size.
 */
export const hasPlace = (queue: Queue, plan: Plan, by: 'patient' | 'clinic' = 'patient'): boolean =>
  queue.appointments.length < MAX_APPOINTMENTS + (by === 'clinic' ? KEPT_FOR_STAFF : 0) && placesLeft(queue, plan) > 0

/** How many more bookings the doctor's hours have room for. */
export const placesLeft = ({ appointments }: Pick<Queue, 'appointments'>, { capacity }: Plan): number =>
  Math.max(0, capacity - appointments.filter((appointment) => !isFreed(appointment)).length)

/** This long after the doctor's hours, a line that nobody closed no longer counts: it must not hold up the next day. */
const MAX_OVERRUN_MS = 12 * 60 * 60_000

/** The latest end of a day's line: after midnight if the doctor's hours ended late. */
export const lastsUntil = ({ endsAt, closesAt }: Plan): Instant => Math.max(endsAt, closesAt + MAX_OVERRUN_MS)

/** True while the doctor's line of that day goes on, past midnight too: it is not closed and somebody is unfinished. */
export const isLineOpen = (queue: Queue, plan: Plan, now: Instant): boolean =>
  queue.closedAt === null && now < lastsUntil(plan) && queue.appointments.some(({ status }) => !isOver(status))

/**
 * The instant `minutes` of the doctor's working time after `from`. Time before the hours and in the breaks of the plan
 * does not count; after the last hours all time counts.
 */
export function addWorkingTime(plan: Plan, from: Instant, minutes: number): Instant {
  let left = minutes * 60_000
  let at = from
  for (const hours of plan.hours) {
    if (at > hours.to) continue
    at = Math.max(at, hours.from)
    if (at + left < hours.to || hours.to === plan.closesAt) return at + left
    left -= hours.to - at
    at = hours.to
  }
  return at + left
}
