import type { Outcome } from '@anteroom/providers/channel.ts'
import { ADMITTED, type Buckets } from '@anteroom/providers/pacing/buckets.ts'
import { REPLY_RANK } from '@anteroom/providers/pacing/channel-limits.ts'
import { rateLimiter } from '@anteroom/providers/pacing/rate-limiter.ts'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { limited, MAX_WAIT_MS } from './limited.ts'

const replies = [{ text: 'You are number 3.', choices: [] }]
const accepted: Outcome = { kind: 'accepted', providerId: '1' }
const clock = () => Date.now()
const away = () => Promise.reject(new Error('no Redis'))

/** Shared buckets, and what they were told. */
function fakeBuckets(take: Buckets['take'] = () => ADMITTED) {
  return { take: vi.fn(take), answered: vi.fn(), hold: vi.fn() }
}

/** The bot's sender to one Telegram bot, and the outcomes of its calls. */
function senderOver(shared: Buckets | null, outcome: Outcome = accepted) {
  const limits = { sender: 'telegram:1', perSecond: 30, perAddress: 1, secret: 's' }
  const limiter = rateLimiter(limits, { shared, share: 0.5, longestWaitMs: MAX_WAIT_MS, clock })
  const makeCall = vi.fn(async () => outcome)
  return { makeCall, send: limited(makeCall, limiter) }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('takes a call from the shared buckets before it calls the provider, and says when it was answered', async () => {
  const shared = fakeBuckets()
  const { send, makeCall } = senderOver(shared)
  expect(await send('1001', replies)).toEqual(accepted)
  expect(makeCall).toHaveBeenCalledExactlyOnceWith('1001', replies)
  const [buckets, call] = shared.take.mock.calls[0] ?? []
  expect(buckets?.map(({ calls }) => calls)).toEqual([30, 1])
  expect(call?.rank).toBe(REPLY_RANK)
  expect(shared.answered).toHaveBeenCalledWith(buckets, { name: call?.name, earlier: 0 }, clock())
})

it('reports a pause that the provider asks for', async () => {
  const shared = fakeBuckets()
  const busy: Outcome = { kind: 'not-accepted', retryAfter: 7 }
  expect(await senderOver(shared, busy).send('1001', replies)).toEqual(busy)
  expect(shared.hold).toHaveBeenCalledWith(expect.stringMatching(/^pace:/), 7_000, clock())
})

it('waits a little for its turn', async () => {
  const from = clock()
  const shared = fakeBuckets(() => (clock() - from < 900 ? { wait: 900, by: 'pace:{telegram:1}' } : ADMITTED))
  const { send, makeCall } = senderOver(shared)
  const sent = send('1001', replies)
  await vi.advanceTimersByTimeAsync(899)
  expect(makeCall).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect(await sent).toEqual(accepted)
})

it('leaves a reply to the outbox whose turn comes later', async () => {
  const shared = fakeBuckets(() => ({ wait: 4_000, by: 'pace:{telegram:1}' }))
  const { send, makeCall } = senderOver(shared)
  expect(await send('1001', replies)).toEqual({ kind: 'not-yet', waitMs: 4_000 })
  expect(makeCall).not.toHaveBeenCalled()
})

it.each([
  ['is away', { take: away, answered: away, hold: away }],
  ['is not set up', null],
])('keeps to its share while Redis %s', async (_, shared) => {
  const { send, makeCall } = senderOver(shared)
  const sent = Array.from({ length: 40 }, (_, chat) => send(String(chat), replies))
  await vi.advanceTimersByTimeAsync(990)
  expect(makeCall).toHaveBeenCalledTimes(15)
  await vi.advanceTimersByTimeAsync(3_000)
  expect(new Set((await Promise.all(sent)).map(({ kind }) => kind))).toEqual(new Set(['accepted']))
})
