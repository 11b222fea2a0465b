import { expect, it } from 'vitest'
import { hearing } from './hearing.ts'

it('waits for every page from one on, whether it hears before or after that is asked', async () => {
  const { heard, all } = hearing(3)
  heard(1, 7)
  let isOver = false
  const over = all(1, 7, 1_000).then(() => {
    isOver = true
  })
  heard(0, 7)
  heard(2, 6)
  await Promise.resolve()
  expect(isOver).toBe(false)
  heard(2, 8)
  await over
})

it('says how many have not heard', async () => {
  await expect(hearing(2).all(0, 1, 1)).rejects.toThrow('2 pages of 2 did not hear of a press')
})
