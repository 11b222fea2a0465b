import { test } from 'vitest'
import { proveFencing } from './fencing.ts'
import { holds } from './harness/report.ts'
import { proveKills } from './kills.ts'
import { proveRaces } from './races.ts'

test(
  '60 kills of workers, API and bot lose no alert and no booking, and say nothing twice without a reason',
  () => holds((seed) => proveKills({ kills: 60, seed })),
  360_000,
)

test(
  'a worker that stands still past its lease says nothing more',
  () => holds((seed) => proveFencing({ seed })),
  180_000,
)

test(
  'two processes of the API give nobody the place or the ticket of another',
  () => holds((seed) => proveRaces({ patients: 60, seed })),
  120_000,
)
