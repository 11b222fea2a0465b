import { scoreOf } from '@anteroom/queue/accuracy/score.ts'
import { expect, test } from 'vitest'
import type { Quote } from './quotes.ts'
import { ceiling, fixedRule } from './score.ts'

const quote = (actual: number, more: Partial<Quote> = {}): Quote => ({
  doctor: 'a',
  distance: 1,
  elapsed: 0,
  age: 0,
  fixed: 20,
  low: 10,
  high: 30,
  actual,
  ...more,
})

test('the rule is a window without width', () => {
  expect(scoreOf(fixedRule([quote(20), quote(23)]))).toMatchObject({ score: 15, covered: 0.5, width: 0, error: 1.5 })
})

test('the ceiling is what came to the same distance of the same doctor', () => {
  const near = Array.from({ length: 11 }, (_, index) => quote(index))
  const far = Array.from({ length: 11 }, (_, index) => quote(100 + index, { distance: 10 }))
  const bounds = ceiling([...near, ...far])

  expect(bounds[0]).toEqual({ actual: 0, low: 1, high: 9 })
  expect(bounds.at(-1)).toEqual({ actual: 110, low: 101, high: 109 })
})
