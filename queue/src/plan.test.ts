import { describe, expect, it } from 'vitest'
import { addWorkingTime, hasPlace, planFor } from './plan.ts'
import { booking, dayAfter, doctor, emptyDay } from './testing/example-day.ts'

const iso = (instant: number) => new Date(instant).toISOString()

describe('the plan of a day', () => {
  it('opens and closes on the clock of the clinic, with the capacity that fits into the hours', () => {
    const plan = planFor(doctor, '2026-12-01', 'Europe/Madrid')
    expect(iso(plan.opensAt)).toBe('2026-12-01T07:00:00.000Z')
    expect(iso(plan.closesAt)).toBe('2026-12-01T17:00:00.000Z')
    expect(plan.capacity).toBe(24)
  })

  it('has capacity 0 on a day off, and 500 at most', () => {
    expect(planFor(doctor, '2026-12-05', 'Europe/Madrid').capacity).toBe(0)
    const quick = { ...doctor, consultationMinutes: 1 }
    const aroundTheClock = { ...quick, week: quick.week.map(() => [{ from: '00:00', to: '24:00' }]) }
    expect(planFor(aroundTheClock, '2026-12-01', 'Europe/Madrid').capacity).toBe(500)
  })

  it('follows daylight saving time: 23 hours in March, 25 in October', () => {
    const hours = (day: string) => {
      const { startsAt, endsAt } = planFor(doctor, day, 'Europe/Madrid')
      return (endsAt - startsAt) / 3_600_000
    }
    expect([hours('2026-03-29'), hours('2026-10-25'), hours('2026-12-01')]).toEqual([23, 25, 24])
  })
})

describe('the places of a day', () => {
  it('are freed by cancellations, but a day never holds more than 500 appointments', () => {
    const plan = { ...planFor(doctor, '2026-12-01', 'Europe/Madrid'), capacity: 500 }
    const [first] = dayAfter([booking('a'), { kind: 'cancel', appointmentId: 'a', by: 'patient' }]).appointments
    if (first === undefined) throw new Error('the example has one appointment')
    const cancelled = (count: number) => ({ ...emptyDay, appointments: Array.from({ length: count }, () => first) })
    expect(hasPlace(cancelled(499), plan)).toBe(true)
    expect(hasPlace(cancelled(500), plan)).toBe(false)
  })
})

describe('working time', () => {
  it('starts at the opening, skips the breaks of the plan, and continues after the last hours', () => {
    const plan = planFor(doctor, '2026-12-01', 'Europe/Madrid')
    const at = (time: string) => Date.parse(`2026-12-01T${time}:00+01:00`)
    expect(addWorkingTime(plan, at('06:00'), 20)).toBe(at('08:20'))
    expect(addWorkingTime(plan, at('13:50'), 5)).toBe(at('13:55'))
    expect(addWorkingTime(plan, at('13:50'), 30)).toBe(at('16:20'))
    expect(addWorkingTime(plan, at('15:00'), 0)).toBe(at('16:00'))
    expect(addWorkingTime(plan, at('17:50'), 30)).toBe(at('18:20'))
    expect(addWorkingTime(plan, at('19:00'), 10)).toBe(at('19:10'))
  })

  it('does not begin on a day off', () => {
    expect(planFor(doctor, '2026-12-08', 'Europe/Madrid').capacity).toBe(0)
  })
})
