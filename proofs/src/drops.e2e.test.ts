import { test } from 'vitest'
import { proveDrops } from './drops.ts'
import { holds } from './harness/report.ts'

test(
  'pages that were dropped show what the server says within two seconds of coming back',
  () => holds((seed) => proveDrops({ drops: 200, seed })),
  120_000,
)
