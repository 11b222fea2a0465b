import { type Connection, openConnection } from './client.ts'

export const CONNECTIONS = 50
const WARM_UP_SECONDS = 5
/** From this share of its core on, a figure may be the load generator's limit rather than the target's. */
export const BUSY = 0.9

/** What one connection repeats; false when there is nothing left to do. Throws at a wrong answer. */
export type Step = (connection: Connection, worker: number) => Promise<boolean>

export type Target = {
  name: string
  port: number
  /** {@link CONNECTIONS} if it names none. */
  connections?: number
  /** Prepares one stretch of load; `check` looks at the result and throws if that is wrong. */
  prepare: () => Promise<{ step: Step; check?: () => Promise<void> }>
}

export type Turns = { rounds: number; seconds: number }

/** Per second, one figure a round. `loadWasBusy`: the load generator's core was nearly full in one of the cells. */
export type Measured = { target: Target; rates: number[]; loadWasBusy: boolean }

/** Loads one target for that long with all connections. Returns answers per second and the load's share of its core. */
async function cell(
  { port, prepare, connections: count = CONNECTIONS }: Target,
  seconds: number,
): Promise<{ rate: number; load: number }> {
  const { step, check } = await prepare()
  const connections = await Promise.all(Array.from({ length: count }, () => openConnection(port)))
  let answers = 0
  const before = process.cpuUsage()
  const start = performance.now()
  const end = start + seconds * 1_000
  await Promise.all(
    connections.map(async (connection, worker) => {
      while (performance.now() < end && (await step(connection, worker))) answers++
    }),
  )
  const took = (performance.now() - start) / 1_000
  const { user, system } = process.cpuUsage(before)
  for (const connection of connections) connection.close()
  await check?.()
  return { rate: answers / took, load: (user + system) / 1e6 / took }
}

/**
 * Measures the targets in order and then in reverse in each round, so that a machine that slows down affects all alike.
 */
export async function inTurns(targets: Target[], { rounds, seconds }: Turns): Promise<Measured[]> {
  const measured = targets.map((target): Measured => ({ target, rates: [], loadWasBusy: false }))
  for (const target of targets) await cell(target, WARM_UP_SECONDS)
  for (let round = 0; round < rounds; round++) {
    const sums = new Map<Measured, number>()
    for (const one of [...measured, ...measured.toReversed()]) {
      const { rate, load } = await cell(one.target, seconds)
      sums.set(one, (sums.get(one) ?? 0) + rate)
      one.loadWasBusy ||= load > BUSY
    }
    for (const [one, sum] of sums) one.rates.push(sum / 2)
  }
  return measured
}
