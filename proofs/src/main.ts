import { parseArgs } from 'node:util'
import { proveDay } from './day.ts'
import { proveDrops } from './drops.ts'
import { proveFaults } from './faults.ts'
import { proveFencing } from './fencing.ts'
import { proveFuzz } from './fuzz.ts'
import { anySeed } from './harness/random.ts'
import { type Proof, reportOf, together } from './harness/table.ts'
import { proveKills } from './kills.ts'
import { proveLinearizability } from './linearizability.ts'
import { proveMisuse } from './misuse.ts'
import { proveProviders } from './providers.ts'
import { proveRaces } from './races.ts'
import { proveRolling } from './rolling.ts'
import { seededBugs, verdictOn } from './seeded-bugs.ts'
import { proveStorm } from './storm.ts'

type Prove = (runs: number, seed: number) => Promise<Proof>

/** One round after another, each in a new clinic and with its own seed. */
function inRounds(most: number, prove: Prove): Prove {
  return async (runs, seed) => {
    const proofs: Proof[] = []
    for (let left = runs; left > 0; left -= most) {
      const proof = await prove(Math.min(left, most), seed + proofs.length)
      console.log(reportOf(proof))
      proofs.push(proof)
    }
    return { name: `${proofs.length} rounds`, seed, ...together(proofs), notes: [] }
  }
}

/** `npm run prove -- NAME [--runs N] [--seed S]`. `runs`: the default, a long run. */
const proofs: Record<string, { runs: number; prove: Prove }> = {
  // A doctor's day has room for 72 patients of twenty minutes each.
  kills: { runs: 1_000, prove: inRounds(200, (kills, seed) => proveKills({ kills, seed })) },
  faults: { runs: 50, prove: inRounds(4, (rounds, seed) => proveFaults({ rounds, seed })) },
  // More at once would hold each other up: with every "too many requests" Twilio asks all to pause.
  providers: { runs: 500, prove: inRounds(20, (alerts, seed) => proveProviders({ alerts, seed })) },
  // A test database cannot do more at once.
  storm: { runs: 10_000, prove: inRounds(2_000, (deliveries, seed) => proveStorm({ deliveries, seed })) },
  races: { runs: 280, prove: (patients, seed) => proveRaces({ patients, seed }) },
  rolling: { runs: 10, prove: (rounds, seed) => proveRolling({ rounds, seed }) },
  drops: { runs: 5_000, prove: inRounds(1_000, (drops, seed) => proveDrops({ drops, seed })) },
  day: { runs: 60, prove: (patients, seed) => proveDay({ patients, seed, only: values.only }) },
  fencing: { runs: 1, prove: (_, seed) => proveFencing({ seed }) },
  fuzz: { runs: 100_000, prove: inRounds(25_000, (requests, seed) => proveFuzz({ requests, seed })) },
  misuse: { runs: 500, prove: (most, seed) => proveMisuse({ most, honest: 50, seed }) },
  linearizability: { runs: 30, prove: (rounds, seed) => proveLinearizability({ rounds, seed }) },
}

// Everything started here ends when this process exits, which a signal alone would not achieve.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } },
})
const [name = ''] = positionals
const seed = Number(values.seed ?? anySeed())
console.log(`${name}, seed ${seed}`)

/** `--only`: the name of a bug, or its file in `bugs/` without the ending. */
async function proveSeededBugs(only: string | undefined) {
  const chosen = seededBugs.filter(
    ({ name, bug }) => only === undefined || [name, bug.by.replace('.ts', '')].includes(only),
  )
  if (chosen.length === 0) throw new Error(`There is no seeded bug "${only}"`)
  for (const seeded of chosen.slice(0, Number(values.runs ?? seededBugs.length))) {
    const begun = Date.now()
    const { isNoticed, complaint } = await verdictOn(seeded, seed)
    if (!isNoticed) process.exitCode = 1
    const seconds = Math.round((Date.now() - begun) / 1_000)
    console.log(`${isNoticed ? 'noticed    ' : 'NOT NOTICED'}  ${seeded.name} (${seconds} s): ${complaint}`)
  }
}

if (name === 'seeded-bugs') {
  await proveSeededBugs(values.only)
} else {
  const chosen = proofs[name]
  if (!chosen) {
    console.error(`Name one of: ${[...Object.keys(proofs), 'seeded-bugs'].join(', ')}`)
    process.exit(2)
  }
  const proof = await chosen.prove(Number(values.runs ?? chosen.runs), seed)
  console.log(reportOf(proof))
  if (proof.faults.length > 0) process.exitCode = 1
}
