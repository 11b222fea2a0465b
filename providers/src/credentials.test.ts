import { freePort } from '@anteroom/local/processes/free-port.ts'
import { startTelegram, startTwilio, type Telegram, type Twilio } from '@anteroom/local/stand-ins/in-process.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mailServerRefuses, providersToAsk, telegramRefuses } from './credentials.ts'
import { soon } from './testing/message.ts'

let telegram: Telegram
let twilio: Twilio
beforeAll(async () => {
  telegram = await startTelegram()
  twilio = await startTwilio()
})
afterAll(() => {
  telegram.stop()
  twilio.stop()
})

const nothing = { telegram: null, twilio: null, smtpUrl: null }
const account = () => ({ accountSid: twilio.account.sid, authToken: twilio.account.token, apiRoot: twilio.url })
const bot = () => ({ token: telegram.token, apiRoot: telegram.url })
const nowhere = async () => `http://127.0.0.1:${await freePort()}`

test('a provider takes what is right, refuses what is wrong, and may not answer', async () => {
  const ofBot = async (changed: object) => providersToAsk({ ...nothing, telegram: { ...bot(), ...changed } })
  const ofAccount = async (changed: object) => providersToAsk({ ...nothing, twilio: { ...account(), ...changed } })
  expect(await (await ofBot({})).telegram?.(soon())).toBe('taken')
  expect(await (await ofBot({ token: '1:another' })).telegram?.(soon())).toBe('refused')
  expect(await (await ofBot({ apiRoot: await nowhere() })).telegram?.(soon())).toBe('no-answer')
  expect(await (await ofAccount({})).sms?.(soon())).toBe('taken')
  expect(await (await ofAccount({ authToken: 'another' })).whatsapp?.(soon())).toBe('refused')
  expect(await (await ofAccount({ apiRoot: await nowhere() })).sms?.(soon())).toBe('no-answer')
})

test('a connection that fails is no refusal, whatever digits its address has', () => {
  const failed = 'request to http://127.0.0.1:14013/ failed, reason: connect ECONNREFUSED 127.0.0.1:14013'
  expect(telegramRefuses(new Error(failed))).toBe(false)
})

test('a mail server refuses a password, and nothing else is taken for that', async () => {
  const { email } = providersToAsk({ ...nothing, smtpUrl: `smtp://127.0.0.1:${await freePort()}` })
  expect(await email?.(soon())).toBe('no-answer')
  expect(mailServerRefuses(Object.assign(new Error('Invalid login'), { code: 'EAUTH' }))).toBe(true)
  expect(mailServerRefuses(Object.assign(new Error('Greeting never received'), { code: 'ETIMEDOUT' }))).toBe(false)
})

test('a provider that is waited for no longer has not answered', async () => {
  const { telegram: ask } = providersToAsk({ ...nothing, telegram: bot() })
  expect(await ask?.(AbortSignal.abort())).toBe('no-answer')
})
