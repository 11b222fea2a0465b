import { freePort } from '@anteroom/local/processes/free-port.ts'
import { metricsAt, unmoved } from '@anteroom/local/testing/metrics.ts'
import twilio from 'twilio'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { BOT_KEY, PUBLIC_URL, startTestBot, type TestBot } from '../testing/bot.ts'
import { until } from '../testing/patients.ts'

let clinic: TestBot
let metricsPort: number
beforeAll(async () => {
  metricsPort = await freePort()
  clinic = await startTestBot({ METRICS_ADDRESS: String(metricsPort) })
})
afterAll(() => clinic.close())

let lastSid = 0
const newSid = () => `SM${String(++lastSid).padStart(32, '0')}`
const NOTHING_SAID = '<?xml version="1.0" encoding="UTF-8"?><Response/>'

type Text = { From: string; Body: string; MessageSid?: string; OptOutType?: string }
type Delivery = { channel?: 'sms' | 'whatsapp'; token?: string; url?: string; signed?: boolean; to?: TestBot }

/** Delivers a text as Twilio does. */
async function deliver(text: Text, { channel = 'sms', signed = true, ...more }: Delivery = {}) {
  const { token = clinic.twilio.account.token } = more
  const params = { MessageSid: newSid(), To: '+12025550100', ...text }
  const signature = twilio.getExpectedTwilioSignature(token, more.url ?? `${PUBLIC_URL}/twilio/${channel}`, params)
  const response = await fetch(`${(more.to ?? clinic).url}/twilio/${channel}`, {
    method: 'POST',
    headers: signed ? { 'X-Twilio-Signature': signature } : {},
    body: new URLSearchParams(params),
  })
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() }
}

const sentTo = (number: string) => clinic.twilio.accepted.filter(({ to }) => to === number)

/** Delivers a text, and waits for the reply. */
async function replyTo(text: Text, channel: 'sms' | 'whatsapp' = 'sms'): Promise<string | undefined> {
  const before = sentTo(text.From).length
  expect((await deliver(text, { channel })).text).toBe(NOTHING_SAID)
  await until(() => expect(sentTo(text.From)).toHaveLength(before + 1))
  return sentTo(text.From).at(-1)?.text
}

