import type { Checked } from './finding.ts'

const signs = { well: '✓', faulty: '✗', off: '–' } as const

/** True if no check found a fault. */
export const isWell = (checked: Checked[]): boolean => checked.every(({ state }) => state !== 'faulty')

/** One line for each check, and under each fault how to fix it. */
export function asText(checked: Checked[]): string {
  const width = Math.max(...checked.map(({ name }) => name.length))
  const lines = checked.flatMap((one) => [
    `${signs[one.state]} ${one.name.padEnd(width)}  ${one.says}`,
    ...(one.state === 'faulty' ? [`${' '.repeat(width + 4)}→ ${one.mend}`] : []),
  ])
  const faults = checked.filter(({ state }) => state === 'faulty').length
  const verdict =
    faults === 0 ? 'All is well.' : faults === 1 ? 'One thing needs mending.' : `${faults} things need mending.`
  return [...lines, '', verdict].join('\n')
}

/** The same for a program: `mend` beside each fault. */
export const asJson = (checked: Checked[]): string =>
  JSON.stringify({ well: isWell(checked), checks: checked }, null, 2)
