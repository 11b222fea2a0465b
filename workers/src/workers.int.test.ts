import type { Contact } from '@anteroom/contracts/contact.ts'
import twilioSdk from 'twilio'
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { readConfig } from './config.ts'
import { type ExampleClinic, openClinic, silent } from './example-clinic.ts'
import { type Accepted, startMail, startTelegram, startTwilio, unusedPort } from './example-providers.ts'
import { startWorkers } from './server.ts'
import { SWEEP_EVERY_MS } from './sweep.ts'

const authToken = 'a-twilio-token'
const publicUrl = 'https://clinic.example'
const ann: Contact = { channel: 'telegram', address: '1001' }
const ben: Contact = { channel: 'sms', address: '+12025550143' }
const cleo: Contact = { channel: 'email', address: 'cleo@example.org' }
const dan: Contact = { channel: 'telegram', address: '1004' }

let clinic: ExampleClinic
let telegram: Awaited<ReturnType<typeof startTelegram>>
let twilio: Awaited<ReturnType<typeof startTwilio>>
let mail: Awaited<ReturnType<typeof startMail>>

beforeEach(async () => {
  ;[clinic, telegram, twilio, mail] = await Promise.all([openClinic(), startTelegram(), startTwilio(), startMail()])
})
afterEach(async () => {
  await Promise.all([clinic.close(), telegram.close(), twilio.close(), mail.close()])
})

