import { percentile } from './latency.ts'
import type { Options } from './options.ts'
import { onStage, type Result, type Stage } from './stage.ts'
import { inTurns, type Target, type Turns } from './turns.ts'
import { book } from './workloads/book.ts'

const WRITERS = 16
const ALONE = 'hot_alone'
const TOGETHER = 'hot_together'

/**
 * Sixteen patients book with one doctor at once, compared with one who books alone. A booking refused as busy fails the
 * bench.
 */
export async function hotBench({ profiles, ...turns }: Options): Promise<void> {
  const packages = ['express', 'mongoose']
  await onStage({ profiles, doctorIds: [ALONE, TOGETHER], packages }, (stage) => measure(stage, turns))
}

/** The same target, which also notes how long each answer took. */
function timed(target: Target, times: number[]): Target {
  async function prepare() {
    const { step, check } = await target.prepare()
    const timedStep: typeof step = async (connection, worker) => {
      const asked = performance.now()
      const isMore = await step(connection, worker)
      times.push(performance.now() - asked)
      return isMore
    }
    return { step: timedStep, ...(check && { check }) }
  }
  return { ...target, prepare }
}

async function measure({ clinic }: Stage, turns: Turns): Promise<Result> {
  const times: number[] = []
  const targets: Target[] = [
    { ...book(clinic, [ALONE]), connections: 1 },
    timed({ ...book(clinic, [TOGETHER]), connections: WRITERS }, times),
  ]
  const [alone, together] = await inTurns(targets, turns)
  if (!alone || !together) throw new Error('Nothing was measured')
  const [p50 = 0, p99 = 0] = [50, 99].map((percent) => percentile(times, percent))
  return {
    rows: [
      {
        workload: `book, ${WRITERS} at once with one doctor`,
        ours: together.rates,
        unit: '/s',
        ceiling: 'one alone',
        ceilings: alone.rates,
      },
    ],
    notes: [`p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms: ${(p99 / p50).toFixed(1)} times as long.`],
  }
}
