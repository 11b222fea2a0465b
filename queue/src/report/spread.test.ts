import fc from 'fast-check'
import { expect, it } from 'vitest'
import { BINS, quantileOf, spreadOf } from './spread.ts'

it('counts each duration once, and clocks that disagree as no time', () => {
  const spread = spreadOf([0, 4, 4.5, 12, 600, -3])
  expect(spread).toMatchObject({ count: 6, minutes: 620.5 })
  expect(spread.bins).toHaveLength(BINS)
  expect(spread.bins.reduce((sum, one) => sum + one, 0)).toBe(6)
})

it('reads quantiles from the bins, within the bin that holds them', () => {
  expect(quantileOf(spreadOf([]), 0.5)).toBeNull()
  expect(quantileOf(spreadOf([21, 22, 23, 24]), 0.5)).toBe(22.5)
  expect(quantileOf(spreadOf([600]), 0.9)).toBe(180)
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 179, noNaN: true }), { minLength: 1 }), (durations) => {
      const sorted = durations.toSorted((a, b) => a - b)
      const middle = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0
      const read = quantileOf(spreadOf(durations), 0.5) ?? Number.NaN
      // The widest bin below three hours is an hour.
      expect(Math.abs(read - middle)).toBeLessThanOrEqual(60)
    }),
  )
})
