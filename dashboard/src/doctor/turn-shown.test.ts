import { describe, expect, it } from 'vitest'
import { exampleBoard, exampleBooking, exampleRow } from '../testing/examples.ts'
import { bookingTurn, briefRowTurn, rowTurn } from './turn-shown.ts'

const reader = { language: 'en', locale: 'en-GB', timeZone: 'UTC' } as const
const window = { earliest: '2026-12-01T10:22:00Z', latest: '2026-12-01T10:58:00Z', measured: 12 }

describe('when the turn of a row comes', () => {
  const row = exampleRow('Ann', { expectedAt: '2026-12-01T10:40:00Z', window })

  it('is what the patient is told', () => {
    expect(rowTurn(row, exampleBoard([row]), reader)).toBe('about 10:20 to 11:00')
  })

  it('is shorter in the table', () => {
    expect(briefRowTurn(row, exampleBoard([row]), reader)).toBe('10:20 – 11:00')
  })

  it.each([
    [window.latest, '10:20 – 11:00 AM'],
    ['2026-12-01T12:05:00Z', '10:20 AM – 12:05 PM'],
  ])('says AM or PM twice only where they differ, %s', (latest, shown) => {
    const until = { ...row, window: { ...window, latest } }
    const inUs = briefRowTurn(until, exampleBoard([until]), { ...reader, locale: 'en-US' })
    expect(inUs.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ')).toBe(shown)
  })

  it.each([
    ['without a window', { window: null }, {}, '10:40'],
    ['that may be now', { window: { ...window, earliest: '2026-12-01T10:00:00Z' } }, {}, 'before 11:00'],
    ['that is next', { window: { ...window, latest: '2026-12-01T10:01:00Z' } }, {}, 'any moment now'],
    ['on a break without an end', { window: null, expectedAt: null }, { doctorStatus: 'on-break' }, 'after the break'],
    ['of a doctor who is late', { window: null }, { unknownFrom: '2026-12-01T09:59:00Z' }, 'time not known yet'],
  ] as const)('%s', (_, more, board, shown) => {
    expect(briefRowTurn({ ...row, ...more }, exampleBoard([row], board), reader)).toBe(shown)
  })
})

describe('when the turn of a new booking comes', () => {
  const { appointment } = exampleBooking('a1')

  it('is a time also where it is soon, as a slip is read later', () => {
    expect(bookingTurn({ ...appointment, window }, reader)).toBe('about 10:20 to 11:00')
    expect(bookingTurn({ ...appointment, expectedAt: '2026-12-01T10:00:00Z' }, reader)).toBe('about 10:00')
  })

  it('is after the break of which nobody knows the end', () => {
    expect(bookingTurn({ ...appointment, expectedAt: null }, reader)).toBe('after the break')
  })
})
