import { createHmac, randomUUID } from 'node:crypto'
import type { Instant } from '@anteroom/contracts/queue.ts'
import { type Admission, type Bucket, type Buckets, bucket, spacingMs } from './buckets.ts'
import { fallbackBuckets } from './fallback-buckets.ts'

/** What a provider allows: calls a second in total, and to one address. */
export type Limits = {
  /** Names the sender that the provider counts, e.g. `sms:+12025550100`. */
  sender: string
  perSecond: number
  /** Null: the provider does not count by address. */
  perAddress: number | null
  /** Keys the digests under which addresses are kept in Redis. */
  secret: string
}

/** What the limiter needs of a provider's answer; `retryAfter`: seconds of the pause that it asks for. */
export type Answer = { kind: string; retryAfter?: number }

/** Whom a call is made to; of those that wait the lowest rank goes first. */
export type Recipient = { address: string; rank: number }

/**
 * One call. `perform` never throws. `refresh` runs after each wait and once more just before the call, and brings the
 * content up to date; false: the call is no longer to be made.
 */
export type Call<Answered extends Answer> = { refresh: () => Promise<boolean>; perform: () => Promise<Answered> }

/** A call on its way to its turn; `name` is unique. */
type Turn = { name: string; rank: number; refresh: () => Promise<boolean> }

/** Decides when the calls to one provider may be made. */
export type RateLimiter = {
  /**
   * Waits until the call may be made, makes it and gives the answer. A number: it was not made, and in that many
   * milliseconds it is worth trying again. Null: it is no longer to be made.
   */
  call: <Answered extends Answer>(to: Recipient, call: Call<Answered>) => Promise<Answered | number | null>
  /** Milliseconds during which, as far as this process knows, no call to this address may be made. */
  busyFor: (address: string) => number
}

type Parts = {
  /** The buckets of all senders; null: there is no Redis. */
  shared: Buckets | null
  /** The part of the limit that this process keeps to while the shared buckets cannot be reached; 0.5 is half of it. */
  share: number
  /** A call waits no longer than this. Default: 1.5 seconds, or two windows where these are longer. */
  longestWaitMs?: number | undefined
  clock: () => Instant
}

/** A call that would wait longer comes back later, so that the others can prepare. */
const MAX_WAIT_MS = 1_500
/** When more addresses than this are known, those that are free again are removed. */
const MANY_KEYS = 10_000
/** A call may travel this much faster than the fastest answer suggests. */
const FASTER_MS = 5
/** The fastest time grows by this with every answer, so that it is learned slowly and never stays out of date. */
const LEARNED_MS = 0.1
/** The answers by which a provider takes a message or an edit. */
const takes = new Set(['accepted', 'shown'])
/** When this many addresses in a row ask for a pause and none is served between, the provider itself is overloaded. */
const WHOLE_PROVIDER = 3

