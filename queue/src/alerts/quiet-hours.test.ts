import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deferUntil } from './quiet-hours.ts'

const night = { quietHours: { from: '21:00', to: '08:00' }, timeZone: 'Europe/Madrid' }
const at = (clock: string) => Date.parse(`${clock}:00+01:00`)
const tenOClock = at('2026-12-02T10:00')

describe('in quiet hours', () => {
  it.each([
    ['2026-12-01T20:59', '2026-12-01T20:59'],
    ['2026-12-01T21:00', '2026-12-02T08:00'],
    ['2026-12-02T00:30', '2026-12-02T08:00'],
    ['2026-12-02T07:59', '2026-12-02T08:00'],
    ['2026-12-02T08:00', '2026-12-02T08:00'],
  ])('an alert at %s is deferred until %s', (now, then) => {
    expect(deferUntil(at(now), tenOClock, night)).toBe(at(then))
  })

  it('it is deferred until an hour before the doctor opens at most', () => {
    expect(deferUntil(at('2026-12-01T22:00'), at('2026-12-02T07:30'), night)).toBe(at('2026-12-02T06:30'))
    expect(deferUntil(at('2026-12-02T07:00'), at('2026-12-02T07:30'), night)).toBe(at('2026-12-02T07:00'))
  })

  it('the clock of the clinic counts, also on the night of a clock change', () => {
    // On 25 October 2026 the clock in Madrid shows 03:00 again an hour later.
    const now = Date.parse('2026-10-24T22:00:00+02:00')
    expect(deferUntil(now, Date.parse('2026-10-25T12:00:00+01:00'), night)).toBe(
      Date.parse('2026-10-25T08:00:00+01:00'),
    )
  })

  it('they may lie within one day, or be off', () => {
    const siesta = { ...night, quietHours: { from: '14:00', to: '16:00' } }
    expect(deferUntil(at('2026-12-01T15:00'), tenOClock, siesta)).toBe(at('2026-12-01T16:00'))
    expect(deferUntil(at('2026-12-01T16:30'), tenOClock, siesta)).toBe(at('2026-12-01T16:30'))
    expect(deferUntil(at('2026-12-01T23:00'), tenOClock, { ...night, quietHours: null })).toBe(at('2026-12-01T23:00'))
  })
})

const clockTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)

/** Zones with clocks that change by an hour, by half an hour, at other hours, or not at all. */
const zones = ['Europe/Madrid', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Cairo', 'Asia/Kathmandu']

/** Any moment of two years, half of them within a day of a clock change. */
const changes = ['2026-03-29', '2026-10-25', '2026-03-08', '2026-11-01', '2026-04-05', '2026-10-04', '2026-04-24']
const moment = fc.oneof(
  fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2027-12-31') }),
  fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: -86_400_000, max: 2 * 86_400_000 }))
    .map(([day, ms]) => Date.parse(day) + ms),
)
/** The minutes of a day that are not quiet. */
function openMinutes({ from, to }: { from: string; to: string }): number {
  const [begin, end] = [from, to].map((clock) => Temporal.PlainTime.from(clock).since('00:00').total('minutes'))
  return ((begin ?? 0) - (end ?? 0) + 1_440) % 1_440
}

const situation = fc.record({
  now: moment,
  opensIn: fc.integer({ min: -86_400_000, max: 3 * 86_400_000 }),
  // Where only one hour is not quiet, a clock that goes forward may skip exactly that hour.
  quietHours: fc.record({ from: clockTime, to: clockTime }).filter((quiet) => openMinutes(quiet) > 60),
  timeZone: fc.constantFrom(...zones),
})

describe('whatever the hours, the zone and the change of its clock', () => {
  it('what waits is sent within a day, never earlier than now, and not in quiet hours unless the doctor is about to open', () => {
    fc.assert(
      fc.property(situation, ({ now, opensIn, ...clinic }) => {
        const opensAt = now + opensIn
        const then = deferUntil(now, opensAt, clinic)
        expect(then).toBeGreaterThanOrEqual(now)
        // A day and an hour, where the clock goes back in these hours.
        expect(then - now).toBeLessThanOrEqual(25 * 3_600_000)
        const isByOpening = then === Math.max(now, opensAt - 3_600_000)
        // When its time has come it waits no longer, so waiting ends.
        if (!isByOpening) expect(deferUntil(then, opensAt, clinic)).toBe(then)
      }),
      { numRuns: 1_500 },
    )
  })

  it('it waits exactly where the clock of the clinic shows one of them', () => {
    fc.assert(
      fc.property(situation, ({ now, ...clinic }) => {
        const opensAt = now + 3 * 86_400_000
        const { from, to } = clinic.quietHours
        const shown = new Intl.DateTimeFormat('en-GB', {
          timeZone: clinic.timeZone,
          hour: '2-digit',
          minute: '2-digit',
        }).format(now)
        const isQuiet = from < to ? from <= shown && shown < to : from <= shown || shown < to
        expect(deferUntil(now, opensAt, clinic) > now).toBe(isQuiet)
      }),
      { numRuns: 1_500 },
    )
  })
})
