import { test } from 'vitest'
import { holds } from './harness/report.ts'
import { proveLinearizability } from './linearizability.ts'

test(
  'two processes of the API answer 16 clients as if one command came after the other',
  () => holds((seed) => proveLinearizability({ rounds: 1, commands: 800, seed })),
  120_000,
)
