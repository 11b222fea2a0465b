import { describe, expect, it } from 'vitest'
import { addDays, clinicDay } from './clinic-day.ts'

describe('the day of the clinic', () => {
  it('is the one on its own calendar', () => {
    const moment = Date.parse('2026-12-01T23:30:00Z')
    expect(clinicDay(moment, 'UTC')).toBe('2026-12-01')
    expect(clinicDay(moment, 'Europe/Madrid')).toBe('2026-12-02')
    expect(clinicDay(moment, 'America/Los_Angeles')).toBe('2026-12-01')
  })

  it('ends at midnight, whatever was asked for the minute before', () => {
    const midnight = Date.parse('2026-12-01T23:00:00Z')
    const days = [-1, 0, -1].map((milliseconds) => clinicDay(midnight + milliseconds, 'Europe/Madrid'))
    expect(days).toEqual(['2026-12-01', '2026-12-02', '2026-12-01'])
  })

  it('is right for any number of moments', () => {
    const first = Date.parse('2026-12-01T12:00:00Z')
    const days = Array.from({ length: 300 }, (_, hours) => clinicDay(first + hours * 3_600_000, 'UTC'))
    expect(days).toEqual(days.map((_, hours) => addDays('2026-12-01', Math.floor((hours + 12) / 24))))
  })

  it('counts days over the end of a month, a leap day and the change of the clock', () => {
    expect(addDays('2026-12-30', 3)).toBe('2027-01-02')
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29')
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26')
  })
})
