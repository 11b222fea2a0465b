import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startMail, startTelegram, startTwilio, unusedPort } from '../example-providers.ts'
import type { Message } from './channel.ts'
import { emailChannel } from './email.ts'
import { smsChannel } from './sms.ts'
import { telegramChannel } from './telegram.ts'

const message: Message = {
  alertId: 'dr_1:2026-12-01/secret/called/0',
  kind: 'called',
  to: '1001',
  subject: 'It is your turn',
  text: 'Está aquí',
}
const soon = () => AbortSignal.timeout(5_000)

let closing: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(closing.map((close) => close()))
  closing = []
})

describe('Telegram', () => {
  let telegram: Awaited<ReturnType<typeof startTelegram>>
  beforeEach(async () => {
    telegram = await startTelegram()
    closing.push(telegram.close)
  })
  const channel = (apiRoot = telegram.url) => telegramChannel({ token: '1:token', apiRoot })
  const problem = (status: number, description: string, parameters = {}) => ({
    status,
    body: { ok: false, error_code: status, description, parameters },
  })

  it('sends, and knows the message again', async () => {
    expect(await channel().send(message, soon())).toEqual({ kind: 'accepted', providerId: '1' })
    expect(telegram.accepted).toMatchObject([{ method: 'sendMessage', to: '1001', text: 'Está aquí' }])
  })

  it.each([
    [problem(429, 'Too Many Requests', { retry_after: 7 }), { kind: 'not-accepted', retryAfter: 7 }],
    [problem(403, 'Forbidden: bot was blocked by the user'), { kind: 'refused', reason: 'telegram-403' }],
    [problem(400, 'Bad Request: chat not found'), { kind: 'refused', reason: 'telegram-400' }],
    [problem(401, 'Unauthorized'), { kind: 'not-accepted' }],
    [problem(503, 'Service Unavailable'), { kind: 'not-accepted' }],
    [problem(500, 'Internal Server Error'), { kind: 'unknown' }],
    [{ status: 200, body: '{ broken' }, { kind: 'unknown' }],
    ['accept, then hang up' as const, { kind: 'unknown' }],
  ])('understands %j', async (behaviour, outcome) => {
    telegram.behave(behaviour)
    expect(await channel().send(message, soon())).toEqual(outcome)
  })

  it('knows nothing after the time limit, and that nothing was sent where nobody listens', async () => {
    telegram.behave('accept, then say nothing')
    expect(await channel().send(message, AbortSignal.timeout(500))).toEqual({ kind: 'unknown' })
    const nobody = channel(`http://127.0.0.1:${await unusedPort()}`)
    expect(await nobody.send(message, soon())).toEqual({ kind: 'not-accepted' })
  })

  it.each([
    ['accept' as const, { kind: 'shown' }],
    [problem(400, 'Bad Request: message is not modified: same'), { kind: 'shown' }],
    [problem(400, 'Bad Request: message to edit not found'), { kind: 'gone' }],
    [problem(403, 'Forbidden: bot was blocked by the user'), { kind: 'gone' }],
    [problem(429, 'Too Many Requests', { retry_after: 3 }), { kind: 'later', retryAfter: 3 }],
    [problem(500, 'Internal Server Error'), { kind: 'later' }],
    ['accept, then hang up' as const, { kind: 'later' }],
  ])('edits a card: %j', async (behaviour, outcome) => {
    telegram.behave(behaviour)
    expect(await channel().edit({ to: '1001', messageId: '5', text: 'new' }, soon())).toEqual(outcome)
  })
})

