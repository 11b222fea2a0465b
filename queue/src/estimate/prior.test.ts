import { expect, it } from 'vitest'
import { learn } from './learn.ts'
import { pooledPrior } from './prior.ts'

const colleague = (mean: number, set = 20, measured = 100) => ({ doctorId: `${mean}`, mean, set, measured })

it('is the set length until three colleagues are measured', () => {
  const set = { minutes: 20, error: 0.6 }
  expect(pooledPrior(20, [])).toEqual(set)
  expect(pooledPrior(20, [colleague(10), colleague(11)])).toEqual(set)
  expect(pooledPrior(20, [colleague(10), colleague(11), colleague(12, 20, 29)])).toEqual(set)
})

it('is what colleagues take of the lengths set for them, with a smaller error', () => {
  const alike = pooledPrior(20, [colleague(10), colleague(5, 10), colleague(20, 40)])
  expect(alike.minutes).toBeCloseTo(10)
  expect(alike.error).toBe(0.25)
  expect(pooledPrior(60, [colleague(10), colleague(11), colleague(12)]).minutes).toBeCloseTo(33, 0)
})

it('is the set length where colleagues have nothing in common', () => {
  expect(pooledPrior(20, [colleague(2), colleague(10), colleague(40)])).toEqual({ minutes: 20, error: 0.6 })
})

it('makes a new doctor’s mean certain enough, and gives way to what is measured', () => {
  const prior = pooledPrior(20, [colleague(10), colleague(11), colleague(9)])
  expect(learn([], prior)).toMatchObject({ mean: prior.minutes, ofMean: (0.25 * prior.minutes) ** 2 })
  const nine = Date.parse('2026-12-01T09:00:00Z')
  const appointments = Array.from({ length: 60 }, (_, index) => ({
    status: 'done' as const,
    bookedAt: 0,
    startedAt: nine + index * 25 * 60_000,
    finishedAt: nine + (index + 1) * 25 * 60_000,
  }))
  expect(learn([{ daysAgo: 1, appointments }], prior).mean).toBeGreaterThan(15)
})
