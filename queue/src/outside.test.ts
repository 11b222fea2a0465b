import { expect, test } from 'vitest'
import { decide } from './decide.ts'
import { isRefused } from './decision.ts'
import { outsideOf } from './outside.ts'
import { planFor } from './plan.ts'
import { booking, doctor, emptyDay, nineOClock } from './testing/example-day.ts'
import type { Queue } from './types.ts'

const wide = planFor({ ...doctor, week: doctor.week.map(() => [{ from: '09:00', to: '18:00' }]) }, emptyDay.day, 'UTC')

function dayOf(...ids: string[]): Queue {
  let queue = emptyDay
  for (const id of ids) {
    const decision = decide(queue, booking(id, { plan: wide }), nineOClock)
    if (isRefused(decision)) throw new Error(decision.refused)
    queue = decision.queue
  }
  return queue
}

const idsOutside = (queue: Queue, from: string, to: string, more: object = {}) => {
  const week = doctor.week.map(() => (from === to ? [] : [{ from, to }]))
  return outsideOf(queue, planFor({ ...doctor, week, ...more }, queue.day, 'UTC'), nineOClock - 86_400_000).map(
    ({ id }) => id,
  )
}

test('is whoever would have their turn after the hours, at the end of the line', () => {
  const queue = dayOf('a', 'b', 'c')
  expect(idsOutside(queue, '09:00', '18:00')).toEqual([])
  expect(idsOutside(queue, '09:00', '09:40')).toEqual(['c'])
  expect(idsOutside(queue, '09:00', '09:20')).toEqual(['b', 'c'])
})

test('is everybody on a day without hours, on a day off, and from the day on which the doctor leaves', () => {
  const queue = dayOf('a', 'b')
  expect(idsOutside(queue, '', '')).toEqual(['a', 'b'])
  expect(idsOutside(queue, '09:00', '18:00', { daysOff: [queue.day] })).toEqual(['a', 'b'])
  expect(idsOutside(queue, '09:00', '18:00', { leavesOn: queue.day })).toEqual(['a', 'b'])
  expect(idsOutside({ ...queue, closedAt: 1 }, '', '')).toEqual([])
})