describe('a text message', () => {
  it('books an appointment, by numbers', async () => {
    const From = '+12025550143'
    expect(await replyTo({ From, Body: 'Book' })).toBe(
      'Which doctor?\n1 First available\n2 Dr. Michael Chen\n3 Dr. Sofia Reyes\n4 Dr. Amal Haddad\n5 Back 6 Menu',
    )
    for (const Body of ['2', '2026-12-01', 'Ana Lopez']) await replyTo({ From, Body })
    const MessageSid = newSid()

    expect(await replyTo({ From, Body: '1', MessageSid })).toMatch(
      /^You're booked with Dr\. Michael Chen for .*\nYour number is 5\..*\nhttp.*\n1 /,
    )
    const bookings = clinic.api.calls.filter(({ path }) => path === '/api/appointments')
    expect(bookings).toMatchObject([
      {
        key: `sms-${MessageSid}`,
        authorization: `Bearer ${BOT_KEY}`,
        body: {
          patientName: 'Ana Lopez',
          doctorId: 'dr_1',
          scheduledTime: expect.stringMatching(/^2026-12-01T/),
          contact: { channel: 'sms', address: From },
          bookedVia: 'sms',
          language: 'en',
        },
      },
    ])
    expect(sentTo(From).at(-1)?.parameters).toMatchObject({ From: '+12025550100' })
  })

  it('is answered with an empty TwiML document', async () => {
    const answer = await deliver({ From: '+12025550150', Body: '<hi> & bye' })

    expect(answer).toEqual({ status: 200, type: 'text/xml; charset=utf-8', text: NOTHING_SAID })
  })

  it('that is delivered again does nothing', async () => {
    const From = '+12025550144'
    await replyTo({ From, Body: 'Book' })
    const sms = { From, Body: '3', MessageSid: newSid() }
    expect(await replyTo(sms)).toContain('Which day with Dr. Sofia Reyes?')
    expect((await deliver(sms)).text).toBe(NOTHING_SAID)

    expect(await replyTo({ From, Body: 'back' })).toContain('Which doctor?')
    expect(sentTo(From)).toHaveLength(3)
  })

  it('waits for the one before it', async () => {
    const From = '+12025550145'
    const answer = clinic.api.hang()
    for (const Body of ['Book', '2', '2']) await deliver({ From, Body })
    answer()

    await until(() => expect(sentTo(From)).toHaveLength(3))
    expect(sentTo(From).at(-1)?.text).toContain("What's your name?")
  })

  it('takes the language from LANG and tells the API', async () => {
    const From = '+12025550146'
    await replyTo({ From, Body: 'LANG ES' })

    expect(await replyTo({ From, Body: '?' })).toContain('Perdone, no le he entendido.')
    expect(clinic.api.calls).toContainEqual(
      expect.objectContaining({ path: '/api/appointments/appointment-1/language', body: { language: 'es' } }),
    )
    expect(clinic.api.calls.at(-1)).toMatchObject({ path: '/api/patients', body: { language: 'es' } })
  })

  it('opts out and in by the carrier’s words, which are not answered', async () => {
    const From = '+12025550147'
    const contact = { channel: 'sms', address: From }
    for (const Body of ['STOP', 'Start', ' cancel ']) await deliver({ From, Body })

    await until(() =>
      expect(clinic.optOuts()).toEqual([
        { contact, optedOut: true },
        { contact, optedOut: false },
        { contact, optedOut: true, textedCancel: true },
      ]),
    )
    // A text that is answered would be answered before this one.
    await deliver({ From, Body: 'HELP' })
    await deliver({ From, Body: 'book', OptOutType: 'HELP' })
    await replyTo({ From, Body: 'book' })
    expect(sentTo(From)).toHaveLength(1)
  })

  it('YES confirms what was just asked', async () => {
    const From = '+12025550148'
    for (const Body of ['book', '2', '2', 'Ana Lopez']) await replyTo({ From, Body })
    await replyTo({ From, Body: 'YES' })

    expect(clinic.api.calls.at(-1)).toMatchObject({ path: '/api/appointments', body: { patientName: 'Ana Lopez' } })
  })
})

it('talks by WhatsApp, from the number for it', async () => {
  const From = 'whatsapp:+12025550143'

  expect(await replyTo({ From, Body: 'Book' }, 'whatsapp')).toContain('Which doctor?')
  expect(sentTo(From).at(-1)?.parameters).toMatchObject({ To: From, From: 'whatsapp:+12025550101' })
  expect(clinic.api.calls.at(-2)).toMatchObject({
    path: '/api/patients/search',
    body: { contact: { channel: 'whatsapp', address: '+12025550143' } },
  })
})

describe('a reply', () => {
  it('that Twilio may have taken is sent again once', async () => {
    const From = '+12025550160'
    clinic.twilio.behave('accept-then-reset', 2)
    await deliver({ From, Body: 'Book' })

    await until(() => expect(sentTo(From)).toHaveLength(2))
    expect(await replyTo({ From, Body: '2' })).toContain('Which day')
    expect(sentTo(From)).toHaveLength(3)
  })

  it('that is refused because of an opt-out opts the patient out', async () => {
    const From = '+12025550161'
    clinic.twilio.behave({ accepts: false, status: 400, body: { code: 21610, message: 'Unsubscribed', status: 400 } })
    await deliver({ From, Body: 'Book' })

    const optOut = { contact: { channel: 'sms', address: From }, optedOut: true }
    await until(() => expect(clinic.optOuts()).toContainEqual(optOut))
    expect(sentTo(From)).toEqual([])
  })
})