/** Workers that talk to the stubs. They are closed when the test is over, if it has not closed them. */
async function start(sweepEveryMs = 100) {
  const config = readConfig({
    PORT: '0',
    PUBLIC_URL: publicUrl,
    MONGO_URL: clinic.mongoUrl,
    REDIS_URL: `redis://127.0.0.1:${await unusedPort()}`,
    TELEGRAM_BOT_TOKEN: '1:token',
    TELEGRAM_API_ROOT: telegram.url,
    TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`,
    TWILIO_AUTH_TOKEN: authToken,
    TWILIO_FROM: '+12025550100',
    TWILIO_API_ROOT: twilio.url,
    SMTP_URL: mail.url,
    MAIL_FROM: 'desk@clinic.example',
  })
  const workers = startWorkers(config, silent, sweepEveryMs)
  await workers.ready
  const port = await workers.port
  let closed: Promise<void> | null = null
  const close = () => {
    closed ??= workers.close()
    return closed
  }
  onTestFinished(close)
  return { address: `http://127.0.0.1:${port}`, close }
}

const next = () => clinic.command({ kind: 'next' })
/** The texts that a chat or a phone got, edits left out. */
const sentTo = (accepted: Accepted[], { address }: Contact) =>
  accepted.filter(({ to, method }) => to === address && method !== 'editMessageText').map(({ text }) => text)
const eventually = (read: () => unknown) => expect.poll(read, { timeout: 10_000, interval: 50 })
/** The states in the ledger by kind of alert. */
const states = async () => {
  const rows = await clinic.database.collection('alerts').find().toArray()
  return Object.fromEntries(rows.map(({ appointmentId, kind, state }) => [`${kind} ${appointmentId}`, state]))
}

describe('without Redis', () => {
  it('says within five seconds what is due', async () => {
    await start(SWEEP_EVERY_MS)
    await clinic.book('ann', ann)
    await expect.poll(() => sentTo(telegram.accepted, ann), { timeout: 5_000 }).toHaveLength(1)
  })

  it('confirms, announces and calls each patient once, on their own channel', async () => {
    await clinic.book('ann', ann)
    await clinic.book('ben', ben)
    await clinic.book('cleo', cleo)
    await start()
    await eventually(() => sentTo(telegram.accepted, ann)).toEqual([expect.stringContaining('Place 1')])
    await eventually(() => sentTo(twilio.accepted, ben)).toEqual([expect.stringContaining('place 2')])
    await eventually(() => mail.accepted.length).toBe(1)

    await next()
    await eventually(() => sentTo(telegram.accepted, ann).at(-1)).toContain('it is your turn')
    await next()
    await eventually(() => sentTo(twilio.accepted, ben).at(-1)).toContain('it is your turn')
    await eventually(() => mail.accepted.at(-1)?.raw).toContain('you are next')
    await next()
    await eventually(() => mail.accepted.at(-1)?.raw).toContain('it is your turn')

    expect(sentTo(telegram.accepted, ann)).toHaveLength(2)
    expect(sentTo(twilio.accepted, ben)).toHaveLength(2)
    expect(mail.accepted.map(({ raw }) => /Subject: (\w+)/.exec(raw)?.[1])).toEqual(['Booked', 'You', 'It'])
  })

  it('edits the card on Telegram until the visit is over', async () => {
    await clinic.book('dan', dan)
    await clinic.book('ann', ann)
    await start()
    const edits = () => telegram.accepted.filter(({ method, to }) => method === 'editMessageText' && to === ann.address)
    await eventually(() => sentTo(telegram.accepted, ann)).toEqual([expect.stringContaining('Place 2')])

    await clinic.command({ kind: 'set-doctor-status', status: 'running-late' })
    await eventually(() => edits().at(-1)?.text).toContain('The doctor is running late.')
    await next()
    await next()
    await eventually(() => edits().at(-1)?.text).toContain('It is your turn')
    await next()
    await eventually(() => edits().at(-1)?.text).toContain('Your visit is over')

    const card = telegram.accepted.findIndex(({ to, text }) => to === ann.address && text.includes('Place 2')) + 1
    expect(new Set(edits().map(({ fields }) => Number(fields.message_id)))).toEqual(new Set([card]))
  })

  it('tells what happened while no worker ran, and repeats nothing that was said', async () => {
    await clinic.book('ann', ann)
    await clinic.book('dan', dan)
    const first = await start()
    await eventually(states).toEqual({ 'booked ann': 'sent', 'booked dan': 'sent' })
    await first.close()

    await next()
    await start()
    await eventually(() => sentTo(telegram.accepted, ann).at(-1)).toContain('it is your turn')
    await next()
    await eventually(() => sentTo(telegram.accepted, dan).at(-1)).toContain('it is your turn')
    expect(sentTo(telegram.accepted, ann)).toHaveLength(2)
    expect(sentTo(telegram.accepted, dan)).toHaveLength(2)
  })

  it('says it once with three workers', async () => {
    await Promise.all([start(), start(), start()])
    await clinic.book('ann', ann)
    await clinic.book('ben', ben)
    await next()
    await eventually(() => sentTo(telegram.accepted, ann).at(-1)).toContain('it is your turn')
    await next()
    await eventually(() => sentTo(twilio.accepted, ben).at(-1)).toContain('it is your turn')
    expect(sentTo(telegram.accepted, ann).filter((text) => text.includes('your turn'))).toHaveLength(1)
    expect(sentTo(twilio.accepted, ben).filter((text) => text.includes('your turn'))).toHaveLength(1)
  })
})

describe('when the provider has a bad day', () => {
  const overloaded = {
    status: 429,
    body: { ok: false, error_code: 429, description: 'wait', parameters: { retry_after: 1 } },
  }
  const blocked = {
    status: 403,
    body: { ok: false, error_code: 403, description: 'Forbidden: bot was blocked by the user' },
  }

  it('waits as long as it is asked to, and then says it once', async () => {
    telegram.behave(overloaded)
    await clinic.book('ann', ann)
    await start()
    await eventually(states).toEqual({ 'booked ann': 'sent' })
    expect(sentTo(telegram.accepted, ann)).toHaveLength(1)
  })

  it('does not say later what has ceased to be true', async () => {
    telegram.behave(overloaded)
    await clinic.book('ann', ann)
    await start()
    await eventually(states).toEqual({ 'booked ann': 'pending' })
    await clinic.command({ kind: 'cancel', appointmentId: 'ann', by: 'patient' })
    await eventually(states).toEqual({ 'booked ann': 'suppressed' })
    expect(telegram.accepted).toEqual([])
  })

  it('gives up on who blocked the bot, and goes on with the others', async () => {
    telegram.behave(blocked)
    await clinic.book('ann', ann)
    await start()
    await eventually(states).toEqual({ 'booked ann': 'failed' })
    await clinic.book('dan', dan)
    await eventually(states).toEqual({ 'booked ann': 'failed', 'booked dan': 'sent' })
  })

  it('repeats "come in" once when nobody knows whether it arrived, and says that it is a repeat', async () => {
    await clinic.book('ann', ann)
    await start()
    await eventually(states).toMatchObject({ 'booked ann': 'sent' })
    telegram.behave('accept, then hang up', 9)
    await next()
    await eventually(states).toMatchObject({ 'called ann': 'uncertain' })
    await eventually(() => sentTo(telegram.accepted, ann).slice(1)).toEqual([
      expect.stringContaining('it is your turn'),
      expect.stringMatching(/^Again: .*it is your turn/),
    ])
  })
})

it('finishes what it is sending before it closes', async () => {
  const { promise: answered, resolve: answer } = Promise.withResolvers<void>()
  telegram.behave({ acceptAndAnswerAfter: answered })
  await clinic.book('ann', ann)
  const workers = await start()
  await eventually(() => telegram.accepted.length).toBe(1)

  const closing = workers.close()
  expect(await states()).toEqual({ 'booked ann': 'sending' })
  answer()
  await closing
  expect(await states()).toEqual({ 'booked ann': 'sent' })
})

describe('the delivery report', () => {
  const sid = `SM${'1'.padStart(32, '0')}`
  const report = (address: string, { status, secret = authToken }: { status: string; secret?: string }) => {
    const path = `/twilio/status?alert=${encodeURIComponent(`${clinic.queueId}/ben/booked/0`)}`
    const fields = { MessageSid: sid, MessageStatus: status, To: ben.address }
    return fetch(address + path, {
      method: 'POST',
      headers: { 'X-Twilio-Signature': twilioSdk.getExpectedTwilioSignature(secret, publicUrl + path, fields) },
      body: new URLSearchParams(fields),
    })
  }

  it('moves the alert on if Twilio signed it, and is refused if not', async () => {
    await clinic.book('ben', ben)
    const { address } = await start()
    await eventually(states).toEqual({ 'booked ben': 'sent' })

    expect((await report(address, { status: 'delivered', secret: 'forged' })).status).toBe(403)
    expect(await states()).toEqual({ 'booked ben': 'sent' })
    expect((await report(address, { status: 'delivered' })).status).toBe(204)
    expect((await report(address, { status: 'failed' })).status).toBe(204)
    expect(await states()).toEqual({ 'booked ben': 'delivered' })
  })

  it('is refused when it is too long or makes no sense', async () => {
    const { address } = await start()
    const post = (body: string) =>
      fetch(`${address}/twilio/status`, {
        method: 'POST',
        body,
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'X-Twilio-Signature': twilioSdk.getExpectedTwilioSignature(
            authToken,
            `${publicUrl}/twilio/status`,
            Object.fromEntries(new URLSearchParams(body)),
          ),
        },
      })
    expect((await post(`a=${'x'.repeat(20_000)}`)).status).toBe(413)
    expect((await post('MessageStatus=delivered')).status).toBe(400)
  })
})

it('answers for its health', async () => {
  const { address } = await start()
  expect((await fetch(`${address}/livez`)).status).toBe(200)
  expect((await fetch(`${address}/readyz`)).status).toBe(200)
})
