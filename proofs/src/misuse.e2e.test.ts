import { test } from 'vitest'
import { holds } from './harness/report.ts'
import { proveMisuse } from './misuse.ts'

test(
  'strangers who misuse what is allowed close no day, cost nobody a place, and make the clinic write to nobody',
  () => holds((seed) => proveMisuse({ most: 24, honest: 6, seed })),
  240_000,
)