it('everything that the bot counts moves while the API and Twilio fail, and nobody can be told from it', async () => {
  const phones = ['+12025550177', '+12025550178', '+12025550179']
  const [refused = '', held = '', waiting = ''] = phones
  const now = () => metricsAt(metricsPort)
  await until(async () => expect((await now()).sum('anteroom_inbox_waiting')).toBe(0))
  const before = await now()
  clinic.twilio.behave({ accepts: false, status: 400, body: { code: 21610, message: 'Unsubscribed', status: 400 } })
  await deliver({ From: refused, Body: 'Book' })
  const refusals = before.sum('anteroom_send_refusals_total', 'twilio-21610')
  await until(async () => expect((await now()).sum('anteroom_send_refusals_total', 'twilio-21610')).toBe(refusals + 1))
  clinic.twilio.behave('429', 100)
  await deliver({ From: held, Body: 'Book' })
  const notAccepted = (metrics: Awaited<ReturnType<typeof now>>) =>
    metrics.sum('anteroom_sends_total', 'sms', 'reply', 'not-accepted')
  await until(async () => expect(notAccepted(await now())).toBeGreaterThan(0))
  await until(async () => expect((await now()).sum('anteroom_replies_waiting')).toBe(1))
  const answer = clinic.api.hang()
  onTestFinished(answer)
  onTestFinished(() => clinic.twilio.behave('429', 0))
  await deliver({ From: waiting, Body: 'Zenobia' })
  await until(async () => expect((await now()).sum('anteroom_inbox_oldest_seconds')).toBeGreaterThan(0))

  const after = await now()
  expect(unmoved(before, after)).toEqual([])
  expect(after.sum('anteroom_request_seconds', '/twilio/sms', '2xx')).toBeGreaterThan(2)
  const secrets = ['Zenobia', ...phones, ...phones.map((phone) => phone.slice(1)), 'SM0']
  expect(secrets.filter((secret) => after.text.includes(secret))).toEqual([])
})

describe('without a database', () => {
  let withoutDatabase: TestBot
  beforeAll(async () => {
    withoutDatabase = await startTestBot({ MONGO_URL: 'mongodb://127.0.0.1:1/anteroom' })
  })
  afterAll(() => withoutDatabase.close())

  it('tells the patient so, as Twilio does not deliver again', async () => {
    const { status, text } = await deliver({ From: '+12025550149', Body: 'book' }, { to: withoutDatabase })

    expect(status).toBe(200)
    expect(text).toMatch(/<Message>We can('|&apos;)t reach the clinic\. Please try again in a moment\.<\/Message>/)
  })

  it('does not answer a word that the carrier answers', async () => {
    const { status, text } = await deliver({ From: '+12025550149', Body: 'STOP' }, { to: withoutDatabase })

    expect({ status, text }).toEqual({ status: 200, text: NOTHING_SAID })
  })
})

describe('a request that Twilio has not signed', () => {
  it.each([
    ['without a signature', { signed: false }],
    ['with another token', { token: 'another-twilio-token' }],
    ['for another address', { url: 'https://elsewhere.example/twilio/sms' }],
    ['for the other channel', { channel: 'whatsapp', url: `${PUBLIC_URL}/twilio/sms` }],
  ] as const)('%s gets 403 and does nothing', async (_, forgery) => {
    const before = clinic.api.calls.length
    const { status, text } = await deliver({ From: '+12025550149', Body: 'book' }, forgery)

    expect(status).toBe(403)
    expect(text).not.toContain('<Response')
    await replyTo({ From: '+12025550149', Body: 'menu' })
    expect(clinic.api.calls.slice(before).map(({ path }) => path)).not.toContain('/api/doctors')
  })

  it('of more than 16 kB gets 413', async () => {
    const { status } = await deliver({ From: '+12025550149', Body: 'x'.repeat(17_000) })

    expect(status).toBe(413)
  })
})

it('logs no number, name or text', async () => {
  await replyTo({ From: '+12025550151', Body: 'Canary Name' })

  expect(clinic.logged.join('')).not.toMatch(/2025550|Canary|Ana Lopez/)
})

it('whoever writes is answered wherever the number is, for as long as there is a budget', async () => {
  const bot = await startTestBot({ SMS_DAILY_BUDGET: '4' })
  onTestFinished(bot.close)
  const From = '+33612345678'
  const write = (Body: string) => deliver({ From, Body }, { to: bot, token: bot.twilio.account.token })
  for (let round = 0; round < 5; round += 1) await write('STATUS')
  await until(() => expect(bot.logged.filter((line) => line.includes('over-budget'))).toHaveLength(2))
  // The last tenth is for calls, and there is no part of a text.
  expect(bot.twilio.accepted.map(({ to }) => to)).toEqual([From, From, From])
})
