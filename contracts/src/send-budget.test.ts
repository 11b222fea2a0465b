import { expect, it } from 'vitest'
import { budgetState } from './send-budget.ts'

it.each([
  [0, null, null],
  [79, null, null],
  [80, null, 'low'],
  [89, 'news', 'urgent-only'],
  [90, null, 'urgent-only'],
  [99, null, 'urgent-only'],
  [99, 'all', 'used-up'],
  [100, null, 'used-up'],
] as const)('%i of 100 spent, and stopped %s: %s', (spent, stopped, state) => {
  expect(budgetState({ spent, limit: 100, stopped })).toBe(state)
})
