import { test } from 'vitest'
import { holds } from './harness/report.ts'
import { proveKills } from './kills.ts'

test(
  '8 kills of workers, API and bot lose no alert and no booking, and say nothing twice without a reason',
  () => holds((seed) => proveKills({ kills: 8, seed })),
  360_000,
)
