import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { type Behaviour, behaviourSwitch, behaviours, type Scripted } from './behaviour.ts'
import { startTelegram } from './in-process.ts'
import type { StandIns } from './stand-ins.ts'
import { type Accepted, account, phoneOf, startTestStandIns, TELEGRAM_TOKEN } from './testing/stand-ins.ts'

let standIns: StandIns
beforeEach(async () => {
  standIns = await startTestStandIns({ slowMs: 100 })
})
afterEach(() => standIns.stop())

const behave = (setting: object) => phoneOf(standIns).send('PUT', '/phone/behaviour', setting)
const accepted = () => phoneOf(standIns).read<Accepted>('/accepted')

type Border = {
  errors: Record<string, object>
  acceptedAs: 'telegram' | 'sms'
  call: (init?: RequestInit) => Promise<Response>
}

const telegram: Border = {
  acceptedAs: 'telegram',
  errors: {
    400: { ok: false, error_code: 400 },
    401: { ok: false, error_code: 401, description: 'Unauthorized' },
    403: { ok: false, error_code: 403, description: 'Forbidden: bot was blocked by the user' },
    429: { ok: false, error_code: 429, description: 'Too Many Requests' },
    '429-retry-after': { error_code: 429, parameters: { retry_after: 2 } },
    500: { ok: false, error_code: 500 },
  },
  call: (init) =>
    fetch(`${standIns.telegramUrl}/bot${TELEGRAM_TOKEN}/sendMessage`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ chat_id: 1001, text: 'Hello' }),
      ...init,
    }),
}
const twilio: Border = {
  acceptedAs: 'sms',
  errors: {
    400: { code: 21211, status: 400 },
    401: { code: 20003, status: 401 },
    403: { code: 20403, status: 403 },
    429: { code: 20429, status: 429 },
    '429-retry-after': { code: 20429, status: 429 },
    500: { code: 20500, status: 500 },
  },
  call: (init) =>
    fetch(`${standIns.twilioUrl}/2010-04-01/Accounts/${account.sid}/Messages.json`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${account.sid}:${account.token}`)}` },
      body: new URLSearchParams({ To: '+12025550143', From: account.from, Body: 'Hello' }),
      ...init,
    }),
}

/** The behaviours that met the senders of the accepted messages. */
const taken = async ({ acceptedAs }: Border) => (await accepted())[acceptedAs].map(({ behaviour }) => behaviour)

describe.each([
  ['telegram', telegram],
  ['twilio', twilio],
] as const)('a call to %s', (provider, border) => {
  test.each(['ok', 'slow'])('%s: is taken and answered', async (behaviour) => {
    await behave({ provider, behaviour })
    const start = performance.now()
    expect((await border.call()).ok).toBe(true)
    if (behaviour === 'slow') expect(performance.now() - start).toBeGreaterThan(90)
    expect(await taken(border)).toEqual([behaviour])
  })

  test('accept-then-hang: is taken and never answered', async () => {
    await behave({ provider, behaviour: 'accept-then-hang' })
    await expect(border.call({ signal: AbortSignal.timeout(300) })).rejects.toThrow(/timeout/)
    expect(await taken(border)).toEqual(['accept-then-hang'])
  })

  test('accept-then-reset: is taken and cut off', async () => {
    await behave({ provider, behaviour: 'accept-then-reset' })
    await expect(border.call()).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } })
    expect(await taken(border)).toEqual(['accept-then-reset'])
  })

  test("accept-then-500: is taken, and answered without the provider's own words", async () => {
    await behave({ provider, behaviour: 'accept-then-500' })
    const answer = await border.call()
    expect([answer.status, await answer.text()]).toEqual([500, '<h1>Internal Server Error</h1>'])
    expect(await taken(border)).toEqual(['accept-then-500'])
  })

  test.each(Object.keys(border.errors))('%s: is not taken', async (behaviour) => {
    await behave({ provider, behaviour })
    const answer = await border.call()
    expect(answer.status).toBe(Number(behaviour.slice(0, 3)))
    expect(answer.headers.get('retry-after')).toBe(behaviour === '429-retry-after' ? '2' : null)
    expect(await answer.json()).toMatchObject(border.errors[behaviour] ?? {})
    expect(await taken(border)).toEqual([])
    expect((await accepted()).tooMany[provider]).toBe(behaviour.startsWith('429') ? 1 : 0)
  })

  test('broken-json: is taken, and the answer breaks off', async () => {
    await behave({ provider, behaviour: 'broken-json' })
    const answer = await border.call()
    expect(answer.headers.get('content-type')).toContain('application/json')
    await expect(answer.json()).rejects.toThrow(SyntaxError)
    expect(await taken(border)).toEqual(['broken-json'])
  })

  test('huge-body: is taken, and the answer is over 16 MB', async () => {
    await behave({ provider, behaviour: 'huge-body' })
    expect((await (await border.call()).text()).length).toBeGreaterThan(16 * 1024 * 1024)
    expect(await taken(border)).toEqual(['huge-body'])
  })

  test('redirect: is not taken, and leads to a page', async () => {
    await behave({ provider, behaviour: 'redirect' })
    expect((await border.call({ redirect: 'manual' })).status).toBe(302)
    expect((await border.call()).headers.get('content-type')).toContain('text/html')
    expect(await taken(border)).toEqual([])
  })

  test('refused: reaches nobody, until the provider is back at the same address', async () => {
    await behave({ provider, behaviour: 'refused' })
    await expect(border.call()).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } })

    await behave({ provider, behaviour: 'ok' })
    expect((await border.call()).ok).toBe(true)
    expect(await taken(border)).toEqual(['ok'])
  })

  test('refused: cuts off a caller that still waits', async () => {
    await behave({ provider, behaviour: 'accept-then-hang' })
    const cutOff = expect(border.call()).rejects.toThrow('fetch failed')
    await expect.poll(() => taken(border)).toHaveLength(1)
    await behave({ provider, behaviour: 'refused' })
    await cutOff
  })

  test('for one recipient, leaves the others alone', async () => {
    await behave({ provider, behaviour: '500', to: 'somebody else' })
    expect((await border.call()).ok).toBe(true)
  })

  test('that comes too soon under a strict limit is answered with when to try again, and counted', async () => {
    await phoneOf(standIns).send('PUT', '/phone/limits', { provider, limits: { all: 30, perChat: 1 } })
    expect((await border.call()).ok).toBe(true)
    const second = await border.call()
    expect([second.status, second.headers.get('retry-after')]).toEqual([429, '1'])
    expect(await taken(border)).toEqual(['ok'])
    expect((await accepted()).tooMany[provider]).toBe(1)
  })
})

