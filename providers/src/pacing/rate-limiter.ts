import { createHmac, randomUUID } from 'node:crypto'
import type { Instant } from '@anteroom/contracts/queue.ts'
import { type Bucket, type Buckets, bucket, localBuckets, spacingMs, type Taken } from './buckets.ts'

/** What a provider allows: calls a second over all, and to one address. */
export type Limits = {
  /** Names the sender that the provider counts, e.g. `sms:+12025550100`. */
  sender: string
  perSecond: number
  /** Null: the provider does not count by address. */
  perAddress: number | null
  /** Addresses are kept in Redis under a digest made with it. */
  secret: string
}

/** Brings up to date what a call is about to say. False: it is not to be said any more. */
type Freshen = () => Promise<boolean>

/** What a provider answered, as far as the pace needs it: `retryAfter` are the seconds of the pause that it asks for. */
export type Answer = { kind: string; retryAfter?: number }

/** Whom a call is made to; of those that wait the lowest rank goes first. */
export type Recipient = { address: string; rank: number }

/** One call. `make` never throws; `freshen` is run after each wait before it, and once more right before it. */
export type Call<Answered extends Answer> = { freshen: Freshen; make: () => Promise<Answered> }

/** When the calls to one provider may be made. */
export type RateLimiter = {
  /**
   * Waits until the call may be made, after those of a lower rank, makes it and gives the answer. A number: it was not
   * made, and after so many milliseconds it is worth trying again. Null: it is not to be made any more.
   */
  call: <Answered extends Answer>(to: Recipient, call: Call<Answered>) => Promise<Answered | number | null>
  /** Milliseconds during which, for all that is known here, no call to this address may be made. */
  busyFor: (address: string) => number
}

/** Whoever would have to wait longer comes back later, so that nobody else is kept from preparing. */
const LONGEST_WAIT_MS = 1_500
/** More addresses than this are looked through for those that are free by now. */
const MANY_KEYS = 10_000
/** Redis that did not answer is not asked again before. */
const LEFT_ALONE_MS = 1_000
/** By so much the ways of a call may be shorter than those of the fastest answer. */
const SHORTER_MS = 5
/** With every answer what is taken for the fastest grows by so much: slowly learned, and never for long out of date. */
const LEARNED_MS = 0.1
/** What a provider says that took a message or an edit. */
const takes = new Set(['accepted', 'shown'])
/** So many addresses asked for a pause without one being served between: it is the provider that has too much to do. */
const WHOLE_PROVIDER = 3

/**
 * The pace of one provider. `shared` are the buckets of all workers; while they cannot be asked, this worker keeps to
 * its `share` of what is allowed, 0.5 being half of it.
 */
