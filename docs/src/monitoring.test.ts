import { parser } from '@prometheus-io/lezer-promql'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { read } from './sources.ts'

/** The metrics that prom-client adds to each process. */
const ofNode = ['nodejs_eventloop_lag_p99_seconds', 'process_resident_memory_bytes']

const sources = [
  'service/src/metrics.ts',
  'api/src/metrics.ts',
  'api/src/accuracy-metrics.ts',
  'bot/src/metrics.ts',
  'workers/src/metrics.ts',
].map(read)
const quoted = (text: string) => Array.from(text.matchAll(/'(\w+)'/g), ([, name = '']) => name)
const counted = sources.flatMap(quoted).filter((name) => name.startsWith('anteroom_'))
const labels = new Set([
  ...sources
    .flatMap((source) => Array.from(source.matchAll(/(?:labelNames: |, )(\['[^\]]*\])/g), ([, list = '']) => list))
    .flatMap(quoted),
  // What a histogram adds, and what prometheus.yml gives.
  ...['le', 'job', 'service'],
])

/** A name without the suffixes of histograms. */
const metricOf = (name: string) => name.replace(/_(?:bucket|count|sum)$/, '')

/** The names that an expression asks for, by the grammar of Prometheus' own editor. Throws on an invalid one. */
function namesIn(expression: string): { metrics: string[]; labels: string[] } {
  const found: { [node: string]: string[] } = { Identifier: [], LabelName: [] }
  parser.parse(expression).iterate({
    enter({ type, from, to }) {
      if (type.isError) throw new Error(`no PromQL at ${from}: ${expression}`)
      found[type.name]?.push(expression.slice(from, to))
    },
  })
  return { metrics: (found.Identifier ?? []).map(metricOf), labels: found.LabelName ?? [] }
}

/** The names in an expression that nothing counts. */
function unknownIn(expression: string): string[] {
  const names = namesIn(expression)
  const known = [...counted, ...ofNode, 'up']
  return [...names.metrics.filter((name) => !known.includes(name)), ...names.labels.filter((name) => !labels.has(name))]
}

type Panel = {
  title: string
  description: string
  targets: { expr: string }[]
  options: { legend?: { showLegend?: boolean } }
}
const panels: Panel[] = JSON.parse(read('docs/monitoring/dashboard.json')).panels
type Rule = {
  alert: string
  expr: string
  labels: { severity: string }
  annotations: { summary: string; mend: string }
}
const rules: Rule[] = parse(read('docs/monitoring/alerts.yml')).groups.flatMap(({ rules }: { rules: Rule[] }) => rules)

test('an expression is read by the grammar', () => {
  const expression = 'sum by (channel) (rate(anteroom_sends_total{outcome!="accepted"}[5m])) / max(gone{where="here"})'
  expect(unknownIn(expression)).toEqual(['gone', 'where'])
  for (const wrong of ['sum(rate(up[5m])', 'rte(up[5m])', 'up >', '']) expect(() => namesIn(wrong)).toThrow()
})

test.each(panels.map((panel) => [panel.title, panel] as const))('the panel "%s" shows what is counted', (_, panel) => {
  expect(panel.targets.length).toBeGreaterThan(0)
  expect(panel.targets.flatMap(({ expr }) => unknownIn(expr))).toEqual([])
  expect(panel.description).toMatch(/^[A-Z1].*\.$/)
  // Grafana hides a legend unless it is told to show it.
  if (panel.options.legend) expect(panel.options.legend.showLegend).toBe(true)
})

test.each(rules.map((rule) => [rule.alert, rule] as const))('the rule %s is about what is counted', (_, rule) => {
  expect(unknownIn(rule.expr)).toEqual([])
  expect(rule.labels.severity).toMatch(/^(page|ticket)$/)
  expect(rule.annotations).toEqual({ summary: expect.stringMatching(/./), mend: expect.stringMatching(/./) })
})

test('everything that is counted is on the dashboard and in the README', () => {
  const shown = panels.flatMap(({ targets }) => targets.flatMap(({ expr }) => namesIn(expr).metrics))
  const described = Array.from(read('docs/monitoring/README.md').matchAll(/\banteroom_\w+/g), ([name]) => name)

  expect(counted.length).toBeGreaterThan(15)
  expect(counted.filter((name) => !shown.includes(name))).toEqual([])
  expect(counted.filter((name) => !described.includes(name))).toEqual([])
})
