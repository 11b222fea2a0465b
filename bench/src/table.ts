/** One line of the printed table, one figure a round; without `ceilings` nothing is compared. */
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
export function table(rows: Row[]): string {
  const head = ['workload', 'ours', 'ceiling', 'its figure', 'ratio', 'min–max']
  const lines = rows.map(cells)
  const widths = head.map((title, column) =>
    Math.max(...[head, ...lines].map((line) => (line[column] ?? title).length)),
  )
  const text = (line: string[]) => `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  return [text(head), text(widths.map((width) => '-'.repeat(width))), ...lines.map(text)].join('\n')
}
