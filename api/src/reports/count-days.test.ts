import { emptyQueue } from '@anteroom/queue/empty-queue.ts'
import { expect, it } from 'vitest'
import { dayCounter } from './count-days.ts'

it('counts the days up to today by the clock that the clinic goes by now, and not by that of its start', async () => {
  const clinic = { timeZone: 'UTC' }
  const time = { now: Date.parse('2026-12-01T23:30:00Z') }
  const asked: string[] = []
  const counter = dayCounter({
    queues: {
      load: async () => emptyQueue('dr_1', '2026-12-01'),
      withAllLeft: async (queue) => queue,
      historySince: async () => null,
      idsBetween: async (_, to) => {
        asked.push(to)
        return []
      },
    },
    alerts: { countedOf: async () => [] },
    figures: { put: async () => {}, counted: async () => new Set() },
    clinic,
    clock: () => time.now,
  })

  await counter.count()
  clinic.timeZone = 'Europe/Madrid'
  time.now += 60_000
  await counter.count()

  expect(asked).toEqual(['2026-12-01', '2026-11-28', '2026-12-02'])
})
