import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ADMITTED, type Buckets, localBuckets } from './buckets.ts'
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
/** Makes a call that the provider answers at once. */
const say = ({ call }: RateLimiter, address: string, answer: Answer = taken) =>
  call(to(address), { refresh: async () => true, perform: async () => answer })

/** How long a call takes to a provider and back, in milliseconds. */
type Travel = () => { there: number; back: number }

/**
 * Calls until the time is over, four at a time, each to the next of the addresses as soon as it may. Returns when each
 * arrived at the provider.
 */
async function arrivalsIn(milliseconds: number, { call }: RateLimiter, parts: { addresses: number; travel: Travel }) {
  const arrived: number[] = []
  const end = Date.now() + milliseconds
  let count = 0
  const make = async () => {
    const { there, back } = parts.travel()
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
        refresh: async () => true,
        perform: () => {
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

const atOnce: Travel = () => ({ there: 0, back: 0 })

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the pace of a provider', () => {
  const alone = () => rateLimiter(telegram, { shared: localBuckets(), share: 1, clock })

  it('is nearly what it allows, spread over the second', async () => {
    const arrived = await arrivalsIn(10_000, alone(), { addresses: 100, travel: atOnce })
    expect(mostInASecond(arrived)).toBe(30)
    expect(arrived.length).toBeGreaterThanOrEqual(298)
    const inFirstHalf = arrived.filter((at) => at < (arrived[0] ?? 0) + 500).length
    expect(inFirstHalf).toBeLessThan(18)
  })

  it('is never more in any second, however long each call is on its way', async () => {
    const way = fc.integer({ min: 0, max: 900 })
    const trip = fc.record({ there: way, back: way })
    await fc.assert(
      fc.asyncProperty(fc.array(trip, { minLength: 1, maxLength: 50 }), async (trips) => {
        let next = 0
        const travel: Travel = () => trips[next++ % trips.length] ?? { there: 0, back: 0 }
        const arrived = await arrivalsIn(4_000, alone(), { addresses: 1_000, travel })
        expect(mostInASecond(arrived)).toBeLessThanOrEqual(30)
        expect(arrived.length).toBeGreaterThan(30)
      }),
      { numRuns: 30 },
    )
  })

  it('is hardly less where calls travel for long', async () => {
    let odd = false
    const travel: Travel = () => {
      odd = !odd
      return odd ? { there: 40, back: 40 } : { there: 41, back: 41 }
    }
    const paced = alone()
    await arrivalsIn(30_000, paced, { addresses: 1_000, travel })
    const arrived = await arrivalsIn(10_000, paced, { addresses: 1_000, travel })
    expect(mostInASecond(arrived)).toBeLessThanOrEqual(30)
    expect(arrived.length).toBeGreaterThanOrEqual(295)
  })

  it('of one call a second is that less the time on the way, however many wait', async () => {
    const paced = rateLimiter({ ...sms, perSecond: 1 }, { shared: localBuckets(), share: 1, clock })
    const arrived = await arrivalsIn(16_000, paced, { addresses: 1_000, travel: () => ({ there: 100, back: 100 }) })
    expect(mostInASecond(arrived)).toBe(1)
    expect(arrived.length).toBeGreaterThanOrEqual(13)
  })

  it('goes on at half of it while no call is answered', async () => {
    const travel: Travel = () => ({ there: 0, back: 10_000 })
    const arrived = await arrivalsIn(10_000, alone(), { addresses: 1_000, travel })
    expect(arrived.length).toBeGreaterThanOrEqual(145)
    expect(mostInASecond(arrived)).toBeLessThanOrEqual(30)
  })

  it('is one a second to one address', async () => {
    const paced = alone()
    expect(await say(paced, 'ann')).toBe(taken)
    expect(paced.busyFor('ann')).toBeGreaterThan(900)
    expect(paced.busyFor('ben')).toBe(0)
    const arrived = await arrivalsIn(10_000, paced, { addresses: 1, travel: atOnce })
    expect(mostInASecond(arrived)).toBe(1)
    expect(arrived.length).toBeGreaterThanOrEqual(8)
  })

  it('is one in two seconds where that is allowed, and two a second where two and a half are', async () => {
    for (const [perSecond, expected] of [
      [0.5, 5],
      [2.5, 20],
    ] as const) {
      const paced = rateLimiter({ ...sms, perSecond }, { shared: localBuckets(), share: 1, clock })
      const arrived = await arrivalsIn(10_000, paced, { addresses: 1, travel: atOnce })
      expect(Math.abs(arrived.length - expected)).toBeLessThanOrEqual(1)
    }
  })

  it.each([
    ['away', away],
    ['not set up', null],
  ])('is a share of it while Redis is %s', async (_, shared) => {
    const paced = rateLimiter(sms, { shared, share: 0.5, clock })
    const arrived = await arrivalsIn(10_000, paced, { addresses: 100, travel: atOnce })
    expect(mostInASecond(arrived)).toBe(1)
    expect(arrived.length).toBeGreaterThanOrEqual(9)
  })
})

describe('a call', () => {
  it('is brought up to date after the wait and just before it is made', async () => {
    const order: string[] = []
    const buckets = localBuckets()
    const take: Buckets['take'] = async (...asked) => {
      const answer = await buckets.take(...asked)
      order.push(answer.by === null ? 'counted' : 'not yet')
      return answer
    }
    const { call } = rateLimiter({ ...sms, perSecond: 1 }, { shared: { ...buckets, take }, share: 1, clock })
    const steps = {
      refresh: async () => order.push('refreshed') > 0,
      perform: async () => {
        order.push('made')
        return taken
      },
    }
    await call(to('ann'), steps)
    const calling = call(to('ben'), steps)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(await calling).toBe(taken)
    expect(order).toEqual(['counted', 'refreshed', 'made', 'not yet', 'refreshed', 'counted', 'refreshed', 'made'])
  })

  it('waits for those of a lower rank, but not for one that waits for its address', async () => {
    const paced = rateLimiter({ ...telegram, perSecond: 2 }, { shared: localBuckets(), share: 1, clock })
    const made: string[] = []
    const called = (address: string, rank: number) => {
      const make = async () => {
        made.push(`${address} ${rank}`)
        return taken
      }
      return paced.call(to(address, rank), { refresh: async () => true, perform: make })
    }
    await called('ann', 5)
    const later = [called('ben', 100), called('cleo', 9), called('ann', 0), called('dan', 5)]
    await vi.advanceTimersByTimeAsync(5_000)
    await Promise.all(later)
    expect(made).toEqual(['ann 5', 'dan 5', 'ann 0', 'cleo 9', 'ben 100'])
  })

  it('goes before the less urgent ones of other senders, in total and to one address', async () => {
    const shared = localBuckets()
    const sender = () => rateLimiter({ ...telegram, perSecond: 2 }, { shared, share: 1, longestWaitMs: 5_000, clock })
    const [bot, workers] = [sender(), sender()]
    const made: string[] = []
    const called = ({ call }: RateLimiter, address: string, rank: number) =>
      call(to(address, rank), {
        refresh: async () => true,
        perform: async () => {
          made.push(`${address} ${rank}`)
          return taken
        },
      })
    const first = ['ann', 'ben'].map((address) => called(workers, address, 100))
    await vi.advanceTimersByTimeAsync(500)
    await Promise.all(first)
    const later = [
      called(workers, 'cleo', 100),
      called(workers, 'dan', 9),
      called(bot, 'eva', 0.5),
      called(bot, 'dan', 0.5),
    ]
    await vi.advanceTimersByTimeAsync(5_000)
    await Promise.all(later)
    expect(made.slice(2)).toEqual(['eva 0.5', 'dan 0.5', 'cleo 100', 'dan 9'])
  })

  it('waits for those that came before it, of which one alone asks Redis', async () => {
    const buckets = localBuckets()
    const take = vi.fn(buckets.take)
    const { call } = rateLimiter({ ...sms, perSecond: 30 }, { shared: { ...buckets, take }, share: 1, clock })
    const made: number[] = []
    const perform = (number: number) => async () => {
      made.push(number)
      return taken
    }
    const calls = Array.from({ length: 40 }, (_, number) =>
      call(to(String(number), 0.5), { refresh: async () => true, perform: perform(number) }),
    )
    await vi.advanceTimersByTimeAsync(3_000)
    await Promise.all(calls)
    expect(made).toEqual([...made].sort((a, b) => a - b))
    expect(made.length).toBe(40)
    expect(take.mock.calls.length).toBeLessThan(160)
  })

  it('that may not wait as long as it has to keeps no other from being made', async () => {
    const shared = localBuckets()
    const hasty = rateLimiter({ ...sms, perSecond: 1 }, { shared, share: 1, longestWaitMs: 500, clock })
    const patient = rateLimiter({ ...sms, perSecond: 1 }, { shared, share: 1, clock })
    await say(patient, 'ann')
    const perform = vi.fn(async () => taken)
    const wait = await hasty.call(to('ben', 0), { refresh: async () => true, perform })
    expect(wait).toBeGreaterThan(500)
    expect(perform).not.toHaveBeenCalled()
    const booked = patient.call(to('cleo', 9), { refresh: async () => true, perform })
    await vi.advanceTimersByTimeAsync(Number(wait))
    expect(await booked).toBe(taken)
  })

  it('that is no longer to be made does not count', async () => {
    const paced = rateLimiter({ ...sms, perSecond: 1 }, { shared: localBuckets(), share: 1, clock })
    const make = vi.fn(async () => taken)
    expect(await paced.call(to('ann'), { refresh: async () => false, perform: make })).toBeNull()
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

  it('is not called at all when it says so for one address after the other, or does not count by address', async () => {
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

  it('is overloaded only if it served no address between', async () => {
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

  it('is left alone for that long even if Redis was emptied', async () => {
    const emptied: Buckets = { take: () => ADMITTED, answered: () => {}, hold: () => {} }
    const paced = rateLimiter(sms, { shared: emptied, share: 1, clock })
    await say(paced, 'ann', busy(1))
    const from = Date.now()
    const said = say(paced, 'ann').then((answer) => ({ answer, after: Date.now() - from }))
    await vi.advanceTimersByTimeAsync(5_000)
    expect(await said).toEqual({ answer: taken, after: 1_000 })
  })

  it('is called no more often when Redis goes away', async () => {
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

  it('is left alone by the other senders, and while Redis is away by this one', async () => {
    const shared = localBuckets()
    const [one, other] = [rateLimiter(sms, { shared, share: 1, clock }), rateLimiter(sms, { shared, share: 1, clock })]
    await say(one, 'ann', busy(7))
    expect(await say(other, 'ben')).toBeGreaterThanOrEqual(7_000)

    const alone = rateLimiter(sms, { shared: away, share: 1, clock })
    await say(alone, 'ann', busy(7))
    expect(await say(alone, 'ben')).toBeGreaterThanOrEqual(7_000)
  })
})
