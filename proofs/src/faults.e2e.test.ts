import { test } from 'vitest'
import { proveFaults } from './faults.ts'
import { holds } from './harness/report.ts'

test(
  'Redis and MongoDB may be absent, killed, emptied, frozen, full or evicting',
  () => holds((seed) => proveFaults({ rounds: 1, outageMs: 3_000, seed })),
  300_000,
)
