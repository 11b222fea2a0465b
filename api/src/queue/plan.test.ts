import { describe, expect, it } from 'vitest'
import { doctor } from './example-day.ts'
import { addDays, clinicDay, planFor } from './plan.ts'

const iso = (instant: number) => new Date(instant).toISOString()

describe('the plan of a day', () => {
  it('opens and closes by the clock of the clinic, and holds what fits into the hours', () => {
    const plan = planFor(doctor, '2026-12-01', 'Europe/Madrid')
    expect(iso(plan.opensAt)).toBe('2026-12-01T07:00:00.000Z')
    expect(iso(plan.closesAt)).toBe('2026-12-01T17:00:00.000Z')
    expect(plan.capacity).toBe(24)
  })

  it('has no places on a day off, and never more than 500', () => {
    expect(planFor(doctor, '2026-12-05', 'Europe/Madrid').capacity).toBe(0)
    const quick = { ...doctor, consultationMinutes: 1 }
    const aroundTheClock = { ...quick, week: quick.week.map(() => [{ from: '00:00', to: '24:00' }]) }
    expect(planFor(aroundTheClock, '2026-12-01', 'Europe/Madrid').capacity).toBe(500)
  })

  it('follows the clock changes: 23 hours in March, 25 in October', () => {
    const hours = (day: string) => {
      const { startsAt, endsAt } = planFor(doctor, day, 'Europe/Madrid')
      return (endsAt - startsAt) / 3_600_000
    }
    expect([hours('2026-03-29'), hours('2026-10-25'), hours('2026-12-01')]).toEqual([23, 25, 24])
  })
})

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
