import { expect, it } from 'vitest'
import { booking, dayAfter, minutes, nineOClock } from '../testing/example-day.ts'
import { dayFigures, noFigures, sumOf } from './day-figures.ts'

const at = (later: number) => nineOClock + minutes(later)
const none = { alerts: [], firstCalls: new Map(), timeZone: 'Europe/Madrid' }

function givenADay() {
  const booked = dayAfter([booking('ann'), booking('bob'), booking('cid'), booking('dan'), booking('eve')])
  const here = dayAfter([{ kind: 'check-in', appointmentId: 'ann' }], at(5), booked)
  const called = dayAfter([{ kind: 'call', appointmentId: 'ann' }], at(17), here)
  const started = dayAfter([{ kind: 'start', appointmentId: 'ann' }], at(20), called)
  const finished = dayAfter([{ kind: 'finish', appointmentId: 'ann' }], at(32), started)
  const bobHere = dayAfter([{ kind: 'check-in', appointmentId: 'bob' }], at(70), finished)
  const next = dayAfter([{ kind: 'start', appointmentId: 'bob' }], at(72), bobHere)
  return dayAfter([{ kind: 'cancel', appointmentId: 'cid', by: 'patient' }], at(73), next)
}

it('counts who came, how long they waited and stayed, and how near the promise was', () => {
  const { appointments } = givenADay()
  const figures = dayFigures({ ...none, appointments })
  expect(figures).toMatchObject({ booked: 5, seen: 2, cancelled: 1, noShows: 0 })
  // Ann from minute 5 to her call at 17, Bob from 70 to his start at 72.
  expect(figures.waits).toMatchObject({ count: 2, minutes: 14 })
  expect(figures.lengths).toMatchObject({ count: 1, minutes: 12 })
  // Ann was told 09:00 and came in at 09:20, Bob was told 09:20 and came in at 10:12.
  expect(figures.promised).toEqual({ count: 2, minutesOff: 72, kept: 0 })
  expect([figures.arrivals[9], figures.arrivals[10]]).toEqual([1, 1])
})

it('counts a wait to the first of several calls, and a moved appointment where it went', () => {
  const { appointments } = givenADay()
  const [ann, bob] = appointments
  if (!ann || !bob) throw new Error('The example day has two patients')
  const calledTwice = { ...ann, callCount: 2, calledAt: at(17) }
  const moved = {
    ...bob,
    status: 'moved' as const,
    movedAt: at(80),
    movedTo: { queueId: 'dr_1:2026-12-02' as const, appointmentId: 'bob2' },
  }
  const firstCalls = new Map([['ann', at(8)]])
  const figures = dayFigures({ ...none, appointments: [calledTwice, moved], firstCalls })
  expect(figures.booked).toBe(1)
  expect(figures.waits).toMatchObject({ count: 1, minutes: 3 })
})

it('counts alerts by what became of them, without the codes', () => {
  const alert = (state: string, tookMs: number | null, kind = 'next') => {
    return { kind, state, dueAt: at(0), sentAt: tookMs === null ? null : at(0) + tookMs }
  }
  const alerts = [
    alert('delivered', 900),
    alert('sent', 10_001),
    alert('failed', null),
    alert('suppressed', null),
    alert('delivered', 1, 'code'),
  ]
  expect(dayFigures({ ...none, appointments: [], alerts }).alerts).toEqual({
    sent: 2,
    delivered: 1,
    notReached: 1,
    inTime: 1,
  })
})

it('adds days up number by number', () => {
  const day = dayFigures({ ...none, appointments: givenADay().appointments })
  expect(sumOf([])).toEqual(noFigures())
  expect(sumOf([day, noFigures()])).toEqual(day)
  expect(sumOf([day, day]).waits).toMatchObject({ count: 4, minutes: 28 })
})
