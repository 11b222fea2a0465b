import { HOLD_MINUTES } from '@anteroom/contracts/queue.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Command } from './decision.ts'
import type { PastDay } from './estimate/habits.ts'
import { learn } from './estimate/learn.ts'
import { waitOf } from './line.ts'
import { booking, dayAfter, doctor, minutes, nineOClock, paceIn, plan } from './testing/example-day.ts'
import { paceOf, unknownFrom, windowOf, windowsOf } from './window.ts'

const three = [booking('a'), booking('b'), booking('c')]
const next: Command = { kind: 'next' }

/** The window of one appointment in minutes after nine; the doctor has not been measured. */
function windowAt(commands: Command[], appointmentId: string, now = nineOClock) {
  const day = dayAfter(commands)
  const window = windowOf(day, plan, { pace: paceIn(day, now), appointmentId, now })
  return window && { from: (window.earliest - nineOClock) / 60_000, to: (window.latest - nineOClock) / 60_000 }
}

describe('the window of a turn', () => {
  it('is now for the first in line while nobody is in the room, and wider for each that is farther', () => {
    expect(windowAt(three, 'a')).toEqual({ from: 0, to: 0 })
    const [b, c] = [windowAt(three, 'b'), windowAt(three, 'c')]
    expect(b?.from).toBeGreaterThan(0)
    expect(b?.from).toBeLessThan(20)
    expect(b?.to).toBeGreaterThan(20)
    expect((c?.to ?? 0) - (c?.from ?? 0)).toBeGreaterThan((b?.to ?? 0) - (b?.from ?? 0))
  })

  it('counts what is left of the consultation in the room, and lateness once', () => {
    const fresh = windowAt([...three, next], 'b')
    const old = windowAt([...three, next], 'b', nineOClock + minutes(15))
    expect((old?.to ?? 0) - 15).toBeLessThan(fresh?.to ?? 0)
    const late = windowAt([...three, next, { kind: 'set-doctor-status', status: 'running-late' }], 'b')
    expect(late).toEqual({ from: (fresh?.from ?? 0) + 10, to: (fresh?.to ?? 0) + 10 })
  })

  it('never says that a consultation is over, however long it has lasted', () => {
    for (const lasted of [20, 40, 120]) {
      const window = windowAt([...three, next], 'b', nineOClock + minutes(lasted))
      expect(window?.to).toBeGreaterThan(lasted + 5)
    }
  })

  it('lets others go ahead of who asked for more time', () => {
    const until = nineOClock + minutes(HOLD_MINUTES)
    const held = windowAt([...three, next, { kind: 'hold', appointmentId: 'b' }], 'b')
    expect(held?.from).toBeGreaterThanOrEqual(HOLD_MINUTES)
    const soon = dayAfter([...three, next, next, { kind: 'hold', appointmentId: 'c' }, booking('d')])
    const finished = dayAfter([{ kind: 'finish', appointmentId: 'b' }], nineOClock, soon)
    const after = windowsOf(finished, plan, { pace: paceIn(finished), now: nineOClock })
    expect(after.byAppointment.get('d')).toMatchObject({ earliest: nineOClock, latest: nineOClock })
    expect(after.byAppointment.get('c')?.earliest).toBeGreaterThanOrEqual(until)
  })

  it('skips the breaks of the plan', () => {
    const now = plan.hours[0]?.to ?? 0
    const before = windowAt(three, 'c', now - minutes(30))
    expect(minutes(before?.from ?? 0) + nineOClock).toBeLessThan(now)
    expect(minutes(before?.to ?? 0) + nineOClock).toBeGreaterThan(plan.hours[1]?.from ?? 0)
  })

  it('begins at the end of a break, if that is known and still to come', () => {
    const until = nineOClock + minutes(30)
    const day = dayAfter([...three, { kind: 'set-doctor-status', status: 'on-break', until }])
    const at = (now: number) => windowOf(day, plan, { pace: paceIn(day), appointmentId: 'b', now })
    const after = windowOf(dayAfter(three), plan, { pace: paceIn(day), appointmentId: 'b', now: until })
    expect(after).not.toBeNull()
    expect(at(nineOClock)).toEqual(after)
    expect(at(until)).toBeNull()
  })

  it('is null on a break, in the room, and when the appointment is over or unknown', () => {
    expect(windowAt([...three, { kind: 'set-doctor-status', status: 'on-break' }], 'b')).toBeNull()
    expect(windowAt([...three, next], 'a')).toBeNull()
    expect(windowAt([...three, { kind: 'cancel', appointmentId: 'a', by: 'patient' }], 'a')).toBeNull()
    expect(windowAt(three, 'nobody')).toBeNull()
  })
})

