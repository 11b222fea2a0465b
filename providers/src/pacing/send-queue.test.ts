import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { lookupLimits } from './channel-limits.ts'
import type { RateLimiter } from './rate-limiter.ts'
import { type SendTask, sendQueue, type WhenAllowed } from './send-queue.ts'

/** A task that makes its call when it is allowed to; the call takes until `end`. */
function task(key: string, known: Partial<SendTask> = {}) {
  const { promise, resolve } = Promise.withResolvers<void>()
  const run = vi.fn(async (whenAllowed: WhenAllowed) => {
    await whenAllowed({
      refresh: async () => true,
      perform: async () => {
        await promise
        return { kind: 'done' }
      },
    })
  })
  return { key, rank: 0, address: key, ...known, run, end: resolve }
}

const freely = lookupLimits.limiter
/** A limiter that lets one call through with each `next`. */
function oneByOne(): { limiter: RateLimiter; next: () => void } {
  const turns: (() => void)[] = []
  const call: RateLimiter['call'] = async (_, { perform }) => {
    await new Promise<void>((resolve) => turns.push(resolve))
    return perform()
  }
  return { limiter: { ...freely, call }, next: () => turns.shift()?.() }
}
const begun = (tasks: ReturnType<typeof task>[]) =>
  tasks.filter(({ run }) => run.mock.calls.length === 1).map(({ key }) => key)

/** Runs everything that needs no time. */
const settle = () => vi.advanceTimersByTimeAsync(0)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a send queue', () => {
  it('runs no more at once than it may', async () => {
    const all = ['1', '2', '3'].map((key) => task(key))
    const { run } = sendQueue({ atOnce: 2, ahead: 9, limiter: freely })
    for (const one of all) run(one)
    await settle()
    expect(begun(all)).toEqual(['1', '2'])
    all[1]?.end()
    await settle()
    expect(begun(all)).toEqual(['1', '2', '3'])
  })

  it('lets only as many prepare as it may, and then the most urgent', async () => {
    const { limiter, next } = oneByOne()
    const { run } = sendQueue({ atOnce: 9, ahead: 1, limiter })
    const first = task('first', { rank: 0 })
    const edit = task('edit', { rank: 100 })
    const booked = task('booked', { rank: 9 })
    const called = task('called', { rank: 0 })
    const all = [first, edit, booked, called]
    run(first)
    await settle()
    for (const one of all.slice(1)) run(one)
    await settle()
    expect(begun(all)).toEqual(['first'])
    const order = [
      ['first', 'called'],
      ['first', 'booked', 'called'],
      ['first', 'edit', 'booked', 'called'],
    ]
    for (const expected of order) {
      next()
      await settle()
      expect(begun(all)).toEqual(expected)
    }
  })

  it('lets a call prepare however many less urgent ones do', async () => {
    const call: RateLimiter['call'] = () => new Promise(() => {})
    const { run } = sendQueue({ atOnce: 9, ahead: 2, limiter: { ...freely, call } })
    const all = [task('edit', { rank: 100 }), task('booked', { rank: 9 }), task('called'), task('other')]
    for (const one of all) {
      run(one)
      await settle()
    }
    expect(begun(all)).toEqual(['edit', 'booked', 'called', 'other'])
    const [edit, called] = [task('another', { rank: 100 }), task('third')]
    for (const one of [edit, called]) run(one)
    await settle()
    expect(begun([edit, called])).toEqual([])
  })

  it('starts with the most urgent of those that come together, and asks once per address whether it is busy', async () => {
    const busyFor = vi.fn(() => 0)
    const [booked, called] = [task('booked', { rank: 9 }), task('called', { rank: 0 })]
    const { run } = sendQueue({ atOnce: 1, ahead: 1, limiter: { ...freely, busyFor } })
    for (const one of [booked, called]) run(one)
    await settle()
    expect(begun([booked, called])).toEqual(['called'])

    busyFor.mockReset().mockReturnValue(60_000)
    const held = sendQueue({ atOnce: 9, ahead: 9, limiter: { ...freely, busyFor } })
    for (let count = 0; count < 100; count += 1) held.run(task(String(count)))
    await settle()
    expect(busyFor).toHaveBeenCalledTimes(100)
    await held.close()
  })

  it('passes over a busy address until it is free', async () => {
    const free = Date.now() + 1_000
    const busyFor = (address: string) => (address === 'ann' ? Math.max(0, free - Date.now()) : 0)
    const { run } = sendQueue({ atOnce: 9, ahead: 9, limiter: { ...freely, busyFor } })
    const ann = task('ann', { rank: 0 })
    const ben = task('ben', { rank: 9 })
    run(ann)
    run(ben)
    await vi.advanceTimersByTimeAsync(999)
    expect(begun([ann, ben])).toEqual(['ben'])
    await vi.advanceTimersByTimeAsync(1)
    expect(begun([ann, ben])).toEqual(['ann', 'ben'])
  })

  it('prepares one call to an address at a time, and the next while that one is under way', async () => {
    const { limiter, next } = oneByOne()
    const { run } = sendQueue({ atOnce: 9, ahead: 9, limiter })
    const called = task('called', { address: 'ann' })
    const edit = task('edit', { rank: 100, address: 'ann' })
    for (const one of [called, edit]) run(one)
    await settle()
    expect(begun([called, edit])).toEqual(['called'])
    next()
    await settle()
    expect(begun([called, edit])).toEqual(['called', 'edit'])
  })

  it('runs one task of a key at a time, and of the waiting ones the newest', async () => {
    const [running, older, newest] = [task('card'), task('card'), task('card')]
    const { run } = sendQueue({ atOnce: 9, ahead: 9, limiter: freely })
    run(running)
    await settle()
    for (const one of [older, newest]) run(one)
    await settle()
    expect(newest.run).not.toHaveBeenCalled()
    running.end()
    await settle()
    expect(newest.run).toHaveBeenCalledOnce()
    expect(older.run).not.toHaveBeenCalled()
  })

  it('finishes what has started and starts nothing more when it closes', async () => {
    const [running, waiting] = [task('1'), task('2')]
    const { run, close } = sendQueue({ atOnce: 1, ahead: 1, limiter: freely })
    run(running)
    await settle()
    run(waiting)
    const closed = vi.fn()
    const closing = close().then(closed)
    run(task('3'))
    await settle()
    expect(closed).not.toHaveBeenCalled()
    running.end()
    await closing
    expect(waiting.run).not.toHaveBeenCalled()
  })
})
