import type { AlertRules } from '@anteroom/contracts/alert-rules.ts'
import type { Instant } from '@anteroom/contracts/queue.ts'

type QuietHours = AlertRules['quietHours']

/**
 * Quiet hours or not, an alert is sent by this long before the doctor opens: a patient must learn in time not to come.
 */
const BEFORE_OPENING_MS = 60 * 60_000

/** The end of the quiet hours that `now` lies in; null outside of them. */
function quietUntil(now: Instant, quiet: QuietHours, timeZone: string): Instant | null {
  if (quiet === null) return null
  const { from, to } = quiet
  const local = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone)
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' })
  const isQuiet = from <= to ? from <= time && time < to : from <= time || time < to
  if (!isQuiet) return null
  const day = time < to ? local.toPlainDate() : local.toPlainDate().add({ days: 1 })
  return day.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(to) }).epochMilliseconds
}

/**
 * When an alert that can wait may be sent: after the quiet hours, but no later than an hour before the doctor opens.
 */
export function deferUntil(
  now: Instant,
  opensAt: Instant,
  { quietHours, timeZone }: { quietHours: QuietHours; timeZone: string },
): Instant {
  const end = quietUntil(now, quietHours, timeZone)
  return end === null ? now : Math.max(now, Math.min(end, opensAt - BEFORE_OPENING_MS))
}
