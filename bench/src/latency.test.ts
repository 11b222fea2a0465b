import { expect, test } from 'vitest'
import { percentile, percentileRows } from './latency.ts'

test('a percentile is a figure that was measured, by nearest rank', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index)

  expect(percentile(hundred, 50)).toBe(50)
  expect(percentile(hundred, 99)).toBe(99)
  expect(percentile([7], 99)).toBe(7)
})

test('a row has one figure a round', () => {
  const [row] = percentileRows([50], { name: 'ours', rounds: [[4, 6, 8], [10]] }, { name: 'bare', rounds: [[2], [5]] })

  expect(row).toMatchObject({ workload: 'ours, p50', ours: [6, 10], ceilings: [2, 5] })
})
