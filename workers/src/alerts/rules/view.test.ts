import type { Command } from '@anteroom/queue/decision.ts'
import { settings } from '@anteroom/queue/testing/example-alerts.ts'
import {
  booking,
  dayAfter,
  doctor,
  minutes,
  nineOClock,
  paceIn,
  phone,
  plan,
} from '@anteroom/queue/testing/example-day.ts'
import { expect, it } from 'vitest'
import { nextEvaluationAt } from './view.ts'

const queue = dayAfter([booking('ann', { contact: phone('+12025550143') })])
const view = (now: number) => ({
  queue,
  doctor,
  plan,
  pace: paceIn(queue),
  preferences: new Map(),
  now,
})

it('a queue is evaluated again when its day begins, when the doctor does, and then never if nothing happens', () => {
  expect(nextEvaluationAt(view(plan.startsAt - minutes(60)), settings)).toBe(plan.startsAt)
  expect(nextEvaluationAt(view(plan.startsAt), settings)).toBe(plan.opensAt)
  expect(nextEvaluationAt(view(nineOClock), settings)).toBeNull()
})

it('with a live card it is evaluated again at each step of the times on the card, and when a hold ends', () => {
  const contact = { channel: 'telegram', address: '1001' } as const
  const at = (commands: Command[], now: number) => ({
    ...view(now),
    queue: dayAfter([booking('ann', { contact }), ...commands]),
  })
  expect(nextEvaluationAt(at([], nineOClock + minutes(1)), settings)).toBe(nineOClock + minutes(5))
  expect(nextEvaluationAt(at([{ kind: 'hold', appointmentId: 'ann' }], nineOClock + minutes(7)), settings)).toBe(
    nineOClock + minutes(10),
  )
  expect(nextEvaluationAt(at([{ kind: 'next' }], nineOClock + minutes(1)), settings)).toBeNull()
})
