import { expect, test } from 'vitest'
import { minutesBehind } from './behind.ts'
import { waits } from './line.ts'
import { booking, dayAfter, minutes, nineOClock, plan } from './testing/example-day.ts'

const behindAt = (day: ReturnType<typeof dayAfter>, minute: number) =>
  minutesBehind(day, waits(day, plan, nineOClock + minutes(minute)))

const three = dayAfter([booking('ann'), booking('ben'), booking('cy')])

test('a day on which nothing has happened since the bookings is on time', () => {
  expect(behindAt(three, 0)).toBe(0)
})

test('it runs behind by as much as the first is let in late', () => {
  expect(behindAt(three, 25)).toBe(25)
})

test('those who come when it runs late, and are told so, do not make it on time', () => {
  const walkIns = ['dee', 'eve', 'flo', 'gil'].map((id) => booking(id))
  expect(behindAt(dayAfter(walkIns, nineOClock + minutes(25), three), 25)).toBe(25)
})

test('it runs ahead when somebody has left the line', () => {
  expect(behindAt(dayAfter([{ kind: 'cancel', appointmentId: 'ann', by: 'patient' }], nineOClock, three), 0)).toBe(-20)
})

test('one who was moved to the front does not sway it', () => {
  const moved = dayAfter([{ kind: 'move', appointmentId: 'cy', place: 1, reason: 'pain' }], nineOClock, three)
  expect(behindAt(moved, 0)).toBe(20)
})

test('nobody knows it during a break without an end, nor with nobody waiting', () => {
  expect(behindAt(dayAfter([{ kind: 'set-doctor-status', status: 'on-break' }], nineOClock, three), 5)).toBeNull()
  expect(behindAt(dayAfter([]), 0)).toBeNull()
})
