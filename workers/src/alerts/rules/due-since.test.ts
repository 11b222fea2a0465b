import { expect, test } from 'vitest'
import { dueSince } from './due-since.ts'

const called = { kind: 'called', epoch: 1_000 } as const

test('a call is due from the moment of the call, however late a worker looks', () => {
  expect(dueSince(called, {}, 61_000)).toBe(1_000)
})

test('or from the end of the break in which staff called', () => {
  expect(dueSince(called, { doctorStatusAt: 50_000 }, 61_000)).toBe(50_000)
})

test('and not later than a worker saw it, by whatever clock', () => {
  expect(dueSince(called, { doctorStatusAt: 70_000 }, 61_000)).toBe(61_000)
})

test('of another alert nobody knows better than the ledger', () => {
  expect(dueSince({ kind: 'next', epoch: 0 }, {}, 61_000)).toBe(61_000)
})
