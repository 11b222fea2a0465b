import { expect, it } from 'vitest'
import { UNCALIBRATED } from './expected.ts'
import { learn } from './learn.ts'
import { momentsOf } from './replay.ts'
import { toldOf } from './told.ts'

const habits = learn([], 15)
const count = (lengths: number[], calibration = UNCALIBRATED) => {
  const timed = lengths.map((minutes) => ({ minutes, pause: 0, known: lengths.length }))
  const counts = toldOf(momentsOf({ part: 0, timed }, habits), { habits, calibration })
  const sum = (name: 'turns' | 'late') => counts.reduce((all, one) => all + one[name], 0)
  return { told: sum('turns'), late: sum('late'), counts }
}
const equal = (length: number, patients: number) => Array.from({ length: patients }, () => length)

it('tells everybody but those who are near from the start, once for each way, and in time where visits are as long as expected', () => {
  expect(count(equal(15, 12))).toMatchObject({ told: 3 * (12 - 3), late: 0 })
  expect(count(equal(15, 3)).told).toBe(0)
  expect(count([]).told).toBe(0)
})

it('tells too late where visits end sooner than anybody could expect', () => {
  expect(count([15, 15, 15, ...equal(0.5, 9)]).late).toBeGreaterThan(5)
})

it('tells those whose way is longer when they are farther', () => {
  const { counts } = count(equal(15, 20))
  // Lead times of 15, 30 and 45 minutes are two, three and four visits of a quarter of an hour, some of which may end
  // early.
  expect(counts.flatMap(({ turns }, index) => (turns > 5 ? [index + 1] : []))).toEqual([2, 3, 4])
})

it('tells earlier, and fewer too late, by a larger correction', () => {
  const lengths = [15, 9, 20, 8, 30, 5, 12, 6, 4, 22, 7, 5, 5, 11]
  const late = [-0.5, 0, 1].map((by) => count(lengths, { ...UNCALIBRATED, soonest: equal(by, 10) }).late)
  expect(late.toSorted((a, b) => b - a)).toEqual(late)
  expect(late[0]).toBeGreaterThan(late[2] ?? 0)
})
