import type { Command } from '@anteroom/queue/decision.ts'
import { planFor } from '@anteroom/queue/plan.ts'
import { booking, doctor, minutes, nineOClock } from '@anteroom/queue/testing/example-day.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { appointmentStatus } from './commands/queries.ts'
import { openTestClinic, type TestClinic } from './testing/clinic.ts'

let open: TestClinic

beforeAll(async () => {
  open = await openTestClinic([doctor], nineOClock)
})
afterAll(() => open.close())

const run = (day: string, command: Command) =>
  open.clinic.run({ doctor, day, command, by: 'system', present: () => null })

it("estimates the window from yesterday's and today's consultations, and gives the parts of the wait", async () => {
  const consult = async (day: string, id: string, length: number) => {
    const start = Date.parse(`${day}T09:00:00+01:00`)
    open.time.now = start
    await run(day, booking(id, { plan: planFor(doctor, day, 'Europe/Madrid') }))
    await run(day, { kind: 'start', appointmentId: id })
    open.time.now = start + minutes(length)
    await run(day, { kind: 'finish', appointmentId: id })
  }
  await consult('2026-11-30', 'yesterday', 60)
  await consult('2026-12-01', 'today', 60)
  for (const id of ['a', 'b']) await run('2026-12-01', booking(id))

  const { now } = open.time
  const outcome = await appointmentStatus(open.clinic, 'b')
  if (!outcome.ok) throw new Error(outcome.refused)
  const { window, waitParts, estimatedWaitTime } = outcome.answer
  expect(waitParts).toEqual({ ahead: 1, minutesEach: 20, inRoom: 0, late: 0 })
  expect(estimatedWaitTime).toBe('20 minutes')
  expect(window?.measured).toBe(2)
  // Two long consultations move the mean away from 20 minutes.
  expect(Date.parse(window?.latest ?? '')).toBeGreaterThan(now + minutes(33))
})
