import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Buckets, FREE, localBuckets } from './buckets.ts'
import { type Answer, type RateLimiter, type Recipient, rateLimiter } from './rate-limiter.ts'

const telegram = { sender: 'telegram:1', perSecond: 30, perAddress: 1, secret: 's' }
const sms = { sender: 'sms:+12025550100', perSecond: 2, perAddress: null, secret: '' }
const clock = () => Date.now()
const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))
const no = () => Promise.reject(new Error('no Redis'))
const away: Buckets = { take: no, answered: no, hold: no }

const to = (address: string, rank = 0): Recipient => ({ address, rank })
const taken: Answer = { kind: 'accepted' }
const busy = (seconds: number): Answer => ({ kind: 'not-accepted', retryAfter: seconds })
/** Lets a call be made that the provider answers at once. */
const say = ({ call }: RateLimiter, address: string, answer: Answer = taken) =>
  call(to(address), { freshen: async () => true, make: async () => answer })

/** The way to a provider and back, in milliseconds. */
type Ways = () => { there: number; back: number }

/**
 * Calls until the time is over, four at a time, each to the next of the addresses as soon as it may. Answers when each
 * arrived at the provider.
 */
async function arrivalsIn(milliseconds: number, { call }: RateLimiter, parts: { addresses: number; ways: Ways }) {
  const arrived: number[] = []
  const end = Date.now() + milliseconds
  let count = 0
  const make = async () => {
    const { there, back } = parts.ways()
    await sleep(there)
    arrived.push(Date.now())
    await sleep(back)
    return taken
  }
  const caller = async () => {
    while (Date.now() < end) {
      let begin = () => {}
      const isUnderWay = new Promise<void>((resolve) => {
        begin = resolve
      })
      const called = call(to(String(count++ % parts.addresses)), {
        freshen: async () => true,
        make: () => {
          begin()
          return make()
        },
      })
      const made = await Promise.race([called, isUnderWay])
      if (typeof made === 'number') await sleep(Math.min(made, 10))
    }
  }
  const calling = Promise.all([1, 2, 3, 4].map(caller))
  await vi.advanceTimersByTimeAsync(milliseconds + 15_000)
  await calling
  return arrived.filter((at) => at < end).sort((a, b) => a - b)
}

const mostInASecond = (arrived: number[]) =>
  Math.max(...arrived.map((from) => arrived.filter((at) => at >= from && at < from + 1_000).length))

