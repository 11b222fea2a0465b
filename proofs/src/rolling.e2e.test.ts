import { test } from 'vitest'
import { holds } from './harness/report.ts'
import { proveRolling } from './rolling.ts'

test(
  'a deploy, one process after the other, fails no request, loses no command and tells nobody twice',
  () => holds((seed) => proveRolling({ rounds: 1, seed })),
  120_000,
)
