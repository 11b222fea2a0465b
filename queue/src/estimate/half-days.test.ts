import { expect, it } from 'vitest'
import { minutes, nineOClock } from '../testing/example-day.ts'
import type { ConsultationTimes } from './habits.ts'
import { halfDayNow, halfDaysOf } from './half-days.ts'

/** A consultation from `from` to `to`, in minutes after nine. */
const done = (from: number, to: number, bookedAt = 0): ConsultationTimes => ({
  status: 'done',
  bookedAt,
  startedAt: nineOClock + minutes(from),
  finishedAt: nineOClock + minutes(to),
})
const waiting: ConsultationTimes = { status: 'waiting', bookedAt: 0 }

it('counts minutes from start to start, the last one and those before a pause by themselves', () => {
  const [half] = halfDaysOf([done(0, 10), done(15, 25), done(60, 72)])
  expect(half?.timed.map(({ minutes: length, pause }) => [length, pause])).toEqual([
    [15, 0],
    [10, 35],
    [12, 0],
  ])
})

it('begins another half-day after an hour without anybody', () => {
  const halves = halfDaysOf([done(0, 10), done(10, 20), done(90, 95)])
  expect(halves.map(({ part, timed }) => [part, timed.length])).toEqual([
    [0, 2],
    [1, 1],
  ])
})

it('knows of those who had booked by then, and of those who came before in the half-day', () => {
  const walkIn = nineOClock + minutes(12)
  const [half] = halfDaysOf([done(0, 10), done(10, 20), done(20, 30, walkIn), done(30, 40, walkIn)])
  expect(half?.timed.map(({ known }) => known)).toEqual([2, 2, 4, 4])
})

it('takes order and state of the appointments as they are', () => {
  const cancelled: ConsultationTimes = { status: 'cancelled', bookedAt: 0 }
  expect(halfDaysOf([waiting, done(10, 20), cancelled, done(0, 10)])).toEqual(halfDaysOf([done(0, 10), done(10, 20)]))
  expect(halfDaysOf([])).toEqual([])
})

it('has of the half-day that goes on what is over, and counts who is in the room and who waits', () => {
  const inRoom: ConsultationTimes = { status: 'in-progress', bookedAt: 0, startedAt: nineOClock + minutes(24) }
  const now = nineOClock + minutes(30)
  expect(halfDayNow([done(0, 10), done(10, 20), inRoom, waiting], now)).toEqual({
    half: {
      part: 0,
      timed: [
        { minutes: 10, pause: 0, known: 2 },
        { minutes: 14, pause: 0, known: 2 },
      ],
    },
    earlier: [],
    known: 4,
    measured: 2,
  })
  const afterLunch = halfDayNow([done(0, 10), waiting], nineOClock + minutes(90))
  const morning = { part: 0, timed: [{ minutes: 10, pause: 0, known: 1 }] }
  expect(afterLunch).toEqual({ half: { part: 1, timed: [] }, earlier: [morning], known: 1, measured: 1 })
  const seenAfterLunch = halfDayNow([done(0, 10), done(90, 95), waiting], nineOClock + minutes(96))
  expect(seenAfterLunch.earlier.map(({ timed }) => timed.length)).toEqual([1])
  expect(seenAfterLunch.half).toMatchObject({ part: 1, timed: [{ minutes: 5 }] })
})
