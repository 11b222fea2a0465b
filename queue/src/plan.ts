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

/** The day that the clinic's calendar shows at `now`. */
export const clinicDay = (now: Instant, timeZone: string): Day =>
  Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate().toString()

export const addDays = (day: Day, days: number): Day => Temporal.PlainDate.from(day).add({ days }).toString()

/**
 * The moment at which a clock in `timeZone` shows `time` (`HH:MM`, up to `24:00`) on that day: the first, where the clock
 * is turned back over it, and the moment of the change, where the clock is turned forward over it.
 */
function moment(date: Temporal.PlainDate, time: string, timeZone: string): Instant {
  if (time === '24:00') return date.add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds
  const plainTime = Temporal.PlainTime.from(time)
  const zoned = date.toZonedDateTime({ timeZone, plainTime })
  if (zoned.toPlainTime().equals(plainTime)) return zoned.epochMilliseconds
  // "previous" means strictly before, and what was skipped may begin right at the change.
  const change = zoned.add({ nanoseconds: 1 }).getTimeZoneTransition('previous')
  return (change ?? zoned).epochMilliseconds
}

type Span = Plan['hours'][number]

/** In order, without the empty and backward ones, and those that touch or overlap as one: no minute counts twice. */
function merged(spans: Span[]): Span[] {
  const result: Span[] = []
  for (const span of spans.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from)) {
    const last = result.at(-1)
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to)
    else result.push({ ...span })
  }
  return result
}

export function planFor(doctor: Doctor, day: Day, timeZone: string): Plan {
  const date = Temporal.PlainDate.from(day)
  const week = doctor.daysOff.includes(day) ? [] : (doctor.week[date.dayOfWeek - 1] ?? [])
  const hours = merged(
    week.map(({ from, to }) => ({ from: moment(date, from, timeZone), to: moment(date, to, timeZone) })),
  )
  const startsAt = moment(date, '00:00', timeZone)
  const openMinutes = hours.reduce((sum, { from, to }) => sum + (to - from) / 60_000, 0)
  return {
    startsAt,
    endsAt: moment(date, '24:00', timeZone),
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
export function afterWorking(plan: Plan, from: Instant, minutes: number): Instant {
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
