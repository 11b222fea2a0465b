import { afterEach, expect, test } from 'vitest'
import { keepLooking } from './keep-looking.ts'

let over = false
afterEach(() => {
  over = true
})

/** Looks with these results; the last one repeats. */
function givenLooks(looks: (number | Error)[], patienceMs?: number) {
  over = false
  let count = 0
  const look = async () => {
    const one = looks[Math.min(count++, looks.length - 1)] ?? 0
    if (one instanceof Error) throw one
    return one
  }
  const options = { first: 0, everyMs: 1, isOver: () => over, ...(patienceMs !== undefined && { patienceMs }) }
  return keepLooking(look, options)
}

test('a look that fails once is made good by the next', async () => {
  const seen = givenLooks([1, new Error('read ECONNRESET'), 2])
  expect(seen()).toBe(0)
  await expect.poll(seen, { interval: 1 }).toBe(2)
})

test('where no look succeeds any more, what was seen is not taken for what is', async () => {
  const seen = givenLooks([1, new Error('read ECONNRESET')], 5)
  await expect.poll(() => String(tryTo(seen)), { interval: 1 }).toContain('Nothing can be seen any more')
})

function tryTo(seen: () => number) {
  try {
    return seen()
  } catch (error) {
    return error
  }
}
