import { expect, test } from 'vitest'
import { clockTime, dayAt, momentOn, waitMinutes, weekdayName } from './clinic-time.ts'

test.each([
  'UTC',
  'Europe/Madrid',
  'America/New_York',
  'Pacific/Honolulu',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
])('the moment of a day is on that day in %s', (timeZone) => {
  for (const day of ['2026-01-01', '2026-03-29', '2026-12-31']) {
    expect(dayAt(Date.parse(momentOn(day, timeZone)), timeZone)).toBe(day)
  }
})

test("a time is formatted on the clinic's clock", () => {
  expect(clockTime('2026-12-01T10:05:00Z', 'Europe/Madrid', 'en-GB')).toBe('11:05')
})

test('a day of this week is its name followed by its number', () => {
  expect(weekdayName('2026-12-02', 'en-US')).toBe('Wed 2')
  expect(weekdayName('2026-12-02', 'es-ES')).toBe('mié 2')
})

test('the wait is a number of minutes, or null while it is paused', () => {
  expect(waitMinutes('20 minutes')).toBe(20)
  expect(waitMinutes('1 minute')).toBe(1)
  expect(waitMinutes('paused')).toBeNull()
})
