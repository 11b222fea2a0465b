import { timesInTurns } from './latency.ts'
import type { Options } from './options.ts'
import { onStage, type Result, type Stage } from './stage.ts'

const SERVICES = ['api', 'bot', 'workers']

/** From the start of each service's process to its answer that it is ready, beside a process that only has Socket.IO. */
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
  return {
    rows: ours.map(({ name, rounds: own }) => ({
      workload: `${name}, started to ready`,
      ours: own.map(mean),
      unit: 'ms',
      ceiling: ceiling?.name ?? '',
      ceilings: ceiling?.rounds.map(mean) ?? [],
    })),
    notes: [`${rounds} rounds of two starts each, asked every 50 ms; medians. Less is better.`],
  }
}

const mean = (times: number[]): number => times.reduce((sum, time) => sum + time, 0) / times.length
