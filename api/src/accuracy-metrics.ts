import type { AccuracyAnswer } from '@anteroom/contracts/answers.ts'
import { Gauge, type Registry } from 'prom-client'

/** Upper limits, in minutes, of the groups of travel times; longer ones are in a last group. */
const WAYS = [15, 30, 45] as const

const wayOf = (lead: number): string => `${WAYS.find((most) => lead <= most) ?? 'more'}`

const came = { inside: 'covered', before: 'early', after: 'late' } as const
const minutes = { width: 'width', error: 'error', interval_score: 'score' } as const

/**
 * Metrics of how the estimated times of the last days turned out, as {@link AccuracyAnswer} has them; `by` and `from`
 * are those of its cells. `read` gets the answer, from memory where possible. If it fails, the last figures stay.
 */
export function watchAccuracy(registry: Registry, read: () => Promise<AccuracyAnswer>): void {
  // One scrape collects all gauges, and each shows what is known at that moment.
  const asked = { registers: [registry], collect: set }
  const shares = new Gauge({
    name: 'anteroom_quoted_turn_ratio',
    help: 'Share of the turns that came inside, before or after the time that patients were shown, in the last 30 days.',
    labelNames: ['by', 'from', 'came'] as const,
    ...asked,
  })
  const means = new Gauge({
    name: 'anteroom_quote_minutes',
    help: 'Of the times shown in the last 30 days: their width, how far the turn was from their middle, and the interval score.',
    labelNames: ['by', 'from', 'figure'] as const,
    ...asked,
  })
  const quotes = new Gauge({
    name: 'anteroom_scored_quotes',
    help: 'Times that were shown in the last 30 days, and by now are compared with the turn.',
    labelNames: ['by', 'from'] as const,
    ...asked,
  })
  const late = new Gauge({
    name: 'anteroom_nearly_late_ratio',
    help: 'Share of those told that it is nearly their turn whose way was longer than what was left, by its minutes at most.',
    labelNames: ['way'] as const,
    ...asked,
  })
  const idle = new Gauge({
    name: 'anteroom_nearly_idle_minutes',
    help: 'Minutes that those who were told in time would wait at the clinic, by the minutes of their way at most.',
    labelNames: ['way'] as const,
    ...asked,
  })

  async function set(): Promise<void> {
    const found = await read().catch(() => null)
    if (found === null) return
    for (const gauge of [shares, means, quotes, late, idle]) gauge.reset()
    for (const cell of found.cells.filter((one) => one.quotes > 0)) {
      const labels = { by: cell.by, from: String(cell.from) }
      quotes.set(labels, cell.quotes)
      for (const [name, key] of Object.entries(came)) shares.set({ ...labels, came: name }, cell[key] ?? 0)
      for (const [name, key] of Object.entries(minutes)) means.set({ ...labels, figure: name }, cell[key] ?? 0)
    }
    for (const [way, some] of Map.groupBy(found.arrivals, ({ lead }) => wayOf(lead))) {
      const told = some.reduce((sum, one) => sum + one.told, 0)
      const mean = (key: 'late' | 'idle') => some.reduce((sum, one) => sum + one.told * (one[key] ?? 0), 0) / told
      late.set({ way }, mean('late'))
      idle.set({ way }, mean('idle'))
    }
  }
}
