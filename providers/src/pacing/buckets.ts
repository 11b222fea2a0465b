import type { Instant } from '@anteroom/contracts/queue.ts'

/** What is limited: no more than `calls` in any stretch of `windowMs`. */
export type Bucket = { key: string; calls: number; windowMs: number }

const SECOND_MS = 1_000

/**
 * No more than `perSecond` in any second; a fraction is rounded down, and below 1 it means one call in a longer window.
 */
export const bucket = (key: string, perSecond: number): Bucket =>
  perSecond < 1
    ? { key, calls: 1, windowMs: SECOND_MS / perSecond }
    : { key, calls: Math.floor(perSecond), windowMs: SECOND_MS }

/** A call without an answer is taken to have arrived within this time. */
export const IN_FLIGHT_MS = 1_000

/** How long a bucket stays reserved for a call after the time at which that call was to ask again. */
export const RESERVED_MS = 100

/**
 * Milliseconds between two calls: they do not all go out at the start of a window, and a missed one can be made up for.
 */
export const spacingMs = ({ calls, windowMs }: Bucket): number => (0.9 * windowMs) / calls

/**
 * A call by its unique name. Of the calls that wait for a bucket, the lowest `rank` goes first; one that would have to
 * wait for longer than `patienceMs` does not wait.
 */
export type CountedCall = { name: string; rank: number; patienceMs: number }

/** Milliseconds until it is worth asking again, and the key of the bucket that is full; 0: the call is counted. */
export type Admission = { wait: number; by: string | null }

export const ADMITTED: Admission = { wait: 0, by: null }

/**
 * Buckets that all senders count in. A call counts from before it is made until a window after its answer, so that the
 * provider never sees more in a window, however long each call is on its way; one without an answer stops counting by
 * itself. They throw when they cannot be reached.
 */
export type Buckets = {
  /** Counts a call in all buckets or in none. A bucket that is full is kept for the lowest rank that waits for it. */
  take: (buckets: Bucket[], call: CountedCall, now: Instant) => Promise<Admission> | Admission
  /** The call was answered, and need not count for the last `earlier` milliseconds. */
  answered: (buckets: Bucket[], call: { name: string; earlier: number }, now: Instant) => Promise<void> | void
  /** Lets no call through before `milliseconds` have passed. */
  hold: (key: string, milliseconds: number, now: Instant) => Promise<void> | void
}

/** When there are more keys than this, those that have run out are removed. */
const MANY_KEYS = 10_000

/** `until`: when each call stops counting, by its name. `reserved`: until when, by rank. */
type Count = { notBefore: Instant; until: Map<string, Instant>; reserved: Map<number, Instant> }

function forgetPast<Key>(times: Map<Key, Instant>, now: Instant): void {
  for (const [key, until] of times) if (until <= now) times.delete(key)
}

/** The same as the buckets in Redis, for one process alone; `count` takes without checking that there is room. */
export function localBuckets() {
  const counts = new Map<string, Count>()

  function countOf(key: string, now: Instant): Count {
    const count = counts.get(key) ?? { notBefore: now, until: new Map(), reserved: new Map() }
    forgetPast(count.until, now)
    forgetPast(count.reserved, now)
    return count
  }

  function keep(key: string, count: Count, now: Instant): void {
    if (counts.size >= MANY_KEYS) {
      const isOver = ({ notBefore, until }: Count) => Math.max(notBefore, ...until.values()) <= now
      for (const [other, one] of counts) if (isOver(one)) counts.delete(other)
    }
    counts.set(key, count)
  }

  function waitFor(one: Bucket, rank: number, now: Instant): number {
    const { notBefore, until, reserved } = countOf(one.key, now)
    const over = until.size - one.calls
    const room = over < 0 ? 0 : ([...until.values()].sort((a, b) => a - b)[over] ?? 0)
    const isReserved = Math.min(...reserved.keys()) < rank
    return Math.ceil(Math.max(notBefore - now, room - now, isReserved ? spacingMs(one) : 0))
  }

  function count(buckets: Bucket[], { name, rank }: CountedCall, now: Instant): void {
    for (const one of buckets) {
      const known = countOf(one.key, now)
      known.notBefore = now + spacingMs(one)
      known.until.set(name, now + IN_FLIGHT_MS + one.windowMs)
      known.reserved.delete(rank)
      keep(one.key, known, now)
    }
  }

  return {
    count,
    take(buckets: Bucket[], call: CountedCall, now: Instant): Admission {
      let admission = ADMITTED
      for (const one of buckets) {
        const wait = waitFor(one, call.rank, now)
        if (wait > admission.wait) admission = { wait, by: one.key }
      }
      const { wait, by } = admission
      if (by === null) count(buckets, call, now)
      else if (wait <= call.patienceMs) {
        const full = countOf(by, now)
        full.reserved.set(call.rank, now + wait + RESERVED_MS)
        keep(by, full, now)
      }
      return admission
    },
    answered(buckets: Bucket[], { name, earlier }: { name: string; earlier: number }, now: Instant): void {
      for (const { key, windowMs } of buckets) {
        const until = counts.get(key)?.until
        const counted = until?.get(name)
        if (counted !== undefined) until?.set(name, Math.min(counted, now + windowMs - earlier))
      }
    },
    hold(key: string, milliseconds: number, now: Instant): void {
      const known = countOf(key, now)
      known.notBefore = Math.max(known.notBefore, now + milliseconds)
      keep(key, known, now)
    },
  }
}
