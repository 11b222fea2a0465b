import { doctorsOf, namedDoctors } from './clinic.ts'
import type { Options } from './options.ts'
import { onStage, type Result, type Stage } from './stage.ts'
import { inTurns, type Measured, type Target, type Turns } from './turns.ts'
import { bookInto, bookSets } from './workloads/book-into.ts'
import { next, nextSets } from './workloads/next.ts'
import { status } from './workloads/status.ts'

const SHORT = 10
/** A queue holds 500, and this bench adds some. */
const LONG = 480
const FEW = 10
const MANY = 10_000

const LENGTHS = [SHORT, LONG]
/**
 * This measures the cost of one request, not how many can be served: with fifty connections, long days are more than a
 * test database can write in time.
 */
const CONNECTIONS = 10

/** What a long queue and many queues cost, compared with a short one and a few. A ratio of 1: no difference. */
export async function growthBench({ profiles, ...turns }: Options): Promise<void> {
  const sets = LENGTHS.flatMap((length) => [...nextSets(turns, length), ...bookSets(turns, length), `status_${length}`])
  const doctorIds = [...sets.flatMap(doctorsOf), ...[FEW, MANY].flatMap((count) => namedDoctors(`of_${count}`, count))]
  await onStage({ profiles, doctorIds, packages: ['express', 'mongoose'] }, (stage) => measure(stage, turns))
}

async function measure({ clinic }: Stage, turns: Turns): Promise<Result> {
  const statusOf = (length: number) =>
    status(clinic, { doctors: doctorsOf(`status_${length}`), length, name: `status, queues of ${length}` })
  const statusOfMany = (count: number) =>
    status(clinic, { doctors: namedDoctors(`of_${count}`, count), length: SHORT, name: `status, ${count} queues` })
  const pairs: Target[][] = [
    LENGTHS.map((length) => bookInto(clinic, turns, length)),
    await Promise.all(LENGTHS.map(statusOf)),
    LENGTHS.map((length) => next(clinic, turns, length)),
    await Promise.all([FEW, MANY].map(statusOfMany)),
  ]
  const rows = []
  for (const pair of pairs) {
    const few = pair.map((target) => ({ ...target, connections: CONNECTIONS }))
    rows.push(rowOf(await inTurns(few, turns)))
  }
  return { rows, notes: [`${turns.rounds} rounds, ${turns.seconds} s a cell; medians.`] }
}

function rowOf([small, large]: Measured[]) {
  if (!small || !large) throw new Error('Nothing was measured')
  const { target, rates } = small
  return { workload: large.target.name, ours: large.rates, unit: '/s', ceiling: target.name, ceilings: rates }
}
