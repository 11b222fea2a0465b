import type { Contact } from '@anteroom/contracts/contact.ts'
import type { Channels, Message } from '@anteroom/providers/channel.ts'
import { lookupLimits } from '@anteroom/providers/pacing/channel-limits.ts'
import type { WhenAllowed } from '@anteroom/providers/pacing/send-queue.ts'
import type { Alert } from '@anteroom/queue/alerts/due.ts'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { clinicDays } from '../days.ts'
import { alwaysLoud, linkTo, openTestDay, silent, type TestDay } from '../testing/clinic.ts'
import { alertLedger } from './ledger/ledger.ts'
import type { AlertParts } from './parts.ts'
import { sendAlert } from './send.ts'

const mail: Contact = { channel: 'email', address: 'ann@example.org' }
const LEASE_MS = 30_000

let clinic: TestDay
beforeEach(async () => {
  clinic = await openTestDay()
})
afterEach(() => clinic.close())

it('a worker that was asleep while its lease ran out sends nothing, where the provider cannot be asked either', async () => {
  await clinic.book('ann', mail)
  const sent: Message[] = []
  const send = async (message: Message) => {
    sent.push(message)
    return { kind: 'accepted', providerId: String(sent.length) } as const
  }
  const channels: Channels = { telegram: null, sms: null, whatsapp: null, email: { send, lookup: null } }
  let sleptMs = 0
  const clock = () => Date.now() + sleptMs
  const ledger = alertLedger(clinic.database)
  const parts: AlertParts = {
    days: clinicDays(clinic.database, { clinic: { timeZone: 'UTC' }, patients: clinic.patients, clock }),
    ledger,
    patients: clinic.patients,
    codes: clinic.codes,
    channels,
    limits: { telegram: lookupLimits, sms: lookupLimits, whatsapp: lookupLimits, email: lookupLimits },
    clinic: () => ({ name: 'Riverside Clinic', address: null, timeZone: 'UTC', linkTo }),
    settings: alwaysLoud,
    handedOver: () => {},
    noteQuote: () => {},
    clock,
    log: silent,
  }
  const { queueId, day } = clinic
  const alert: Alert = { id: `${queueId}/ann/booked/0`, kind: 'booked', queueId, day, appointmentId: 'ann', epoch: 0 }
  const alertToSend = async () => {
    const row = (await ledger.rowsOf(queueId)).at(0)
    return { alert, row, route: { index: 0, contact: mail }, contactRev: 0 }
  }

  const { call } = lookupLimits.limiter
  const atOnce: WhenAllowed = (made) => call({ ...mail, rank: 0 }, made)
  const asleep: WhenAllowed = async (made) => {
    sleptMs = LEASE_MS
    await ledger.endExpiredLeases(queueId, clock())
    expect(await sendAlert(await alertToSend(), atOnce, parts)).toBe(true)
    return call({ ...mail, rank: 0 }, made)
  }
  expect(await sendAlert(await alertToSend(), asleep, parts)).toBe(false)
  expect(sent.map(({ attempt }) => attempt)).toEqual([2])
  expect(await ledger.rowsOf(queueId)).toMatchObject([{ state: 'sent', providerId: '1', attempt: 2 }])
})
