import type { Row } from './table.ts'
import { BUSY } from './turns.ts'

/** The smallest figure that `percent` of all do not exceed (nearest rank). */
export function percentile(figures: number[], percent: number): number {
  const sorted = figures.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN
}

/** What single things took in milliseconds, round by round. */
export type Times = { name: string; rounds: number[][] }

/** A row for each percentile. Here less is better: a ratio of 2 says that ours takes twice as long. */
export const percentileRows = (percents: number[], ours: Times, ceiling: Times): Row[] =>
  percents.map((percent) => ({
    workload: `${ours.name}, p${percent}`,
    ours: ours.rounds.map((times) => percentile(times, percent)),
    unit: 'ms',
    ceiling: ceiling.name,
    ceilings: ceiling.rounds.map((times) => percentile(times, percent)),
  }))

/** A stretch of load that gives what each single thing took, in milliseconds. */
export type Stretch = { name: string; run: () => Promise<number[]> }

/**
 * Runs them there and back in each round, after a round to warm up. `loadWasBusy`: this process had its core to itself
 * no longer in one of the stretches.
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
