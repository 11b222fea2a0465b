import { test } from 'vitest'
import { proveFuzz } from './fuzz.ts'
import { holds } from './harness/report.ts'

test(
  'generated requests, events and packets get no answer that is not described, and hold nobody up',
  () => holds((seed) => proveFuzz({ requests: 100, seed })),
  180_000,
)