export function rateLimiter(
  limits: Limits,
  { shared, share, clock }: { shared: Buckets; share: number; clock: () => Instant },
): RateLimiter {
  const alone = localBuckets()
  const { sender, perSecond, perAddress, secret } = limits
  // The braces keep the keys of one sender together where Redis is a cluster.
  const overall = bucket(`pace:{${sender}}`, perSecond)
  const shareOfOverall = bucket(overall.key, perSecond * share)
  const longestWait = Math.max(LONGEST_WAIT_MS, 2 * shareOfOverall.windowMs)
  let sharedFrom: Instant = 0
  let refusedInARow = new Set<string>()
  let fastestMs = 0
  /** Those that wait for room, whoever it is that they call. */
  const waiting = new Set<Pick<Recipient, 'rank'>>()
  /** What was heard of buckets that are not free. */
  const freeAt = new Map<string, Instant>()

  function isBusyUntil(key: string, until: Instant): void {
    if (freeAt.size >= MANY_KEYS) for (const [other, at] of freeAt) if (at <= clock()) freeAt.delete(other)
    freeAt.set(key, until)
  }

  const addressKey = (address: string) =>
    `pace:{${sender}}:${createHmac('sha256', secret).update(address).digest('base64url').slice(0, 22)}`
  const bucketsOf = (address: string): Bucket[] =>
    perAddress === null ? [overall] : [overall, bucket(addressKey(address), perAddress)]

  async function withShared<Value>(ask: (buckets: Buckets) => Promise<Value> | Value, otherwise: () => Value) {
    if (clock() < sharedFrom) return otherwise()
    try {
      return await ask(shared)
    } catch {
      sharedFrom = clock() + LEFT_ALONE_MS
      return otherwise()
    }
  }

  const ownOf = (buckets: Bucket[]): Bucket[] => [shareOfOverall, ...buckets.slice(1)]

  /** What is counted in common is counted here as well: Redis may be gone with the next call. */
  const take = (buckets: Bucket[], name: string): Promise<Taken> =>
    withShared(
      async (common) => {
        const taken = await common.take(buckets, name, clock())
        if (taken.wait === 0) alone.count(ownOf(buckets), name, clock())
        return taken
      },
      () => alone.take(ownOf(buckets), name, clock()) as Taken,
    )

  /** Nobody waits for this: a call of which nobody hears ceases to count by itself. */
  async function answered(buckets: Bucket[], name: string, earlier: number): Promise<void> {
    alone.answered(ownOf(buckets), { name, earlier }, clock())
    await withShared(
      (common) => common.answered(buckets, { name, earlier }, clock()),
      () => {},
    )
  }

  async function hold(key: string, milliseconds: number): Promise<void> {
    const until = clock() + milliseconds
    isBusyUntil(key, until)
    alone.hold(key, milliseconds, clock())
    await withShared(
      (common) => common.hold(key, milliseconds, clock()),
      () => {},
    )
  }

  const waitFor = (key: string): number => Math.max(0, (freeAt.get(key) ?? 0) - clock())

  async function ask(buckets: Bucket[], { name, rank }: { name: string; rank: number }): Promise<Taken> {
    for (const { key } of buckets) if (waitFor(key) > 0) return { wait: waitFor(key), by: key }
    for (const other of waiting) if (other.rank < rank) return { wait: spacingMs(overall), by: overall.key }
    const taken = await take(buckets, name)
    if (taken.by !== null && taken.by !== overall.key) isBusyUntil(taken.by, clock() + taken.wait)
    return taken
  }

  /** Zero: the call is counted, under its name, and may be made. Otherwise as {@link RateLimiter.call}. */
  async function turn(buckets: Bucket[], call: { name: string; rank: number; freshen: Freshen }) {
    const patience = clock() + longestWait
    try {
      for (;;) {
        const { wait, by } = await ask(buckets, call)
        if (wait === 0) return 0
        if (clock() + wait > patience) return wait
        // Whoever waits for one address alone stands in nobody's way.
        if (by === overall.key) waiting.add(call)
        else waiting.delete(call)
        // Where only calls without an answer are counted, one of them may be answered long before it ceases to count.
        await new Promise((resolve) => setTimeout(resolve, Math.min(wait, overall.windowMs)))
        if (!(await call.freshen())) return null
      }
    } finally {
      waiting.delete(call)
    }
  }

  /**
   * The way back of this call and the way there of the next together take about what the fastest answer took, unless the
   * ways have just become shorter: so much earlier the next may be made.
   */
  function earlierBy({ kind }: Answer, took: number): number {
    if (takes.has(kind)) fastestMs = Math.min(took, fastestMs + LEARNED_MS)
    return Math.max(0, Math.min(took, fastestMs) - SHORTER_MS)
  }

  async function refused(address: string, seconds: number): Promise<void> {
    refusedInARow.add(address)
    const holdsAll = perAddress === null || refusedInARow.size >= WHOLE_PROVIDER
    await hold(holdsAll ? overall.key : addressKey(address), seconds * 1_000)
  }

  return {
    async call({ address, rank }, { freshen, make }) {
      const buckets = bucketsOf(address)
      const [, own] = buckets
      const name = randomUUID()
      const wait = await turn(buckets, { name, rank, freshen })
      if (wait !== 0) return wait
      // Whoever was asleep until now has something else to say.
      if (!(await freshen())) {
        void answered(buckets, name, Math.max(...buckets.map(({ windowMs }) => windowMs)))
        return null
      }
      if (own) isBusyUntil(own.key, clock() + own.windowMs)
      const begun = clock()
      const answer = await make()
      const earlier = earlierBy(answer, clock() - begun)
      if (own) isBusyUntil(own.key, clock() + own.windowMs - earlier)
      // The pause holds whether or not what became of the call can be written down.
      if (answer.retryAfter) await refused(address, answer.retryAfter)
      else if (takes.has(answer.kind)) refusedInARow = new Set()
      void answered(buckets, name, earlier)
      return answer
    },
    // Thousands may wait while nobody may be called: a digest of each address would take its time.
    busyFor: (address) => waitFor(overall.key) || Math.max(...bucketsOf(address).map(({ key }) => waitFor(key))),
  }
}
