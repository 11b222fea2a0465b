import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { questions } from './channel-limits.ts'
import type { RateLimiter } from './rate-limiter.ts'
import { type Gate, type SendTask, sendQueue } from './send-queue.ts'

/** An errand that goes through its gate, and whose call takes until it is let go. */
function errand(key: string, known: Partial<SendTask> = {}) {
  const { promise, resolve } = Promise.withResolvers<void>()
  const run = vi.fn(async (gate: Gate) => {
    await gate({
      freshen: async () => true,
      make: async () => {
        await promise
        return { kind: 'done' }
      },
    })
  })
  return { key, rank: 0, address: key, ...known, run, end: resolve }
}

const freely = questions.pace
/** A pace at which each call is made when `next` lets it. */
function oneByOne(): { pace: RateLimiter; next: () => void } {
  const turns: (() => void)[] = []
  const call: RateLimiter['call'] = async (_, { make }) => {
    await new Promise<void>((resolve) => turns.push(resolve))
    return make()
  }
  return { pace: { ...freely, call }, next: () => turns.shift()?.() }
}
const begun = (errands: ReturnType<typeof errand>[]) =>
  errands.filter(({ run }) => run.mock.calls.length === 1).map(({ key }) => key)

/** Lets everything happen that needs no time. */
const settle = () => vi.advanceTimersByTimeAsync(0)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a lane', () => {
  it('runs no more at once than it may', async () => {
    const all = ['1', '2', '3'].map((key) => errand(key))
    const { run } = sendQueue({ atOnce: 2, ahead: 9, pace: freely })
    for (const one of all) run(one)
    await settle()
    expect(begun(all)).toEqual(['1', '2'])
    all[1]?.end()
    await settle()
    expect(begun(all)).toEqual(['1', '2', '3'])
  })

  it('lets only so many prepare, and of the others the most urgent go next', async () => {
    const { pace, next } = oneByOne()
    const { run } = sendQueue({ atOnce: 9, ahead: 1, pace })
    const first = errand('first', { rank: 0 })
    const edit = errand('edit', { rank: 100 })
    const booked = errand('booked', { rank: 9 })
    const called = errand('called', { rank: 0 })
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

  it('lets a call prepare whoever else prepares that is less urgent', async () => {
    const call: RateLimiter['call'] = () => new Promise(() => {})
    const { run } = sendQueue({ atOnce: 9, ahead: 2, pace: { ...freely, call } })
    const all = [errand('edit', { rank: 100 }), errand('booked', { rank: 9 }), errand('called'), errand('other')]
    for (const one of all) {
      run(one)
      await settle()
    }
    expect(begun(all)).toEqual(['edit', 'booked', 'called', 'other'])
    const [edit, called] = [errand('another', { rank: 100 }), errand('third')]
    for (const one of [edit, called]) run(one)
    await settle()
    expect(begun([edit, called])).toEqual([])
  })

  it('begins with the most urgent of those that come together, and asks once who is busy', async () => {
    const busyFor = vi.fn(() => 0)
    const [booked, called] = [errand('booked', { rank: 9 }), errand('called', { rank: 0 })]
    const { run } = sendQueue({ atOnce: 1, ahead: 1, pace: { ...freely, busyFor } })
    for (const one of [booked, called]) run(one)
    await settle()
    expect(begun([booked, called])).toEqual(['called'])

    busyFor.mockReset().mockReturnValue(60_000)
    const held = sendQueue({ atOnce: 9, ahead: 9, pace: { ...freely, busyFor } })
    for (let count = 0; count < 100; count += 1) held.run(errand(String(count)))
    await settle()
    expect(busyFor).toHaveBeenCalledTimes(100)
    await held.close()
  })

  it('passes over an address that is busy until it is free', async () => {
    const free = Date.now() + 1_000
    const busyFor = (address: string) => (address === 'ann' ? Math.max(0, free - Date.now()) : 0)
    const { run } = sendQueue({ atOnce: 9, ahead: 9, pace: { ...freely, busyFor } })
    const ann = errand('ann', { rank: 0 })
    const ben = errand('ben', { rank: 9 })
    run(ann)
    run(ben)
    await vi.advanceTimersByTimeAsync(999)
    expect(begun([ann, ben])).toEqual(['ben'])
    await vi.advanceTimersByTimeAsync(1)
    expect(begun([ann, ben])).toEqual(['ann', 'ben'])
  })

  it('prepares one call to an address at a time, and the next while that one is under way', async () => {
    const { pace, next } = oneByOne()
    const { run } = sendQueue({ atOnce: 9, ahead: 9, pace })
    const called = errand('called', { address: 'ann' })
    const edit = errand('edit', { rank: 100, address: 'ann' })
    for (const one of [called, edit]) run(one)
    await settle()
    expect(begun([called, edit])).toEqual(['called'])
    next()
    await settle()
    expect(begun([called, edit])).toEqual(['called', 'edit'])
  })

  it('runs one errand of a key at a time, and of those that wait the newest', async () => {
    const [running, older, newest] = [errand('card'), errand('card'), errand('card')]
    const { run } = sendQueue({ atOnce: 9, ahead: 9, pace: freely })
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

  it('finishes what has begun and begins nothing more when it closes', async () => {
    const [running, waiting] = [errand('1'), errand('2')]
    const { run, close } = sendQueue({ atOnce: 1, ahead: 1, pace: freely })
    run(running)
    await settle()
    run(waiting)
    const closed = vi.fn()
    const closing = close().then(closed)
    run(errand('3'))
    await settle()
    expect(closed).not.toHaveBeenCalled()
    running.end()
    await closing
    expect(waiting.run).not.toHaveBeenCalled()
  })
})
