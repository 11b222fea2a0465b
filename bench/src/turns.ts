import { setTimeout as pause } from 'node:timers/promises'
import { type Connection, openConnection } from './client.ts'
import { cpuOf } from './machine.ts'

export const CONNECTIONS = 50
const WARM_UP_SECONDS = 5
/** Between the beginnings of two connections in the warm-up: a cold server does not meet all of them at once. */
const BETWEEN_MS = 30
/** Only there can the CPU time of a process be read. */
const isLinux = process.platform === 'linux'
/** From this share of its core on, the load generator and not the target may limit a figure. */
export const BUSY = 0.9

/** What one connection repeats; false when nothing is left to do. Throws on a wrong answer. */
export type Step = (connection: Connection, worker: number) => Promise<boolean>

export type Target = {
  name: string
  port: number
  /** Of its process, if its CPU time is to be measured. */
  pid?: number
  /** Defaults to {@link CONNECTIONS}. */
  connections?: number
  /** Prepares one stretch of load. `check` looks at the result and throws if it is wrong. */
  prepare: () => Promise<{ step: Step; check?: () => Promise<void> }>
}

export type Turns = { rounds: number; seconds: number }

/**
 * One figure per round: answers per second, and the target's CPU milliseconds per answer (`cpu`; empty without a `pid`,
 * or not on Linux). `loadWasBusy`: the load generator's core was nearly full in one of the cells.
 */
export type Measured = { target: Target; rates: number[]; cpu: number[]; loadWasBusy: boolean }

type Cell = { rate: number; cpu: number; load: number }

/**
 * Loads one target for that long with all connections, which begin `betweenMs` apart. Returns answers per second, the
 * target's CPU time per answer, and the load's share of its core.
 */
async function cell(
  { port, pid, prepare, connections: count = CONNECTIONS }: Target,
  { seconds, betweenMs }: { seconds: number; betweenMs: number },
): Promise<Cell> {
  const { step, check } = await prepare()
  const connections = await Promise.all(Array.from({ length: count }, () => openConnection(port)))
  let answers = 0
  const computed = () => (pid !== undefined && isLinux ? cpuOf(pid) : Number.NaN)
  const before = process.cpuUsage()
  const atFirst = computed()
  const start = performance.now()
  const end = start + seconds * 1_000
  await Promise.all(
    connections.map(async (connection, worker) => {
      if (betweenMs > 0) await pause(worker * betweenMs)
      while (performance.now() < end && (await step(connection, worker))) answers++
    }),
  )
  const took = (performance.now() - start) / 1_000
  const { user, system } = process.cpuUsage(before)
  const cpu = (computed() - atFirst) / answers
  for (const connection of connections) connection.close()
  await check?.()
  return { rate: answers / took, cpu, load: (user + system) / 1e6 / took }
}

/**
 * Measures the targets in order and then in reverse in each round, so that a slowing machine affects all of them alike.
 */
export async function inTurns(targets: Target[], { rounds, seconds }: Turns): Promise<Measured[]> {
  const measured = targets.map((target): Measured => ({ target, rates: [], cpu: [], loadWasBusy: false }))
  for (const target of targets) await cell(target, { seconds: WARM_UP_SECONDS, betweenMs: BETWEEN_MS })
  for (let round = 0; round < rounds; round++) {
    const cells = new Map<Measured, Cell[]>()
    for (const one of [...measured, ...measured.toReversed()]) {
      const done = await cell(one.target, { seconds, betweenMs: 0 })
      cells.set(one, [...(cells.get(one) ?? []), done])
      one.loadWasBusy ||= done.load > BUSY
    }
    for (const [one, both] of cells) {
      one.rates.push(mean(both.map(({ rate }) => rate)))
      const cpu = mean(both.map((cell) => cell.cpu))
      if (!Number.isNaN(cpu)) one.cpu.push(cpu)
    }
  }
  return measured
}

const mean = (figures: number[]): number => figures.reduce((sum, one) => sum + one, 0) / figures.length
