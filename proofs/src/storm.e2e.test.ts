import { test } from 'vitest'
import { holds } from './harness/report.ts'
import { proveStorm } from './storm.ts'

test(
  '300 deliveries, copied, shuffled and replayed, do what they do once and in order',
  () => holds((seed) => proveStorm({ deliveries: 300, seed })),
  240_000,
)
