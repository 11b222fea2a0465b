import { describe, expect, it } from 'vitest'
import { minutes, nineOClock } from '../testing/example-day.ts'
import { factorIn, trendFactor } from './circumstances.ts'
import type { ConsultationTimes, PastDay } from './habits.ts'
import { learn } from './learn.ts'
import { leftOfRoom } from './left.ts'
import { habitsAfter, meanToday } from './mean-today.ts'

/** Consultations one after the other from nine o'clock. */
function consultations(lengths: number[], from = nineOClock): ConsultationTimes[] {
  let at = from
  return lengths.map((length) => {
    const startedAt = at
    at += minutes(length)
    return { status: 'done', bookedAt: 0, startedAt, finishedAt: at }
  })
}

const pastDay = (daysAgo: number, lengths: number[]): PastDay => ({ daysAgo, appointments: consultations(lengths) })
const days = (count: number, lengths: (index: number) => number[]): PastDay[] =>
  Array.from({ length: count }, (_, index) => pastDay(count - index, lengths(index)))
const equal = (length: number, count: number) => Array.from({ length: count }, () => length)
const nothingToday = { part: 0, timed: [] }

describe('the habits of a doctor', () => {
  it('are the expected length, with room for error, until something is measured', () => {
    const { mean, ofMean, measured } = learn([], 20)
    expect({ mean, measured }).toEqual({ mean: 20, measured: 0 })
    expect(Math.sqrt(ofMean)).toBeCloseTo(12)
  })

  it('follow what was measured after one half-day, however far from the expected length', () => {
    expect(learn([pastDay(1, equal(3, 20))], 20).mean).toBeLessThan(4)
    expect(learn([pastDay(1, equal(45, 8))], 20).mean).toBeGreaterThan(35)
  })

  it('follow recent days more than old ones', () => {
    const older = learn([pastDay(59, equal(30, 10)), pastDay(1, equal(10, 10))], 20).mean
    const newer = learn([pastDay(59, equal(10, 10)), pastDay(1, equal(30, 10))], 20).mean
    expect(newer).toBeGreaterThan(older + 4)
  })

  it('have a small spread for consultations of equal length and a large one for varied lengths', () => {
    const steady = learn([pastDay(1, equal(20, 30))], 20).variance
    const varied = learn(
      [
        pastDay(
          1,
          Array.from({ length: 30 }, (_, index) => (index % 2 ? 5 : 35)),
        ),
      ],
      20,
    ).variance
    expect(steady).toBeLessThan(learn([], 20).variance / 3)
    expect(varied).toBeGreaterThan(learn([], 20).variance * 1.5)
  })

  it('hardly change by a consultation that nobody finished in time', () => {
    const usual = learn([pastDay(1, equal(15, 30))], 20).mean
    expect(learn([pastDay(1, [...equal(15, 29), 600])], 20).mean).toBeLessThan(usual + 3)
  })

  it('count from start to start, but not a pause', () => {
    const apart = (gap: number): PastDay => ({
      daysAgo: 1,
      appointments: Array.from({ length: 20 }, (_, index) => {
        const startedAt = nineOClock + minutes(index * (10 + gap))
        return { status: 'done', bookedAt: 0, startedAt, finishedAt: startedAt + minutes(10) }
      }),
    })
    expect(learn([apart(5)], 15).mean).toBeCloseTo(15, 0)
    expect(learn([apart(40)], 15).mean).toBeLessThan(11)
  })

  it('know a doctor who is faster when more people wait, and one who is not', () => {
    const counts = [8, 24, 12, 20, 16, 10, 22, 14, 18, 9, 23, 15]
    const fast = learn(
      days(counts.length, (index) => equal(200 / (counts[index] ?? 1), counts[index] ?? 1)),
      15,
    )
    expect(factorIn(fast.circumstances, { part: 0, known: 24 })).toBeLessThan(0.85)
    const even = learn(
      days(counts.length, (index) => equal(12, counts[index] ?? 1)),
      15,
    )
    expect(factorIn(even.circumstances, { part: 0, known: 24 })).toBeCloseTo(1, 1)
  })

  it('know a doctor who is slow first and fast later, and one who is not', () => {
    const first = { done: 0, of: 12 }
    const last = { done: 11, of: 12 }
    const faster = learn(
      days(30, () => Array.from({ length: 12 }, (_, index) => 14 - index / 3)),
      12,
    )
    expect(trendFactor(faster.circumstances, first)).toBeGreaterThan(1.05)
    expect(trendFactor(faster.circumstances, last)).toBeLessThan(0.95)
    const even = learn(
      days(30, () => equal(12, 12)),
      12,
    )
    expect(trendFactor(even.circumstances, last)).toBeCloseTo(1)
  })

  it('do not count twice what comes with the hour and with those who walk in meanwhile', () => {
    const length = (done: number) => 14 - done / 3
    const walkedIn = Array.from({ length: 30 }, (_, index): PastDay => {
      const all = consultations(Array.from({ length: 12 }, (_, done) => length(done)))
      const bookedAt = (place: number) => all[Math.max(0, place - 3)]?.startedAt ?? 0
      return { daysAgo: 30 - index, appointments: all.map((one, place) => ({ ...one, bookedAt: bookedAt(place) })) }
    })
    const { circumstances } = learn(walkedIn, 12)
    const factorAt = (done: number) =>
      factorIn(circumstances, { part: 0, known: Math.min(12, done + 4) }) * trendFactor(circumstances, { done, of: 12 })
    expect(factorAt(10) / factorAt(1)).toBeGreaterThan((0.97 * length(10)) / length(1))
    expect(factorAt(10) / factorAt(1)).toBeLessThan(0.9)
  })

  it('know that first visits take longer than the others, in part as long as there are few', () => {
    const typed = (count: number): PastDay[] =>
      days(count, () => [30, 10, 10, 30, 10, 10]).map((day) => ({
        ...day,
        appointments: day.appointments.map((one, index) => ({
          ...one,
          visitType: index % 3 === 0 ? 'first' : 'return',
        })),
      }))
    const factors = (count: number) => {
      const { types } = learn(typed(count), 20).circumstances
      return { first: types.get('first') ?? 1, return: types.get('return') ?? 1 }
    }
    expect(factors(20).first / factors(20).return).toBeCloseTo(3, 0)
    expect(factors(1).first).toBeGreaterThan(1.1)
    expect(factors(1).first).toBeLessThan(1.5)
    expect(learn(typed(20), 20).variance).toBeLessThan(
      learn(
        days(20, () => [30, 10, 10, 30, 10, 10]),
        20,
      ).variance / 2,
    )
  })

  it('know nothing of types where nobody says one, or everybody the same', () => {
    const untyped = days(5, () => equal(12, 10))
    const same = untyped.map((day) => ({
      ...day,
      appointments: day.appointments.map((one) => ({ ...one, visitType: 'first' })),
    }))
    expect(learn(same, 20).mean).toBe(learn(untyped, 20).mean)
    expect(learn(same, 20).circumstances).toEqual(learn(untyped, 20).circumstances)
  })

  it('tell who has a long way earlier where turns came too soon again and again', () => {
    // On every third day half of the patients are seen only for a moment.
    const sudden = learn(
      days(60, (index) => (index % 3 === 0 ? [...equal(15, 6), ...equal(1, 12)] : equal(15, 18))),
      15,
    )
    const steady = learn(
      days(60, () => equal(15, 18)),
      15,
    )
    expect(sudden.calibration.soonest[3]).toBeGreaterThan(0)
    expect(steady.calibration.soonest[3]).toBeLessThan(-0.3)
  })

  it('widen the window where turns came after it again and again', () => {
    // In the middle of each half-day the doctor is away unannounced.
    const away = (daysAgo: number): PastDay => ({
      daysAgo,
      appointments: [...consultations(equal(15, 6)), ...consultations(equal(15, 6), nineOClock + minutes(6 * 15 + 40))],
    })
    const past = Array.from({ length: 40 }, (_, index) => away(40 - index))
    expect(learn(past, 15).calibration.late[7]).toBeGreaterThan(0.5)
    const steady = learn(
      days(40, () => equal(15, 12)),
      15,
    )
    expect(steady.calibration.late[7]).toBeLessThan(0)
    expect(learn(past.slice(0, 2), 15).calibration.late).toEqual(Array(10).fill(0))
  })
})

