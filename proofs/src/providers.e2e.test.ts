import { test } from 'vitest'
import { holds } from './harness/report.ts'
import { proveProviders } from './providers.ts'

test(
  'whatever a provider does, everybody is told, once, and in time, or the staff see who was not',
  () => holds((seed) => proveProviders({ alerts: 2, brief: true, seed })),
  300_000,
)
