import { expect, test } from 'vitest'
import { anySeed } from './harness/random.ts'
import { complaintAbout, type SeededBug, seededBugs } from './seeded-bugs.ts'

const DAY_MS = 86_400_000
const PER_DAY = 2

/** Some each day, one after the other, so that all have had their turn after a week. */
const first = Math.floor(Date.now() / DAY_MS) * PER_DAY
const turn = Array.from({ length: PER_DAY }, (_, index) => seededBugs[(first + index) % seededBugs.length] as SeededBug)

test.each(turn)(
  '$name is noticed',
  async (seeded) => {
    const seed = anySeed()
    console.log(`seed ${seed}`)
    const complaint = await complaintAbout(seeded, seed)
    expect(complaint).not.toBeNull()
    console.log(`${seeded.name}: ${complaint}`)
  },
  240_000,
)
