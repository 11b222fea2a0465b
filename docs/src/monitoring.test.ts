import { expect, test } from 'vitest'
import { read } from './sources.ts'

/** What prom-client adds to each process. */
const ofNode = ['nodejs_eventloop_lag_p99_seconds', 'process_resident_memory_bytes']

const counted = [
  'service/src/metrics.ts',
  'api/src/metrics.ts',
  'api/src/accuracy-metrics.ts',
  'bot/src/metrics.ts',
  'workers/src/metrics.ts',
].flatMap((file) => Array.from(read(file).matchAll(/'(anteroom_\w+)'/g), ([, name = '']) => name))

/** The metrics that an expression names, without what a histogram adds. */
const namesIn = (text: string): string[] =>
  Array.from(text.matchAll(/\b(?:anteroom|nodejs|process)_\w+/g), ([name]) =>
    name.replace(/_(?:bucket|count|sum)$/, ''),
  )

type Panel = {
  title: string
  description: string
  targets: { expr: string }[]
  options: { legend?: { showLegend?: boolean } }
}
const panels: Panel[] = JSON.parse(read('docs/monitoring/dashboard.json')).panels
const rules = read('docs/monitoring/alerts.yml')
  .split(/^ {6}- alert: /m)
  .slice(1)

test.each(panels.map((panel) => [panel.title, panel] as const))('the panel "%s" shows what is counted', (_, panel) => {
  const names = panel.targets.flatMap(({ expr }) => namesIn(expr))

  expect(names.length).toBeGreaterThan(0)
  expect(names.filter((name) => ![...counted, ...ofNode].includes(name))).toEqual([])
  expect(panel.description).toMatch(/^[A-Z1].*\.$/)
  // Grafana hides a legend of which nothing says that it is shown.
  if (panel.options.legend) expect(panel.options.legend.showLegend).toBe(true)
})

test.each(rules.map((rule) => [rule.split('\n')[0], rule] as const))(
  'the rule %s is about what is counted',
  (name, rule) => {
    const names = namesIn(rule.replace(/annotations:.*/s, ''))

    if (name !== 'AnteroomIsDown') expect(names.length).toBeGreaterThan(0)
    expect(names.filter((one) => ![...counted, ...ofNode].includes(one))).toEqual([])
    expect(rule).toMatch(/severity: (page|ticket)/)
    expect(rule).toMatch(/summary: .+\n +mend: .+/)
  },
)

test('everything that is counted is on the dashboard and in the README', () => {
  const shown = panels.flatMap(({ targets }) => targets.flatMap(({ expr }) => namesIn(expr)))
  const described = namesIn(read('docs/monitoring/README.md'))

  expect(counted.length).toBeGreaterThan(15)
  expect(counted.filter((name) => !shown.includes(name))).toEqual([])
  expect(counted.filter((name) => !described.includes(name))).toEqual([])
})
