import type { Alert } from '@anteroom/queue/alerts/due.ts'
import type { LedgerRow } from '@anteroom/store/alerts.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestDay, type TestDay } from '../../testing/clinic.ts'
import { alertLedger, type Ledger } from './ledger.ts'

const LEASE_MS = 30_000
const now = Date.parse('2026-12-01T09:00:00Z')
const alert: Alert = {
  id: 'dr_1:2026-12-01/a/called/0',
  kind: 'called',
  queueId: 'dr_1:2026-12-01',
  day: '2026-12-01',
  appointmentId: 'a',
  epoch: 0,
}
const sent = { state: 'sent', providerId: 'SM1', sentAt: new Date(now), notBefore: null } as const
const later = { state: 'pending', tries: 1, notBefore: new Date(now + 2_000) } as const
const refused = { state: 'failed', reason: 'late', tries: 0, notBefore: null } as const
const route = { route: 0, channel: 'sms', contactRev: 0 } as const

let clinic: TestDay
let ledger: Ledger

beforeAll(async () => {
  clinic = await openTestDay()
  ledger = alertLedger(clinic.database)
  await ledger.createIndexes()
})
beforeEach(async () => void (await clinic.database.collection('alerts').deleteMany({})))
afterAll(() => clinic.close())

/** The alert's row, which has to exist. */
async function row(): Promise<LedgerRow> {
  const [found] = await ledger.rowsOf(alert.queueId)
  if (found === undefined) throw new Error('the ledger has no row')
  return found
}

/** A claim that has to succeed. */
async function claim(known?: LedgerRow, at = now) {
  const taken = await ledger.claim(alert, known, route, at)
  if (taken === null) throw new Error('another worker has the alert')
  return taken
}

describe('claiming', () => {
  it('lets one of many workers have a new alert', async () => {
    const claims = await Promise.all(Array.from({ length: 8 }, () => ledger.claim(alert, undefined, route, now)))
    expect(claims.filter((taken) => taken !== null)).toEqual([
      { id: alert.id, attempt: 1, tries: 0, unconfirmed: 0, dueAt: now },
    ])
  })

  it('lets one of many workers have the next try', async () => {
    await ledger.record(await claim(), later)
    const known = await row()
    const claims = await Promise.all(Array.from({ length: 8 }, () => ledger.claim(alert, known, route, now + 2_000)))
    expect(claims.filter((taken) => taken !== null)).toEqual([
      { id: alert.id, attempt: 2, tries: 1, unconfirmed: 0, dueAt: now },
    ])
  })

  it('keeps ids only, until a month after the day', async () => {
    await claim()
    const { _id, __v, ...kept } = { __v: 0, ...(await row()) }
    expect(kept).toEqual({
      queueId: alert.queueId,
      appointmentId: 'a',
      kind: 'called',
      state: 'sending',
      attempt: 1,
      route: 0,
      channel: 'sms',
      contactRev: 0,
      tries: 0,
      unconfirmed: 0,
      dueAt: new Date(now),
      claimedAt: new Date(now),
      notBefore: new Date(now + LEASE_MS),
      keptFrom: expect.any(Date),
      reference: expect.any(String),
      createdAt: expect.any(Date),
      updatedAt: expect.any(Date),
    })
    expect(kept.keptFrom.getTime()).toBeGreaterThanOrEqual(now)
  })

  it('another route clears what was known of the one before', async () => {
    const first = await claim()
    await ledger.recordText(first, 'digest', now)
    await ledger.record(first, { state: 'failed', reason: 'twilio-63016', tries: 0, notBefore: new Date(now) })
    expect(await ledger.overdueQueues(now)).toEqual([alert.queueId])
    const second = await ledger.claim(alert, await row(), { route: 1, channel: 'email', contactRev: 0 }, now + 5_000)
    expect(second).toEqual({ id: alert.id, attempt: 2, tries: 0, unconfirmed: 0, dueAt: now })
    expect(await row()).toMatchObject({ state: 'sending', route: 1, claimedAt: new Date(now + 5_000) })
    for (const field of ['textHash', 'reason', 'providerId']) expect(await row()).not.toHaveProperty(field)
  })

  it('starts the time of an alert again when it was suppressed in between', async () => {
    await ledger.suppress(alert, undefined, 'opted-out', now)
    expect(await row()).toMatchObject({ state: 'suppressed', reason: 'opted-out', notBefore: null })
    await ledger.suppress(alert, undefined, 'opted-out', now)
    expect(await claim(await row(), now + 9_000)).toMatchObject({ attempt: 1, dueAt: now + 9_000 })
  })
})