const atOnce: Ways = () => ({ there: 0, back: 0 })

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the pace of a provider', () => {
  const alone = () => rateLimiter(telegram, { shared: localBuckets(), share: 1, clock })

  it('is nearly what it allows, spread over the second', async () => {
    const arrived = await arrivalsIn(10_000, alone(), { addresses: 100, ways: atOnce })
    expect(mostInASecond(arrived)).toBe(30)
    expect(arrived.length).toBeGreaterThanOrEqual(298)
    const inFirstHalf = arrived.filter((at) => at < (arrived[0] ?? 0) + 500).length
    expect(inFirstHalf).toBeLessThan(18)
  })

  it('is never more in any second, whatever the way there does to the time between two calls', async () => {
    const way = fc.integer({ min: 0, max: 900 })
    const trip = fc.record({ there: way, back: way })
    await fc.assert(
      fc.asyncProperty(fc.array(trip, { minLength: 1, maxLength: 50 }), async (trips) => {
        let next = 0
        const ways: Ways = () => trips[next++ % trips.length] ?? { there: 0, back: 0 }
        const arrived = await arrivalsIn(4_000, alone(), { addresses: 1_000, ways })
        expect(mostInASecond(arrived)).toBeLessThanOrEqual(30)
        expect(arrived.length).toBeGreaterThan(30)
      }),
      { numRuns: 30 },
    )
  })

  it('is hardly less where the way is long', async () => {
    let odd = false
    const ways: Ways = () => {
      odd = !odd
      return odd ? { there: 40, back: 40 } : { there: 41, back: 41 }
    }
    const paced = alone()
    await arrivalsIn(30_000, paced, { addresses: 1_000, ways })
    const arrived = await arrivalsIn(10_000, paced, { addresses: 1_000, ways })
    expect(mostInASecond(arrived)).toBeLessThanOrEqual(30)
    expect(arrived.length).toBeGreaterThanOrEqual(295)
  })

  it('of one call a second is that less the ways, however many wait', async () => {
    const paced = rateLimiter({ ...sms, perSecond: 1 }, { shared: localBuckets(), share: 1, clock })
    const arrived = await arrivalsIn(16_000, paced, { addresses: 1_000, ways: () => ({ there: 100, back: 100 }) })
    expect(mostInASecond(arrived)).toBe(1)
    expect(arrived.length).toBeGreaterThanOrEqual(13)
  })

  it('goes on at half of it while no call is answered', async () => {
    const ways: Ways = () => ({ there: 0, back: 10_000 })
    const arrived = await arrivalsIn(10_000, alone(), { addresses: 1_000, ways })
    expect(arrived.length).toBeGreaterThanOrEqual(145)
    expect(mostInASecond(arrived)).toBeLessThanOrEqual(30)
  })

  it('is one a second to one address', async () => {
    const paced = alone()
    expect(await say(paced, 'ann')).toBe(taken)
    expect(paced.busyFor('ann')).toBeGreaterThan(900)
    expect(paced.busyFor('ben')).toBe(0)
    const arrived = await arrivalsIn(10_000, paced, { addresses: 1, ways: atOnce })
    expect(mostInASecond(arrived)).toBe(1)
    expect(arrived.length).toBeGreaterThanOrEqual(8)
  })

  it('is one in two seconds where that is allowed, and of two and a half in a second two', async () => {
    for (const [perSecond, expected] of [
      [0.5, 5],
      [2.5, 20],
    ] as const) {
      const paced = rateLimiter({ ...sms, perSecond }, { shared: localBuckets(), share: 1, clock })
      const arrived = await arrivalsIn(10_000, paced, { addresses: 1, ways: atOnce })
      expect(Math.abs(arrived.length - expected)).toBeLessThanOrEqual(1)
    }
  })

  it('is a share of it while Redis is away', async () => {
    const paced = rateLimiter(sms, { shared: away, share: 0.5, clock })
    const arrived = await arrivalsIn(10_000, paced, { addresses: 100, ways: atOnce })
    expect(mostInASecond(arrived)).toBe(1)
    expect(arrived.length).toBeGreaterThanOrEqual(9)
  })
})

describe('a call', () => {
  it('is brought up to date after the wait and right before it is made', async () => {
    const order: string[] = []
    const buckets = localBuckets()
    const take: Buckets['take'] = async (...asked) => {
      const answer = await buckets.take(...asked)
      order.push(answer.by === null ? 'counted' : 'not yet')
      return answer
    }
    const { call } = rateLimiter({ ...sms, perSecond: 1 }, { shared: { ...buckets, take }, share: 1, clock })
    const steps = {
      freshen: async () => order.push('looked') > 0,
      make: async () => {
        order.push('made')
        return taken
      },
    }
    await call(to('ann'), steps)
    const calling = call(to('ben'), steps)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(await calling).toBe(taken)
    expect(order).toEqual(['counted', 'looked', 'made', 'not yet', 'looked', 'counted', 'looked', 'made'])
  })

  it('waits for those of a lower rank, but not for one that waits for its address', async () => {
    const paced = rateLimiter({ ...telegram, perSecond: 2 }, { shared: localBuckets(), share: 1, clock })
    const made: string[] = []
    const called = (address: string, rank: number) => {
      const make = async () => {
        made.push(`${address} ${rank}`)
        return taken
      }
      return paced.call(to(address, rank), { freshen: async () => true, make })
    }
    await called('ann', 5)
    const later = [called('ben', 100), called('cleo', 9), called('ann', 0), called('dan', 5)]
    await vi.advanceTimersByTimeAsync(5_000)
    await Promise.all(later)
    expect(made).toEqual(['ann 5', 'dan 5', 'ann 0', 'cleo 9', 'ben 100'])
  })

  it('that is not to be made any more counts no more', async () => {
    const paced = rateLimiter({ ...sms, perSecond: 1 }, { shared: localBuckets(), share: 1, clock })
    const make = vi.fn(async () => taken)
    expect(await paced.call(to('ann'), { freshen: async () => false, make })).toBeNull()
    const said = say(paced, 'ben')
    await vi.advanceTimersByTimeAsync(900)
    expect(await said).toBe(taken)
    expect(make).not.toHaveBeenCalled()
  })
})

