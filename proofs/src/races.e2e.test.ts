import { test } from 'vitest'
import { holds } from './harness/report.ts'
import { proveRaces } from './races.ts'

test(
  'two processes of the API give nobody the place or the ticket of another',
  () => holds((seed) => proveRaces({ patients: 60, seed })),
  120_000,
)