describe('the corrections of a doctor with few half-days', () => {
  const corrected = (count: number, lengths: (index: number) => number[]) => learn(days(count, lengths), 15).calibration

  it('narrow both sides where turns come when they are expected', () => {
    const { early, late } = corrected(8, () => equal(15, 12))
    expect(early[7]).toBeLessThan(-0.4)
    expect(late[7]).toBeLessThan(-0.4)
  })

  it('widen both sides where turns come much sooner or later than expected', () => {
    // The second half of a half-day is nothing like the first.
    const { early, late } = corrected(8, (index) =>
      (index % 2 ? [10, 20] : [20, 10]).flatMap((length) => equal(length, 12)),
    )
    expect(early[7]).toBeGreaterThan(0.7)
    expect(late[7]).toBeGreaterThan(0.7)
  })

  it('leave some of the window, however exactly turns come when they are expected', () => {
    const { early, late } = corrected(60, () => equal(15, 12))
    expect(Math.min(...early, ...late)).toBe(-1)
  })
})

describe('the mean of a half-day', () => {
  const habits = learn(
    days(20, (index) => equal(14 + (index % 3), 15)),
    20,
  )
  const timed = (length: number, count: number) =>
    equal(length, count).map((one) => ({ minutes: one, pause: 0, known: 15 }))

  it('moves from that of other days towards what was measured in it, the more the more there is', () => {
    const other = meanToday(habits, nothingToday, 15)
    const two = meanToday(habits, { part: 0, timed: timed(25, 2) }, 15)
    const ten = meanToday(habits, { part: 0, timed: timed(25, 10) }, 15)
    expect(other.mean).toBeLessThan(two.mean)
    expect(two.mean).toBeLessThan(ten.mean)
    expect(ten.mean).toBeLessThan(25)
    expect(ten.ofMean).toBeLessThan(other.ofMean)
  })

  it('is less sure, and follows what is measured sooner, in a part of the day in which the doctor was never seen', () => {
    const known = meanToday(habits, nothingToday, 15)
    const never = meanToday(habits, { part: 1, timed: [] }, 15)
    expect(never.mean).toBeCloseTo(known.mean)
    expect(Math.sqrt(never.ofMean - known.ofMean)).toBeCloseTo(0.07 * known.mean)
    const two = (part: number) => meanToday(habits, { part, timed: timed(25, 2) }, 15).mean
    expect(two(1)).toBeGreaterThan(two(0))
  })
})

