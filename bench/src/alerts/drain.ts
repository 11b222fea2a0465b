import { DOCTORS, doctorsOf } from '../clinic.ts'
import type { Options } from '../options.ts'
import { onStage, type Result, type Stage } from '../stage.ts'
import type { Row } from '../table.ts'
import { chatsFor, checkOnce, faultsOf, firstToEach } from './accepted.ts'

/** Messages in any one second: what Telegram accepts, and what the workers are set to. */
const LIMIT = 30

const program = new URL('../../../workers/src/main.ts', import.meta.url).pathname

type Cell = { alerts: number; processes: number }

const cellsOf = (full: boolean): Cell[] =>
  [900, ...(full ? [10_000] : [])].flatMap((alerts) => [1, 2].map((processes) => ({ alerts, processes })))

/** Large cells take long, so they run once. */
const runsOf = ({ alerts }: Cell, rounds: number) => (alerts > 1_000 ? 1 : rounds)

const setOf = ({ alerts, processes }: Cell, round: number) => `drain_${alerts}_${processes}_${round}`

/** How fast alerts that are all due at once go out when the provider refuses more than 30 in any second. */
export async function drainBench({ rounds, profiles, full }: Options): Promise<void> {
  const cells = cellsOf(full)
  const sets = cells.flatMap((cell) => Array.from({ length: runsOf(cell, rounds) }, (_, round) => setOf(cell, round)))
  const packages = ['bullmq', 'ioredis', 'telegraf', 'mongoose']
  await onStage({ profiles, doctorIds: sets.flatMap(doctorsOf), packages }, (stage) => measure(stage, cells, rounds))
}

async function measure(stage: Stage, cells: Cell[], rounds: number): Promise<Result> {
  stage.standIns.beStrict()
  const measured = cells.map((cell) => ({ cell, rates: [] as number[], tooMany: [] as number[] }))
  for (let round = 0; round < rounds; round++) {
    for (const { cell, rates, tooMany } of measured) {
      if (round >= runsOf(cell, rounds)) continue
      console.error(`${setOf(cell, round)} …`)
      const before = stage.standIns.telegram.layer.tooMany()
      rates.push(await drain(stage, cell, setOf(cell, round)))
      tooMany.push(stage.standIns.telegram.layer.tooMany() - before)
    }
  }
  const rows = measured.flatMap(({ cell: { alerts, processes }, rates, tooMany }): Row[] => {
    const workload = `drain ${alerts}, ${processes === 1 ? 'one worker' : `${processes} workers`}`
    const ceilings = rates.map(() => LIMIT)
    return [
      { workload, ours: rates, unit: '/s', ceiling: 'the limit', ceilings },
      { workload: `${workload}, 429s`, ours: tooMany, unit: '', ceiling: '', ceilings: [] },
    ]
  })
  return { rows, notes: ['Each alert was accepted once. Medians.'], faults: faultsOf(stage.standIns) }
}

/** Messages and edits accepted per second, from the first alert to the last. */
async function drain({ machine, clinic, standIns }: Stage, { alerts, processes }: Cell, set: string): Promise<number> {
  const { contactOf, all } = chatsFor(set, alerts / DOCTORS)
  await clinic.fillQueues(doctorsOf(set), alerts / DOCTORS, contactOf)
  const from = standIns.log.length
  const sent = firstToEach(standIns, all)
  const settings = { ...clinic.settings, ...standIns.settings, SENDING_PROCESSES: `${processes}` }
  const starting = Array.from({ length: processes }, () => machine.serve(program, settings, '/readyz'))
  const [workers] = await Promise.all([Promise.all(starting), sent])
  const accepted = standIns.log.slice(from)
  await Promise.all(workers.map((worker) => worker.stop()))
  checkOnce(standIns, all)
  await clinic.forgetQueues()
  const seconds = ((accepted.at(-1)?.at ?? 0) - (accepted[0]?.at ?? 0)) / 1_000
  return (accepted.length - 1) / seconds
}