describe('a provider that asks for a pause', () => {
  it('is not called for that address, and for no other address that waits', async () => {
    const paced = rateLimiter(telegram, { shared: localBuckets(), share: 1, clock })
    await say(paced, 'ann', busy(7))
    expect(paced.busyFor('ann')).toBe(7_000)
    expect(await say(paced, 'ann')).toBeGreaterThanOrEqual(7_000)
    await vi.advanceTimersByTimeAsync(40)
    expect(await say(paced, 'ben')).toBe(taken)
    await vi.advanceTimersByTimeAsync(6_959)
    expect(paced.busyFor('ann')).toBe(1)
    await vi.advanceTimersByTimeAsync(20)
    expect(await say(paced, 'ann')).toBe(taken)
  })

  /** One after the other, with room for each. */
  async function sayInTurn(paced: RateLimiter, all: [address: string, answer: Answer][]) {
    for (const [address, answer] of all) {
      await say(paced, address, answer)
      await vi.advanceTimersByTimeAsync(40)
    }
  }

  it('is not called at all when it says so of one address after the other, or does not tell them apart', async () => {
    const many = rateLimiter(telegram, { shared: localBuckets(), share: 1, clock })
    await sayInTurn(many, [
      ['ann', busy(7)],
      ['ben', busy(7)],
      ['eva', { kind: 'unknown' }],
      ['cleo', busy(7)],
    ])
    expect(await say(many, 'dan')).toBeGreaterThan(6_900)

    const one = rateLimiter(sms, { shared: localBuckets(), share: 1, clock })
    await say(one, 'ann', busy(7))
    expect(await say(one, 'ben')).toBeGreaterThanOrEqual(7_000)
  })

  it('has too much to do only if it served nobody between', async () => {
    const paced = rateLimiter(telegram, { shared: localBuckets(), share: 1, clock })
    await sayInTurn(paced, [
      ['ann', busy(7)],
      ['ben', busy(7)],
      ['eva', taken],
      ['flo', { kind: 'unknown' }],
      ['cleo', busy(7)],
    ])
    expect(await say(paced, 'dan')).toBe(taken)
  })

  it('is left alone for that long although Redis knows of nothing', async () => {
    const emptied: Buckets = { take: () => FREE, answered: () => {}, hold: () => {} }
    const paced = rateLimiter(sms, { shared: emptied, share: 1, clock })
    await say(paced, 'ann', busy(1))
    const from = Date.now()
    const said = say(paced, 'ann').then((answer) => ({ answer, after: Date.now() - from }))
    await vi.advanceTimersByTimeAsync(5_000)
    expect(await said).toEqual({ answer: taken, after: 1_000 })
  })

  it('is called no oftener when Redis goes away', async () => {
    const buckets = localBuckets()
    let isThere = true
    const take: Buckets['take'] = (...asked) => (isThere ? buckets.take(...asked) : no())
    const paced = rateLimiter({ ...sms, perSecond: 1 }, { shared: { ...buckets, take }, share: 1, clock })
    await say(paced, 'ann')
    isThere = false
    const from = Date.now()
    const said = say(paced, 'ben').then(() => Date.now() - from)
    await vi.advanceTimersByTimeAsync(3_000)
    expect(await said).toBeGreaterThanOrEqual(1_000)
  })

  it('is heard by the other workers, and while Redis is away by this one', async () => {
    const shared = localBuckets()
    const [one, other] = [rateLimiter(sms, { shared, share: 1, clock }), rateLimiter(sms, { shared, share: 1, clock })]
    await say(one, 'ann', busy(7))
    expect(await say(other, 'ben')).toBeGreaterThanOrEqual(7_000)

    const alone = rateLimiter(sms, { shared: away, share: 1, clock })
    await say(alone, 'ann', busy(7))
    expect(await say(alone, 'ben')).toBeGreaterThanOrEqual(7_000)
  })
})
