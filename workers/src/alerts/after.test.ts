import { describe, expect, it } from 'vitest'
import { after, backoffSeconds } from './after.ts'

const now = 1_000_000
const claim = { id: 'q/a/called/0', attempt: 1, doubts: 0 }
const at = (milliseconds: number) => new Date(now + milliseconds)

describe('after a call to a provider', () => {
  it('that was accepted, the alert is sent', () => {
    const result = after({ kind: 'accepted', providerId: 'SM1' }, claim, 'called', now)
    expect(result).toEqual({ state: 'sent', providerId: 'SM1', sentAt: at(0), notBefore: null })
  })

  it('that was refused for good, the alert has failed with the reason', () => {
    const result = after({ kind: 'refused', reason: 'telegram-403' }, claim, 'called', now)
    expect(result).toEqual({ state: 'failed', reason: 'telegram-403', notBefore: null })
  })

  it('that surely was not accepted, it is tried again, later each time', () => {
    expect(after({ kind: 'not-accepted' }, claim, 'booked', now)).toEqual({ state: 'pending', notBefore: at(2_000) })
    expect([1, 2, 3, 5, 6, 9].map((attempt) => backoffSeconds(attempt))).toEqual([2, 4, 8, 32, 60, 60])
  })

  it('is never tried before the provider allows it', () => {
    const result = after({ kind: 'not-accepted', retryAfter: 17 }, claim, 'booked', now)
    expect(result).toEqual({ state: 'pending', notBefore: at(17_000) })
  })

  it('fails when ten tries were not accepted', () => {
    const result = after({ kind: 'not-accepted' }, { ...claim, attempt: 10 }, 'called', now)
    expect(result).toEqual({ state: 'failed', reason: 'not-accepted', notBefore: null })
  })

  it.each(['called', 'next', 'nearly', 'cancelled-by-clinic'] as const)(
    'whose end is unknown, "%s" is repeated once',
    (kind) => {
      expect(after({ kind: 'unknown' }, claim, kind, now)).toEqual({
        state: 'uncertain',
        doubts: 1,
        notBefore: at(5_000),
      })
      expect(after({ kind: 'unknown' }, { ...claim, doubts: 1 }, kind, now)).toEqual({
        state: 'uncertain',
        doubts: 2,
        notBefore: null,
      })
    },
  )

  it.each(['booked', 'doctor-late', 'doctor-break', 'doctor-back'] as const)(
    'whose end is unknown, "%s" is left at that',
    (kind) => {
      expect(after({ kind: 'unknown' }, claim, kind, now)).toEqual({ state: 'uncertain', doubts: 1, notBefore: null })
    },
  )
})
