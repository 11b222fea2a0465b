import { expect, test } from 'vitest'
import { complaintAbout, plants } from './plants.ts'
import { anySeed } from './random.ts'

const DAY_MS = 86_400_000
const A_DAY = 3

/** Three a day, so that in four days all had their turn. */
const first = (Math.floor(Date.now() / DAY_MS) * A_DAY) % plants.length
const turn = plants.slice(first, first + A_DAY)

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
