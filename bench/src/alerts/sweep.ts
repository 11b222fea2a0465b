import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '@anteroom/local/processes/free-port.ts'
import { namedDoctors } from '../clinic.ts'
import { cpuOf } from '../machine.ts'
import type { Options } from '../options.ts'
import { onStage, type Result, type Stage } from '../stage.ts'
import { checkOnce, faultsOf, firstToEach } from './accepted.ts'
import { callAll, YOUR_TURN } from './alert.ts'

const QUEUES = 1_000
const PATIENTS = 40
/** Presses in a round. At 30 messages a second, sending these takes two thirds of a second. */
const PRESSES = 20
/** Long enough for several sweeps, each with its share of the unchanged queues. */
const IDLE_MS = 10_000

const FOUND_WITHIN_MS = 5_000
const MAX_CPU = 20

/**
 * Without Redis nobody tells the workers what has changed: how long the sweep takes to find what is due among many
 * queues, and what it costs to look.
 */
export async function sweepBench({ rounds, profiles }: Options): Promise<void> {
  const redisUrl = `redis://127.0.0.1:${await freePort()}`
  const doctorIds = namedDoctors('sweep', QUEUES)
  const packages = ['mongoose', 'telegraf']
  await onStage({ profiles, doctorIds, packages, redisUrl }, (stage) => measure(stage, doctorIds, rounds))
}

async function measure({ machine, clinic, standIns }: Stage, doctorIds: string[], rounds: number): Promise<Result> {
  standIns.beStrict()
  // A press alerts the doctor's first patient.
  const chatOf = new Map(
    doctorIds.slice(0, rounds * PRESSES).map((doctorId, index) => [doctorId, `${6_000_000 + index}`]),
  )
  const chats = [...chatOf.values()]
  await clinic.fillQueues(doctorIds, PATIENTS, (doctorId, place) => {
    const address = place === 0 ? chatOf.get(doctorId) : undefined
    return address === undefined ? undefined : { channel: 'telegram', address }
  })
  const confirmed = firstToEach(standIns, chats)
  const settings = { ...clinic.settings, ...standIns.settings }
  const program = new URL('../../../workers/src/main.ts', import.meta.url).pathname
  const { pid } = await machine.serve(program, settings, '/readyz')
  await confirmed

  /** The share of a core in percent. */
  async function whileWorking(work: () => Promise<unknown>): Promise<number> {
    const [before, begun] = [cpuOf(pid), performance.now()]
    await work()
    return ((cpuOf(pid) - before) / (performance.now() - begun)) * 100
  }

  const found: number[] = []
  const idle: number[] = []
  const pressed = [...chatOf]
  for (let round = 0; round < rounds; round++) {
    console.error(`round ${round + 1} …`)
    idle.push(await whileWorking(() => pause(IDLE_MS)))
    const some = new Map(pressed.splice(0, PRESSES))
    found.push(Math.max(...(await callAll({ clinic, standIns }, some))))
  }
  checkOnce(standIns, chats, YOUR_TURN)
  const limits = (limit: number) => found.map(() => limit)
  const workload = `${QUEUES} queues of ${PATIENTS}, Redis gone`
  return {
    rows: [
      {
        workload: `${workload}: the last of ${PRESSES} is sent`,
        ours: found,
        unit: 'ms',
        ceiling: 'the limit',
        ceilings: limits(FOUND_WITHIN_MS),
      },
      {
        workload: `${workload}: the core while nothing is due`,
        ours: idle,
        unit: '%',
        ceiling: 'the limit',
        ceilings: limits(MAX_CPU),
      },
    ],
    notes: [`${rounds} rounds; medians. Less is better. Each alert was accepted once.`],
    faults: faultsOf(standIns),
  }
}
