import { describe, expect, it } from 'vitest'
import type { Command } from './decision.ts'
import { waitOf } from './line.ts'
import { addWorkingTime, hasPlace, isLineOpen, lastsUntil, planFor } from './plan.ts'
import { booking, dayAfter, doctor, emptyDay, minutes } from './testing/example-day.ts'

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

  it('is made once for a doctor as they were read, in each zone', () => {
    const plan = planFor(doctor, '2026-12-01', 'Europe/Madrid')
    expect(planFor(doctor, '2026-12-01', 'Europe/Madrid')).toBe(plan)
    expect(planFor({ ...doctor, room: '2' }, '2026-12-01', 'Europe/Madrid').room).toBe('2')
    expect(planFor(doctor, '2026-12-01', 'UTC').opensAt).not.toBe(plan.opensAt)
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
  it('are freed by cancellations, but a day never holds more than 500 appointments, and 20 more by staff', () => {
    const plan = { ...planFor(doctor, '2026-12-01', 'Europe/Madrid'), capacity: 500 }
    const [first] = dayAfter([booking('a'), { kind: 'cancel', appointmentId: 'a', by: 'patient' }]).appointments
    if (first === undefined) throw new Error('the example has one appointment')
    const cancelled = (count: number) => ({ ...emptyDay, appointments: Array.from({ length: count }, () => first) })
    expect(hasPlace(cancelled(499), plan)).toBe(true)
    expect(hasPlace(cancelled(500), plan)).toBe(false)
    expect(hasPlace(cancelled(519), plan, 'clinic')).toBe(true)
    expect(hasPlace(cancelled(520), plan, 'clinic')).toBe(false)
  })

  it('are freed by moves to another day, but not by patients who were seen or did not come', () => {
    const one = { ...planFor(doctor, '2026-12-01', 'Europe/Madrid'), capacity: 1 }
    const to = { queueId: 'dr_1:2026-12-02', appointmentId: 'b' } as const
    const isFreeAfter = (...commands: Command[]) => hasPlace(dayAfter([booking('a'), ...commands]), one)
    expect(isFreeAfter({ kind: 'release', appointmentId: 'a', to })).toBe(true)
    expect(isFreeAfter({ kind: 'call', appointmentId: 'a' }, { kind: 'no-show', appointmentId: 'a' })).toBe(false)
    expect(isFreeAfter({ kind: 'start', appointmentId: 'a' }, { kind: 'finish', appointmentId: 'a' })).toBe(false)
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

describe('a line at midnight', () => {
  const lateDoctor = { ...doctor, week: doctor.week.map(() => [{ from: '20:00', to: '24:00' }]) }
  const late = planFor(lateDoctor, '2026-12-01', 'Europe/Madrid')
  const waiting = dayAfter([booking('a', { plan: late })], late.opensAt)

  it('goes on while somebody is unfinished, until it is closed', () => {
    expect(isLineOpen(emptyDay, late, late.endsAt)).toBe(false)
    expect(isLineOpen(waiting, late, late.endsAt)).toBe(true)
    const started = dayAfter([{ kind: 'next' }], late.endsAt, waiting)
    expect(isLineOpen(started, late, late.endsAt)).toBe(true)
    expect(isLineOpen(dayAfter([{ kind: 'next' }], late.endsAt, started), late, late.endsAt)).toBe(false)
    const closed = dayAfter([{ kind: 'close', unfinished: 'cancel' }], late.endsAt, waiting)
    expect(isLineOpen(closed, late, late.endsAt)).toBe(false)
  })

  it('is forgotten twelve hours after the hours of the doctor, so that it does not hold up the next day', () => {
    expect(iso(lastsUntil(late))).toBe('2026-12-02T11:00:00.000Z')
    expect(isLineOpen(waiting, late, lastsUntil(late) - 1)).toBe(true)
    expect(isLineOpen(waiting, late, lastsUntil(late))).toBe(false)
    // After hours that end at six in the evening the next morning is free.
    const early = planFor(doctor, '2026-12-01', 'Europe/Madrid')
    expect(iso(lastsUntil(early))).toBe('2026-12-02T05:00:00.000Z')
    expect(lastsUntil({ ...early, closesAt: early.startsAt })).toBe(early.endsAt)
  })

  it('keeps its estimates: after the hours all time counts', () => {
    const three = dayAfter(
      ['b', 'c'].map((id) => booking(id, { plan: late })),
      late.opensAt,
      waiting,
    )
    const fivePastMidnight = late.endsAt + minutes(5)
    const started = dayAfter([{ kind: 'next' }], fivePastMidnight, three)
    const expected = ['b', 'c'].map((id) => waitOf(started, late, id, fivePastMidnight + minutes(10)))
    expect(expected.map(({ position, minutes: wait }) => [position, wait])).toEqual([
      [2, 10],
      [3, 30],
    ])
    expect(expected.map(({ expectedAt }) => expectedAt)).toEqual([25, 45].map((wait) => late.endsAt + minutes(wait)))
  })
})
