import { setTimeout as pause } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { expect, inject, it, onTestFinished } from 'vitest'
import { silent } from '../example-clinic.ts'
import { unusedPort } from '../example-providers.ts'
import { bucket } from './buckets.ts'
import { pace } from './pace.ts'
import { redisBuckets } from './redis-buckets.ts'

const clock = () => Date.now()

const sender = () => `telegram:${Math.random()}`

/** The buckets in Redis of one worker more, which is connected. */
async function worker() {
  const buckets = redisBuckets(inject('redisUrl'), silent)
  onTestFinished(buckets.close)
  const isConnected = async () => buckets.take([bucket(sender(), 1)], clock())
  await expect.poll(() => isConnected().catch(() => null)).toEqual({ wait: 0, by: null })
  return buckets
}

it('keeps several workers together to what one provider allows', async () => {
  const limits = { sender: sender(), perSecond: 30, perAddress: 1, secret: 's' }
  const paces = await Promise.all([1, 2, 3].map(async () => pace(limits, { shared: await worker(), share: 1, clock })))

  const made: number[] = []
  const end = clock() + 3_000
  const call = async ({ pass }: (typeof paces)[number], name: number) => {
    for (let count = 0; clock() < end; count += 1) {
      const wait = await pass(`${name}/${count}`)
      if (wait === 0) made.push(clock())
      else await pause(wait ?? 0)
    }
  }
  await Promise.all(paces.map(call))
  // Reading the clock here is later than Redis counting, by up to some milliseconds.
  const inASecond = made.map((from) => made.filter((at) => at >= from && at < from + 980).length)
  expect(Math.max(...inASecond)).toBeLessThanOrEqual(30)
  expect(made.length).toBeGreaterThan(75)
})

it('counts in all buckets or in none, and says which one is not free', async () => {
  const buckets = await worker()
  const all = bucket(`{x}${sender()}`, 1_000)
  const [ann, ben] = [bucket(`{x}ann${all.key}`, 1), bucket(`{x}ben${all.key}`, 1)]
  expect(await buckets.take([all, ann], clock())).toEqual({ wait: 0, by: null })
  const again = await buckets.take([all, ann], clock())
  expect(again).toEqual({ wait: expect.any(Number), by: ann.key })
  expect(again.wait).toBeGreaterThan(900)
  await expect.poll(() => buckets.take([all, ben], clock())).toEqual({ wait: 0, by: null })
})

it('holds everybody off, and keeps no address in plain', async () => {
  const limits = { sender: sender(), perSecond: 30, perAddress: 1, secret: 's' }
  const one = pace(limits, { shared: await worker(), share: 1, clock })
  const other = pace(limits, { shared: await worker(), share: 1, clock })
  expect(await one.pass('+12025550143')).toBe(0)
  await one.refused('+12025550143', 5)
  expect(await other.pass('+12025550143')).toBeGreaterThan(4_000)

  const redis = new Redis(inject('redisUrl'))
  onTestFinished(() => redis.disconnect())
  const keys = await redis.keys('pace:*')
  expect(keys.length).toBeGreaterThan(1)
  expect(keys.join()).not.toContain('2025550143')
  for (const key of keys) expect(await redis.pttl(key)).not.toBe(-1)
})

it('goes on by itself where there is no Redis', async () => {
  const shared = redisBuckets(`redis://127.0.0.1:${await unusedPort()}`, silent)
  onTestFinished(shared.close)
  const { pass } = pace({ sender: sender(), perSecond: 30, perAddress: null, secret: '' }, { shared, share: 1, clock })
  const start = clock()
  for (let count = 0; count < 10; count += 1) expect(await pass('ann')).toBe(0)
  expect(clock() - start).toBeGreaterThan(250)
  expect(clock() - start).toBeLessThan(2_000)
})
