import type { Listed } from '@anteroom/providers/channel.ts'
import type { LedgerRow } from '@anteroom/store/alerts.ts'
import { describe, expect, it } from 'vitest'
import { hashOf } from './ledger-row.ts'
import { afterLookupOfSent, afterLookupOfUnconfirmed, mayBeLookedUp } from './lookup-result.ts'

const now = Date.parse('2026-12-01T09:00:00Z')
const at = (milliseconds: number) => new Date(now + milliseconds)

/** A row of the alert "Hello", claimed ten seconds ago. */
const row = (known: Partial<LedgerRow> = {}): LedgerRow => ({
  _id: 'dr_1:2026-12-01/a/called/0',
  queueId: 'dr_1:2026-12-01',
  appointmentId: 'a',
  kind: 'called',
  state: 'uncertain',
  attempt: 1,
  route: 0,
  contactRev: 0,
  tries: 0,
  unconfirmed: 1,
  notBefore: at(0),
  dueAt: at(-10_000),
  claimedAt: at(-10_000),
  textHash: hashOf('Hello'),
  keptFrom: at(0),
  ...known,
})
const hello = (known: Partial<Listed> = {}): Listed => ({
  providerId: 'SM1',
  text: 'Hello',
  at: now - 9_000,
  state: 'sent',
  ...known,
})

describe('an unconfirmed row', () => {
  const outcome = (listed: Listed[] | null, known: Partial<LedgerRow> = {}, taken = new Set<string>()) =>
    afterLookupOfUnconfirmed(row(known), { listed, taken, hasOther: false }, now)

  it('was sent if its text is listed, or failed as the provider says', () => {
    expect(outcome([hello()])).toMatchObject({ state: 'sent', providerId: 'SM1', notBefore: at(30_000) })
    const failed = hello({ state: 'failed', reason: 'twilio-30003' })
    expect(outcome([failed])).toEqual({ state: 'failed', providerId: 'SM1', reason: 'twilio-30003', notBefore: at(0) })
  })

  it('was not sent by a message with another text, of another row, or from before it was claimed', () => {
    const later = { lookups: 1 }
    const others = [hello({ text: 'Other' }), hello({ providerId: 'SM2' }), hello({ at: now - 41_000 })]
    expect(outcome(others, later, new Set(['SM2']))).toMatchObject({ state: 'pending', tries: 1, unconfirmed: 0 })
    expect(outcome([hello({ at: now - 39_000 })], later)).toMatchObject({ state: 'sent' })
  })

  it('is looked up a second time soon after the call, before it counts as not sent', () => {
    expect(outcome([])).toEqual({ state: 'uncertain', notBefore: at(5_000) })
    expect(outcome([], { lookups: 1 })).toMatchObject({ state: 'pending' })
    expect(outcome([], { claimedAt: at(-25_000) })).toMatchObject({ state: 'pending' })
  })

  it('stays unconfirmed while the provider gives no answer, and is asked later each time', () => {
    expect(outcome(null)).toEqual({ state: 'uncertain', notBefore: at(4_000) })
    expect(outcome(null, { lookups: 2 })).toEqual({ state: 'uncertain', notBefore: at(16_000) })
  })
})

it('a sent row without a report is looked up three times, and only answers count', () => {
  const sent = (listed: Listed[] | null, lookups = 0) =>
    afterLookupOfSent(row({ state: 'sent', providerId: 'SM1', sentAt: at(-40_000), lookups }), listed, now)
  expect(sent([hello()])).toEqual({ state: 'sent', lookups: 1, notBefore: at(60_000) })
  expect(sent([hello()], 2)).toEqual({ state: 'sent', lookups: 3, notBefore: null })
  expect(sent(null)).toEqual({ state: 'sent', lookups: 0, notBefore: at(30_000) })
  expect(sent([hello({ state: 'delivered' })])).toMatchObject({ state: 'delivered', sentAt: at(-40_000) })
})

it('rows with the same text are looked up one after the other, the first claimed first', () => {
  const first = row({ _id: 'first', claimedAt: at(-20_000) })
  const second = row({ _id: 'second' })
  const other = row({ _id: 'other', textHash: hashOf('Other') })
  const rows = [second, first, other]
  expect(rows.filter((one) => mayBeLookedUp(one, rows)).map(({ _id }) => _id)).toEqual(['first', 'other'])
  expect(mayBeLookedUp(row({ _id: 'second', state: 'sent' }), rows)).toBe(true)
})
