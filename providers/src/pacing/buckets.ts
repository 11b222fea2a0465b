import type { Instant } from '@anteroom/contracts/queue.ts'

/** What is limited: no more than `calls` in any stretch of `windowMs`. */
export type Bucket = { key: string; calls: number; windowMs: number }

const SECOND_MS = 1_000

/** No more than `perSecond` in any second; a broken number is rounded down, below one it is one in so many seconds. */
export const bucket = (key: string, perSecond: number): Bucket =>
  perSecond < 1
    ? { key, calls: 1, windowMs: SECOND_MS / perSecond }
    : { key, calls: Math.floor(perSecond), windowMs: SECOND_MS }

/** A call that has no answer is taken to have arrived within this time. */
export const IN_FLIGHT_MS = 1_000

/** Milliseconds between two calls: they are not made all at the beginning of a window, and what was missed is made up for. */
export const spacingMs = ({ calls, windowMs }: Bucket): number => (0.9 * windowMs) / calls

/** Milliseconds until the call may be made, and the bucket that says so; 0: now, and every bucket has counted it. */
export type Taken = { wait: number; by: string | null }

export const FREE: Taken = { wait: 0, by: null }

/**
 * Buckets that are counted in common by all who may call. A call counts from before it is made until a window after its
 * answer, so that the provider never sees more in a window, whatever the ways do to the time between two calls; one
 * without an answer ceases to count by itself. They throw when they cannot be asked.
 */
export type Buckets = {
  /** Counts a call, under a name of its own, in all buckets or in none. */
  take: (buckets: Bucket[], call: string, now: Instant) => Promise<Taken> | Taken
  /** The call was answered, and need not count for the last `earlier` milliseconds. */
  answered: (buckets: Bucket[], call: { name: string; earlier: number }, now: Instant) => Promise<void> | void
  /** Nobody is to call before `milliseconds` have passed. */
  hold: (key: string, milliseconds: number, now: Instant) => Promise<void> | void
}

/** More keys than this are looked through for those that have run out. */
const MANY_KEYS = 10_000

/** `until`: when each call ceases to count, by its name. */
type Count = { notBefore: Instant; until: Map<string, Instant> }

/** As the buckets in Redis, for one process alone; `count` takes without asking whether there is room. */
export function localBuckets(): Buckets & { count: (buckets: Bucket[], call: string, now: Instant) => void } {
  const counts = new Map<string, Count>()

  function countOf(key: string, now: Instant): Count {
    const count = counts.get(key) ?? { notBefore: now, until: new Map() }
    for (const [name, until] of count.until) if (until <= now) count.until.delete(name)
    return count
  }

  function keep(key: string, count: Count, now: Instant): void {
    if (counts.size >= MANY_KEYS) {
      const isOver = ({ notBefore, until }: Count) => Math.max(notBefore, ...until.values()) <= now
      for (const [other, one] of counts) if (isOver(one)) counts.delete(other)
    }
    counts.set(key, count)
  }

  function freeAt({ notBefore, until }: Count, calls: number): Instant {
    const over = until.size - calls
    const room = over < 0 ? 0 : ([...until.values()].sort((a, b) => a - b)[over] ?? 0)
    return Math.max(notBefore, room)
  }

  function count(buckets: Bucket[], call: string, now: Instant): void {
    for (const one of buckets) {
      const known = countOf(one.key, now)
      known.notBefore = now + spacingMs(one)
      known.until.set(call, now + IN_FLIGHT_MS + one.windowMs)
      keep(one.key, known, now)
    }
  }

  return {
    count,
    take(buckets, call, now) {
      let taken = FREE
      for (const { key, calls } of buckets) {
        const wait = Math.ceil(freeAt(countOf(key, now), calls) - now)
        if (wait > taken.wait) taken = { wait, by: key }
      }
      if (taken.wait === 0) count(buckets, call, now)
      return taken
    },
    answered(buckets, { name, earlier }, now) {
      for (const { key, windowMs } of buckets) {
        const until = counts.get(key)?.until
        const counted = until?.get(name)
        if (counted !== undefined) until?.set(name, Math.min(counted, now + windowMs - earlier))
      }
    },
    hold(key, milliseconds, now) {
      const known = countOf(key, now)
      known.notBefore = Math.max(known.notBefore, now + milliseconds)
      keep(key, known, now)
    },
  }
}
