import type { Contact } from '@anteroom/contracts/contact.ts'
import type { Alert } from '@anteroom/queue/alerts/due.ts'
import { describe, it as test } from 'vitest'
import { alertLedger } from './alerts/ledger/ledger.ts'
import { hashOf } from './alerts/rules/ledger-row.ts'
import { type Outside, openOutside, sentTo } from './testing/workers.ts'

const chat: Contact = { channel: 'telegram', address: '1001' }
const phone: Contact = { channel: 'sms', address: '+12025550143' }
const mail: Contact = { channel: 'email', address: 'ann@example.org' }
const LEASE_MS = 30_000
/** Longer than the pauses before Twilio is asked and an alert is repeated. */
const LIMIT_MS = 15_000

type Behaviour = Parameters<Outside['twilio']['behave']>[0]

/** Each test has a clinic and providers of its own, so that they wait side by side. */
const it = test.extend<{ outside: Outside }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the names of the fixtures from it
  outside: async ({}, use) => {
    const outside = await openOutside()
    await use(outside)
    await outside.close()
  },
})

/** A worker that claimed an alert and was killed, long enough ago that its lease has run out. */
async function killedWorker(
  { clinic }: Outside,
  appointmentId: string,
  { kind, epoch }: Pick<Alert, 'kind' | 'epoch'> = { kind: 'booked', epoch: 0 },
) {
  const ledger = alertLedger(clinic.database)
  const id = `${clinic.queueId}/${appointmentId}/${kind}/${epoch}`
  const alert: Alert = { id, kind, queueId: clinic.queueId, day: clinic.day, appointmentId, epoch }
  const claim = await ledger.claim(alert, undefined, { route: 0, channel: 'sms', contactRev: 0 }, Date.now() - LEASE_MS)
  if (claim === null) throw new Error('another worker has the alert')
  return { ledger, claim }
}

describe.concurrent('Twilio is asked what it took', () => {
  it.for<Behaviour>([
    'accept-then-reset',
    'accept-then-hang',
    { accepts: true, status: 500, body: 'oh' },
    { accepts: true, status: 201, body: '{ broken' },
  ])('so that after %j there is exactly one copy', { timeout: 30_000 }, async (behaviour, { outside, expect }) => {
    const { clinic, twilio, start, states } = outside
    twilio.behave(behaviour)
    await clinic.book('ann', phone)
    await start()
    await expect.poll(states, { timeout: 25_000 }).toEqual({ 'booked ann': 'sent' })
    expect(sentTo(twilio.accepted, phone)).toHaveLength(1)
    expect((await outside.rows())[0]).toMatchObject({ providerId: twilio.accepted[0]?.sid, attempt: 1 })
  })

  it.for<Behaviour>([{ accepts: false, status: 502, body: 'oh' }, '500'])(
    'so that after %j, which it did not take, there is exactly one copy, not marked as a repeat',
    async (behaviour, { outside, expect }) => {
      const { clinic, twilio, start, states } = outside
      twilio.behave(behaviour)
      await clinic.book('ann', phone)
      await start()
      await expect.poll(states, { timeout: LIMIT_MS }).toEqual({ 'booked ann': 'sent' })
      expect(sentTo(twilio.accepted, phone)).toEqual([expect.not.stringContaining('Reminder')])
      expect((await outside.rows())[0]).toMatchObject({ unconfirmed: 0, attempt: 2 })
    },
  )

  it('unless it reports by itself first', async ({ outside, expect }) => {
    const { clinic, twilio, start, states, report } = outside
    twilio.behave('accept-then-reset')
    await clinic.book('ann', phone)
    const { address } = await start()
    await expect.poll(states, { timeout: LIMIT_MS }).toEqual({ 'booked ann': 'uncertain' })
    await report(address, 0, { MessageStatus: 'delivered' })
    expect(await states()).toEqual({ 'booked ann': 'delivered' })
    expect((await outside.rows())[0]).not.toHaveProperty('lookups')
  })

  it('also about an alert that is no longer due', async ({ outside, expect }) => {
    const { clinic, twilio, start, states, next } = outside
    await clinic.book('ann', phone)
    await start()
    await expect.poll(states, { timeout: LIMIT_MS }).toEqual({ 'booked ann': 'sent' })
    twilio.behave('accept-then-reset')
    await next()
    await expect.poll(states, { timeout: LIMIT_MS }).toMatchObject({ 'called ann': 'uncertain' })
    await next()
    await expect.poll(states, { timeout: LIMIT_MS }).toMatchObject({ 'called ann': 'sent' })
    expect(sentTo(twilio.accepted, phone)).toHaveLength(2)
  })

  it('also if its clock is behind the worker’s', async ({ outside, expect }) => {
    const { clinic, twilio, start, states, acceptedText } = outside
    await clinic.book('ann', phone)
    const { ledger, claim } = await killedWorker(outside, 'ann')
    await ledger.recordText(claim, hashOf('Hello'), Date.now() - LEASE_MS)
    acceptedText(phone, 'Hello', 50)
    await start()
    await expect.poll(states, { timeout: 5_000 }).toEqual({ 'booked ann': 'sent' })
    expect(sentTo(twilio.accepted, phone)).toHaveLength(1)
  })

  it.for([1, 2])(
    'and of two alerts with the same words, %i of which it took, each has one copy',
    async (taken, { outside, expect }) => {
      const { clinic, twilio, start, states, acceptedText } = outside
      await clinic.book('ann', phone)
      const calledAt = Date.now()
      await clinic.command({ kind: 'call', appointmentId: 'ann' }, { at: calledAt })
      for (const [kind, epoch] of [
        ['booked', 0],
        ['called', calledAt],
      ] as const) {
        const { ledger, claim } = await killedWorker(outside, 'ann', { kind, epoch })
        await ledger.recordText(claim, hashOf('Hello'), Date.now() - LEASE_MS)
      }
      for (let count = 0; count < taken; count += 1) acceptedText(phone, 'Hello', 20)
      await Promise.all([start(), start()])
      await expect.poll(states, { timeout: LIMIT_MS }).toEqual({ 'booked ann': 'sent', 'called ann': 'sent' })
      const ids = (await outside.rows()).map(({ providerId }) => providerId)
      expect(new Set(ids).size).toBe(2)
      expect(sentTo(twilio.accepted, phone)).toHaveLength(2)
    },
  )
})

