import { freePort } from '@anteroom/local/processes/free-port.ts'
import { startTwilio, type Twilio } from '@anteroom/local/stand-ins/in-process.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { message as anyMessage, soon } from './testing/message.ts'
import { smsChannel, whatsappChannel } from './twilio.ts'

const message = { ...anyMessage, to: '+12025550143' }

let twilio: Twilio
beforeEach(async () => {
  twilio = await startTwilio({ delivers: false })
})
afterEach(() => twilio.stop())

const settings = () => ({
  accountSid: twilio.account.sid,
  authToken: twilio.account.token,
  from: twilio.account.from,
  apiRoot: twilio.url,
  statusUrl: null,
})

describe('SMS', () => {
  const channel = (apiRoot = twilio.url) =>
    smsChannel({ ...settings(), apiRoot, statusUrl: 'https://clinic.example/twilio/status' })
  const problem = (status: number, body: object | string, headers = {}) => ({ accepts: false, status, body, headers })
  const accepted = (status: number, body: object | string) => ({ accepts: true, status, body })

  it('sends plain letters, says where to report, and lets a turn alert lapse', async () => {
    const outcome = await channel().send(message, soon())
    expect(outcome).toEqual({ kind: 'accepted', providerId: twilio.accepted[0]?.sid })
    expect(twilio.accepted).toMatchObject([
      {
        to: message.to,
        text: 'Esta aqui',
        parameters: {
          From: '+12025550100',
          ValidityPeriod: '900',
          StatusCallback: expect.stringMatching(/^https:\/\/clinic\.example\/twilio\/status\?of=[\w-]{43}$/),
        },
      },
    ])
  })

  it('lets a confirmation come late', async () => {
    await channel().send({ ...message, kind: 'booked' }, soon())
    expect(twilio.accepted[0]?.parameters).not.toHaveProperty('ValidityPeriod')
  })

  it.each([
    ['429' as const, { kind: 'not-accepted', retryAfter: 1 }],
    ['401' as const, { kind: 'not-accepted' }],
    [problem(400, { code: 21610, message: 'opted out', status: 400 }), { kind: 'refused', reason: 'twilio-21610' }],
    [problem(503, { code: 20503, message: 'Unavailable', status: 503 }), { kind: 'not-accepted' }],
    ['500' as const, { kind: 'unknown' }],
    [problem(502, '<html>Bad gateway</html>'), { kind: 'unknown' }],
    [problem(307, '', { location: 'http://127.0.0.1:9/' }), { kind: 'not-accepted' }],
    [problem(403, '<html>Not here</html>'), { kind: 'not-accepted' }],
    [accepted(201, '{ broken'), { kind: 'unknown' }],
    [accepted(201, {}), { kind: 'unknown' }],
    [accepted(201, { sid: 'x'.repeat(2_000_000) }), { kind: 'unknown' }],
    ['accept-then-reset' as const, { kind: 'unknown' }],
    [{ accepts: true, endless: '{"sid":"' } as const, { kind: 'unknown' }],
  ])('understands %j', async (behaviour, outcome) => {
    twilio.behave(behaviour)
    expect(await channel().send(message, soon())).toEqual(outcome)
  })

  it('knows nothing after the time limit, and that nothing was sent where nobody listens', async () => {
    twilio.behave('accept-then-hang')
    expect(await channel().send(message, AbortSignal.timeout(500))).toEqual({ kind: 'unknown' })
    const nobody = channel(`http://127.0.0.1:${await freePort()}`)
    expect(await nobody.send(message, soon())).toEqual({ kind: 'not-accepted' })
  })
}, 20_000)

describe('Twilio', () => {
  it('takes WhatsApp with its own addresses, and the text as it is', async () => {
    const channel = whatsappChannel({ ...settings(), from: twilio.account.whatsappFrom })
    await channel.send(message, soon())
    expect(twilio.accepted).toMatchObject([
      { to: 'whatsapp:+12025550143', text: 'Está aquí', parameters: { From: 'whatsapp:+12025550101' } },
    ])
    expect(await channel.lookup?.listed('+12025550143', soon())).toHaveLength(1)
  })

  it('lists what it took, with a text as it was sent', async () => {
    const { send, lookup } = smsChannel(settings())
    twilio.behave('accept-then-reset')
    await send(message, soon())
    await send({ ...message, to: '+12025550144' }, soon())
    const listed = await lookup?.listed('+12025550143', soon())
    expect(listed).toEqual([
      {
        providerId: twilio.accepted[0]?.sid,
        text: lookup?.asSent(message.text),
        at: expect.any(Number),
        state: 'sent',
      },
    ])
  })

  it('gives no list when it is away, or too slow', async () => {
    const { lookup } = smsChannel({ ...settings(), from: '+1', apiRoot: `http://127.0.0.1:${await freePort()}` })
    expect(await lookup?.listed('+12025550143', soon())).toBe(null)
    const { lookup: slow } = smsChannel({ ...settings(), from: '+1' })
    expect(await slow?.listed('+12025550143', AbortSignal.abort())).toBe(null)
  })
}, 20_000)
