import { nineOClock } from '@anteroom/queue/testing/example-day.ts'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { quoteKeeper } from './quote-keeper.ts'
import type { QuoteOfDay } from './quotes.ts'

const log = pino({ level: 'silent' })
beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const quote = (appointmentId: string, afterMinutes = 12): QuoteOfDay => ({
  day: '2026-12-01',
  doctorId: 'dr_1',
  quote: {
    ...{ appointmentId, at: nineOClock, distance: 2, elapsed: null, age: 0, model: 1, fixed: null },
    earliest: nineOClock + afterMinutes * 60_000,
    latest: nineOClock + (afterMinutes + 20) * 60_000,
  },
})

const keeperOf = (add: (quotes: QuoteOfDay[]) => Promise<void>) => quoteKeeper({ store: { add }, log })

it('writes quotes together, the last of each appointment, and a window that did not change only once', async () => {
  const add = vi.fn(async (_: QuoteOfDay[]) => {})
  const keeper = keeperOf(add)
  const last = quote('a', 20)
  for (const one of [quote('a'), quote('a', 11), quote('b'), last]) keeper.note(one)
  expect(add).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(2_000)
  expect(add.mock.calls[0]?.[0]).toEqual([last, quote('b')])
  keeper.note(quote('a', 20))
  await keeper.close()
  expect(add).toHaveBeenCalledTimes(1)
})

it('drops what is too much, and goes on after a failed write', async () => {
  const add = vi.fn(async (_: QuoteOfDay[]) => {})
  add.mockRejectedValueOnce(new Error('no database'))
  const keeper = keeperOf(add)
  for (let count = 0; count < 6_000; count++) keeper.note(quote(`${count}`))
  await vi.advanceTimersByTimeAsync(2_000)
  expect(add.mock.calls[0]?.[0]).toHaveLength(5_000)
  keeper.note(quote('later'))
  await keeper.close()
  expect(add.mock.calls[1]?.[0]).toHaveLength(1)
})
