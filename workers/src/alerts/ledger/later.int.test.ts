import { reportReference } from '@anteroom/providers/report-reference.ts'
import type { Alert } from '@anteroom/queue/alerts/due.ts'
import type { LedgerRow } from '@anteroom/store/alerts.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestDay, type TestDay } from '../../testing/clinic.ts'
import { alertLedger, type Ledger, type Report } from './ledger.ts'

const now = Date.parse('2026-12-01T09:00:00Z')
const alert: Alert = {
  id: 'dr_1:2026-12-01/a/booked/0',
  kind: 'booked',
  queueId: 'dr_1:2026-12-01',
  day: '2026-12-01',
  appointmentId: 'a',
  epoch: 0,
}
const sent = { state: 'sent', providerId: 'SM1', sentAt: new Date(now), notBefore: null } as const
const unconfirmed = { state: 'uncertain', unconfirmed: 1, notBefore: new Date(now + 5_000) } as const

let clinic: TestDay
let ledger: Ledger
beforeAll(async () => {
  clinic = await openTestDay()
  ledger = alertLedger(clinic.database)
})
beforeEach(async () => void (await clinic.database.collection('alerts').deleteMany({})))
afterAll(() => clinic.close())

async function row(): Promise<LedgerRow> {
  const [found] = await ledger.rowsOf(alert.queueId)
  if (found === undefined) throw new Error('the ledger has no row')
  return found
}

/** A claim of the alert by its row. */
async function claim() {
  const known = (await ledger.rowsOf(alert.queueId)).at(0)
  const taken = await ledger.claim(alert, known, { route: 0, channel: 'sms', contactRev: 0 }, now)
  if (taken === null) throw new Error('another worker has the alert')
  return taken
}

describe("the provider's later report", () => {
  const said = (state: Report['state'], known: Partial<Report> = {}): Report => ({
    state,
    providerId: 'SM1',
    ...(state === 'failed' ? { reason: 'twilio-30003' } : {}),
    ...known,
  })
  const report = (news: Report, attempt = 1) => ledger.report(reportReference(alert.id, attempt), news, now + 9_000)

  it('moves forward only, in whatever order and however often it comes', async () => {
    await ledger.record(await claim(), sent)
    for (const state of ['delivered', 'sent', 'failed', 'delivered'] as const) await report(said(state))
    expect((await row()).state).toBe('delivered')
  })

  it('says why a message failed, which then may go by another route', async () => {
    await ledger.record(await claim(), sent)
    await report(said('failed'))
    const failed = { state: 'failed', reason: 'twilio-30003', notBefore: new Date(now + 9_000) }
    expect(await row()).toMatchObject(failed)
    await ledger.close(await row(), 'suppressed')
    await report(said('failed'))
    expect(await row()).toMatchObject({ ...failed, notBefore: null })
  })

  it('does not come for an unconfirmed attempt whose repeat was begun and not made', async () => {
    await ledger.record(await claim(), unconfirmed)
    await claim()
    await ledger.endExpiredLeases(alert.queueId, now + 60_000)
    expect((await row()).state).toBe('pending')
    await ledger.close(await row(), 'suppressed')
    expect(await row()).toMatchObject({ state: 'uncertain', notBefore: null })
  })

  it('settles an unconfirmed attempt, so that nothing is repeated', async () => {
    await ledger.record(await claim(), unconfirmed)
    await report(said('sent'))
    expect(await row()).toMatchObject({ state: 'sent', providerId: 'SM1', notBefore: new Date(now + 39_000) })
  })

  it('is not overwritten by a slower answer to the call itself', async () => {
    const taken = await claim()
    await report(said('delivered'))
    expect(await ledger.record(taken, sent)).toBe(false)
    expect((await row()).state).toBe('delivered')
  })

  it('of an earlier try says nothing about a later one', async () => {
    await ledger.record(await claim(), sent)
    await report(said('failed'))
    await ledger.record(await claim(), { ...sent, providerId: 'SM2' })
    await report(said('failed'))
    expect(await row()).toMatchObject({ state: 'sent', providerId: 'SM2' })
    await report(said('delivered', { providerId: 'SM2' }), 2)
    expect((await row()).state).toBe('delivered')
  })
})

describe('an unconfirmed alert', () => {
  it('is looked up by one worker', async () => {
    await ledger.record(await claim(), unconfirmed)
    const known = await row()
    const asks = await Promise.all(Array.from({ length: 8 }, () => ledger.claimLookup(known, now + 5_000)))
    expect(asks.filter((asked) => asked)).toHaveLength(1)
    expect(await row()).toMatchObject({ state: 'uncertain', attempt: 1, lookups: 1, notBefore: new Date(now + 20_000) })
  })

  it('is settled by the lookup, unless a report was faster', async () => {
    await ledger.record(await claim(), unconfirmed)
    const known = await row()
    await ledger.report(reportReference(alert.id, 1), { state: 'delivered', providerId: 'SM1' }, now)
    await ledger.recordLookup(known, { state: 'pending', tries: 1, unconfirmed: 0, notBefore: new Date(now) })
    expect((await row()).state).toBe('delivered')
  })

  it('does not take the message of another row', async () => {
    await ledger.record(await claim(), sent)
    expect(await ledger.knownProviderIds(['SM1', 'SM2'])).toEqual(new Set(['SM1']))
  })
})

describe('a card', () => {
  /** One that is in the chat. */
  async function card() {
    await ledger.record(await claim(), { ...sent, contentHash: 'old' })
    return row()
  }

  it('is edited by one worker at a time', async () => {
    const known = await card()
    const claims = await Promise.all(Array.from({ length: 8 }, () => ledger.claimEdit(known, now)))
    expect(claims.filter((taken) => taken !== null)).toEqual([{ _id: alert.id, attempt: 2 }])
    expect(await ledger.claimEdit(await row(), now)).toEqual({ _id: alert.id, attempt: 3 })
  })

  it('has the content of the latest edit', async () => {
    const known = await card()
    const slow = { _id: known._id, attempt: (await ledger.claimEdit(known, now))?.attempt ?? 0 }
    const fast = { _id: known._id, attempt: (await ledger.claimEdit(await row(), now))?.attempt ?? 0 }
    await ledger.cardShows(fast, 'newest')
    await ledger.cardShows(slow, 'older')
    await ledger.cardLost(slow, now)
    expect(await row()).toMatchObject({ state: 'sent', contentHash: 'newest', notBefore: null })
  })

  it('that is gone is sent again, and one that is dropped is not', async () => {
    const lost = await ledger.claimEdit(await card(), now)
    if (lost) await ledger.cardLost(lost, now)
    expect(await row()).toMatchObject({ state: 'pending', notBefore: new Date(now) })
    expect(await row()).not.toHaveProperty('contentHash')

    const dropped = await ledger.claimEdit(await card(), now)
    if (dropped) await ledger.dropCard(dropped)
    expect(await row()).toMatchObject({ state: 'sent', notBefore: null })
    expect(await row()).not.toHaveProperty('contentHash')
  })
})
