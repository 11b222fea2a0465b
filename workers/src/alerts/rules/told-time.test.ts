import type { LedgerRow } from '@anteroom/store/alerts.ts'
import { describe, expect, it } from 'vitest'
import { isWorthTelling, lastToldTime, toldTimeOf } from './told-time.ts'

const ten = Date.parse('2026-12-01T10:00:00Z')
const minutes = (count: number) => count * 60_000
const row = (known: Partial<LedgerRow>) => ({ appointmentId: 'a', state: 'sent', ...known }) as LedgerRow

describe('the time that a patient was told last', () => {
  it('is that of the newest alert that told one', () => {
    const rows = [
      row({ sentAt: new Date(ten), toldFor: new Date(ten + minutes(30)) }),
      row({ sentAt: new Date(ten + 2), toldFor: new Date(ten + minutes(40)) }),
      row({ sentAt: new Date(ten + 3) }),
      row({ toldFor: new Date(ten) }),
      row({ appointmentId: 'b', sentAt: new Date(ten + 4), toldFor: new Date(ten) }),
    ]
    expect(lastToldTime(rows, 'a')).toBe(ten + minutes(40))
    expect(lastToldTime(rows, 'c')).toBe(undefined)
  })

  it('may be that the queue is paused', () => {
    expect(lastToldTime([row({ sentAt: new Date(ten), ...toldTimeOf('doctor-break', null) })], 'a')).toBe(null)
  })

  it('is kept of the alerts that tell one', () => {
    expect(toldTimeOf('booked', ten)).toEqual({ toldFor: new Date(ten) })
    expect(toldTimeOf('called', ten)).toEqual({})
  })
})

describe("a change of the doctor's status", () => {
  it('is worth telling from five minutes on, in either direction', () => {
    expect(isWorthTelling('doctor-late', ten, ten + minutes(5) - 1)).toBe(false)
    expect(isWorthTelling('doctor-late', ten, ten + minutes(5))).toBe(true)
    expect(isWorthTelling('doctor-back', ten, ten - minutes(5))).toBe(true)
  })

  it('is worth telling when no time was told, or none is known', () => {
    expect(isWorthTelling('doctor-late', undefined, ten)).toBe(true)
    expect(isWorthTelling('doctor-back', null, ten)).toBe(true)
    expect(isWorthTelling('doctor-break', ten, null)).toBe(true)
  })
})

it('every other alert that is due is worth telling', () => expect(isWorthTelling('called', ten, ten)).toBe(true))
