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
    // On 25 October 2026 it is 03:00 in Madrid once more after an hour.
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
