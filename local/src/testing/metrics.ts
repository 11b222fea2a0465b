/** The metrics of a process as they are now; a port of this machine. */
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
    /** Those of Anteroom, without what a histogram adds to its name. */
    names: Array.from(text.matchAll(/^# TYPE (anteroom_\w+)/gm), ([, name = '']) => name),
    /** The sum over all samples of a name, with these words in their labels; of a histogram how many it has counted. */
    sum: (name: string, ...labels: string[]): number =>
      samples
        .filter((one) => one.name === name || one.name === `${name}_count`)
        .filter((one) => labels.every((label) => one.labels.includes(`"${label}"`)))
        .reduce((total, { value }) => total + value, 0),
  }
}

export type Metrics = Awaited<ReturnType<typeof metricsAt>>

/** The metrics that are the same in both. */
export const unmoved = (before: Metrics, after: Metrics): string[] =>
  after.names.filter((name) => before.sum(name) === after.sum(name))
