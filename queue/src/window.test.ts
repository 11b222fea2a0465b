import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Command } from './decision.ts'
import { line, waitOf } from './line.ts'
import { booking, dayAfter, minutes, nineOClock, plan } from './testing/example-day.ts'
import { paceOf, windowOf } from './window.ts'

const today = (...lengths: number[]) => lengths.map((length) => ({ minutes: length, daysAgo: 0 }))
const prior = paceOf([], 20)

describe('the pace of a doctor', () => {
  it('is the planned consultation length until one is measured', () => {
    expect(prior).toEqual({ meanMinutes: 20, spreadMinutes: 10, measured: 0 })
  })

  it('moves towards what was measured, half of the way with ten consultations', () => {
    const pace = paceOf(today(...Array.from({ length: 10 }, () => 30)), 20)
    expect(pace.meanMinutes).toBeCloseTo(25)
    expect(pace.measured).toBe(10)
  })

  it('weighs recent days more than older ones', () => {
    const recent = paceOf([{ minutes: 30, daysAgo: 0 }], 20).meanMinutes
    const old = paceOf([{ minutes: 30, daysAgo: 14 }], 20).meanMinutes
    expect(recent).toBeGreaterThan(old)
    expect(old).toBeGreaterThan(20)
  })

  it('has a small spread for consultations of equal length and a large one for varied lengths', () => {
    const steady = paceOf(today(...Array.from({ length: 30 }, () => 20)), 20).spreadMinutes
    const varied = paceOf(today(...Array.from({ length: 30 }, (_, index) => (index % 2 ? 5 : 50))), 20).spreadMinutes
    expect(steady).toBeLessThan(prior.spreadMinutes)
    expect(varied).toBeGreaterThan(prior.spreadMinutes)
  })

  it('clamps a consultation of hours to three planned lengths, and one of seconds to a quarter', () => {
    expect(paceOf(today(600), 20)).toEqual(paceOf(today(60), 20))
    expect(paceOf(today(0), 20)).toEqual(paceOf(today(5), 20))
  })
})

const three = [booking('a'), booking('b'), booking('c')]
const windowAt = (commands: Command[], appointmentId: string, now = nineOClock) =>
  windowOf(dayAfter(commands), plan, { pace: prior, appointmentId, now })

describe('the window of a turn', () => {
  it('widens with the square root of the number ahead', () => {
    expect(windowAt(three, 'a')).toEqual({ earliest: nineOClock, latest: nineOClock })
    expect(windowAt(three, 'b')).toEqual({ earliest: nineOClock + minutes(7), latest: nineOClock + minutes(33) })
    expect(windowAt(three, 'c')).toEqual({ earliest: nineOClock + minutes(21), latest: nineOClock + minutes(59) })
  })

  it('counts what is left of the consultation in the room, and lateness once', () => {
    const next: Command = { kind: 'next' }
    const late: Command = { kind: 'set-doctor-status', status: 'running-late' }
    const now = nineOClock + minutes(15)
    expect(windowAt([...three, next], 'b', now)).toEqual({ earliest: now, latest: now + minutes(18) })
    expect(windowAt([...three, next, late], 'b', now)).toEqual({
      earliest: now + minutes(10),
      latest: now + minutes(28),
    })
  })

  it('skips the breaks of the plan', () => {
    const now = plan.hours[0]?.to ?? 0
    expect(windowAt(three, 'c', now - minutes(30))).toEqual({
      earliest: now - minutes(9),
      latest: (plan.hours[1]?.from ?? 0) + minutes(29),
    })
  })

  it('begins at the end of a break, if that is known and still to come', () => {
    const until = nineOClock + minutes(30)
    const day = dayAfter([...three, { kind: 'set-doctor-status', status: 'on-break', until }])
    const at = (now: number) => windowOf(day, plan, { pace: prior, appointmentId: 'b', now })
    const after = windowOf(dayAfter(three), plan, { pace: prior, appointmentId: 'b', now: until })
    expect(after).not.toBeNull()
    expect(at(nineOClock)).toEqual(after)
    expect(at(until)).toBeNull()
  })

  it('is null on a break, in the room, and when the appointment is over or unknown', () => {
    expect(windowAt([...three, { kind: 'set-doctor-status', status: 'on-break' }], 'b')).toBeNull()
    expect(windowAt([...three, { kind: 'next' }], 'a')).toBeNull()
    expect(windowAt([...three, { kind: 'cancel', appointmentId: 'a', by: 'patient' }], 'a')).toBeNull()
    expect(windowAt(three, 'nobody')).toBeNull()
  })
})

