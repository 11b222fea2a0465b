import type { Instant } from '@anteroom/contracts/queue.ts'

/** What is limited, and the milliseconds between two calls of it. */
export type Bucket = { key: string; everyMs: number }

/** How late a call may come without the ones after it coming late as well. */
export const SLACK_MS = 8
/** What the way to the provider may shorten the time between two calls by. */
const JITTER_MS = 4

/** With the slack made use of there still are no more than `perSecond` calls in any second at the provider. */
export const bucket = (key: string, perSecond: number): Bucket => ({
  key,
  everyMs: (1_000 + SLACK_MS + JITTER_MS) / perSecond,
})

/** Milliseconds until the call may be made, and the bucket that says so; 0: now, and every bucket has counted it. */
export type Taken = { wait: number; by: string | null }

export const FREE: Taken = { wait: 0, by: null }

/** Buckets that are counted in common by all who may call. They throw when they cannot be asked. */
export type Buckets = {
  /** Counts one call in all buckets, or in none. */
  take: (buckets: Bucket[], now: Instant) => Promise<Taken> | Taken
  /** Nobody is to call before `milliseconds` have passed. */
  hold: (key: string, milliseconds: number, now: Instant) => Promise<void> | void
}

/** More keys than this are looked through for those that have run out. */
const MANY_KEYS = 10_000

/**
 * The generic cell rate algorithm (ITU-T I.371), as the one in Redis: for each key the time at which the next call would
 * be exactly on time.
 */
export function localBuckets(): Buckets {
  const onTime = new Map<string, Instant>()

  function forgetPast(now: Instant): void {
    if (onTime.size < MANY_KEYS) return
    for (const [key, at] of onTime) if (at <= now) onTime.delete(key)
  }

  return {
    take(buckets, now) {
      let taken = FREE
      for (const { key } of buckets) {
        const wait = Math.ceil((onTime.get(key) ?? 0) - SLACK_MS - now)
        if (wait > taken.wait) taken = { wait, by: key }
      }
      if (taken.wait > 0) return taken
      forgetPast(now)
      for (const { key, everyMs } of buckets) onTime.set(key, Math.max(now, onTime.get(key) ?? 0) + everyMs)
      return FREE
    },
    hold(key, milliseconds, now) {
      onTime.set(key, Math.max(onTime.get(key) ?? 0, now + milliseconds + SLACK_MS))
    },
  }
}
