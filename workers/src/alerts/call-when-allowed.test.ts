import type { WhenAllowed } from '@anteroom/providers/pacing/send-queue.ts'
import { expect, it, vi } from 'vitest'
import { callWhenAllowed } from './call-when-allowed.ts'

const answer = { kind: 'accepted' }

/** A limiter that lets the call wait for `milliseconds` by the clock of the test. */
function waiting(milliseconds: number) {
  let now = 0
  const whenAllowed: WhenAllowed = async ({ refresh, perform }) => {
    now += milliseconds
    return (await refresh()) ? perform() : null
  }
  return { whenAllowed, clock: () => now }
}

it('makes the call with what was loaded, if it did not wait for long', async () => {
  const load = vi.fn(async () => ({ text: 'place 2' }))
  const perform = vi.fn(async () => answer)
  const { whenAllowed, clock } = waiting(250)
  expect(await callWhenAllowed(whenAllowed, { load, perform, clock })).toEqual({ content: { text: 'place 2' }, answer })
  expect(load).toHaveBeenCalledOnce()
  expect(perform).toHaveBeenCalledExactlyOnceWith({ text: 'place 2' })
})

it('loads the content again after a longer wait', async () => {
  const load = vi.fn(async () => ({ text: 'place 1' })).mockResolvedValueOnce({ text: 'place 2' })
  const perform = vi.fn(async () => answer)
  const { whenAllowed, clock } = waiting(251)
  expect(await callWhenAllowed(whenAllowed, { load, perform, clock })).toEqual({ content: { text: 'place 1' }, answer })
  expect(perform).toHaveBeenCalledExactlyOnceWith({ text: 'place 1' })
})

it('gives the reason why there is nothing to say, before the wait or after it', async () => {
  const perform = vi.fn(async () => answer)
  const never: WhenAllowed = () => Promise.reject(new Error('The limiter was asked'))
  const load = async () => 'not-due' as const
  expect(await callWhenAllowed(never, { load, perform, clock: () => 0 })).toBe('not-due')

  const { whenAllowed, clock } = waiting(251)
  const over = vi.fn<() => Promise<{ text: string } | 'not-due'>>(load).mockResolvedValueOnce({ text: 'place 2' })
  expect(await callWhenAllowed(whenAllowed, { load: over, perform, clock })).toBe('not-due')
  expect(perform).not.toHaveBeenCalled()
})

it('gives the time after which the limiter wants the call to be tried again', async () => {
  const later: WhenAllowed = async () => 4_000
  const parts = { load: async () => ({ text: 'place 2' }), perform: async () => answer, clock: () => 0 }
  expect(await callWhenAllowed(later, parts)).toEqual({ content: { text: 'place 2' }, answer: 4_000 })
})
