import type { Row } from './table.ts'
import { BUSY } from './turns.ts'

/** The smallest figure that `percent` of all figures do not exceed (nearest rank). */
export function percentile(figures: number[], percent: number): number {
  const sorted = figures.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN
}

/** How long single operations took in milliseconds, round by round. */
export type Times = { name: string; rounds: number[][] }

/** A row for each percentile. Less is better: a ratio of 2 means that ours takes twice as long. */
export const percentileRows = (percents: number[], ours: Times, ceiling: Times): Row[] =>
  percents.map((percent) => ({
    workload: `${ours.name}, p${percent}`,
    ours: ours.rounds.map((times) => percentile(times, percent)),
    unit: 'ms',
    ceiling: ceiling.name,
    ceilings: ceiling.rounds.map((times) => percentile(times, percent)),
  }))

/** A stretch of load that returns how long each operation took, in milliseconds. */
export type Stretch = { name: string; run: () => Promise<number[]> }

/**
 * After a warm-up round, runs them in order and then in reverse in each round. `loadWasBusy`: in one stretch this
 * process used nearly all of its core.
 */
export async function timesInTurns(
  stretches: Stretch[],
  rounds: number,
): Promise<{ times: Times[]; loadWasBusy: boolean }> {
  const all = stretches.map(({ name, run }) => ({ name, run, rounds: [] as number[][] }))
  let loadWasBusy = false
  for (const { run } of all) await run()
  for (let round = 0; round < rounds; round++) {
    for (const one of [...all, ...all.toReversed()]) {
      const before = process.cpuUsage()
      const start = performance.now()
      const times = await one.run()
      const { user, system } = process.cpuUsage(before)
      loadWasBusy ||= (user + system) / 1_000 / (performance.now() - start) > BUSY
      one.rounds[round] = [...(one.rounds[round] ?? []), ...times]
    }
  }
  return { times: all.map((one) => ({ name: one.name, rounds: one.rounds })), loadWasBusy }
}

export const BUSY_NOTE = "The load's core was full at times: those figures may be the load's."
