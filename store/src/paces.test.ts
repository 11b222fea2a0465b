import { emptyQueue } from '@anteroom/queue/empty-queue.ts'
import { doctor, minutes, nineOClock } from '@anteroom/queue/testing/example-day.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import { openPaces } from './paces.ts'

const done = { status: 'done' as const, bookedAt: 0, startedAt: nineOClock, finishedAt: nineOClock + minutes(30) }
const time = { now: nineOClock }
let reads: { from: string; to: string }[] = []
let isDown = false

const queues = {
  consultationsBetween: async (_: string, days: { from: string; to: string }) => {
    reads.push(days)
    if (isDown) throw new Error('the database is down')
    return [{ day: '2026-11-28', appointments: [done, { status: 'waiting' as const }] }]
  },
}

/** What other doctors took of 20 minutes. */
let means: number[] = []
const colleagues = async () =>
  means.map((mean, index) => ({ doctorId: `dr_${index + 1}`, mean, set: 20, measured: 200 }))

beforeEach(() => {
  means = []
  time.now = nineOClock
  reads = []
  isDown = false
})

function open() {
  const paces = openPaces({ queues, colleagues, clinic: { timeZone: 'Europe/Madrid' }, clock: () => time.now })
  return (id = 'dr_1', day = '2026-12-01') => paces({ ...doctor, _id: id }, emptyQueue(id, day), time.now)
}

describe('the pace of a doctor', () => {
  it('is learned from the days before, and from the queue', async () => {
    const { measured, today } = await open()()
    expect(measured).toBe(1)
    expect(today.mean).toBeGreaterThan(doctor.consultationMinutes)
    expect(reads).toEqual([{ from: '2026-10-02', to: '2026-11-30' }])
  })

  it('of a line that goes on past midnight is learned from the days before that one', async () => {
    await open()('dr_1', '2026-11-30')
    expect(reads).toEqual([{ from: '2026-10-01', to: '2026-11-29' }])
  })

  it('of a doctor nobody has measured is like that of three others', async () => {
    const alone = (await open()()).habits.mean
    means = [99, 10, 10, 10]
    expect((await open()()).habits.mean).toBeLessThan(alone - 4)
    means = [10, 10, 10]
    expect((await open()()).habits.mean).toBe(alone)
  })

  it('is learned once an hour for each doctor', async () => {
    const pace = open()
    await Promise.all([pace(), pace(), pace('dr_2'), pace('dr_1', '2026-12-02')])
    time.now += minutes(59)
    await pace()
    expect(reads).toHaveLength(2)
    time.now += minutes(1)
    await pace()
    expect(reads).toHaveLength(3)
  })

  it('is read again after a failed read', async () => {
    const pace = open()
    isDown = true
    await expect(pace()).rejects.toThrow('down')
    isDown = false
    expect((await pace()).measured).toBe(1)
  })
})
