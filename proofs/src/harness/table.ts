import type { Tally } from './check.ts'

/** The result of one run. It passes without `faults`. */
export type Proof = Tally & { name: string; seed: number; faults: string[]; notes: string[] }

const counted = ['due', 'sent', 'unreached', 'lost', 'extra', 'ambiguous'] as const
const columns = [...counted, 'worstMs'] as const
const titles = ['due', 'sent', 'unreached', 'lost', 'extra copies', 'ambiguous', 'worst delay'] as const

const cellOf = (proof: Proof, column: (typeof columns)[number]) =>
  column === 'worstMs' ? `${(proof.worstMs / 1_000).toFixed(1)} s` : String(proof[column])

/** One line for each proof. */
function tableOf(proofs: Proof[]): string {
  const lines = [
    ['proof', 'seed', ...titles, 'faults'],
    ...proofs.map((proof) => [
      proof.name,
      String(proof.seed),
      ...columns.map((column) => cellOf(proof, column)),
      String(proof.faults.length),
    ]),
  ]
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? []
  return lines.map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n')
}

/** The result of a part of a run. */
export type Outcome = Omit<Proof, 'name' | 'seed'>

/** The results of several parts together. */
export function together(parts: Outcome[]): Outcome {
  const sums = Object.fromEntries(counted.map((column) => [column, parts.reduce((sum, part) => sum + part[column], 0)]))
  return {
    ...(sums as Record<(typeof counted)[number], number>),
    worstMs: Math.max(0, ...parts.map(({ worstMs }) => worstMs)),
    faults: parts.flatMap(({ faults }) => faults),
    notes: parts.flatMap(({ notes }) => notes),
  }
}

/** The whole report of a run, beginning with its seed. */
export const reportOf = (proof: Proof): string =>
  [
    tableOf([proof]),
    ...proof.notes.map((note) => `  ${note}`),
    ...proof.faults.map((fault) => `  FAULT ${fault}`),
  ].join('\n')
