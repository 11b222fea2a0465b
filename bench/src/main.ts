import { parseArgs } from 'node:util'
import { alertBench, urgentBench } from './alerts/alert.ts'
import { drainBench } from './alerts/drain.ts'
import { sweepBench } from './alerts/sweep.ts'
import { chatBench } from './chat/chat.ts'
import { countryBench } from './country.ts'
import { displayBench } from './display.ts'
import { estimateBench } from './estimate/estimate.ts'
import { growthBench } from './growth.ts'
import { hotBench } from './hot.ts'
import { liveBench } from './live/live.ts'
import { loopBench } from './live/loop.ts'
import { memoryBench } from './live/memory.ts'
import { reconnectBench } from './live/reconnect.ts'
import { stormBench } from './live/storm.ts'
import type { Options } from './options.ts'
import { pageBench } from './page.ts'
import { queueBench, WORKLOADS } from './queue.ts'
import { reportsBench } from './reports.ts'
import { sizeBench } from './size.ts'
import { startBench } from './start.ts'
import { tripsBench } from './trips.ts'
import { understandingBench } from './understanding/understanding.ts'

/** The benches by name: `npm run bench -- queue --rounds 5 --seconds 3`. */
const benches: Record<string, (options: Options) => Promise<void>> = {
  queue: (options) => queueBench(options),
  ...Object.fromEntries(WORKLOADS.map((one) => [one, (options: Options) => queueBench(options, one)])),
  hot: hotBench,
  growth: growthBench,
  country: countryBench,
  live: liveBench,
  loop: loopBench,
  reconnect: reconnectBench,
  storm: stormBench,
  memory: memoryBench,
  chat: chatBench,
  alert: alertBench,
  urgent: urgentBench,
  drain: drainBench,
  sweep: sweepBench,
  estimate: estimateBench,
  display: displayBench,
  size: sizeBench,
  reports: reportsBench,
  trips: tripsBench,
  start: startBench,
  page: pageBench,
  understanding: understandingBench,
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
    profiles: { type: 'string' },
    full: { type: 'boolean', default: false },
    data: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
})
const rounds = Number(values.rounds)
const seconds = Number(values.seconds)
const seed = Number(values.seed)
const bench = Object.entries(benches).find(([name]) => name === positionals[0])?.[1]

if (!bench || !Number.isInteger(rounds) || rounds < 1 || !(seconds > 0) || !Number.isInteger(seed)) {
  const names = Object.keys(benches).join('|')
  console.error(
    `npm run bench -- ${names} [--rounds 5] [--seconds 3] [--profiles FOLDER] [--full] [--data FILE] [--seed 1]`,
  )
  process.exit(2)
}

// When this process exits, it also ends its children.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

try {
  await bench({ rounds, seconds, profiles: values.profiles, full: values.full, data: values.data, seed })
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  // Work that the failed bench left pending must not keep the process alive.
  process.exit(1)
}
