import { createHmac } from 'node:crypto'
import type { Instant } from '@anteroom/contracts/queue.ts'
import { type Bucket, type Buckets, bucket, localBuckets, SLACK_MS, type Taken } from './buckets.ts'

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
export type Freshen = () => Promise<boolean>

/** When the calls to one provider may be made. */
export type Pace = {
  /**
   * Waits until one call may be made and counts it: 0. Else the milliseconds after which it is worth asking again.
   * `freshen` is run after each wait, before the call is counted, so that nothing comes between the count and the call; if
   * it says false the call is not to be made any more: null.
   */
  pass: (address: string, freshen?: Freshen) => Promise<number | null>
  /** Milliseconds during which, for all that is known here, no call to this address may be made. */
  busyFor: (address: string) => number
  /** The provider took a call. */
  accepted: () => void
  /** The provider asks for a pause. */
  refused: (address: string, seconds: number) => Promise<void>
}

/** Whoever would have to wait longer comes back later, so that nobody else is kept from preparing. */
const LONGEST_WAIT_MS = 1_500
/** Several workers that wait for one call a second may have to ask a few times. */
const MOST_WAITS = 5
/** More addresses than this are looked through for those that are free by now. */
const MANY_KEYS = 10_000
/** Redis that did not answer is not asked again before. */
const LEFT_ALONE_MS = 1_000
/** So many addresses asked for a pause without one being served between: it is the provider that has too much to do. */
const WHOLE_PROVIDER = 3

/**
 * The pace of one provider. `shared` are the buckets of all workers; while they cannot be asked, this worker keeps to
 * its `share` of what is allowed, 0.5 being half of it.
 */
export function pace(
  limits: Limits,
  { shared, share, clock }: { shared: Buckets; share: number; clock: () => Instant },
): Pace {
  const alone = localBuckets()
  const { sender, perSecond, perAddress, secret } = limits
  // The braces keep the keys of one sender together where Redis is a cluster.
  const overall = bucket(`pace:{${sender}}`, perSecond)
  const longestWait = Math.max(LONGEST_WAIT_MS, overall.everyMs / share + SLACK_MS)
  let sharedFrom: Instant = 0
  let refusedInARow = new Set<string>()
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

  const take = (buckets: Bucket[]): Promise<Taken> =>
    withShared(
      (common) => common.take(buckets, clock()),
      () => {
        const [first, ...others] = buckets as [Bucket, ...Bucket[]]
        return alone.take([{ ...first, everyMs: first.everyMs / share }, ...others], clock()) as Taken
      },
    )

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

  return {
    async pass(address, freshen) {
      const buckets = bucketsOf(address)
      for (let waits = 1; ; waits += 1) {
        const known = Math.max(...buckets.map(({ key }) => waitFor(key)))
        const { wait, by } = known > 0 ? { wait: known, by: null } : await take(buckets)
        if (wait === 0) {
          const own = buckets.at(1)
          if (own) isBusyUntil(own.key, clock() + own.everyMs - SLACK_MS)
          return 0
        }
        if (by !== null && by !== overall.key) isBusyUntil(by, clock() + wait)
        if (wait > longestWait || waits > MOST_WAITS) return wait
        await new Promise((resolve) => setTimeout(resolve, wait))
        if (freshen && !(await freshen())) return null
      }
    },
    // Thousands may wait while nobody may be called: a digest of each address would take its time.
    busyFor: (address) => waitFor(overall.key) || Math.max(...bucketsOf(address).map(({ key }) => waitFor(key))),
    accepted: () => {
      refusedInARow = new Set()
    },
    async refused(address, seconds) {
      refusedInARow.add(address)
      const holdsAll = perAddress === null || refusedInARow.size >= WHOLE_PROVIDER
      await hold(holdsAll ? overall.key : addressKey(address), seconds * 1_000)
    },
  }
}
