import { test } from 'vitest'
import { proveFencing } from './fencing.ts'
import { holds } from './harness/report.ts'

test(
  'a worker that stands still past its lease says nothing more',
  () => holds((seed) => proveFencing({ leaseCutShort: true, seed })),
  180_000,
)
