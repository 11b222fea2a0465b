import type { Command } from '@anteroom/queue/decision.ts'
import { planFor } from '@anteroom/queue/plan.ts'
import { booking, doctor, minutes, nineOClock } from '@anteroom/queue/testing/example-day.ts'
import { type QuoteOfDay, quoteStore } from '@anteroom/store/quotes.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Asked, accuracy } from './commands/accuracy.ts'
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

it('keeps what was shown of a turn, and scores it the day after by when it came', async () => {
  const shown: QuoteOfDay[] = []
  const clinic = { ...open.clinic, noteQuote: (quote: QuoteOfDay) => shown.push(quote) }
  await appointmentStatus(clinic, 'b')
  await appointmentStatus(clinic, 'b')
  expect(shown).toMatchObject([
    { doctorId: 'dr_1', quote: { appointmentId: 'b', distance: 1, elapsed: null, age: 1 } },
    {},
  ])
  const quotes = quoteStore(open.database)
  await quotes.add(shown)
  expect(await quotes.ofQueue('dr_1:2026-12-01')).toEqual([shown[0]?.quote])

  for (const _ of ['a', 'b']) {
    open.time.now += minutes(30)
    await run('2026-12-01', { kind: 'next' })
  }
  const figures = async () => (await accuracy(clinic, { days: 30 })).cells.find(({ name }) => name === '1 place away')
  expect(await figures()).toMatchObject({ quotes: 0, covered: null })
  open.time.now += minutes(24 * 60)
  expect(await figures()).toMatchObject({ quotes: 1, covered: 1, early: 0, late: 0 })
  const day = { days: 1, from: '2026-12-01', to: '2026-12-01' }
  const quotesOf = async (asked: Partial<Asked>) => (await accuracy(clinic, { ...day, ...asked })).cells[0]?.quotes
  expect(await Promise.all([{ doctorId: 'dr_1' }, { doctorId: 'dr_2' }, { to: '2026-11-30' }].map(quotesOf))).toEqual([
    1, 0, 0,
  ])
})