describe('recording', () => {
  it('counts only for the latest claim', async () => {
    const first = await claim()
    await ledger.endExpiredLeases(alert.queueId, now + LEASE_MS)
    const second = await claim(await row(), now + LEASE_MS)

    expect(await ledger.record(first, refused)).toBe(false)
    expect((await row()).state).toBe('sending')
    expect(await ledger.record(second, sent)).toBe(true)
    expect(await row()).toMatchObject({ state: 'sent', attempt: 2, providerId: 'SM1' })
  })

  it('happens once', async () => {
    const taken = await claim()
    expect(await ledger.record(taken, sent)).toBe(true)
    expect(await ledger.record(taken, later)).toBe(false)
  })
})

describe('a lease that ran out', () => {
  it('is not ended before its time', async () => {
    await claim()
    await ledger.endExpiredLeases(alert.queueId, now + LEASE_MS - 1)
    expect((await row()).state).toBe('sending')
    expect(await ledger.overdueQueues(now + LEASE_MS - 1)).toEqual([])
  })

  it('without a text hash has sent nothing, however often', async () => {
    await claim()
    const expired = now + LEASE_MS
    expect(await ledger.overdueQueues(expired)).toEqual([alert.queueId])
    await ledger.endExpiredLeases(alert.queueId, expired)
    expect(await row()).toMatchObject({ state: 'pending', unconfirmed: 0, notBefore: new Date(expired) })

    await claim(await row(), expired)
    await ledger.endExpiredLeases(alert.queueId, expired + LEASE_MS)
    expect(await row()).toMatchObject({ state: 'pending', attempt: 2, unconfirmed: 0 })
  })

  it('with a text hash is one unconfirmed attempt, however often it happens', async () => {
    await ledger.recordText(await claim(), 'digest', now)
    const expired = now + LEASE_MS
    await ledger.endExpiredLeases(alert.queueId, expired)
    expect(await row()).toMatchObject({ state: 'uncertain', unconfirmed: 1, notBefore: new Date(expired) })

    const again = await claim(await row(), expired)
    expect(again).toMatchObject({ attempt: 2, unconfirmed: 1 })
    await ledger.recordText(again, 'digest', expired)
    await ledger.endExpiredLeases(alert.queueId, expired + LEASE_MS)
    expect(await row()).toMatchObject({ state: 'uncertain', attempt: 2, unconfirmed: 1 })
  })

  it('lets nothing more be sent under it', async () => {
    const first = await claim()
    expect(await ledger.recordText(first, 'digest', now)).toBe(true)
    await ledger.endExpiredLeases(alert.queueId, now + LEASE_MS)
    expect(await ledger.recordText(first, 'other', now + LEASE_MS)).toBe(false)
    expect((await row()).textHash).toBe('digest')
  })

  it('is renewed just before the call', async () => {
    expect(await ledger.recordText(await claim(), 'digest', now + 20_000)).toBe(true)
    await ledger.endExpiredLeases(alert.queueId, now + LEASE_MS)
    expect(await row()).toMatchObject({ state: 'sending', notBefore: new Date(now + 20_000 + LEASE_MS) })
  })

  it('leaves the leases of other queues alone', async () => {
    const other: Alert = { ...alert, id: 'dr_1:2026-12-010/a/called/0', queueId: 'dr_1:2026-12-010' }
    await ledger.claim(other, undefined, route, now)
    await ledger.endExpiredLeases(alert.queueId, now + LEASE_MS)
    expect(await ledger.rowsOf(other.queueId)).toMatchObject([{ state: 'sending' }])
    expect(await ledger.rowsOf(alert.queueId)).toEqual([])
  })
})

describe('closing', () => {
  it('ends what was never sent, unless it has been claimed since', async () => {
    await ledger.record(await claim(), later)
    const known = await row()
    await claim(known, now + 2_000)
    await ledger.close(known, 'suppressed')
    expect((await row()).state).toBe('sending')

    await ledger.record({ id: alert.id, attempt: 2, tries: 1, unconfirmed: 0, dueAt: now }, later)
    await ledger.close(await row(), 'suppressed')
    expect(await row()).toMatchObject({ state: 'suppressed', notBefore: null })
  })

  it('leaves a suppressed alert to be sent if it is true again', async () => {
    await ledger.record(await claim(), later)
    await ledger.close(await row(), 'suppressed')
    expect(await claim(await row())).toMatchObject({ attempt: 2 })
  })
})
