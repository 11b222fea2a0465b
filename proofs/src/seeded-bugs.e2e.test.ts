import { expect, test } from 'vitest'
import { anySeed } from './harness/random.ts'
import { complaintAbout, type SeededBug, seededBugs } from './seeded-bugs.ts'

const DAY_MS = 86_400_000
const A_DAY = 3

/** So many a day, one after the other. */
const first = Math.floor(Date.now() / DAY_MS) * A_DAY
const turn = Array.from({ length: A_DAY }, (_, index) => seededBugs[(first + index) % seededBugs.length] as SeededBug)

test.each(turn)(
  '$name is noticed',
  async (plant) => {
    const seed = anySeed()
    console.log(`seed ${seed}`)
    const complaint = await complaintAbout(plant, seed)
    expect(complaint).not.toBeNull()
    console.log(`${plant.name}: ${complaint}`)
  },
  240_000,
)
