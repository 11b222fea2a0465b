import type { Queue } from '@anteroom/contracts/queue.ts'
import { describe, expect, it } from 'vitest'
import { decide } from './decide.ts'
import type { Command } from './decision.ts'
import { booking, dayAfter, emptyDay, minutes, nineOClock, phone, plan } from './example-day.ts'

const refusalOf = (queue: Queue, command: Command, now = nineOClock) => {
  const decision = decide(queue, command, now)
  return 'refused' in decision ? decision.refused : 'accepted'
}
const statuses = ({ appointments }: Queue) => appointments.map(({ id, status }) => `${id} ${status}`)

describe('book', () => {
  it('gives the last place and the next ticket', () => {
    const day = dayAfter([booking('a'), booking('b')])
    expect(day.appointments.map(({ ticket, bookedPlace, bookedRev }) => [ticket, bookedPlace, bookedRev])).toEqual([
      [1, 1, 1],
      [2, 2, 2],
    ])
  })

  it('never gives a ticket twice, though the first was given up', () => {
    const day = dayAfter([booking('a'), { kind: 'cancel', appointmentId: 'a', by: 'patient' }, booking('b')])
    expect(day.appointments.at(-1)).toMatchObject({ id: 'b', ticket: 2, bookedPlace: 1 })
  })

  it('refuses a second live appointment of one contact, and takes it once the first is over', () => {
    const mine = { contact: phone('+12025550143') }
    const day = dayAfter([booking('a', mine)])
    expect(refusalOf(day, booking('b', mine))).toBe('already-booked')
    expect(refusalOf(day, booking('b', { contact: phone('+12025550144') }))).toBe('accepted')
    const after = dayAfter([booking('a', mine), { kind: 'cancel', appointmentId: 'a', by: 'patient' }])
    expect(refusalOf(after, booking('b', mine))).toBe('accepted')
  })

  it('refuses a day that is over, a day after hours, a day off, and one over 90 days ahead', () => {
    expect(refusalOf(emptyDay, booking('a'), plan.endsAt)).toBe('day-past')
    expect(refusalOf(emptyDay, booking('a'), plan.closesAt)).toBe('day-past')
    expect(refusalOf(emptyDay, booking('a', { plan: { ...plan, capacity: 0 } }))).toBe('doctor-not-working')
    expect(refusalOf(emptyDay, booking('a'), plan.startsAt - minutes(90 * 24 * 60) - 1)).toBe('day-too-far')
  })

  it('refuses when the hours are full; a place that is given up can be taken', () => {
    const two = { plan: { ...plan, capacity: 2 } }
    const full = dayAfter([booking('a', two), booking('b', two)])
    expect(refusalOf(full, booking('c', two))).toBe('day-full')
    const freed = dayAfter([
      booking('a', two),
      booking('b', two),
      { kind: 'cancel', appointmentId: 'a', by: 'patient' },
    ])
    expect(refusalOf(freed, booking('c', two))).toBe('accepted')
  })
})

describe('start and finish', () => {
  it('lead from waiting over in-progress to done', () => {
    const day = dayAfter([booking('a'), { kind: 'start', appointmentId: 'a' }, { kind: 'finish', appointmentId: 'a' }])
    expect(day.appointments[0]).toMatchObject({ status: 'done', startedAt: nineOClock, finishedAt: nineOClock })
  })

  it('refuse a second start, a second patient in the room, and a finish that was never started', () => {
    const day = dayAfter([booking('a'), booking('b'), { kind: 'start', appointmentId: 'a' }])
    expect(refusalOf(day, { kind: 'start', appointmentId: 'a' })).toBe('not-waiting')
    expect(refusalOf(day, { kind: 'start', appointmentId: 'b' })).toBe('room-occupied')
    expect(refusalOf(day, { kind: 'finish', appointmentId: 'b' })).toBe('not-in-progress')
    expect(refusalOf(day, { kind: 'finish', appointmentId: 'nobody' })).toBe('unknown-appointment')
  })

  it('refuse to start anybody while the doctor is on a break, but let the one in the room finish', () => {
    const day = dayAfter([
      booking('a'),
      booking('b'),
      { kind: 'start', appointmentId: 'a' },
      { kind: 'set-doctor-status', status: 'on-break' },
    ])
    expect(refusalOf(day, { kind: 'start', appointmentId: 'b' })).toBe('doctor-on-break')
    expect(refusalOf(day, { kind: 'next' })).toBe('doctor-on-break')
    expect(refusalOf(day, { kind: 'finish', appointmentId: 'a' })).toBe('accepted')
  })
})

describe('next', () => {
  const three = [booking('a'), booking('b'), booking('c')]

  it('finishes the one in the room and starts the first who waits, as one revision', () => {
    const before = dayAfter([...three, { kind: 'next' }])
    const decision = decide(before, { kind: 'next' }, nineOClock)
    if ('refused' in decision) throw new Error(decision.refused)
    expect(statuses(decision.queue)).toEqual(['a done', 'b in-progress', 'c waiting'])
    expect(decision.queue.rev).toBe(before.rev + 1)
    expect(decision.events).toEqual([
      { kind: 'finished', appointmentId: 'a' },
      { kind: 'started', appointmentId: 'b' },
    ])
  })

  it('passes over those who gave up', () => {
    const day = dayAfter([...three, { kind: 'cancel', appointmentId: 'a', by: 'patient' }, { kind: 'next' }])
    expect(statuses(day)).toEqual(['a cancelled', 'b in-progress', 'c waiting'])
  })

  it('only finishes when nobody waits, and refuses when the room is empty, too', () => {
    const day = dayAfter([booking('a'), { kind: 'next' }, { kind: 'next' }])
    expect(statuses(day)).toEqual(['a done'])
    expect(refusalOf(day, { kind: 'next' })).toBe('nobody-waiting')
  })
})

describe('cancel', () => {
  it('keeps who cancelled, and is refused for one who was called in', () => {
    const day = dayAfter([
      booking('a'),
      booking('b'),
      { kind: 'cancel', appointmentId: 'b', by: 'clinic' },
      { kind: 'next' },
    ])
    expect(day.appointments[1]).toMatchObject({ status: 'cancelled', cancelledBy: 'clinic', cancelledAt: nineOClock })
    expect(refusalOf(day, { kind: 'cancel', appointmentId: 'a', by: 'patient' })).toBe('not-waiting')
    expect(refusalOf(day, { kind: 'cancel', appointmentId: 'b', by: 'patient' })).toBe('not-waiting')
  })
})

describe('doctor status', () => {
  it('remembers the revision of the last real change, so that saying it again tells nobody anew', () => {
    const late = dayAfter([booking('a'), { kind: 'set-doctor-status', status: 'running-late' }])
    const again = dayAfter([
      booking('a'),
      { kind: 'set-doctor-status', status: 'running-late' },
      { kind: 'set-doctor-status', status: 'running-late' },
    ])
    expect(late).toMatchObject({ doctorStatus: 'running-late', previousDoctorStatus: 'on-time', doctorStatusRev: 2 })
    expect(again).toMatchObject({ rev: 3, doctorStatusRev: 2 })
  })
})
