import { describe, expect, it } from 'vitest'
import type { Command } from './decision.ts'
import { line, placeOf, waitOf, waits } from './line.ts'
import { booking, dayAfter, minutes, nineOClock, plan } from './testing/example-day.ts'

const three = [booking('a'), booking('b'), booking('c')]
const waitMinutes = (day: ReturnType<typeof dayAfter>, now = nineOClock) =>
  line(day).map(({ id }) => waitOf(day, plan, id, now).minutes)

describe('the line', () => {
  it('counts 20 minutes for each patient ahead', () => {
    expect(waitMinutes(dayAfter(three))).toEqual([0, 20, 40])
  })

  it('counts what is left of the consultation in the room, never less than 0', () => {
    const day = dayAfter([...three, { kind: 'next' }])
    expect(waitMinutes(day, nineOClock + minutes(5))).toEqual([0, 15, 35])
    expect(waitMinutes(day, nineOClock + minutes(50))).toEqual([0, 0, 20])
  })

  it('adds ten minutes once to everyone when the doctor is late', () => {
    expect(waitMinutes(dayAfter([...three, { kind: 'set-doctor-status', status: 'running-late' }]))).toEqual([
      10, 30, 50,
    ])
  })

  it('adds as many minutes as the doctor is late by', () => {
    const late = { kind: 'set-doctor-status', status: 'running-late', lateMinutes: 30 } as const
    expect(waitMinutes(dayAfter([...three, late]))).toEqual([30, 50, 70])
    expect(waitMinutes(dayAfter([...three, late, { kind: 'set-doctor-status', status: 'on-time' }]))).toEqual([
      0, 20, 40,
    ])
  })

  it('gives the parts of a wait: those ahead, the consultation in the room, lateness', () => {
    const day = dayAfter([...three, { kind: 'next' }, { kind: 'set-doctor-status', status: 'running-late' }])
    const { minutes: total, parts } = waitOf(day, plan, 'c', nineOClock + minutes(5))
    expect(parts).toEqual({ ahead: 1, minutesEach: 20, inRoom: 15, late: 10 })
    expect(total).toBe(45)
  })

  it('is paused during a break, and the turns are expected from its end until that has passed', () => {
    const until = nineOClock + minutes(30)
    const onBreak: Command = { kind: 'set-doctor-status', status: 'on-break', until }
    const day = dayAfter([...three, { kind: 'next' }, onBreak])
    const turns = (now: number) => ['b', 'c'].map((id) => waitOf(day, plan, id, now))
    for (const now of [nineOClock, until - 1]) {
      expect(turns(now).map(({ minutes: wait, parts }) => [wait, parts])).toEqual(Array(2).fill([null, null]))
      expect(turns(now).map(({ expectedAt }) => expectedAt)).toEqual([until, until + minutes(20)])
      expect(waits(day, plan, now).forNextBooking.expectedAt).toBe(until + minutes(40))
    }
    expect(turns(until).map(({ expectedAt }) => expectedAt)).toEqual([null, null])
    const back = dayAfter([{ kind: 'set-doctor-status', status: 'on-time' }], nineOClock + minutes(10), day)
    expect(waitOf(back, plan, 'b', nineOClock + minutes(10)).expectedAt).toBe(nineOClock + minutes(20))
  })

  it('is paused for those who wait while the doctor is on a break', () => {
    const day = dayAfter([...three, { kind: 'next' }, { kind: 'set-doctor-status', status: 'on-break' }])
    expect(waitMinutes(day)).toEqual([0, null, null])
    expect(waitOf(day, plan, 'b', nineOClock)).toEqual({
      position: 2,
      minutes: null,
      expectedAt: null,
      parts: null,
    })
  })

  it('counts from the opening before the hours begin', () => {
    const early = plan.opensAt - minutes(300)
    expect(waitOf(dayAfter(three), plan, 'b', early)).toEqual({
      position: 2,
      minutes: 20,
      expectedAt: plan.opensAt + minutes(20),
      parts: { ahead: 1, minutesEach: 20, inRoom: 0, late: 0 },
    })
  })

  it('puts the patient in the room first, even if started out of turn', () => {
    const day = dayAfter([...three, { kind: 'start', appointmentId: 'c' }])
    expect(line(day).map(({ id }) => id)).toEqual(['c', 'a', 'b'])
  })

  it('has place 0 for appointments that are over, and the wait of the next booking', () => {
    const day = dayAfter([...three, { kind: 'next' }, { kind: 'next' }])
    expect(placeOf(day, 'a')).toBe(0)
    expect(waitOf(day, plan, 'a', nineOClock)).toEqual({ position: 0, minutes: 0, expectedAt: null, parts: null })
    expect(waits(day, plan, nineOClock).forNextBooking).toMatchObject({ position: 3, minutes: 40 })
  })
})
