import { doctor } from '@anteroom/queue/testing/example-day.ts'
import { expect, it } from 'vitest'
import { readAhead } from './read-ahead.ts'

/** Asks for a day while nothing is answered. Returns the days being read, with how old they may be. */
function askedFor(week: typeof doctor.week, now: string): [string, number | undefined][] {
  const asked: [string, number | undefined][] = []
  const load = (id: string, since?: number) => {
    asked.push([id, since])
    return new Promise<never>(() => {})
  }
  const moment = { day: '2026-12-02', timeZone: 'UTC', now: Date.parse(now) }
  void readAhead({ load }, { ...doctor, week }, moment)
  return asked
}

const open = (from: string, to: string) => Array.from({ length: 7 }, () => [{ from, to }])

it('reads a day and the day before at the same moment, the one itself at any age', () => {
  const asked = askedFor(open('00:00', '24:00'), '2026-12-01T20:00:00Z')

  expect(asked.map(([id]) => id)).toEqual([`${doctor._id}:2026-12-02`, `${doctor._id}:2026-12-01`])
  expect(asked[0]?.[1]).toBe(0)
  expect(asked[1]?.[1]).toBeGreaterThan(performance.now() - 2_000)
})

it('reads no day before where there is a night between', () => {
  const asked = askedFor(open('09:00', '17:00'), '2026-12-01T16:00:00Z')

  expect(asked.map(([id]) => id)).toEqual([`${doctor._id}:2026-12-02`])
})
