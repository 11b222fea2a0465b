import { describe, expect, it } from 'vitest'
import { booking, dayAfter, minutes, nineOClock, paceIn, plan } from '../testing/example-day.ts'
import { quoteIn } from './quote-in.ts'
import { scoreOf, scoreOfTally, sumOf, tallied } from './score.ts'
import { type Quote, scoreDay, together } from './score-day.ts'

const quoted = (actual: number) => ({ low: 10, high: 30, actual })

describe('windows', () => {
  it('are scored by their width, and by ten minutes for each minute that they missed', () => {
    expect(scoreOf([20, 8, 33, 30].map(quoted))).toEqual({
      score: 20 + (20 + 30) / 4,
      covered: 0.5,
      early: 0.25,
      late: 0.25,
      width: 20,
      error: 8.75,
    })
  })

  it('have sums that can be added', () => {
    const [some, others] = [tallied([20, 8].map(quoted)), tallied([33, 30].map(quoted))]
    expect(scoreOfTally(sumOf([some, others]))).toEqual(scoreOf([20, 8, 33, 30].map(quoted)))
  })
})

/** Of three patients, the first goes in at nine and the second twenty minutes later. */
const day = dayAfter(
  [{ kind: 'next' }],
  nineOClock + minutes(20),
  dayAfter([...['a', 'b', 'c'].map((id) => booking(id)), { kind: 'next' }]),
)

const quote = (appointmentId: string, more: Partial<Quote> = {}): Quote => ({
  ...{ appointmentId, at: nineOClock, distance: 1, elapsed: 0, age: 5, model: 1 },
  ...{ earliest: nineOClock + minutes(10), latest: nineOClock + minutes(30), fixed: nineOClock + minutes(18) },
  ...more,
})

describe('a day', () => {
  it('is scored by when each consultation began, in each cell that a quote belongs to', () => {
    const { cells, rule } = scoreDay(
      day.appointments,
      [quote('b'), quote('b', { distance: 3, elapsed: 9, age: 0 })],
      [],
    )
    expect(cells.all).toEqual({ quotes: 2, early: 0, late: 0, width: 40, score: 40, error: 0 })
    const counts = [
      '1 place away',
      '2 places away',
      '0 min elapsed',
      '8 min elapsed',
      'half-days 1–3',
      'half-days 4–20',
    ]
    expect(counts.map((name) => cells[name]?.quotes)).toEqual([1, 0, 1, 1, 1, 1])
    expect(rule).toMatchObject({ quotes: 2, error: 4 })
  })

  it('leaves out who was not seen, who had begun already, and who asked for time', () => {
    const late = quote('b', { at: nineOClock + minutes(21) })
    expect(scoreDay(day.appointments, [quote('c'), late, quote('nobody')], []).cells.all?.quotes).toBe(0)
    const held = day.appointments.map((one) => (one.id === 'b' ? { ...one, holdCount: 1 } : one))
    expect(scoreDay(held, [quote('b')], []).cells.all?.quotes).toBe(0)
  })

  it('counts who comes late when told, and the minutes that the others wait', () => {
    const told = [5, 15, 25].map((lead) => ({ appointmentId: 'b', at: nineOClock, lead }))
    const { arrivals } = scoreDay(day.appointments, [], [...told, ...told.slice(2)])
    expect(arrivals).toEqual({
      5: { told: 1, late: 0, idle: 15 },
      15: { told: 1, late: 0, idle: 5 },
      25: { told: 2, late: 2, idle: 0 },
    })
    const both = together([
      scoreDay(day.appointments, [quote('b')], told),
      scoreDay(day.appointments, [quote('b')], told),
    ])
    expect([both.cells.all?.quotes, both.arrivals[25]]).toEqual([2, { told: 2, late: 2, idle: 0 }])
  })
})

describe('a quote', () => {
  const at = (now: number) => ({ queue: day, plan, pace: paceIn(day, now), now })

  it('is how far it looks, and what is shown', () => {
    const now = nineOClock + minutes(24)
    const found = quoteIn(at(now), 'c')
    expect(found).toMatchObject({ at: now, distance: 1, elapsed: 4, age: 0, fixed: now + minutes(16) })
    expect(found?.latest).toBeGreaterThan(found?.earliest ?? Number.POSITIVE_INFINITY)
  })

  it('is none of who is in the room, or not in the line, nor of another day', () => {
    expect(quoteIn(at(nineOClock + minutes(24)), 'b')).toBeNull()
    expect(quoteIn(at(nineOClock + minutes(24)), 'a')).toBeNull()
    expect(quoteIn(at(plan.startsAt - 1), 'c')).toBeNull()
  })
})
