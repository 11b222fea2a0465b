import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { lane } from './lane.ts'

/** A task that runs until it is let go. */
function task() {
  const { promise, resolve } = Promise.withResolvers<void>()
  return { run: vi.fn(() => promise), end: resolve }
}

/** Lets everything happen that needs no time. */
const settle = () => vi.advanceTimersByTimeAsync(0)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a lane', () => {
  it('runs no more at once than it may', async () => {
    const [first, second, third] = [task(), task(), task()]
    const { run } = lane({ atOnce: 2, spacingMs: 0 })
    run('1', first.run)
    run('2', second.run)
    run('3', third.run)
    expect([first, second, third].map(({ run }) => run.mock.calls.length)).toEqual([1, 1, 0])

    second.end()
    await settle()
    expect(third.run).toHaveBeenCalledOnce()
  })

  it('starts one after the other at the pace that is allowed', async () => {
    const tasks = [task(), task(), task()]
    const { run } = lane({ atOnce: 9, spacingMs: 40 })
    for (const [index, { run: start }] of tasks.entries()) run(String(index), start)
    const started = () => tasks.filter(({ run: start }) => start.mock.calls.length === 1).length

    expect(started()).toBe(1)
    await vi.advanceTimersByTimeAsync(39)
    expect(started()).toBe(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(started()).toBe(2)
    await vi.advanceTimersByTimeAsync(40)
    expect(started()).toBe(3)
  })

  it('runs one task of a key at a time, and of those that wait the newest', async () => {
    const [running, older, newest] = [task(), task(), task()]
    const { run } = lane({ atOnce: 9, spacingMs: 0 })
    run('card', running.run)
    run('card', older.run)
    run('card', newest.run)
    expect(newest.run).not.toHaveBeenCalled()

    running.end()
    await settle()
    expect(newest.run).toHaveBeenCalledOnce()
    expect(older.run).not.toHaveBeenCalled()
  })

  it('finishes what has begun and begins nothing more when it closes', async () => {
    const [running, waiting] = [task(), task()]
    const { run, close } = lane({ atOnce: 1, spacingMs: 0 })
    run('1', running.run)
    run('2', waiting.run)
    const closed = vi.fn()
    const closing = close().then(closed)
    run('3', waiting.run)
    await settle()
    expect(closed).not.toHaveBeenCalled()

    running.end()
    await closing
    expect(waiting.run).not.toHaveBeenCalled()
  })
})
