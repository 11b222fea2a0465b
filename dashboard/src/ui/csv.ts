/** Nothing is an empty cell. */
export type Cell = string | number | null | undefined

/** A spreadsheet takes what begins like this for a formula. */
const formula = /^[=+\-@\t\r]/

function written(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'number') return String(Math.round(cell * 100) / 100)
  const text = formula.test(cell) ? `'${cell}` : cell
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Rows as RFC 4180 has them, with the mark that lets a spreadsheet read accents. */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  `\ufeff${rows.map((cells) => cells.map(written).join(',')).join('\r\n')}\r\n`

/** Hands the browser a file of its own making. */
export function saveCsv(name: string, csv: string): void {
  const url = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }))
  const link = Object.assign(document.createElement('a'), { href: url, download: `${name}.csv` })
  link.click()
  URL.revokeObjectURL(url)
}