describe('a behaviour that a test writes out', () => {
  async function startScripted(behaviour: Scripted) {
    const stub = await startTelegram()
    onTestFinished(stub.stop)
    stub.behave(behaviour)
    const call = (init: RequestInit = {}) =>
      fetch(`${stub.url}/bot${stub.token}/sendMessage?chat_id=1001&text=Hello`, { method: 'POST', ...init })
    return { call, accepted: stub.accepted, refused: stub.layer.refused }
  }

  test.each([true, false])('answers with status, headers and body; accepted: %s', async (accepts) => {
    const headers = { 'X-Reason': 'a proxy' }
    const { call, accepted, refused } = await startScripted({ accepts, status: 502, body: { away: true }, headers })
    const answer = await call()
    expect([answer.status, answer.headers.get('X-Reason'), await answer.json()]).toEqual([
      502,
      'a proxy',
      { away: true },
    ])
    expect(accepted).toMatchObject(accepts ? [{ to: '1001', text: 'Hello', behaviour: 'scripted' }] : [])
    expect(refused).toMatchObject(accepts ? [] : [{ to: '1001', status: 502 }])
    expect((await call()).ok).toBe(true)
  })

  test('accepts at once and answers after a promise', async () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    const { call, accepted } = await startScripted({ accepts: true, after: promise })
    let answered = false
    const calling = call().finally(() => {
      answered = true
    })
    await expect.poll(() => accepted).toHaveLength(1)
    expect(answered).toBe(false)
    resolve()
    expect((await calling).ok).toBe(true)
  })

  test('accepts and answers without an end', async () => {
    const { call, accepted } = await startScripted({ accepts: true, endless: '{"ok":true,"result":"' })
    const answer = await call({ signal: AbortSignal.timeout(300) })
    await expect(answer.text()).rejects.toThrow(/timeout/)
    expect(accepted).toHaveLength(1)
  })
})

test('the page can read what is set, and nothing else can be set', async () => {
  await behave({ provider: 'mail', behaviour: '400', times: 2 })
  type State = Record<string, { behaviour: Behaviour; times?: number; choices: { behaviour: Behaviour }[] }>
  const { telegram, mail } = await phoneOf(standIns).read<State>('/phone/behaviour')

  expect(telegram?.choices.map(({ behaviour }) => behaviour)).toEqual(behaviours)
  expect(mail).toMatchObject({ behaviour: '400', times: 2 })
  for (const wrong of [
    { provider: 'mail', behaviour: 'redirect' },
    { provider: 'telegram', behaviour: 'tired' },
    { provider: 'telegram', behaviour: 'refused', times: 1 },
    { provider: 'pigeon', behaviour: 'ok' },
  ]) {
    expect((await behave(wrong)).status).toBe(400)
  }
})

describe('a behaviour', () => {
  test('is over after as many calls as were set', () => {
    const faults = behaviourSwitch()
    faults.set({ behaviour: '500', times: 2 })

    expect([1, 2, 3].map(() => faults.next('1001'))).toEqual(['500', '500', 'ok'])
    expect(faults.current()).toEqual({ behaviour: 'ok' })
  })

  test('comes with the chance that was set', () => {
    const chances = [0.1, 0.3, 0.2]
    const faults = behaviourSwitch(() => chances.shift() ?? 1)
    faults.set({ behaviour: '429', chance: 0.25 })

    expect([1, 2, 3].map(() => faults.next('1001'))).toEqual(['429', 'ok', '429'])
  })
})