const consultationMinutes = fc.integer({ min: 1, max: 240 })
const durations = fc.array(
  fc.record({ minutes: fc.double({ min: 0, max: 900, noNaN: true }), daysAgo: fc.integer({ min: 0, max: 14 }) }),
  { maxLength: 60 },
)
const scene = fc.record({
  consultationMinutes,
  patients: fc.integer({ min: 1, max: 20 }),
  status: fc.constantFrom('on-time' as const, 'running-late' as const),
  inRoomFor: fc.option(fc.double({ min: 0, max: 400, noNaN: true })),
  now: fc.integer({ min: -400, max: 700 }).map((offset) => nineOClock + minutes(offset)),
})

/** The windows of a day like the scene, in line order. */
function windowsOf(
  asked: typeof scene extends fc.Arbitrary<infer Scene> ? Scene : never,
  measured: Parameters<typeof paceOf>[0],
) {
  const its = { ...plan, capacity: 500, consultationMinutes: asked.consultationMinutes }
  const { now, inRoomFor } = asked
  let day = dayAfter([
    ...Array.from({ length: asked.patients }, (_, index) => booking(`p${index}`, { plan: its })),
    { kind: 'set-doctor-status', status: asked.status },
  ])
  if (inRoomFor !== null) day = dayAfter([{ kind: 'next' }], now - minutes(inRoomFor), day)
  const pace = paceOf(measured, asked.consultationMinutes)
  const waiting = line(day).filter(({ status }) => status === 'waiting')
  return waiting.map(({ id }) => {
    const found = windowOf(day, its, { pace, appointmentId: id, now })
    if (found === null) throw new Error('somebody who waits has no window')
    return { ...found, expectedAt: waitOf(day, its, id, now).expectedAt ?? 0 }
  })
}

describe('every window', () => {
  it('starts no earlier than now and the opening, ends no earlier than it starts, and rises along the line', () => {
    fc.assert(
      fc.property(scene, durations, (asked, measured) => {
        let before = { earliest: Math.max(asked.now, plan.opensAt), latest: 0 }
        for (const its of windowsOf(asked, measured)) {
          expect(its.earliest).toBeGreaterThanOrEqual(before.earliest)
          expect(its.latest).toBeGreaterThanOrEqual(Math.max(before.latest, its.earliest))
          before = its
        }
      }),
    )
  })

  it('contains the expected time while nothing has been measured', () => {
    fc.assert(
      fc.property(scene, (asked) => {
        for (const { earliest, latest, expectedAt } of windowsOf(asked, [])) {
          expect(earliest).toBeLessThanOrEqual(expectedAt)
          expect(latest).toBeGreaterThanOrEqual(expectedAt)
        }
      }),
    )
  })

  it('contains about 80 % of the turns of a doctor whose spread stays the same', () => {
    const day = dayAfter(Array.from({ length: 7 }, (_, index) => booking(`p${index}`)))
    const pace = { meanMinutes: 20, spreadMinutes: 10, measured: 100 }
    const { earliest = 0, latest = 0 } = windowOf(day, plan, { pace, appointmentId: 'p6', now: nineOClock }) ?? {}
    // Six consultations, each of one of five lengths with mean 20 and standard deviation 10 minutes: all combinations.
    const lengths = [-2, -1, 0, 1, 2].map((step) => 20 + (step * 10) / Math.SQRT2)
    let turns = [nineOClock]
    for (let ahead = 0; ahead < 6; ahead++)
      turns = turns.flatMap((turn) => lengths.map((length) => turn + minutes(length)))
    const held = turns.filter((turn) => turn >= earliest && turn <= latest).length / turns.length
    expect(held).toBeGreaterThan(0.75)
    expect(held).toBeLessThan(0.88)
  })
})