describe('the habits after a half-day of the same day', () => {
  const half = (length: number, count: number) => ({
    part: 0,
    timed: equal(length, count).map((minutes) => ({ minutes, pause: 0, known: count })),
  })

  it('are nearly those that it showed of a doctor nobody had measured', () => {
    const { mean, ofMean, measured, halfDays } = habitsAfter(learn([], 20), half(6, 20))
    expect(mean).toBeLessThan(7)
    expect(ofMean).toBeLessThan(1)
    expect({ measured, halfDays }).toEqual({ measured: 20, halfDays: 1 })
  })

  it('hardly change for a doctor who was measured on many days, nor by a half-day in which nobody came', () => {
    const known = learn(
      days(30, () => equal(12, 15)),
      20,
    )
    expect(habitsAfter(known, half(6, 20)).mean).toBeGreaterThan(11)
    expect(habitsAfter(known, half(6, 20)).mean).toBeLessThan(known.mean)
    expect(habitsAfter(known, half(6, 0))).toEqual(known)
  })
})

describe('what is left in the room', () => {
  it('is that of the doctor’s own consultations that lasted longer, and never nothing', () => {
    // One consultation in three takes 40 minutes, the others 10.
    const habits = learn(
      days(20, () => [10, 10, 40, 10, 10, 40, 10, 10, 40]),
      20,
    )
    const today = meanToday(habits, nothingToday, 9)
    const left = (elapsed: number) => leftOfRoom(today, habits, elapsed).mean
    expect(left(0)).toBeCloseTo(20, 0)
    expect(left(15)).toBeGreaterThan(20)
    expect(left(35)).toBeLessThan(9)
    expect(left(200)).toBeGreaterThan(3)
  })
})
