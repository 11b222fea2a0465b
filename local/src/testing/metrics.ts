/** The current metrics of a process that serves them at this port of this machine. */
export async function metricsAt(port: number) {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
  const samples = text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, name = '', labels = '', value = ''] = /^(\w+)(?:\{(.*)\})? (\S+)$/.exec(line) ?? []
      return { name, labels, value: Number(value) }
    })
  return {
    text,
    /** Anteroom's own names, without the suffixes of histograms. */
    names: Array.from(text.matchAll(/^# TYPE (anteroom_\w+)/gm), ([, name = '']) => name),
    /** The sum of all samples of a name that have these words in their labels. For a histogram: its count. */
    sum: (name: string, ...labels: string[]): number =>
      samples
        .filter((one) => one.name === name || one.name === `${name}_count`)
        .filter((one) => labels.every((label) => one.labels.includes(`"${label}"`)))
        .reduce((total, { value }) => total + value, 0),
  }
}

export type Metrics = Awaited<ReturnType<typeof metricsAt>>

/** The metrics with equal values in both. */
export const unmoved = (before: Metrics, after: Metrics): string[] =>
  after.names.filter((name) => before.sum(name) === after.sum(name))
