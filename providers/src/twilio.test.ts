import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { message, soon } from './testing/example-message.ts'
import { startTwilio, unusedPort } from './testing/example-providers.ts'
import { smsChannel, whatsappChannel } from './twilio.ts'

let closing: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(closing.map((close) => close()))
  closing = []
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
          StatusCallback:
            'https://clinic.example/twilio/status?alert=dr_1%3A2026-12-01%2Fsecret%2Fcalled%2F0&attempt=3',
        },
      },
    ])
  })

  it('lets a confirmation come late', async () => {
    await channel().send({ ...message, kind: 'booked' }, soon())
    expect(twilio.accepted[0]?.fields).not.toHaveProperty('ValidityPeriod')
  })

  it.each([
    [
      { status: 429, body: { code: 20429, message: 'Too many', status: 429 } },
      { kind: 'not-accepted', retryAfter: 1 },
    ],
    [{ status: 401, body: { code: 20003, message: 'Authenticate', status: 401 } }, { kind: 'not-accepted' }],
    [
      { status: 400, body: { code: 21610, message: 'opted out', status: 400 } },
      { kind: 'refused', reason: 'twilio-21610' },
    ],
    [{ status: 503, body: { code: 20503, message: 'Unavailable', status: 503 } }, { kind: 'not-accepted' }],
    [{ status: 500, body: { code: 20500, message: 'Internal', status: 500 } }, { kind: 'unknown' }],
    [{ status: 502, body: '<html>Bad gateway</html>' }, { kind: 'unknown' }],
    [{ status: 307, body: '', headers: { location: 'http://127.0.0.1:9/' } }, { kind: 'not-accepted' }],
    [{ status: 403, body: '<html>Not here</html>' }, { kind: 'not-accepted' }],
    [{ status: 201, body: '{ broken' }, { kind: 'unknown' }],
    [{ status: 201, body: {} }, { kind: 'unknown' }],
    [{ status: 201, body: JSON.stringify({ sid: 'x'.repeat(2_000_000) }) }, { kind: 'unknown' }],
    ['accept, then hang up' as const, { kind: 'unknown' }],
    ['accept, then talk on and on' as const, { kind: 'unknown' }],
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

describe('Twilio', () => {
  let twilio: Awaited<ReturnType<typeof startTwilio>>
  const settings = () => ({
    accountSid: `AC${'0'.repeat(32)}`,
    authToken: 'token',
    apiRoot: twilio.url,
    statusUrl: null,
  })
  beforeEach(async () => {
    twilio = await startTwilio()
    closing.push(twilio.close)
  })

  it('takes WhatsApp with its own addresses, and the text as it is', async () => {
    const channel = whatsappChannel({ ...settings(), from: '+12025550101' })
    await channel.send({ ...message, to: '+12025550143' }, soon())
    expect(twilio.accepted).toMatchObject([
      { to: 'whatsapp:+12025550143', text: 'Está aquí', fields: { From: 'whatsapp:+12025550101' } },
    ])
    expect(await channel.lookup?.listed('+12025550143', soon())).toHaveLength(1)
  })

  it('lists what it took, with a text as it was sent', async () => {
    const { send, lookup } = smsChannel({ ...settings(), from: '+12025550100' })
    twilio.behave('accept, then hang up')
    await send({ ...message, to: '+12025550143' }, soon())
    await send({ ...message, to: '+12025550144' }, soon())
    const listed = await lookup?.listed('+12025550143', soon())
    expect(listed).toEqual([
      {
        providerId: `SM${'1'.padStart(32, '0')}`,
        text: lookup?.asSent(message.text),
        at: expect.any(Number),
        state: 'sent',
      },
    ])
  })

  it('gives no list when it is away, or too slow', async () => {
    const { lookup } = smsChannel({ ...settings(), from: '+1', apiRoot: `http://127.0.0.1:${await unusedPort()}` })
    expect(await lookup?.listed('+12025550143', soon())).toBe(null)
    const { lookup: slow } = smsChannel({ ...settings(), from: '+1' })
    expect(await slow?.listed('+12025550143', AbortSignal.abort())).toBe(null)
  })
}, 20_000)
