import { minutes, nineOClock } from '@anteroom/queue/testing/example-day.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import { recentDurations } from './recent-durations.ts'

const done = { status: 'done' as const, startedAt: nineOClock, finishedAt: nineOClock + minutes(30) }
const time = { now: nineOClock }
let reads = 0
let isDown = false

const queues = {
  consultationsBetween: async () => {
    reads += 1
    if (isDown) throw new Error('the database is down')
    return [{ day: '2026-11-28', appointments: [done, { status: 'waiting' as const }] }]
  },
}

beforeEach(() => {
  time.now = nineOClock
  reads = 0
  isDown = false
})

const open = () => recentDurations({ queues, timeZone: 'Europe/Madrid', clock: () => time.now })

describe('the durations of a doctor', () => {
  it('are those of finished consultations, with their age', async () => {
    expect(await open()('dr_1')).toEqual([{ day: '2026-11-28', minutes: 30, daysAgo: 3 }])
  })

  it('are read once in five minutes for each doctor', async () => {
    const recent = open()
    await Promise.all([recent('dr_1'), recent('dr_1'), recent('dr_2')])
    time.now += minutes(4)
    await recent('dr_1')
    expect(reads).toBe(2)
    time.now += minutes(1)
    await recent('dr_1')
    expect(reads).toBe(3)
  })

  it('are read again after a failed read', async () => {
    const recent = open()
    isDown = true
    await expect(recent('dr_1')).rejects.toThrow('down')
    isDown = false
    expect(await recent('dr_1')).toHaveLength(1)
  })
})
