import type { Day, Instant } from '@anteroom/contracts/queue.ts'
import type { Doctor, Queue } from './types.ts'

/** No queue is longer than this, so that a doctor's day stays one small document. */
const MAX_APPOINTMENTS = 500

/** What the doctor's hours make of one day. A day off has no hours and capacity 0. */
export type Plan = {
  /** The calendar day in the clinic's time zone: from its first moment to the first of the next. */
  startsAt: Instant
  endsAt: Instant
  /** When the doctor works, in order; between them are the breaks of the week's plan. */
  hours: { from: Instant; to: Instant }[]
  opensAt: Instant
  closesAt: Instant
  /** Appointments that fit into the hours. */
  capacity: number
  consultationMinutes: number
}

/** The moment at which a clock in `timeZone` shows `time` (`HH:MM`, up to `24:00`) on that day. */
function instantAt(date: Temporal.PlainDate, time: string, timeZone: string): Instant {
  const zoned =
    time === '24:00'
      ? date.add({ days: 1 }).toZonedDateTime(timeZone)
      : date.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) })
  return zoned.epochMilliseconds
}

export function planFor(doctor: Doctor, day: Day, timeZone: string): Plan {
  const date = Temporal.PlainDate.from(day)
  const week = doctor.daysOff.includes(day) ? [] : (doctor.week[date.dayOfWeek - 1] ?? [])
  const hours = week.map(({ from, to }) => ({
    from: instantAt(date, from, timeZone),
    to: instantAt(date, to, timeZone),
  }))
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
  }
}

/** True while the day's hours hold one more: the cancelled give theirs back, but still count for the document's size. */
export const hasPlace = (queue: Queue, plan: Plan): boolean =>
  queue.appointments.length < MAX_APPOINTMENTS &&
  queue.appointments.filter(({ status }) => status !== 'cancelled').length < plan.capacity

/**
 * The moment that lies `minutes` of the doctor's working time after `from`: before the hours it is counted from their
 * start, and it passes over the breaks of the plan. After the last hours the clock simply goes on.
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
