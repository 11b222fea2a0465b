import type { Contact } from '@anteroom/contracts/contact.ts'
import type { Channels, Listed, Message, Outcome } from '@anteroom/providers/channel.ts'
import { lookupLimits } from '@anteroom/providers/pacing/channel-limits.ts'
import { afterEach, beforeEach, expect, it, onTestFinished } from 'vitest'
import { clinicDays } from '../days.ts'
import { alwaysLoud, linkTo, openTestDay, silent, type TestDay } from '../testing/clinic.ts'
import { evaluator } from './evaluate.ts'
import { alertLedger, type Ledger } from './ledger/ledger.ts'

const phone: Contact = { channel: 'sms', address: '+12025550143' }
const mail: Contact = { channel: 'email', address: 'ann@example.org' }
const notAccepted: Outcome = { kind: 'not-accepted' }
const unknown: Outcome = { kind: 'unknown' }

let clinic: TestDay
beforeEach(async () => {
  clinic = await openTestDay()
})
afterEach(() => clinic.close())

/** What was accepted, and how many seconds after the beginning. */
type Accepted = Pick<Message, 'kind' | 'text'> & { by: string; after: number }

/**
 * Workers whose clock the test moves, with providers that answer as in `bad`, or else accept. `listed`: what the SMS
 * provider lists.
 */
function workersWith(bad: Partial<Record<'sms' | 'email', Outcome>>, listed: Listed[] | null = null) {
  const accepted: Accepted[] = []
  let skewSeconds = 0
  const clock = () => Date.now() + skewSeconds * 1_000
  const sender =
    (by: 'sms' | 'email') =>
    async ({ kind, text }: Message) => {
      const outcome = bad[by]
      if (outcome) return outcome
      accepted.push({ by, kind, text, after: skewSeconds })
      return { kind: 'accepted', providerId: `${by}${accepted.length}` } as const
    }
  const channels: Channels = {
    telegram: null,
    whatsapp: null,
    sms: { send: sender('sms'), lookup: { asSent: (text) => text, listed: async () => listed } },
    email: { send: sender('email'), lookup: null },
  }
  const ledger = alertLedger(clinic.database)
  let underWay = 0
  /**
   * Every task starts with a claim as soon as the event loop turns, and ends with its record unless another was faster.
   */
  const counted: Ledger = {
    ...ledger,
    async claim(...args) {
      underWay += 1
      const claim = await ledger.claim(...args)
      if (claim === null) underWay -= 1
      return claim
    },
    record: (...args) => ledger.record(...args).finally(() => (underWay -= 1)),
    async claimLookup(...args) {
      underWay += 1
      const isOurs = await ledger.claimLookup(...args)
      if (!isOurs) underWay -= 1
      return isOurs
    },
    recordLookup: (...args) => ledger.recordLookup(...args).finally(() => (underWay -= 1)),
  }
  const alerts = evaluator({
    days: clinicDays(clinic.database, { clinic: { timeZone: 'UTC' }, patients: clinic.patients, clock }),
    ledger: counted,
    patients: clinic.patients,
    codes: clinic.codes,
    channels,
    limits: { telegram: lookupLimits, sms: lookupLimits, whatsapp: lookupLimits, email: lookupLimits },
    clinic: () => ({ name: 'Riverside Clinic', address: null, timeZone: 'UTC', linkTo }),
    handedOver: () => {},
    noteQuote: () => {},
    settings: alwaysLoud,
    clock,
    log: silent,
  })
  onTestFinished(alerts.close)

  const states = async () =>
    Object.fromEntries(
      (await ledger.rowsOf(clinic.queueId)).map(({ kind, state, reason }) => [
        kind,
        reason ? `${state}: ${reason}` : state,
      ]),
    )
  return {
    accepted,
    states,
    /** Evaluates every two seconds for that long, by the workers' clock. */
    async live(seconds: number) {
      for (const end = skewSeconds + seconds; skewSeconds < end; skewSeconds += 2) {
        await alerts.evaluate(clinic.queueId)
        await new Promise(setImmediate)
        await expect.poll(() => underWay, { interval: 1 }).toBe(0)
      }
    },
  }
}

it('a provider that is away for minutes costs a patient with another contact less than one', async () => {
  const workers = workersWith({ sms: notAccepted })
  await clinic.book('ann', phone, mail)
  await workers.live(60)
  expect(workers.accepted).toEqual([expect.objectContaining({ by: 'email', kind: 'booked' })])
  await workers.live(300)
  expect(workers.accepted).toHaveLength(1)
})

it('an alert with no other contact has failed by then, and is sent once when the provider is back', async () => {
  const bad: Parameters<typeof workersWith>[0] = { sms: notAccepted }
  const workers = workersWith(bad)
  await clinic.book('ann', phone)
  await workers.live(60)
  expect(await workers.states()).toEqual({ booked: 'failed: unreachable' })
  delete bad.sms
  await workers.live(80)
  expect(await workers.states()).toEqual({ booked: 'sent' })
  expect(workers.accepted).toHaveLength(1)
})

it('a call does not wait for a provider that neither takes messages nor answers what it took', async () => {
  const bad: Parameters<typeof workersWith>[0] = {}
  const workers = workersWith(bad)
  await clinic.book('ann', phone, mail)
  await workers.live(4)
  bad.sms = unknown
  await clinic.command({ kind: 'next' })
  await workers.live(56)
  expect(workers.accepted).toEqual([
    expect.objectContaining({ by: 'sms', kind: 'booked' }),
    expect.objectContaining({ by: 'email', kind: 'called', text: expect.stringMatching(/^Reminder: /) }),
  ])
})

it('nor does anything wait for one that never confirms and then lists nothing', async () => {
  const workers = workersWith({ sms: unknown }, [])
  await clinic.book('ann', phone, mail)
  await workers.live(60)
  expect(workers.accepted).toEqual([expect.objectContaining({ by: 'email', kind: 'booked' })])
})

it('a call that is over is not sent any more', async () => {
  const bad: Parameters<typeof workersWith>[0] = {}
  const workers = workersWith(bad)
  await clinic.book('ann', phone, mail)
  await workers.live(4)
  bad.sms = notAccepted
  bad.email = notAccepted
  await clinic.command({ kind: 'next' })
  await workers.live(20)
  await clinic.command({ kind: 'next' })
  delete bad.sms
  delete bad.email
  await workers.live(120)
  expect(workers.accepted).toHaveLength(1)
  expect((await workers.states()).called).toMatch(/suppressed|failed/)
})
