import { emptyQueue } from '@anteroom/queue/empty-queue.ts'
import { learn } from '@anteroom/queue/estimate/learn.ts'
import { booking, dayAfter, doctor, minutes, nineOClock } from '@anteroom/queue/testing/example-day.ts'
import type { Doctor } from '@anteroom/queue/types.ts'
import { expect, it } from 'vitest'
import { type Clinic, dayViewWithPace } from './clinic.ts'

/** A clinic of one doctor at nine o'clock. */
function clinicOf(known: Doctor) {
  const now = { at: nineOClock, doctor: known, habits: learn([], 20) }
  const clinic = {
    clock: () => now.at,
    timeZone: 'Europe/Madrid',
    doctors: { find: async () => now.doctor },
    queues: { load: async () => null },
    habitsOn: async () => now.habits,
  } as unknown as Clinic
  return { clinic, now }
}

const day = dayAfter([booking('ann'), booking('ben')])

it('gives who looks at the same time one view of a day, which is a second old at most', async () => {
  const { clinic, now } = clinicOf(doctor)
  const first = await dayViewWithPace(clinic, day)
  now.at += 999
  expect(await dayViewWithPace(clinic, day)).toBe(first)
  now.at += 1
  expect((await dayViewWithPace(clinic, day)).now).toBe(nineOClock + 1_000)
  now.at -= minutes(1)
  expect((await dayViewWithPace(clinic, day)).now).toBe(now.at)
})

it('makes another at once for another revision, for a doctor who was changed, and for what was learned', async () => {
  const { clinic, now } = clinicOf(doctor)
  const first = await dayViewWithPace(clinic, day)
  const next = dayAfter([{ kind: 'next' }], nineOClock, day)
  expect((await dayViewWithPace(clinic, next)).queue).toBe(next)
  now.doctor = { ...doctor, room: '2' }
  const moved = await dayViewWithPace(clinic, day)
  expect([first.plan.room, moved.plan.room]).toEqual(['1', '2'])
  now.habits = learn([], 30)
  expect((await dayViewWithPace(clinic, day)).pace.habits).toBe(now.habits)
})

it('shares one in the second half-day too, which the first has taught', async () => {
  const { clinic, now } = clinicOf(doctor)
  const seen = dayAfter([{ kind: 'next' }], nineOClock, day)
  const noon = dayAfter([{ kind: 'next' }], nineOClock + minutes(45), seen)
  now.at = nineOClock + minutes(8 * 60)
  const first = await dayViewWithPace(clinic, dayAfter([{ kind: 'next' }], nineOClock + minutes(90), noon))
  expect(first.pace.habits).not.toBe(now.habits)
  now.at += 10
  expect(await dayViewWithPace(clinic, first.queue)).toBe(first)
})

it('makes another as soon as a minute is over that something is counted by', async () => {
  const { clinic, now } = clinicOf(doctor)
  const seen = dayAfter([{ kind: 'next' }], nineOClock + 30_500, day)
  now.at = nineOClock + minutes(5) + 30_499
  const first = await dayViewWithPace(clinic, seen)
  now.at += 1
  expect(await dayViewWithPace(clinic, seen)).not.toBe(first)
})

it('shares none while the line of the day before may move the hours', async () => {
  const { clinic, now } = clinicOf({ ...doctor, week: doctor.week.map(() => [{ from: '00:00', to: '24:00' }]) })
  const before = dayAfter([booking('dan')], nineOClock, emptyQueue('dr_1', '2026-11-30'))
  clinic.queues.load = async () => before
  const first = await dayViewWithPace(clinic, day)
  now.at += 10
  expect(await dayViewWithPace(clinic, day)).not.toBe(first)
})
