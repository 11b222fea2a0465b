import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type ExampleClinic, openClinic } from '../example-clinic.ts'
import type { Alert } from './due.ts'
import { alertLedger, isClaimable, type Ledger, type LedgerRow } from './ledger.ts'

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
const later = { state: 'pending', notBefore: new Date(now + 2_000) } as const

let clinic: ExampleClinic
let ledger: Ledger

beforeAll(async () => {
  clinic = await openClinic()
  ledger = alertLedger(clinic.database)
  await ledger.createIndexes()
})
beforeEach(async () => void (await clinic.database.collection('alerts').deleteMany({})))
afterAll(() => clinic.close())

/** The alert's row, which has to be there. */
async function row(): Promise<LedgerRow> {
  const [found] = await ledger.rowsOf(alert.queueId)
  if (found === undefined) throw new Error('the ledger has no row')
  return found
}

/** A claim that has to succeed. */
async function claim(known?: LedgerRow, at = now) {
  const taken = await ledger.claim(alert, known, at)
  if (taken === null) throw new Error('somebody else has the alert')
  return taken
}

describe('claiming', () => {
  it('lets one of many workers have a new alert', async () => {
    const claims = await Promise.all(Array.from({ length: 8 }, () => ledger.claim(alert, undefined, now)))
    expect(claims.filter((taken) => taken !== null)).toEqual([{ id: alert.id, attempt: 1, doubts: 0 }])
  })

  it('lets one of many workers have the next try', async () => {
    await ledger.record(await claim(), later)
    const known = await row()
    const claims = await Promise.all(Array.from({ length: 8 }, () => ledger.claim(alert, known, now + 2_000)))
    expect(claims.filter((taken) => taken !== null)).toEqual([{ id: alert.id, attempt: 2, doubts: 0 }])
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
      doubts: 0,
      notBefore: new Date(now + LEASE_MS),
      expiresAt: expect.any(Date),
    })
    expect(kept.expiresAt.getTime()).toBeGreaterThan(now + 30 * 86_400_000)
  })

  it('knows what may be claimed', async () => {
    expect(isClaimable(undefined, now)).toBe(true)
    await ledger.record(await claim(), later)
    expect(isClaimable(await row(), now + 1_999)).toBe(false)
    expect(isClaimable(await row(), now + 2_000)).toBe(true)
    await ledger.record(await claim(await row(), now + 2_000), sent)
    expect(isClaimable(await row(), now + 60_000)).toBe(false)
  })
})

describe('recording', () => {
  it('counts only for the latest claim', async () => {
    const first = await claim()
    await ledger.doubtExpiredLeases(alert.queueId, now + LEASE_MS)
    const second = await claim(await row(), now + LEASE_MS)

    expect(await ledger.record(first, { state: 'failed', reason: 'late', notBefore: null })).toBe(false)
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
  it('is left alone before its time', async () => {
    await claim()
    await ledger.doubtExpiredLeases(alert.queueId, now + LEASE_MS - 1)
    expect((await row()).state).toBe('sending')
    expect(await ledger.overdueQueues(now + LEASE_MS - 1)).toEqual([])
  })

  it('may be repeated once, and then ends uncertain', async () => {
    await claim()
    const expired = now + LEASE_MS
    expect(await ledger.overdueQueues(expired)).toEqual([alert.queueId])
    await ledger.doubtExpiredLeases(alert.queueId, expired)
    expect(isClaimable(await row(), expired)).toBe(true)

    expect(await claim(await row(), expired)).toEqual({ id: alert.id, attempt: 2, doubts: 1 })
    await ledger.doubtExpiredLeases(alert.queueId, expired + LEASE_MS)
    expect(await row()).toMatchObject({ state: 'uncertain', notBefore: null })
    expect(isClaimable(await row(), expired + LEASE_MS)).toBe(false)
  })

  it('says nothing about the leases of other queues', async () => {
    const other: Alert = { ...alert, id: 'dr_1:2026-12-010/a/called/0', queueId: 'dr_1:2026-12-010' }
    await ledger.claim(other, undefined, now)
    await ledger.doubtExpiredLeases(alert.queueId, now + LEASE_MS)
    expect(await ledger.rowsOf(other.queueId)).toMatchObject([{ state: 'sending' }])
    expect(await ledger.rowsOf(alert.queueId)).toEqual([])
  })
})

describe('closing', () => {
  it('ends what was never sent, unless somebody has claimed it since', async () => {
    await ledger.record(await claim(), later)
    const known = await row()
    await claim(known, now + 2_000)
    await ledger.close(known, 'suppressed')
    expect((await row()).state).toBe('sending')

    await ledger.record({ id: alert.id, attempt: 2, doubts: 0 }, later)
    await ledger.close(await row(), 'suppressed')
    expect(await row()).toMatchObject({ state: 'suppressed', notBefore: null })
  })

  it('leaves a suppressed alert to be sent if it comes true again', async () => {
    await ledger.record(await claim(), later)
    await ledger.close(await row(), 'suppressed')
    expect(isClaimable(await row(), now)).toBe(true)
    expect(await claim(await row())).toMatchObject({ attempt: 2 })
  })
})

describe("the provider's later news", () => {
  const delivered = { state: 'delivered', providerId: 'SM1' } as const
  const failed = { state: 'failed', providerId: 'SM1', reason: 'twilio-30003' } as const

  it('moves forward only', async () => {
    await ledger.record(await claim(), sent)
    await ledger.report(alert.id, delivered)
    await ledger.report(alert.id, { state: 'sent', providerId: 'SM1' })
    await ledger.report(alert.id, failed)
    expect((await row()).state).toBe('delivered')
  })

  it('says why a message failed', async () => {
    await ledger.record(await claim(), sent)
    await ledger.report(alert.id, failed)
    expect(await row()).toMatchObject({ state: 'failed', reason: 'twilio-30003' })
  })

  it('settles a doubt, so that nothing is repeated', async () => {
    await ledger.record(await claim(), { state: 'uncertain', doubts: 1, notBefore: new Date(now + 5_000) })
    await ledger.report(alert.id, { state: 'sent', providerId: 'SM1' })
    expect(isClaimable(await row(), now + 5_000)).toBe(false)
    expect((await row()).state).toBe('sent')
  })

  it('is not hidden by a slower answer to the call itself', async () => {
    const taken = await claim()
    await ledger.report(alert.id, delivered)
    expect(await ledger.record(taken, sent)).toBe(false)
    expect((await row()).state).toBe('delivered')
  })
})
