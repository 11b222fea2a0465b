import { startCeilings } from './ceilings.ts'
import { doctorsOf, openClinic } from './clinic.ts'
import { decideRows } from './decide.ts'
import { type Machine, prepareMachine } from './machine.ts'
import type { Options } from './options.ts'
import { type Row, table } from './table.ts'
import { inTurns, type Measured, type Target, type Turns } from './turns.ts'
import { versions } from './versions.ts'
import { BOOK_SET, book } from './workloads/book.ts'
import { next, nextSets } from './workloads/next.ts'
import { STATUS_SET, status, UNCHANGED_SET, unchanged } from './workloads/status.ts'

/** The requests over HTTP, by names under which each can be measured alone. */
export const WORKLOADS = ['book', 'status', '304', 'next'] as const

type Workload = (typeof WORKLOADS)[number]

/**
 * The rules alone, then booking, status and next over HTTP, compared with the ceilings of the same machine. `only`: one
 * of {@link WORKLOADS}.
 */
export async function queueBench({ profiles, ...turns }: Options, only?: Workload): Promise<void> {
  const machine = await prepareMachine(profiles)
  try {
    if (only === undefined) console.error('decide …')
    const rows = only === undefined ? decideRows(turns.rounds) : []
    const { measured, versions: used } = await overHttp(machine, { turns, workloads: only ? [only] : WORKLOADS })
    console.log([...machine.described, used, ''].join('\n'))
    console.log(table([...rows, ...measured.flatMap(rowsOf)]))
    console.log(
      `\n${turns.rounds} rounds, ${turns.seconds} s a cell; medians. Per round: ceiling, ours, ours, ceiling.`,
    )
    for (const name of new Set(
      measured
        .flat()
        .filter(({ loadWasBusy }) => loadWasBusy)
        .map(nameOf),
    )) {
      console.log(`The load generator's core was full in "${name}": that figure may be the load's.`)
    }
  } finally {
    await machine.stop()
  }
}

async function overHttp(
  machine: Machine,
  { turns, workloads }: { turns: Turns; workloads: readonly Workload[] },
): Promise<{ measured: Measured[][]; versions: string }> {
  const clinic = await openClinic(machine, [BOOK_SET, STATUS_SET, UNCHANGED_SET, ...nextSets(turns)].flatMap(doctorsOf))
  try {
    const { insert, update, read, ready, known } = await startCeilings(machine, clinic)
    const comparisons: Record<Workload, () => Promise<Target[]>> = {
      book: async () => [insert, book(clinic)],
      status: async () => [ready, read, await status(clinic)],
      '304': async () => [known, await unchanged(clinic)],
      next: async () => [update, next(clinic, turns)],
    }
    const measured: Measured[][] = []
    for (const workload of workloads) {
      const targets = await comparisons[workload]()
      console.error(`${targets.map(({ name }) => name).join(', ')} …`)
      measured.push(await inTurns(targets, turns))
    }
    return { measured, versions: await versions(clinic, ['express', 'mongoose']) }
  } finally {
    await clinic.close()
  }
}

const nameOf = ({ target }: Measured) => target.name

/** Ours comes last; each of the others is a ceiling. */
const rowsOf = (measured: Measured[]): Row[] =>
  measured.slice(0, -1).flatMap((ceiling) => {
    const ours = measured.at(-1) ?? ceiling
    const row = { workload: nameOf(ours), ceiling: nameOf(ceiling) }
    const rates = { ...row, ours: ours.rates, unit: '/s', ceilings: ceiling.rates }
    if (ours.cpu.length === 0) return [rates]
    return [
      rates,
      { ...row, workload: `${row.workload}, processor`, ours: ours.cpu, unit: 'ms', ceilings: ceiling.cpu },
    ]
  })
