import type { Instant } from '@anteroom/contracts/queue.ts'
import { type Bucket, type Buckets, localBuckets } from './buckets.ts'

type Parts = {
  /** Null: there is no Redis. */
  shared: Buckets | null
  /** The buckets to keep to without the shared ones. */
  own: (buckets: Bucket[]) => Bucket[]
  clock: () => Instant
}

/** After Redis did not answer it is left alone for this long. */
const LEFT_ALONE_MS = 1_000

/** The shared buckets, and local ones while those cannot be reached. Never throws. */
export function fallbackBuckets({ shared, own, clock }: Parts): Buckets {
  const local = localBuckets()
  let sharedFrom: Instant = 0

  async function withShared<Value>(ask: (buckets: Buckets) => Promise<Value> | Value, otherwise: () => Value) {
    if (shared === null || clock() < sharedFrom) return otherwise()
    try {
      return await ask(shared)
    } catch {
      sharedFrom = clock() + LEFT_ALONE_MS
      return otherwise()
    }
  }

  return {
    /** What the shared buckets count is counted locally as well: Redis may be gone at the next call. */
    take: (buckets, call, now) =>
      withShared(
        async (common) => {
          const admission = await common.take(buckets, call, now)
          if (admission.wait === 0) local.count(own(buckets), call, clock())
          return admission
        },
        () => local.take(own(buckets), call, clock()),
      ),
    answered(buckets, call, now) {
      local.answered(own(buckets), call, now)
      return withShared(
        (common) => common.answered(buckets, call, now),
        () => {},
      )
    },
    hold(key, milliseconds, now) {
      local.hold(key, milliseconds, now)
      return withShared(
        (common) => common.hold(key, milliseconds, now),
        () => {},
      )
    },
  }
}
