import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Buckets, FREE, localBuckets } from './buckets.ts'
import { pace } from './pace.ts'

const telegram = { sender: 'telegram:1', perSecond: 30, perAddress: 1, secret: 's' }
const sms = { sender: 'sms:+12025550100', perSecond: 2, perAddress: null, secret: '' }
const clock = () => Date.now()
const away: Buckets = {
  take: () => Promise.reject(new Error('no Redis')),
  hold: () => Promise.reject(new Error('no Redis')),
}

/** Calls until the time is over, each to the next of the addresses as soon as it may; answers when each was made. */
async function callsIn(milliseconds: number, pass: (address: string) => Promise<number | null>, addresses: number) {
  const made: number[] = []
  const end = Date.now() + milliseconds
  const caller = async () => {
    for (let count = 0; Date.now() < end; count += 1) {
      const wait = (await pass(String(count % addresses))) ?? 0
      if (wait === 0 && Date.now() < end) made.push(Date.now())
      else await new Promise((resolve) => setTimeout(resolve, Math.min(wait, 10)))
    }
  }
  const calling = caller()
  await vi.advanceTimersByTimeAsync(milliseconds + 5_000)
  await calling
  return made
}

const mostInASecond = (made: number[]) =>
  Math.max(...made.map((from) => made.filter((at) => at >= from && at < from + 1_000).length))

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the pace of a provider', () => {
  it('is nearly what it allows, and never more in any second', async () => {
    const { pass } = pace(telegram, { shared: localBuckets(), share: 1, clock })
    const made = await callsIn(10_000, pass, 100)
    expect(mostInASecond(made)).toBeLessThanOrEqual(30)
    expect(made.length).toBeGreaterThanOrEqual(294)
  })

  it('is one a second to one address', async () => {
    const { pass, busyFor } = pace(telegram, { shared: localBuckets(), share: 1, clock })
    expect(await pass('ann')).toBe(0)
    expect(busyFor('ann')).toBeGreaterThan(900)
    expect(busyFor('ben')).toBe(0)
    const made = await callsIn(10_000, pass, 1)
    expect(mostInASecond(made)).toBe(1)
    expect(made.length).toBeGreaterThanOrEqual(8)
  })

  it('has what is about to be said brought up to date after the wait, before the call is counted', async () => {
    const order: string[] = []
    const buckets = localBuckets()
    const take: Buckets['take'] = async (...asked) => {
      const taken = await buckets.take(...asked)
      order.push(taken.by === null ? 'counted' : 'not yet')
      return taken
    }
    const { pass } = pace(sms, { shared: { ...buckets, take }, share: 1, clock })
    await pass('ann')
    const passing = pass('ben', async () => order.push('looked') > 0)
    await vi.advanceTimersByTimeAsync(600)
    expect(await passing).toBe(0)
    expect(order).toEqual(['counted', 'not yet', 'looked', 'counted'])

    const given = pass('cleo', async () => false)
    await vi.advanceTimersByTimeAsync(600)
    expect(await given).toBeNull()
    expect(await pass('dan')).toBe(0)
  })

  it('is a share of it while Redis is away', async () => {
    const { pass } = pace(sms, { shared: away, share: 0.5, clock })
    const made = await callsIn(10_000, pass, 100)
    expect(mostInASecond(made)).toBe(1)
    expect(made.length).toBeGreaterThanOrEqual(9)
  })
})

describe('a provider that asks for a pause', () => {
  it('is not called for that address, and for no other address that waits', async () => {
    const { pass, refused, busyFor } = pace(telegram, { shared: localBuckets(), share: 1, clock })
    await refused('ann', 7)
    expect(busyFor('ann')).toBe(7_000)
    expect(await pass('ann')).toBeGreaterThanOrEqual(7_000)
    await vi.advanceTimersByTimeAsync(40)
    expect(await pass('ben')).toBe(0)
    await vi.advanceTimersByTimeAsync(6_959)
    expect(busyFor('ann')).toBe(1)
    await vi.advanceTimersByTimeAsync(20)
    expect(await pass('ann')).toBe(0)
  })

  it('is not called at all when it says so of one address after the other, or does not tell them apart', async () => {
    const many = pace(telegram, { shared: localBuckets(), share: 1, clock })
    for (const address of ['ann', 'ben', 'cleo']) await many.refused(address, 7)
    expect(await many.pass('dan')).toBeGreaterThanOrEqual(7_000)

    const one = pace(sms, { shared: localBuckets(), share: 1, clock })
    await one.refused('ann', 7)
    expect(await one.pass('ben')).toBeGreaterThanOrEqual(7_000)
  })

  it('has too much to do only if it served nobody between', async () => {
    const { refused, accepted, pass } = pace(telegram, { shared: localBuckets(), share: 1, clock })
    await refused('ann', 7)
    await refused('ben', 7)
    accepted()
    await refused('cleo', 7)
    expect(await pass('dan')).toBe(0)
  })

  it('is left alone for that long although Redis knows of nothing', async () => {
    const emptied: Buckets = { take: () => FREE, hold: () => {} }
    const { pass, refused } = pace(sms, { shared: emptied, share: 1, clock })
    await refused('ann', 1)
    const from = Date.now()
    const passed = pass('ann').then((wait) => ({ wait, after: Date.now() - from }))
    await vi.advanceTimersByTimeAsync(5_000)
    expect(await passed).toEqual({ wait: 0, after: 1_000 })
  })

  it('is heard by the other workers, and while Redis is away by this one', async () => {
    const shared = localBuckets()
    const [one, other] = [pace(sms, { shared, share: 1, clock }), pace(sms, { shared, share: 1, clock })]
    await one.refused('ann', 7)
    expect(await other.pass('ben')).toBeGreaterThanOrEqual(7_000)

    const alone = pace(sms, { shared: away, share: 1, clock })
    await alone.refused('ann', 7)
    expect(await alone.pass('ben')).toBeGreaterThanOrEqual(7_000)
  })
})
