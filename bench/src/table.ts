/** One line of the printed table with one figure per round. Without `ceilings` nothing is compared. */
export type Row = { workload: string; ours: number[]; unit: string; ceiling: string; ceilings: number[] }

export function median(figures: number[]): number {
  const sorted = figures.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN
  return (upper + lower) / 2
}

/** At least three significant digits, except for integers. */
function count(figure: number): string {
  const decimals = Number.isInteger(figure) || figure >= 100 ? 0 : figure < 10 ? 3 : 1
  return figure.toLocaleString('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
}

const spread = (figures: number[], text: (figure: number) => string) =>
  `${text(Math.min(...figures))}–${text(Math.max(...figures))}`

const ratio = (figure: number) => figure.toFixed(2)

function cells({ workload, ours, unit, ceiling, ceilings }: Row): string[] {
  const figure = `${count(median(ours))} ${unit}`.trim()
  if (ceilings.length === 0) return [workload, figure, '', '', '', spread(ours, count)]
  const ratios = ours.map((rate, round) => rate / (ceilings[round] ?? Number.NaN))
  return [workload, figure, ceiling, `${count(median(ceilings))} ${unit}`, ratio(median(ratios)), spread(ratios, ratio)]
}

/** A Markdown table with padded columns: it reads well in a terminal and can be pasted. */
export function markdownTable(head: string[], rows: string[][]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)))
  const text = (row: string[]) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  return [text(head), text(widths.map((width) => '-'.repeat(width))), ...rows.map(text)].join('\n')
}

export const table = (rows: Row[]): string =>
  markdownTable(['workload', 'ours', 'ceiling', 'its figure', 'ratio', 'min–max'], rows.map(cells))
