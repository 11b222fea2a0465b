import { expect, test } from 'vitest'
import { anySeed } from './harness/random.ts'
import { type SeededBug, seededBugs, verdictOn } from './seeded-bugs.ts'

const DAY_MS = 86_400_000

/** One a day, so that all have had their turn after about two weeks. */
const ofToday = seededBugs[Math.floor(Date.now() / DAY_MS) % seededBugs.length] as SeededBug

test(`${ofToday.name} is noticed`, async () => {
  const seed = anySeed()
  console.log(`seed ${seed}`)
  const { isNoticed, complaint } = await verdictOn(ofToday, seed)
  expect(isNoticed, complaint).toBe(true)
  console.log(`${ofToday.name}: ${complaint}`)
}, 240_000)