it('is later behind visits of a type that takes long, ahead or in the room', () => {
  const past = pastDays(Array.from({ length: 20 }, () => [30, 10, 10, 30, 10, 10])).map((day) => ({
    ...day,
    appointments: day.appointments.map((one, index) => ({ ...one, visitType: index % 3 === 0 ? 'long' : 'short' })),
  }))
  const minutesTo = (ahead: string[], starts: Command[] = []) => {
    const booked = ahead.map((visitType, index) => booking(`${index}`, { visitType }))
    const day = dayAfter([...booked, booking('last'), ...starts])
    const pace = paceOf(learn(past, 20), day, nineOClock)
    const window = windowOf(day, plan, { pace, appointmentId: 'last', now: nineOClock })
    return ((window?.earliest ?? 0) + (window?.latest ?? 0)) / 2 / 60_000 - nineOClock / 60_000
  }
  expect(minutesTo(['long', 'long'])).toBeGreaterThan(1.8 * minutesTo(['short', 'short']))
  expect(minutesTo(['long', 'short'])).toBeCloseTo(minutesTo(['short', 'long']), 0)
  expect(minutesTo(['long'], [next])).toBeGreaterThan(1.8 * minutesTo(['short'], [next]))
})

it('of an afternoon follows what the morning has shown, the more the less was known before', () => {
  const afternoon = plan.hours[1]?.from ?? 0
  const minutesTo = (length: number, past: PastDay[]) => {
    const seen = Array.from({ length: 12 }, (_, index) => booking(`${index}`)).concat(booking('a'), booking('b'))
    let day = dayAfter(seen)
    for (let turn = 0; turn < 12; turn++) day = dayAfter([next], nineOClock + minutes(turn * length), day)
    day = dayAfter([{ kind: 'finish', appointmentId: '11' }], nineOClock + minutes(12 * length), day)
    const pace = paceOf(learn(past, 20), day, afternoon)
    const window = windowOf(day, plan, { pace, appointmentId: 'b', now: afternoon })
    return ((window?.earliest ?? 0) + (window?.latest ?? 0)) / 2 / 60_000 - afternoon / 60_000
  }
  expect(minutesTo(5, [])).toBeLessThan(9)
  expect(minutesTo(15, [])).toBeGreaterThan(12)
  const known = pastDays(Array.from({ length: 20 }, () => [9, 10, 11, 9, 10, 11]))
  expect(minutesTo(5, known)).toBeLessThan(minutesTo(15, known))
  expect(minutesTo(15, known) - minutesTo(5, known)).toBeLessThan((minutesTo(15, []) - minutesTo(5, [])) / 2)
})

describe('a doctor who has not begun', () => {
  const opens = plan.opensAt
  const unknownAfter = (commands: Command[], now: number, past: PastDay[] = []) => {
    const day = dayAfter(commands, opens)
    const pace = paceOf(learn(past, 20), day, now)
    const from = unknownFrom(day, plan, { pace, now })
    return from === null ? null : (from - opens) / 60_000
  }

  it('may begin at any time once a quarter of an hour has passed, if nothing is known of that doctor', () => {
    expect(unknownAfter(three, opens - minutes(60))).toBe(15)
    const [late, onTime] = (['running-late', 'on-time'] as const).map(
      (status): Command => ({ kind: 'set-doctor-status', status }),
    )
    const day = dayAfter([...three, ...(late ? [late] : [])], opens + minutes(30))
    const seen = { pace: paceOf(learn([], 20), day, opens), now: opens }
    expect(unknownFrom(day, plan, seen)).toBe(opens + minutes(30 + 10 + 15))
    const back = dayAfter(onTime ? [onTime] : [], opens + minutes(40), day)
    expect(unknownFrom(back, plan, seen)).toBe(opens + minutes(40 + 15))
  })

  it('is known by other days, and by the first who goes in', () => {
    const now = opens + minutes(40)
    expect(unknownAfter(three, now, pastDays([[10, 12]]))).toBeNull()
    expect(unknownAfter([...three, next], now)).toBeNull()
    expect(unknownAfter([...three, next, { kind: 'finish', appointmentId: 'a' }], now)).toBeNull()
  })
})

