import { doctor, minutes, nineOClock } from '@anteroom/queue/testing/example-day.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import { learnedHabits } from './habits.ts'

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

/** How long other doctors took, for 20 expected minutes. */
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
  const habitsOn = learnedHabits({ queues, colleagues, clinic: { timeZone: 'Europe/Madrid' }, clock: () => time.now })
  return (id = 'dr_1', day = '2026-12-01') => habitsOn({ ...doctor, _id: id }, day)
}

describe('the habits of a doctor', () => {
  it('are learned from the days before', async () => {
    const { measured, mean } = await open()()
    expect(measured).toBe(1)
    expect(mean).toBeGreaterThan(doctor.consultationMinutes)
    expect(reads).toEqual([{ from: '2026-10-02', to: '2026-11-30' }])
  })

  it('of a line that goes on past midnight are learned from the days before that one', async () => {
    await open()('dr_1', '2026-11-30')
    expect(reads).toEqual([{ from: '2026-10-01', to: '2026-11-29' }])
  })

  it('of a doctor nobody has measured are like those of three others', async () => {
    const alone = (await open()()).mean
    means = [99, 10, 10, 10]
    expect((await open()()).mean).toBeLessThan(alone - 4)
    means = [10, 10, 10]
    expect((await open()()).mean).toBe(alone)
  })

  it('are learned once an hour for each doctor, and the same object until then', async () => {
    const habits = open()
    const [first] = await Promise.all([habits(), habits(), habits('dr_2'), habits('dr_1', '2026-12-02')])
    time.now += minutes(59)
    expect(await habits()).toBe(first)
    expect(reads).toHaveLength(2)
    time.now += minutes(1)
    await habits()
    expect(reads).toHaveLength(3)
  })

  it('are read again after a failed read', async () => {
    const habits = open()
    isDown = true
    await expect(habits()).rejects.toThrow('down')
    isDown = false
    expect((await habits()).measured).toBe(1)
  })
})
