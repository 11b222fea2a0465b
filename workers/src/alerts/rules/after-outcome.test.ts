import { describe, expect, it } from 'vitest'
import { afterOutcome, backoffSeconds } from './after-outcome.ts'

const now = 1_000_000
const claim = { id: 'q/a/called/0', attempt: 1, tries: 0, unconfirmed: 0, dueAt: now }
const at = (milliseconds: number) => new Date(now + milliseconds)
const byTelegram = { kind: 'called', channel: 'telegram', canAsk: false, hasOther: false } as const
const bySms = { kind: 'booked', channel: 'sms', canAsk: true, hasOther: false } as const

describe('after a call to a provider', () => {
  it('that was accepted, the alert is sent, and looked up where that is possible and no report comes', () => {
    const accepted = { kind: 'accepted', providerId: 'SM1' } as const
    const sent = { state: 'sent', providerId: 'SM1', sentAt: at(0) }
    expect(afterOutcome(accepted, claim, byTelegram, now)).toEqual({ ...sent, notBefore: null })
    expect(afterOutcome(accepted, claim, bySms, now)).toEqual({ ...sent, notBefore: at(30_000) })
  })

  it('that was refused for good, it has failed with the reason, and may go by another route', () => {
    const result = afterOutcome({ kind: 'refused', reason: 'telegram-403' }, claim, byTelegram, now)
    expect(result).toEqual({ state: 'failed', reason: 'telegram-403', tries: 0, notBefore: at(0) })
  })

  it('that was certainly not accepted, it is tried again, later each time', () => {
    expect(afterOutcome({ kind: 'not-accepted' }, claim, bySms, now)).toEqual({
      state: 'pending',
      tries: 1,
      notBefore: at(2_000),
    })
    expect([1, 2, 3, 5, 6, 9].map((tries) => backoffSeconds(tries))).toEqual([2, 4, 8, 32, 60, 60])
  })

  it('is never tried before the provider allows it', () => {
    const result = afterOutcome({ kind: 'not-accepted', retryAfter: 17 }, claim, bySms, now)
    expect(result).toEqual({ state: 'pending', tries: 1, notBefore: at(17_000) })
  })

  it('goes by another route when this one would take too long', () => {
    const other = { ...byTelegram, hasOther: true }
    const failed = { state: 'failed', reason: 'unreachable' }
    const waits = afterOutcome({ kind: 'not-accepted', retryAfter: 41 }, claim, other, now)
    expect(waits).toEqual({ ...failed, tries: 1, notBefore: at(0) })
    const fifth = afterOutcome({ kind: 'not-accepted' }, { ...claim, tries: 4 }, other, now + 30_000)
    expect(fifth).toEqual({ ...failed, tries: 5, notBefore: at(30_000) })
  })

  it('has failed for the staff when there is no other route, and is tried on for an hour', () => {
    const fifth = afterOutcome({ kind: 'not-accepted' }, { ...claim, tries: 4 }, byTelegram, now + 30_000)
    expect(fifth).toEqual({ state: 'failed', reason: 'unreachable', tries: 5, notBefore: at(62_000) })
    const last = afterOutcome({ kind: 'not-accepted' }, { ...claim, tries: 59 }, byTelegram, now + 3_600_000)
    expect(last).toEqual({ state: 'failed', reason: 'unreachable', tries: 60, notBefore: null })
  })
})

describe('whose end is unknown', () => {
  const ends = (tried: Parameters<typeof afterOutcome>[2], unconfirmed = 0) =>
    afterOutcome({ kind: 'unknown' }, { ...claim, unconfirmed }, tried, now)
  const looked = (unconfirmed: number) => ({ state: 'uncertain', unconfirmed, notBefore: at(5_000) })
  const left = (unconfirmed: number) => ({ state: 'uncertain', unconfirmed, notBefore: null })

  it('"called" on Telegram is repeated once', () => {
    expect(ends(byTelegram)).toEqual(looked(1))
    expect(ends(byTelegram, 1)).toEqual(left(2))
  })

  it.each(['booked', 'next', 'nearly', 'doctor-late', 'cancelled-by-clinic'] as const)(
    '"%s" on Telegram is left at that',
    (kind) => {
      expect(ends({ ...byTelegram, kind })).toEqual(left(1))
    },
  )

  it('an e-mail is repeated once', () => {
    expect(ends({ ...bySms, channel: 'email', canAsk: false })).toEqual(looked(1))
    expect(ends({ ...bySms, channel: 'email', canAsk: false }, 1)).toEqual(left(2))
  })

  it('a provider that can be asked is asked, however often', () => {
    expect(ends(bySms)).toEqual(looked(1))
    expect(ends(bySms, 1)).toEqual(looked(2))
  })
})