describe.concurrent('a worker that was killed', () => {
  it.for([phone, chat, mail])(
    'before it made the call to %j costs no copy and loses none',
    async (contact, { outside, expect }) => {
      const { clinic, telegram, twilio, start, states, mail: server } = outside
      await clinic.book('ann', contact)
      await killedWorker(outside, 'ann')
      await start()
      await expect.poll(states, { timeout: 5_000 }).toEqual({ 'booked ann': 'sent' })
      const said = [...telegram.accepted, ...twilio.accepted].map(({ text }) => text)
      expect([...said, ...server.accepted.map(({ raw }) => raw)]).toEqual([expect.not.stringContaining('Reminder')])
      expect((await outside.rows())[0]).toMatchObject({ unconfirmed: 0 })
    },
  )

  it('after Twilio accepted costs no copy', async ({ outside, expect }) => {
    const { clinic, twilio, start, states, acceptedText } = outside
    await clinic.book('ann', phone)
    const { ledger, claim } = await killedWorker(outside, 'ann')
    await ledger.recordText(claim, hashOf('Hello'), Date.now() - LEASE_MS)
    acceptedText(phone, 'Hello', 20)
    await start()
    await expect.poll(states, { timeout: 5_000 }).toEqual({ 'booked ann': 'sent' })
    expect(sentTo(twilio.accepted, phone)).toEqual(['Hello'])
  })

  it.for([chat, mail])(
    'is carried on by %j with one copy more at most, which says so',
    async (contact, { outside, expect }) => {
      const { clinic, telegram, start, states, mail: server } = outside
      await clinic.book('ann', contact)
      const { ledger, claim } = await killedWorker(outside, 'ann')
      await ledger.recordText(claim, hashOf('Hello'), Date.now() - LEASE_MS)
      await Promise.all([start(), start()])
      await expect.poll(states, { timeout: 5_000 }).toEqual({ 'booked ann': 'sent' })
      expect(telegram.accepted.length + server.accepted.length).toBe(1)
      // A card shows what is true: there is nothing to mark.
      if (contact.channel === 'email') expect(server.accepted[0]?.raw).toContain('Subject: Reminder: ')
    },
  )
})

describe.concurrent('where the provider cannot be asked', () => {
  it('a confirmation on Telegram ends uncertain', async ({ outside, expect }) => {
    const { clinic, telegram, start, rows } = outside
    telegram.behave('accept-then-reset', 9)
    await clinic.book('ann', chat, phone)
    await start()
    await expect
      .poll(async () => (await rows())[0], { timeout: LIMIT_MS })
      .toMatchObject({ state: 'uncertain', notBefore: null })
    expect(sentTo(telegram.accepted, chat)).toHaveLength(1)
    expect(outside.twilio.accepted).toEqual([])
  })

  it('a call goes by the other route, marked as a repeat, and no third time', async ({ outside, expect }) => {
    const { clinic, telegram, twilio, start, states, next } = outside
    await clinic.book('ann', chat, phone)
    await start()
    await expect.poll(states, { timeout: LIMIT_MS }).toEqual({ 'booked ann': 'sent' })
    telegram.behave('accept-then-reset', 9)
    await next()
    await expect.poll(states, { timeout: LIMIT_MS }).toMatchObject({ 'called ann': 'sent' })
    expect(sentTo(telegram.accepted, chat)).toHaveLength(2)
    expect(sentTo(twilio.accepted, phone)).toEqual([expect.stringMatching(/^Reminder: It's your turn/)])
  })

  it('an e-mail is repeated once with the same Message-ID', async ({ outside, expect }) => {
    const { clinic, start, states, mail: server } = outside
    server.behave('accept-then-reset')
    await clinic.book('ann', mail)
    await start()
    await expect.poll(states, { timeout: LIMIT_MS }).toEqual({ 'booked ann': 'sent' })
    const ids = server.accepted.map(({ raw }) => /Message-ID: (\S+)/i.exec(raw)?.[1])
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
  })
})
