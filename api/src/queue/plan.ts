import type { Day, Doctor, Instant, Queue } from '@anteroom/contracts/queue.ts'

/** No queue is longer than this, so that a doctor's day stays one small document. */
const MOST_APPOINTMENTS = 500

/** What the doctor's hours make of one day. A day off has capacity 0. */
export type Plan = {
  /** The calendar day in the clinic's time zone: from its first moment to the first of the next. */
  startsAt: Instant
  endsAt: Instant
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

/** The moment at which a clock in `timeZone` shows `time` (`HH:MM`, up to `24:00`) on that day. */
function moment(date: Temporal.PlainDate, time: string, timeZone: string): Instant {
  const zoned =
    time === '24:00'
      ? date.add({ days: 1 }).toZonedDateTime(timeZone)
      : date.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) })
  return zoned.epochMilliseconds
}

export function planFor(doctor: Doctor, day: Day, timeZone: string): Plan {
  const date = Temporal.PlainDate.from(day)
  const hours = (doctor.week[date.dayOfWeek - 1] ?? []).map(({ from, to }) => ({
    from: moment(date, from, timeZone),
    to: moment(date, to, timeZone),
  }))
  const startsAt = moment(date, '00:00', timeZone)
  const openMinutes = hours.reduce((sum, { from, to }) => sum + (to - from) / 60_000, 0)
  return {
    startsAt,
    endsAt: moment(date, '24:00', timeZone),
    opensAt: hours.at(0)?.from ?? startsAt,
    closesAt: hours.at(-1)?.to ?? startsAt,
    capacity: Math.min(MOST_APPOINTMENTS, Math.floor(openMinutes / doctor.consultationMinutes)),
    consultationMinutes: doctor.consultationMinutes,
  }
}

/** True while the day's hours hold one more: the cancelled give theirs back, but still count for the document's size. */
export const hasPlace = (queue: Queue, plan: Plan): boolean =>
  queue.appointments.length < MOST_APPOINTMENTS &&
  queue.appointments.filter(({ status }) => status !== 'cancelled').length < plan.capacity
