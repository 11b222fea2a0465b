import { test } from 'vitest'
import { proveFaults } from './faults.ts'
import { holds } from './harness/report.ts'

// Two other proofs run beside it: the limits are the long run's, but for how soon the sweep gets its turn.
test(
  'Redis and MongoDB may be absent, killed, emptied, frozen, full or evicting',
  () => holds((seed) => proveFaults({ rounds: 1, outageMs: 3_000, toldWithinMs: 20_000, seed })),
  300_000,
)