/** Limits the calls to one provider. Calls are counted in the shared buckets. */
export function rateLimiter(limits: Limits, { shared, share, longestWaitMs, clock }: Parts): RateLimiter {
  const { sender, perSecond, perAddress, secret } = limits
  // The braces keep the keys of one sender together where Redis is a cluster.
  const overall = bucket(`pace:{${sender}}`, perSecond)
  const shareOfOverall = bucket(overall.key, perSecond * share)
  const own = (buckets: Bucket[]) => [shareOfOverall, ...buckets.slice(1)]
  const counts = fallbackBuckets({ shared, own, clock })
  const longestWait = longestWaitMs ?? Math.max(MAX_WAIT_MS, 2 * shareOfOverall.windowMs)
  let refusedInARow = new Set<string>()
  let fastestMs = 0
  /**
   * The calls that wait for room in total, the longest waiting first. A call that waits for its address holds up no
   * other.
   */
  const waiting = new Set<Turn>()
  /** When each busy key becomes free. */
  const freeAt = new Map<string, Instant>()

  function isBusyUntil(key: string, until: Instant): void {
    if (freeAt.size >= MANY_KEYS) for (const [other, at] of freeAt) if (at <= clock()) freeAt.delete(other)
    freeAt.set(key, until)
  }

  const addressKey = (address: string) =>
    `pace:{${sender}}:${createHmac('sha256', secret).update(address).digest('base64url').slice(0, 22)}`
  const bucketsOf = (address: string): Bucket[] =>
    perAddress === null ? [overall] : [overall, bucket(addressKey(address), perAddress)]

  async function hold(key: string, milliseconds: number): Promise<void> {
    isBusyUntil(key, clock() + milliseconds)
    await counts.hold(key, milliseconds, clock())
  }

  const waitFor = (key: string): number => Math.max(0, (freeAt.get(key) ?? 0) - clock())

  /** True if another call of this process goes first. Only the first one asks Redis, however many wait. */
  function isBehind(call: Turn): boolean {
    let waitsLonger = true
    for (const other of waiting) {
      if (other === call) waitsLonger = false
      else if (other.rank < call.rank || (waitsLonger && other.rank === call.rank)) return true
    }
    return false
  }

  async function ask(buckets: Bucket[], call: Turn, patienceMs: number): Promise<Admission> {
    for (const { key } of buckets) if (waitFor(key) > 0) return { wait: waitFor(key), by: key }
    if (isBehind(call)) return { wait: spacingMs(overall), by: overall.key }
    const { name, rank } = call
    const admission = await counts.take(buckets, { name, rank, patienceMs }, clock())
    if (admission.by !== null && admission.by !== overall.key) isBusyUntil(admission.by, clock() + admission.wait)
    return admission
  }

  /** Zero: the call is counted, under its name, and may be made. Otherwise as {@link RateLimiter.call}. */
  async function turn(buckets: Bucket[], call: Turn) {
    const patience = clock() + longestWait
    try {
      for (;;) {
        const { wait, by } = await ask(buckets, call, patience - clock())
        if (wait === 0) return 0
        if (clock() + wait > patience) return wait
        if (by === overall.key) waiting.add(call)
        else waiting.delete(call)
        // Calls without an answer may be answered long before they stop counting.
        await new Promise((resolve) => setTimeout(resolve, Math.min(wait, overall.windowMs)))
        if (!(await call.refresh())) return null
      }
    } finally {
      waiting.delete(call)
    }
  }

  /**
   * The way back of this call and the way there of the next together take about what the fastest answer took, unless
   * the network has just become faster: the next call may be made earlier by that much.
   */
  function earlierBy({ kind }: Answer, took: number): number {
    if (takes.has(kind)) fastestMs = Math.min(took, fastestMs + LEARNED_MS)
    return Math.max(0, Math.min(took, fastestMs) - FASTER_MS)
  }

  async function refused(address: string, seconds: number): Promise<void> {
    refusedInARow.add(address)
    const holdsAll = perAddress === null || refusedInARow.size >= WHOLE_PROVIDER
    await hold(holdsAll ? overall.key : addressKey(address), seconds * 1_000)
  }

  return {
    async call({ address, rank }, { refresh, perform }) {
      const buckets = bucketsOf(address)
      const [, toAddress] = buckets
      const name = randomUUID()
      const wait = await turn(buckets, { name, rank, refresh })
      if (wait !== 0) return wait
      // The process may have been suspended since the content was loaded.
      if (!(await refresh())) {
        const earlier = Math.max(...buckets.map(({ windowMs }) => windowMs))
        void counts.answered(buckets, { name, earlier }, clock())
        return null
      }
      if (toAddress) isBusyUntil(toAddress.key, clock() + toAddress.windowMs)
      const begun = clock()
      const answer = await perform()
      const earlier = earlierBy(answer, clock() - begun)
      if (toAddress) isBusyUntil(toAddress.key, clock() + toAddress.windowMs - earlier)
      // The pause holds whether or not the caller can record the outcome.
      if (answer.retryAfter) await refused(address, answer.retryAfter)
      else if (takes.has(answer.kind)) refusedInARow = new Set()
      // Not awaited: a call without an answer stops counting by itself.
      void counts.answered(buckets, { name, earlier }, clock())
      return answer
    },
    // Thousands may wait while no call at all may be made: a digest of each address would take its time.
    busyFor: (address) => waitFor(overall.key) || Math.max(...bucketsOf(address).map(({ key }) => waitFor(key))),
  }
}
