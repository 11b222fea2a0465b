import { test } from 'vitest'
import { holds } from './harness/report.ts'
import { proveProviders } from './providers.ts'

test(
  'whatever a provider does, nobody is told nothing, or too often, or too late',
  () => holds((seed) => proveProviders({ alerts: 20, seed })),
  480_000,
)
