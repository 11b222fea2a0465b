import { describe, expect, it } from 'vitest'
import { addDays, clinicDay } from './clinic-day.ts'

describe('the day of the clinic', () => {
  it('is the one on its own calendar', () => {
    const moment = Date.parse('2026-12-01T23:30:00Z')
    expect(clinicDay(moment, 'UTC')).toBe('2026-12-01')
    expect(clinicDay(moment, 'Europe/Madrid')).toBe('2026-12-02')
    expect(clinicDay(moment, 'America/Los_Angeles')).toBe('2026-12-01')
  })

  it('counts days over the end of a month', () => {
    expect(addDays('2026-12-30', 3)).toBe('2027-01-02')
  })
})
