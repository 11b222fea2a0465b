import type { AccuracyAnswer } from '@anteroom/contracts/answers.ts'
import { Registry } from 'prom-client'
import { expect, it } from 'vitest'
import { watchAccuracy } from './accuracy-metrics.ts'

const figures: AccuracyAnswer = {
  from: '2026-11-01',
  doctorDays: 4,
  cells: [
    {
      name: 'all',
      by: 'all',
      from: 0,
      quotes: 200,
      covered: 0.8,
      early: 0.09,
      late: 0.11,
      width: 30,
      error: 9,
      score: 44,
    },
    {
      name: '5',
      by: 'distance',
      from: 5,
      quotes: 0,
      covered: null,
      early: null,
      late: null,
      width: null,
      error: null,
      score: null,
    },
  ],
  rule: { quotes: 0, error: null },
  arrivals: [
    { lead: 10, told: 3, late: 0, idle: 8 },
    { lead: 15, told: 1, late: 1, idle: 0 },
    { lead: 90, told: 1, late: 0, idle: 30 },
  ],
}

it('counts the last days by how far the times looked, and patients together by the length of their way', async () => {
  const registry = new Registry()
  let found: () => Promise<AccuracyAnswer> = async () => figures
  watchAccuracy(registry, () => found())
  const text = await registry.metrics()
  expect(text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([
    'anteroom_quoted_turn_ratio{by="all",from="0",came="inside"} 0.8',
    'anteroom_quoted_turn_ratio{by="all",from="0",came="before"} 0.09',
    'anteroom_quoted_turn_ratio{by="all",from="0",came="after"} 0.11',
    'anteroom_quote_minutes{by="all",from="0",figure="width"} 30',
    'anteroom_quote_minutes{by="all",from="0",figure="error"} 9',
    'anteroom_quote_minutes{by="all",from="0",figure="interval_score"} 44',
    'anteroom_scored_quotes{by="all",from="0"} 200',
    'anteroom_nearly_late_ratio{way="15"} 0.25',
    'anteroom_nearly_late_ratio{way="more"} 0',
    'anteroom_nearly_idle_minutes{way="15"} 6',
    'anteroom_nearly_idle_minutes{way="more"} 30',
  ])
  // While the database is away, the other metrics are still there.
  found = () => Promise.reject(new Error('away'))
  expect(await registry.metrics()).toBe(text)
})
