import type { Instant } from '@anteroom/contracts/queue.ts'

/** What `load` last gave, for `ms` milliseconds of `clock`; who asks meanwhile shares it, and a failure is asked for again. */
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
