import { parseArgs } from 'node:util'
import { queueBench } from './queue.ts'

/** What can be measured: `npm run bench -- queue --rounds 5 --seconds 3`. */
const benches = { queue: queueBench }

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
    profiles: { type: 'string' },
  },
})
const rounds = Number(values.rounds)
const seconds = Number(values.seconds)
const bench = Object.entries(benches).find(([name]) => name === positionals[0])?.[1]

if (!bench || !Number.isInteger(rounds) || rounds < 1 || !(seconds > 0)) {
  console.error(`npm run bench -- ${Object.keys(benches).join('|')} [--rounds 5] [--seconds 3] [--profiles FOLDER]`)
  process.exit(2)
}

// A process that exits by itself takes what it started with it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

try {
  await bench({ rounds, seconds }, values.profiles)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
