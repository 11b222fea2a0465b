import { expect, test } from 'vitest'
import { decide } from '../decide.ts'
import { find, isRefused } from '../decision.ts'
import { bookingOfMove } from '../moving.ts'
import { booking, dayAfter, minutes, nineOClock, phone } from '../testing/example-day.ts'

const ann = booking('ann', { patientName: 'Ann Kim', contact: phone('+12025550143'), reason: 'Back pain' })
const noted = { kind: 'note', appointmentId: 'ann', note: 'Needs the lift' } as const

test('keeps the reason and one note, which another one replaces and an empty one takes away', () => {
  const day = dayAfter([ann, noted])
  expect(find(day, 'ann')).toMatchObject({ reason: 'Back pain', note: 'Needs the lift' })
  expect(find(dayAfter([{ ...noted, note: 'By wheelchair' }], nineOClock, day), 'ann')?.note).toBe('By wheelchair')
  const without = find(dayAfter([{ ...noted, note: '' }], nineOClock, day), 'ann')
  expect([without?.note, without?.reason]).toEqual([undefined, 'Back pain'])
})

test('the history says that something was noted, and not what', () => {
  const decision = decide(dayAfter([ann]), noted, nineOClock)
  if (isRefused(decision)) throw new Error(decision.refused)
  expect(decision.events).toEqual([{ kind: 'noted', appointmentId: 'ann' }])
})

test('both go along where the appointment is moved to', () => {
  const day = dayAfter([ann, noted])
  const appointment = find(day, 'ann')
  if (!appointment) throw new Error('Ann has an appointment')
  const move = {
    day: '2026-12-02',
    scheduledFor: nineOClock + minutes(1_440),
    by: 'clinic',
    asker: 'clinic',
    now: nineOClock,
  } as const
  expect(bookingOfMove(day, appointment, move)).toMatchObject({ reason: 'Back pain', note: 'Needs the lift' })
})

test.each([
  { kind: 'erase', contact: phone('+12025550143') } as const,
  { kind: 'erase-visit', appointmentId: 'ann' } as const,
])('both are forgotten with the person: $kind', (erase) => {
  const day = dayAfter([ann, noted, erase])
  expect(JSON.stringify(day)).not.toMatch(/Back pain|lift/)
  expect(decide(day, noted, nineOClock)).toEqual({ refused: 'unknown-appointment' })
})
