import { settings } from '@anteroom/queue/testing/example-alerts.ts'
import { booking, dayAfter, doctor, minutes, nineOClock, phone, plan } from '@anteroom/queue/testing/example-day.ts'
import { paceOf } from '@anteroom/queue/window.ts'
import { expect, it } from 'vitest'
import { nextLookAt } from './view.ts'

const view = (now: number) => ({
  queue: dayAfter([booking('ann', { contact: phone('+12025550143') })]),
  doctor,
  plan,
  pace: paceOf([], doctor.consultationMinutes),
  preferences: new Map(),
  now,
})

it('a queue is looked at again when its day begins, when the doctor does, and then never if nothing happens', () => {
  expect(nextLookAt(view(plan.startsAt - minutes(60)), settings)).toBe(plan.startsAt)
  expect(nextLookAt(view(plan.startsAt), settings)).toBe(plan.opensAt)
  expect(nextLookAt(view(nineOClock), settings)).toBeNull()
})
