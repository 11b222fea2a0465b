import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startChild } from '@anteroom/local/processes/child.ts'
import { freePort } from '@anteroom/local/processes/free-port.ts'
import { waitUntil } from '@anteroom/local/processes/wait-until.ts'
import { timesInTurns } from './latency.ts'
import type { Options } from './options.ts'
import { onStage, type Result, type Stage } from './stage.ts'

const SERVICES = ['api', 'bot', 'workers']
/** The limit for all of Anteroom when it has run before. */
const MAX_WARM_MS = 5_000

/**
 * From the start of each service's process until it answers that it is ready, compared with a process that only has
 * Socket.IO; and from `npm start`, when it has run before, until its first page shows the doctors.
 */
export async function startBench({ rounds, profiles }: Options): Promise<void> {
  const packages = ['express', 'mongoose', 'telegraf', 'socket.io']
  await onStage({ profiles, doctorIds: ['start_0'], packages }, (stage) => measure(stage, rounds))
}

async function measure({ machine, clinic, standIns }: Stage, rounds: number): Promise<Result> {
  const settings = {
    ...clinic.settings,
    ...standIns.settings,
    API_URL: `http://127.0.0.1:${clinic.port}`,
    SESSION_SECRET: 's'.repeat(40),
  }
  const start = (name: string, program: string, path: string) => ({
    name,
    async run() {
      const begun = performance.now()
      const server = await machine.serve(new URL(program, import.meta.url).pathname, settings, path)
      const took = performance.now() - begun
      await server.stop()
      return [took]
    },
  })
  const stretches = [
    start('Socket.IO', './live/bare.ts', '/ready'),
    ...SERVICES.map((service) => start(service, `../../${service}/src/main.ts`, '/readyz')),
  ]
  const { times } = await timesInTurns(stretches, rounds)
  const [ceiling, ...ours] = times
  const warm = await warmStarts(machine, rounds)
  return {
    rows: [
      ...ours.map(({ name, rounds: own }) => ({
        workload: `${name}, started to ready`,
        ours: own.map(mean),
        unit: 'ms',
        ceiling: ceiling?.name ?? '',
        ceilings: ceiling?.rounds.map(mean) ?? [],
      })),
      {
        workload: 'npm start, warm to the first page',
        ours: warm,
        unit: 'ms',
        ceiling: 'the goal',
        ceilings: warm.map(() => MAX_WARM_MS),
      },
    ],
    notes: [
      `${rounds} rounds of two starts each, asked every 50 ms; medians. Less is better.`,
      `npm start: ${rounds} of them, each with the database that the one before has left, and a Redis that runs.`,
    ],
  }
}

/**
 * The milliseconds from the start of everything until a page shows the doctors. Each start reuses what the one before
 * left.
 */
async function warmStarts({ redisUrl, onAllCores }: Stage['machine'], times: number): Promise<number[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'anteroom-bench-start-'))
  const program = new URL('../../local/src/main.ts', import.meta.url).pathname

  async function start(): Promise<number> {
    const port = await freePort()
    const begun = performance.now()
    const [command = process.execPath, ...args] = [...onAllCores, process.execPath, program]
    const all = await startChild({
      command,
      args,
      env: { ...process.env, MONGO_URL: '', REDIS_URL: redisUrl, DATA_DIR: dataDir, PORT: `${port}` },
    })
    await waitUntil(
      async () => {
        const asked = await Promise.all(['/', '/api/doctors'].map((path) => fetch(`http://127.0.0.1:${port}${path}`)))
        return asked.every(({ ok }) => ok)
      },
      { limitMs: 120_000, stillWorthwhile: all.running, explain: () => `npm start has no page:\n${all.lastLines()}` },
    )
    const took = performance.now() - begun
    await all.stop()
    return took
  }

  try {
    await start()
    const took: number[] = []
    while (took.length < times) took.push(await start())
    return took
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}

const mean = (times: number[]): number => times.reduce((sum, time) => sum + time, 0) / times.length