/** Days with consultations of these lengths, one after another. The last day is yesterday. */
const pastDays = (days: number[][]): PastDay[] =>
  days.map((lengths, index) => {
    let at = nineOClock - minutes(24 * 60 * (days.length - index))
    return {
      daysAgo: days.length - index,
      appointments: lengths.map((length) => {
        const startedAt = at
        at += minutes(length)
        return { status: 'done', bookedAt: 0, startedAt, finishedAt: at }
      }),
    }
  })

const scene = fc.record({
  consultationMinutes: fc.integer({ min: 1, max: 240 }),
  past: fc.array(fc.array(fc.double({ min: 0, max: 900, noNaN: true }), { maxLength: 30 }), { maxLength: 4 }),
  patients: fc.integer({ min: 1, max: 20 }),
  status: fc.constantFrom('on-time' as const, 'running-late' as const),
  inRoomFor: fc.option(fc.double({ min: 0, max: 400, noNaN: true })),
  now: fc.integer({ min: -400, max: 700 }).map((offset) => nineOClock + minutes(offset)),
})

/** The windows of a day like the scene, in line order. */
function windowsIn(asked: typeof scene extends fc.Arbitrary<infer Scene> ? Scene : never) {
  const its = { ...plan, capacity: 500, consultationMinutes: asked.consultationMinutes }
  const { now, inRoomFor } = asked
  let day = dayAfter([
    ...Array.from({ length: asked.patients }, (_, index) => booking(`p${index}`, { plan: its })),
    { kind: 'set-doctor-status', status: asked.status },
  ])
  if (inRoomFor !== null) day = dayAfter([next], now - minutes(inRoomFor), day)
  const pace = paceOf(learn(pastDays(asked.past), asked.consultationMinutes), day, now)
  return [...windowsOf(day, its, { pace, now }).byAppointment].map(([id, window]) => ({
    ...window,
    expectedAt: waitOf(day, its, id, now).expectedAt ?? 0,
  }))
}

describe('every window', () => {
  it('starts no earlier than now and the opening, ends no earlier than it starts, and rises along the line', () => {
    fc.assert(
      fc.property(scene, (asked) => {
        let before = { soonest: 0, earliest: Math.max(asked.now, plan.opensAt), latest: 0 }
        for (const its of windowsIn(asked)) {
          expect(its.earliest).toBeGreaterThanOrEqual(before.earliest)
          expect(its.latest).toBeGreaterThanOrEqual(Math.max(before.latest, its.earliest))
          expect(its.soonest).toBeGreaterThanOrEqual(before.soonest)
          expect(its.soonest).toBeLessThanOrEqual(its.earliest)
          before = its
        }
      }),
    )
  })

  it('contains the expected time while nothing has been measured and nobody overruns', () => {
    fc.assert(
      fc.property(scene, (asked) => {
        const inRoomFor = asked.inRoomFor === null ? null : (asked.inRoomFor / 400) * 0.7 * asked.consultationMinutes
        for (const { earliest, latest, expectedAt } of windowsIn({ ...asked, past: [], inRoomFor })) {
          expect(earliest).toBeLessThanOrEqual(expectedAt)
          expect(latest).toBeGreaterThanOrEqual(expectedAt)
        }
      }),
    )
  })

  it('contains about 80 % of the turns of a doctor whose spread stays the same', () => {
    // Each consultation has one of five lengths with mean 20 and standard deviation 10 minutes.
    const lengths = [-2, 2, 0, -1, 1].map((step) => 20 + (step * 10) / Math.SQRT2)
    const past = pastDays(Array.from({ length: 30 }, () => [...lengths, ...lengths]))
    const day = dayAfter(Array.from({ length: 7 }, (_, index) => booking(`p${index}`)))
    const pace = paceOf(learn(past, doctor.consultationMinutes), day, nineOClock)
    // The days before are identical to the minute, which real ones are not, so their corrections are left out.
    const calibration = { early: [0], late: [0], soonest: [0] }
    const { earliest = 0, latest = 0 } =
      windowOf(day, plan, {
        pace: { ...pace, habits: { ...pace.habits, calibration } },
        appointmentId: 'p6',
        now: nineOClock,
      }) ?? {}
    let turns = [nineOClock]
    for (let ahead = 0; ahead < 6; ahead++)
      turns = turns.flatMap((turn) => lengths.map((length) => turn + minutes(length)))
    const held = turns.filter((turn) => turn >= earliest && turn <= latest).length / turns.length
    expect(held).toBeGreaterThan(0.75)
    expect(held).toBeLessThan(0.88)
  })
})
