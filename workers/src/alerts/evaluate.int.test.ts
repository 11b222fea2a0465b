import type { Outcome } from '@anteroom/providers/channel.ts'
import { lookupLimits } from '@anteroom/providers/pacing/channel-limits.ts'
import { afterEach, beforeEach, expect, it, onTestFinished } from 'vitest'
import { clinicDays } from '../days.ts'
import { startSweep } from '../sweep.ts'
import { alwaysLoud, linkTo, openTestDay, silent, type TestDay } from '../testing/clinic.ts'
import { evaluator } from './evaluate.ts'
import { alertLedger, type Ledger } from './ledger/ledger.ts'
import type { Claim } from './rules/after-outcome.ts'

const ann = { channel: 'sms', address: '+12025550143' } as const
const accepted: Outcome = { kind: 'accepted', providerId: 'SM1' }

let clinic: TestDay
let sent: string[]
let loads: number
beforeEach(async () => {
  clinic = await openTestDay()
  sent = []
  loads = 0
})
afterEach(() => clinic.close())

const send = async ({ alertId }: { alertId: string }) => {
  sent.push(alertId)
  return accepted
}

type ClaimArguments = Parameters<Ledger['claim']>

/** The sweep over the clinic, with a ledger that runs `beforeClaim` before each claim. */
async function sweepWith(beforeClaim: (...args: ClaimArguments) => Promise<void>) {
  const ledger: Ledger = alertLedger(clinic.database)
  const clock = () => Date.now()
  const days = clinicDays(clinic.database, { clinic: { timeZone: 'UTC' }, patients: clinic.patients, clock })
  const parts = {
    days: {
      ...days,
      load: async (...args: Parameters<typeof days.load>) => {
        loads += 1
        return days.load(...args)
      },
    },
    ledger: {
      ...ledger,
      claim: async (...args: ClaimArguments) => {
        await beforeClaim(...args)
        return ledger.claim(...args)
      },
    },
    channels: {
      telegram: {
        lookup: null,
        send,
        edit: async () => {
          sent.push('edit')
          return { kind: 'shown' } as const
        },
      },
      whatsapp: null,
      email: null,
      sms: { lookup: null, send },
    },
    clinic: () => ({ name: 'Riverside Clinic', address: null, timeZone: 'UTC', linkTo }),
    patients: clinic.patients,
    codes: clinic.codes,
    limits: { telegram: lookupLimits, sms: lookupLimits, whatsapp: lookupLimits, email: lookupLimits },
    settings: alwaysLoud,
    handedOver: () => {},
    noteQuote: () => {},
    clock,
    log: silent,
  }
  const alerts = evaluator(parts)
  const sweep = startSweep({ ...parts, evaluator: alerts, everyMs: 50, onSwept: () => {} })
  onTestFinished(async () => {
    await sweep.stop()
    await alerts.close()
  })
  return ledger
}

const stateOf = (ledger: Ledger) => async () => (await ledger.rowsOf(clinic.queueId)).map(({ state }) => state)

it('sends at the next sweep what could not be claimed while the database was away', async () => {
  await clinic.book('ann', ann)
  let failures = 2
  const ledger = await sweepWith(async () => {
    failures -= 1
    if (failures >= 0) throw new Error('the database is away')
  })
  await expect.poll(stateOf(ledger)).toEqual(['sent'])
  expect(sent).toEqual([`${clinic.queueId}/ann/booked/0`])
})

it('does not send what is no longer true at the last moment', async () => {
  await clinic.book('ann', ann)
  const ledger = await sweepWith(async () => {
    await clinic.command({ kind: 'cancel', appointmentId: 'ann', by: 'patient' })
  })
  await expect.poll(stateOf(ledger)).toEqual(['suppressed'])
  expect(sent).toEqual([])
})

it('sends what was not true at the last moment and then is true again', async () => {
  await clinic.book('ben', null)
  await clinic.book('cleo', null)
  await clinic.book('ann', ann)
  const next = `${clinic.queueId}/ann/next/0`
  const ledger = await sweepWith(async ({ id }) => {
    if (id === next && sent.length === 1) {
      sent.push('break')
      await clinic.doctorIs('on-break')
    }
  })
  await expect.poll(() => sent).toEqual([`${clinic.queueId}/ann/booked/0`])
  await clinic.command({ kind: 'next' })
  await clinic.command({ kind: 'next' })
  await expect.poll(() => sent).toContain(`${clinic.queueId}/ann/doctor-break/6`)
  expect(sent).not.toContain(next)

  await clinic.doctorIs('on-time')
  await expect.poll(() => sent).toContain(next)
  await expect.poll(stateOf(ledger)).toEqual(expect.not.arrayContaining(['suppressed', 'pending', 'sending']))
})

it('heeds the time that a patient needs to get here although the queue did not change', async () => {
  for (const id of ['ben', 'cleo', 'dan']) await clinic.book(id, null)
  await clinic.book('ann', ann)
  const ledger = await sweepWith(async () => {})
  await expect.poll(stateOf(ledger)).toEqual(['sent'])
  await clinic.patients.update(ann, { leadMinutes: 600 })
  await expect.poll(() => sent).toContain(`${clinic.queueId}/ann/nearly/0`)
})

it('edits a card only after another worker’s alert to that chat is sent', async () => {
  await clinic.book('ben', null)
  await clinic.book('ann', { channel: 'telegram', address: '1001' })
  const another = alertLedger(clinic.database)
  let claim: Claim | null = null
  await sweepWith(async (...args) => {
    if (args[0].kind === 'doctor-late') claim ??= await another.claim(...args)
  })
  await expect.poll(() => sent).toHaveLength(1)

  await clinic.doctorIs('running-late')
  await expect.poll(() => claim).not.toBeNull()
  const before = loads
  await expect.poll(() => loads).toBeGreaterThan(before + 4)
  expect(sent).toHaveLength(1)

  const said = { state: 'sent', providerId: '2', sentAt: new Date(), notBefore: null } as const
  await another.record(claim as unknown as Claim, said)
  await expect.poll(() => sent).toEqual([`${clinic.queueId}/ann/booked/0`, 'edit'])
})
