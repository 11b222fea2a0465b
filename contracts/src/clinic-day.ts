import type { Day, Instant } from './queue.ts'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
/** Cached minutes per time zone; the clock alone needs one. */
const MAX_KNOWN = 100

/** Cached days, by time zone and minute: no zone changes its date within a minute. */
const found = new Map<string, Map<number, Day>>()

/** The date on the clinic's calendar at `now`; `timeZone` as an IANA name. */
export function clinicDay(now: Instant, timeZone: string): Day {
  const minute = Math.floor(now / MINUTE_MS)
  const known = found.get(timeZone)?.get(minute)
  if (known !== undefined) return known
  const day = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate().toString()
  const ofZone = found.get(timeZone)
  if (ofZone === undefined || ofZone.size >= MAX_KNOWN) found.set(timeZone, new Map([[minute, day]]))
  else ofZone.set(minute, day)
  return day
}

/** The calendar day this many days later; earlier if negative. */
export const addDays = (day: Day, days: number): Day =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
