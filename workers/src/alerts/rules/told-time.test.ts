import type { AlertKind } from '@anteroom/contracts/alerts.ts'
import type { LedgerRow } from '@anteroom/store/alerts.ts'
import { describe, expect, it } from 'vitest'
import { isWorthTelling as isWorth, lastTold, lastToldTurn, type Told, toldTimeOf, toldTurnOf } from './told-time.ts'

const ten = Date.parse('2026-12-01T10:00:00Z')
const minutes = (count: number) => count * 60_000
const row = (known: Partial<LedgerRow>) =>
  ({ _id: 'q/a/booked/0', kind: 'booked', appointmentId: 'a', state: 'sent', ...known }) as LedgerRow
const ann = { id: 'a' }
const isWorthTelling = (kind: AlertKind, told: Told, expectedAt: number | null, delayMinutes = 5) =>
  isWorth(kind, told, { expectedAt, delayMinutes })

describe('the time that a patient was told last', () => {
  it('is that of the newest alert that told one and arrived', () => {
    const rows = [
      row({ sentAt: new Date(ten), toldFor: new Date(ten + minutes(30)) }),
      row({ sentAt: new Date(ten + 2), toldFor: new Date(ten + minutes(40)) }),
      row({ sentAt: new Date(ten + 3) }),
      row({ sentAt: new Date(ten + 4), toldFor: new Date(ten), state: 'failed' }),
      row({ toldFor: new Date(ten) }),
      row({ appointmentId: 'b', sentAt: new Date(ten + 4), toldFor: new Date(ten) }),
    ]
    expect(lastTold(rows, ann).time).toBe(ten + minutes(40))
    expect(lastTold(rows, { id: 'c' }).time).toBe(undefined)
  })

  it('is that of the booking until an alert tells one', () => {
    const booked = { ...ann, bookedFor: ten + minutes(20) }
    expect(lastTold([], booked)).toEqual({ time: ten + minutes(20), isPaused: false, isAbsence: false })
    expect(lastTold([row({ sentAt: new Date(ten), toldFor: new Date(ten) })], booked).time).toBe(ten)
  })

  it('may be that the queue is paused', () => {
    const rows = [
      row({ sentAt: new Date(ten), toldFor: new Date(ten) }),
      row({ sentAt: new Date(ten + 1), ...toldTimeOf('doctor-break', null) }),
    ]
    expect(lastTold(rows, ann)).toMatchObject({ time: ten, isPaused: true })
  })

  it('has the window that goes with it, by which a change is counted', () => {
    const quote = { appointmentId: 'a', at: ten, distance: 3, elapsed: null, age: 0, model: 1, fixed: null }
    const toldAt = (sent: number, from: number) => ({
      sentAt: new Date(sent),
      ...toldTurnOf({ ...quote, earliest: from, latest: from + minutes(20) }),
    })
    const rows = [
      row(toldAt(ten + 1, ten + minutes(40))),
      row(toldAt(ten, ten + minutes(30))),
      row({ ...toldAt(ten + 2, ten), state: 'failed' }),
      row({ sentAt: new Date(ten + 3), toldFor: null }),
    ]
    expect(lastToldTurn(rows, 'a')).toEqual({
      at: ten + 1,
      earliest: ten + minutes(40),
      latest: ten + minutes(60),
      ahead: 3,
    })
    expect(lastToldTurn(rows, 'b')).toBeNull()
  })

  it('is kept of the alerts that tell one', () => {
    expect(toldTimeOf('booked', ten)).toEqual({ toldFor: new Date(ten) })
    expect(toldTimeOf('called', ten)).toEqual({})
    expect(toldTimeOf('doctor-break-until', ten)).toEqual({ toldFor: null })
  })
})

it('an absence of the doctor that was told ends with its end, or with its correction', () => {
  const late = row({ _id: 'q/a/doctor-late/2', kind: 'doctor-late', sentAt: new Date(ten) })
  const after = (kind: LedgerRow['kind'], _id: string) =>
    lastTold([late, row({ _id, kind, sentAt: new Date(ten + 1) })], ann).isAbsence
  expect(lastTold([late], ann).isAbsence).toBe(true)
  expect(after('nearly', 'q/a/nearly/0')).toBe(true)
  expect(after('disregard', 'q/a/disregard/called/1')).toBe(true)
  expect(after('doctor-back', 'q/a/doctor-back/3')).toBe(false)
  expect(after('disregard', 'q/a/disregard/doctor-late/2')).toBe(false)
})

describe("a change of the doctor's status", () => {
  const told = (known: Partial<Told> = {}): Told => ({ time: ten, isPaused: false, isAbsence: true, ...known })

  it('to late is worth telling when the turn comes five minutes later than told, never when it comes sooner', () => {
    expect(isWorthTelling('doctor-late', told(), ten + minutes(5) - 1)).toBe(false)
    expect(isWorthTelling('doctor-late', told(), ten + minutes(5))).toBe(true)
    expect(isWorthTelling('doctor-late', told(), ten - minutes(28))).toBe(false)
    expect(isWorthTelling('doctor-late', told({ isPaused: true }), ten)).toBe(true)
    expect(isWorthTelling('doctor-late', told({ isPaused: true }), ten - 1)).toBe(false)
    expect(isWorthTelling('doctor-late', told({ time: undefined }), ten)).toBe(true)
  })

  it('to on time is worth telling after an absence that was told, if the turn comes sooner', () => {
    expect(isWorthTelling('doctor-back', told(), ten - minutes(5))).toBe(true)
    expect(isWorthTelling('doctor-back', told(), ten + minutes(5))).toBe(false)
    expect(isWorthTelling('doctor-back', told({ isPaused: true }), ten + minutes(5))).toBe(true)
    expect(isWorthTelling('doctor-back', told({ isAbsence: false }), ten - minutes(5))).toBe(false)
  })

  it('is worth telling from so many minutes on as the clinic has set', () => {
    expect(isWorthTelling('doctor-late', told(), ten + minutes(20) - 1, 20)).toBe(false)
    expect(isWorthTelling('doctor-late', told(), ten + minutes(20), 20)).toBe(true)
    expect(isWorthTelling('doctor-back', told(), ten - minutes(20) + 1, 20)).toBe(false)
    expect(isWorthTelling('doctor-back', told(), ten - minutes(20), 20)).toBe(true)
  })

  it('to a break is always worth telling', () => expect(isWorthTelling('doctor-break', told(), null)).toBe(true))
})

it('every other alert that is due is worth telling', () =>
  expect(isWorthTelling('called', { time: ten, isPaused: false, isAbsence: false }, ten)).toBe(true))
