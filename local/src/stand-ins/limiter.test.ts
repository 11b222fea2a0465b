import { expect, test } from 'vitest'
import { slidingLimiter } from './limiter.ts'

function limiterAt(limits: { all: number; perChat: number } | null) {
  const clock = { ms: 0 }
  const limiter = slidingLimiter(() => clock.ms)
  limiter.set(limits)
  return { clock, take: limiter.take }
}

test('without limits everything is taken', () => {
  const { take } = limiterAt(null)

  expect([take('a'), take('a'), take('a')]).toEqual([0, 0, 0])
})

test('a second message to one chat waits for the end of its second; another chat does not', () => {
  const { take, clock } = limiterAt({ all: 30, perChat: 1 })

  expect([take('a'), take('a'), take('b')]).toEqual([0, 1, 0])
  clock.ms = 999
  expect(take('a')).toBe(1)
  clock.ms = 1_000
  expect(take('a')).toBe(0)
})

test('the second slides: what was taken half a second ago still counts', () => {
  const { take, clock } = limiterAt({ all: 2, perChat: 9 })

  expect(take('a')).toBe(0)
  clock.ms = 500
  expect(take('b')).toBe(0)
  clock.ms = 1_000
  expect([take('c'), take('d')]).toEqual([0, 1])
  clock.ms = 1_500
  expect(take('d')).toBe(0)
})
