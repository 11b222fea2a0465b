import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planFor } from './plan.ts'
import { doctor } from './testing/example-day.ts'

const MINUTE_MS = 60_000
/** All clocks change at a multiple of a quarter of an hour. */
const QUARTER_MS = 15 * MINUTE_MS

/** Every clock change from 2026 to 2028, by zone, as the day on which it happens. */
function clockChanges(): { timeZone: string; day: string }[] {
  const until = Temporal.Instant.from('2029-01-01T00:00Z').epochMilliseconds
  return Intl.supportedValuesOf('timeZone').flatMap((timeZone) => {
    const days: { timeZone: string; day: string }[] = []
    let change = Temporal.Instant.from('2026-01-01T00:00Z').toZonedDateTimeISO(timeZone).getTimeZoneTransition('next')
    while (change && change.epochMilliseconds < until) {
      // The skipped or repeated hour may begin on the day before.
      const day = change.subtract({ nanoseconds: 1 }).toPlainDate()
      for (const date of [day, day.add({ days: 1 })]) days.push({ timeZone, day: date.toString() })
      change = change.getTimeZoneTransition('next')
    }
    return days
  })
}

const changes = clockChanges()

const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
const time = fc.oneof(fc.integer({ min: 0, max: 4 * 60 }), fc.integer({ min: 0, max: 24 * 60 }))
/** Some of them overlap, or end before they begin. */
const spans = fc.array(fc.record({ from: time, to: time }), { maxLength: 5 })

describe('hours on a day on which the clock changes', () => {
  it('are found in many zones', () => {
    expect(new Set(changes.map(({ timeZone }) => timeZone)).size).toBeGreaterThan(100)
  })

  it('are in order, never overlap, and count each minute of work once', () => {
    fc.assert(
      fc.property(fc.constantFrom(...changes), spans, ({ timeZone, day }, asked) => {
        const week = doctor.week.map(() => asked.map(({ from, to }) => ({ from: clock(from), to: clock(to) })))
        const { hours, startsAt, endsAt, capacity } = planFor({ ...doctor, week, daysOff: [] }, day, timeZone)

        const edges = hours.flatMap(({ from, to }) => [from, to])
        expect(edges).toEqual([...new Set(edges)].sort((a, b) => a - b))
        expect(Math.min(startsAt, ...edges)).toBe(startsAt)
        expect(Math.max(endsAt, ...edges)).toBe(endsAt)

        const isAsked = (minute: number) => asked.some(({ from, to }) => from <= minute && minute < to)
        const minutesShown = new Set<number>()
        for (let at = startsAt; at < endsAt; at += QUARTER_MS) {
          const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone)
          for (let more = 0; more < 15; more++) {
            if (isAsked(hour * 60 + minute + more)) minutesShown.add(hour * 60 + minute + more)
          }
        }
        // A minute that the clock skips is not worked; an hour that it repeats may be worked twice.
        const worked = hours.reduce((sum, { from, to }) => sum + (to - from) / MINUTE_MS, 0)
        const repeated = Math.max(0, (endsAt - startsAt) / MINUTE_MS - 24 * 60)
        expect(worked).toBeGreaterThanOrEqual(minutesShown.size)
        expect(worked).toBeLessThanOrEqual(minutesShown.size + repeated)
        expect(capacity).toBe(Math.floor(worked / doctor.consultationMinutes))
      }),
      { numRuns: 1_000 },
    )
  })
})
