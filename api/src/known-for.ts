import type { Instant } from '@anteroom/contracts/queue.ts'

/**
 * Caches what `load` returns, for `ms` milliseconds of `clock`. Concurrent callers share one call; a failure is not
 * cached.
 */
export function knownFor<Value>(ms: number, clock: () => Instant, load: () => Promise<Value>): () => Promise<Value> {
  let known: { value: Promise<Value>; at: Instant } | null = null
  return () => {
    if (known !== null && clock() - known.at < ms) return known.value
    const asked = { value: load(), at: clock() }
    known = asked
    asked.value.catch(() => {
      if (known === asked) known = null
    })
    return asked.value
  }
}