describe('SMS', () => {
  let twilio: Awaited<ReturnType<typeof startTwilio>>
  beforeEach(async () => {
    twilio = await startTwilio()
    closing.push(twilio.close)
  })
  const channel = (apiRoot = twilio.url) =>
    smsChannel({
      accountSid: `AC${'0'.repeat(32)}`,
      authToken: 'token',
      from: '+12025550100',
      apiRoot,
      statusUrl: 'https://clinic.example/twilio/status',
    })

  it('sends plain letters, tells where to report, and lets a turn alert lapse', async () => {
    expect(await channel().send(message, soon())).toEqual({
      kind: 'accepted',
      providerId: `SM${'1'.padStart(32, '0')}`,
    })
    expect(twilio.accepted).toMatchObject([
      {
        method: `/2010-04-01/Accounts/AC${'0'.repeat(32)}/Messages.json`,
        text: 'Esta aqui',
        fields: {
          From: '+12025550100',
          ValidityPeriod: '900',
          StatusCallback: 'https://clinic.example/twilio/status?alert=dr_1%3A2026-12-01%2Fsecret%2Fcalled%2F0',
        },
      },
    ])
  })

  it('lets a confirmation come late', async () => {
    await channel().send({ ...message, kind: 'booked' }, soon())
    expect(twilio.accepted[0]?.fields).not.toHaveProperty('ValidityPeriod')
  })

  it.each([
    [{ status: 429, body: { code: 20429, message: 'Too many', status: 429 } }, { kind: 'not-accepted' }],
    [
      { status: 400, body: { code: 21610, message: 'opted out', status: 400 } },
      { kind: 'refused', reason: 'twilio-21610' },
    ],
    [{ status: 503, body: { code: 20503, message: 'Unavailable', status: 503 } }, { kind: 'not-accepted' }],
    [{ status: 502, body: '<html>Bad gateway</html>' }, { kind: 'unknown' }],
    ['accept, then hang up' as const, { kind: 'unknown' }],
  ])('understands %j', async (behaviour, outcome) => {
    twilio.behave(behaviour)
    expect(await channel().send(message, soon())).toEqual(outcome)
  })

  it('knows nothing after the time limit, and that nothing was sent where nobody listens', async () => {
    twilio.behave('accept, then say nothing')
    expect(await channel().send(message, AbortSignal.timeout(500))).toEqual({ kind: 'unknown' })
    const nobody = channel(`http://127.0.0.1:${await unusedPort()}`)
    expect(await nobody.send(message, soon())).toEqual({ kind: 'not-accepted' })
  })
}, 20_000)

describe('e-mail', () => {
  let mail: Awaited<ReturnType<typeof startMail>>
  beforeEach(async () => {
    mail = await startMail()
    closing.push(mail.close)
  })
  const channel = (smtpUrl = mail.url) => emailChannel({ smtpUrl, from: 'Clinic <desk@clinic.example>' })
  const toAnn = { ...message, to: 'ann@example.org' }

  it('sends, with the same Message-ID for a repeat, which does not give the appointment away', async () => {
    const first = await channel().send(toAnn, soon())
    const repeat = await channel().send(toAnn, soon())
    expect(first).toEqual(repeat)
    expect(first).toMatchObject({
      kind: 'accepted',
      providerId: expect.stringMatching(/^<[0-9a-f]{32}@clinic.example>$/),
    })
    expect(mail.accepted).toHaveLength(2)
    expect(mail.accepted[0]).toMatchObject({
      to: 'ann@example.org',
      raw: expect.stringContaining('Subject: It is your turn'),
    })
    expect(mail.accepted[0]?.raw).not.toContain('secret')
  })

  it.each([
    [550, { kind: 'refused', reason: 'smtp-550' }],
    [450, { kind: 'not-accepted' }],
  ])('understands the answer %i', async (code, outcome) => {
    mail.refuse(code)
    expect(await channel().send(toAnn, soon())).toEqual(outcome)
  })

  it('knows nothing after the time limit, and that nothing was sent where nobody listens', async () => {
    expect(await channel().send(toAnn, AbortSignal.abort())).toEqual({ kind: 'unknown' })
    expect(await channel(`smtp://127.0.0.1:${await unusedPort()}`).send(toAnn, soon())).toEqual({
      kind: 'not-accepted',
    })
  })
})
