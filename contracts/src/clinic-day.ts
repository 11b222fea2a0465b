import type { Day, Instant } from './queue.ts'

/** The date on the clinic's calendar at `now`; `timeZone` as an IANA name. */
export const clinicDay = (now: Instant, timeZone: string): Day =>
  Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate().toString()

export const addDays = (day: Day, days: number): Day => Temporal.PlainDate.from(day).add({ days }).toString()
