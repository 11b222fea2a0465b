import { expect } from 'vitest'
import { anySeed } from './random.ts'
import { type Proof, reportOf } from './table.ts'

/** Runs a proof with a random seed, prints both, and fails with all its faults. */
export async function holds(prove: (seed: number) => Promise<Proof>): Promise<void> {
  const seed = anySeed()
  console.log(`seed ${seed}`)
  const proof = await prove(seed)
  expect(proof.faults, reportOf(proof)).toEqual([])
  expect(proof.sent, reportOf(proof)).toBeGreaterThan(0)
  console.log(reportOf(proof))
}
