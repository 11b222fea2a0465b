import { expect, test } from 'vitest'
import { median, table } from './table.ts'

test('the median of an even number of figures lies between the middle two', () => {
  expect(median([9, 1, 4, 2])).toBe(3)
  expect(median([5, 1, 9])).toBe(5)
})

test('a ratio is taken round by round, and shown with its smallest and largest', () => {
  const printed = table([
    { workload: 'book', ours: [50, 90, 80], unit: '/s', ceiling: 'bare', ceilings: [100, 100, 100] },
    { workload: 'decide', ours: [1_000], unit: '/s', ceiling: '', ceilings: [] },
  ])

  expect(printed).toContain('| book     | 80 /s    | bare    | 100 /s     | 0.80  | 0.50–0.90   |')
  expect(printed).toContain('| decide   | 1,000 /s |         |            |       | 1,000–1,000 |')
})
