import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '@anteroom/local/processes/free-port.ts'
import { Redis } from 'ioredis'
import { pino } from 'pino'
import { expect, inject, it, onTestFinished } from 'vitest'
import { ADMITTED, bucket } from './buckets.ts'
import { type RateLimiter, rateLimiter } from './rate-limiter.ts'
import { redisBuckets } from './redis-buckets.ts'

const clock = () => Date.now()

const to = (address: string) => ({ address, rank: 0 })
const taken = { kind: 'accepted' }
const refresh = async () => true
const waits = { rank: 0, patienceMs: 5_000 }
const sender = () => `telegram:${Math.random()}`

/** The buckets in Redis of one more sender, which is connected. */
async function connected() {
  const buckets = redisBuckets(inject('redisUrl'), pino({ level: 'silent' }))
  onTestFinished(buckets.close)
  const isConnected = async () => buckets.take([bucket(sender(), 1)], { name: 'a call', ...waits }, clock())
  await expect.poll(() => isConnected().catch(() => null)).toEqual({ wait: 0, by: null })
  return buckets
}

it('keeps several senders together to what one provider allows', async () => {
  const limits = { sender: sender(), perSecond: 30, perAddress: 1, secret: 's' }
  const paces = await Promise.all(
    [1, 2, 3].map(async () => rateLimiter(limits, { shared: await connected(), share: 1, clock })),
  )

  const arrived: number[] = []
  const end = performance.now() + 3_000
  const make = async () => {
    await pause(Math.random() * 20)
    arrived.push(performance.now())
    await pause(Math.random() * 20)
    return taken
  }
  const caller = async ({ call }: RateLimiter, name: number) => {
    for (let count = 0; performance.now() < end; count += 1) {
      const made = await call(to(`${name}/${count}`), { refresh, perform: make })
      if (typeof made === 'number') await pause(made)
    }
  }
  await Promise.all([...paces, ...paces].map(caller))
  const inASecond = arrived.map((from) => arrived.filter((at) => at >= from && at < from + 1_000).length)
  expect(Math.max(...inASecond)).toBeLessThanOrEqual(30)
  expect(arrived.length).toBeGreaterThan(75)
})

it('counts in all buckets or in none, and says which one is not free', async () => {
  const buckets = await connected()
  const all = bucket(`{x}${sender()}`, 1_000)
  const [ann, ben] = [bucket(`{x}ann${all.key}`, 1), bucket(`{x}ben${all.key}`, 1)]
  expect(await buckets.take([all, ann], { name: '1', ...waits }, clock())).toEqual({ wait: 0, by: null })
  const again = await buckets.take([all, ann], { name: '2', ...waits }, clock())
  expect(again).toEqual({ wait: expect.any(Number), by: ann.key })
  expect(again.wait).toBeGreaterThan(1_900)
  await buckets.answered([all, ann], { name: '1', earlier: 0 }, clock())
  const answered = await buckets.take([all, ann], { name: '3', ...waits }, clock())
  expect(answered.by).toBe(ann.key)
  expect(answered.wait).toBeGreaterThan(900)
  expect(answered.wait).toBeLessThanOrEqual(1_000)
  await expect.poll(() => buckets.take([all, ben], { name: '4', ...waits }, clock())).toEqual({ wait: 0, by: null })
})

it('keeps a full bucket for the most urgent call that waits, of whichever sender', async () => {
  const [one, other] = [await connected(), await connected()]
  const all = bucket(`{x}${sender()}`, 10)
  for (let count = 0; count < 10; count += 1) {
    await expect.poll(() => one.take([all], { name: `first ${count}`, ...waits }, clock())).toEqual(ADMITTED)
  }
  for (let count = 0; count < 10; count += 1) await one.answered([all], { name: `first ${count}`, earlier: 0 }, clock())
  const urgent = { name: 'called', rank: 0, patienceMs: 5_000 }
  const { wait } = await one.take([all], urgent, clock())
  expect(wait).toBeGreaterThan(0)
  await pause(wait)
  const edit = { name: 'edit', rank: 100, patienceMs: 5_000 }
  expect(await other.take([all], edit, clock())).toEqual({ wait: 90, by: all.key })
  expect(await one.take([all], urgent, clock())).toEqual(ADMITTED)

  await other.take([all], { name: 'hasty', rank: 0, patienceMs: 0 }, clock())
  await expect.poll(() => other.take([all], edit, clock()), { interval: 10 }).toEqual(ADMITTED)
})

it('holds all senders off, and keeps no address in plain text', async () => {
  const limits = { sender: sender(), perSecond: 30, perAddress: 1, secret: 's' }
  const one = rateLimiter(limits, { shared: await connected(), share: 1, clock })
  const other = rateLimiter(limits, { shared: await connected(), share: 1, clock })
  const busy = { kind: 'not-accepted', retryAfter: 5 }
  expect(await one.call(to('+12025550143'), { refresh, perform: async () => busy })).toBe(busy)
  expect(await other.call(to('+12025550143'), { refresh, perform: async () => taken })).toBeGreaterThan(4_000)

  const redis = new Redis(inject('redisUrl'))
  onTestFinished(() => redis.disconnect())
  const keys = await redis.keys('pace:*')
  expect(keys.length).toBeGreaterThan(1)
  expect(keys.join()).not.toContain('2025550143')
  for (const key of keys) expect(await redis.pttl(key)).not.toBe(-1)
})

it('carries on by itself where there is no Redis', async () => {
  const shared = redisBuckets(`redis://127.0.0.1:${await freePort()}`, pino({ level: 'silent' }))
  onTestFinished(shared.close)
  const { call } = rateLimiter(
    { sender: sender(), perSecond: 30, perAddress: null, secret: '' },
    { shared, share: 1, clock },
  )
  const start = clock()
  for (let count = 0; count < 10; count += 1)
    expect(await call(to('ann'), { refresh, perform: async () => taken })).toBe(taken)
  expect(clock() - start).toBeGreaterThan(250)
  expect(clock() - start).toBeLessThan(2_000)
})
