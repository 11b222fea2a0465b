import { addDays, clinicDay } from '@anteroom/contracts/clinic-day.ts'
import { clinicStore } from '@anteroom/store/clinic.ts'
import { clinicDetails, detailsOf } from '@anteroom/store/clinic-details.ts'
import { codeStore } from '@anteroom/store/codes.ts'
import { connect, type Database, openDatabase } from '@anteroom/store/connection.ts'
import { heldBackStore } from '@anteroom/store/held-back.ts'
import { mailTestStore } from '@anteroom/store/mail-tests.ts'
import { testDatabaseUrl } from '@anteroom/store/testing/database.ts'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { BOT_KEY, startTestApi, type TestApi } from './testing/api.ts'

const MONGO_URL = testDatabaseUrl('api')
let api: TestApi
let database: Database
let admin: string

beforeAll(async () => {
  database = await connect(openDatabase(), MONGO_URL, pino({ level: 'silent' }))
  api = await startTestApi({ MONGO_URL, DEMO_PASSWORD: '' })
  await api.ready
  const [, token] = /#([\w-]{43})$/m.exec(api.said.join('\n')) ?? []
  const clinic = { name: 'Clinic', timeZone: 'UTC', language: 'en' }
  const first = { token, username: 'maria', name: 'María', password: 'three plain words', clinic }
  const response = await api.http.post('/api/setup').send(first).expect(201)
  admin = String(response.get('Set-Cookie')?.[0]).split(';')[0] ?? ''
})
afterAll(async () => {
  await api.close()
  await database.close()
})

const get = async (path: string) => (await api.http.get(path).set('Cookie', admin).expect(200)).body
const phone = { channel: 'sms', address: '+12025550143' } as const
const other = { channel: 'sms', address: '+12025550144' } as const
const send = (code: string, contact: object = phone) =>
  api.http.post('/api/clinic/channels/test-address').set('Authorization', `Bearer ${BOT_KEY}`).send({ code, contact })

/** Proves an administrator's own mailbox with the code that the workers send there. */
async function mailIsTested() {
  const ask = (path: string, body: object) =>
    api.http.post(`/api/clinic/channels${path}`).set('Cookie', admin).send(body)
  const address = 'maria@example.org'
  const answerTo = async (path: string, body: object) => (await ask(path, body)).body.reason
  const mails = mailTestStore(database)
  /** Taken as the workers take it. */
  async function theMail(to: string) {
    const mailId = (await mails.take(Date.now()))?.mailId ?? ''
    const code = codeStore(database, 'l'.repeat(40)).codeFor(to, mailId)
    return { mailId, code, wrong: code === '000000' ? '111111' : '000000' }
  }
  expect(await answerTo('/test-mail', { address: 'maria@example', language: 'es' })).toBe('invalid-input')
  expect(await answerTo('/test-mail/code', { code: '123456' })).toBe('code-expired')
  await ask('/test-mail', { address: 'Maria@example.org', language: 'es' }).expect(200)
  expect(await get('/api/clinic/channels')).toMatchObject({ mailTest: { hint: 'm…@example.org', state: 'waiting' } })

  const { mailId, code, wrong } = await theMail(address)
  await mails.note(mailId, 'sent')
  expect(await mails.take(Date.now())).toBeNull()
  expect(await answerTo('/test-mail/code', { code: wrong })).toBe('wrong-code')
  const { body } = await ask('/test-mail/code', { code }).expect(200)
  expect(body).toMatchObject({ mailTest: null })
  expect(body.testAddresses).toMatchObject([
    { channel: 'sms' },
    { channel: 'email', hint: 'm…@example.org', by: 'maria' },
  ])
  expect(await answerTo('/test-mail/code', { code })).toBe('code-expired')

  // Five wrong codes are enough for one mail.
  await ask('/test-mail', { address, language: 'en' }).expect(200)
  const next = await theMail(address)
  for (let tries = 0; tries < 5; tries++)
    expect(await answerTo('/test-mail/code', { code: next.wrong })).toBe('wrong-code')
  expect(await answerTo('/test-mail/code', { code: next.code })).toBe('code-expired')
}

it('holds messages back from the first administrator on, but for phones that staff have shown to be theirs', async () => {
  /** The details as known to a process that sends messages. */
  const details = clinicDetails({
    store: clinicStore(database),
    defaults: detailsOf({ CLINIC_NAME: 'Clinic', CLINIC_TIMEZONE: 'UTC' }),
  })
  await details.refresh()
  expect(await get('/api/clinic/channels')).toMatchObject({ trial: true, testAddresses: [] })
  expect(await get('/api/doctors')).toMatchObject({ trial: true })
  expect(await details.isHeldBack(phone)).toBe(true)

  const { text } = (await api.http.post('/api/clinic/channels/test-code').set('Cookie', admin).expect(200)).body
  const code = text.replace('TEST ', '')
  expect((await send('AAAAAA').expect(409)).body.reason).toBe('code-expired')
  await send(code).expect(204)
  expect((await send(code, other).expect(409)).body.reason).toBe('code-expired')
  expect(await details.isHeldBack(phone)).toBe(false)
  expect(await details.isHeldBack(other)).toBe(true)
  const { testAddresses } = await get('/api/clinic/channels')
  expect(testAddresses).toMatchObject([{ channel: 'sms', hint: '…0143', by: 'maria' }])

  // The last results of the workers' questions to the providers, for the channels that are on.
  const settings = clinicStore(database)
  await settings.noteChannels(['telegram', 'sms'])
  await settings.noteChannelFaults({ telegram: 'refused', email: 'no-answer' })
  expect((await get('/api/clinic/channels')).channels).toMatchObject([
    { channel: 'telegram', isOn: true, fault: 'refused' },
    { channel: 'sms', isOn: true, fault: null },
    { channel: 'whatsapp', isOn: false, fault: null },
    { channel: 'email', isOn: false, fault: null },
  ])

  await mailIsTested()
  const { body } = await api.http.post('/api/clinic/live').set('Cookie', admin).expect(200)
  expect(body).toMatchObject({ trial: false, wentLive: { by: 'maria' } })
  await details.refresh()
  expect(await details.isHeldBack(other)).toBe(false)
  expect(await get('/api/doctors')).not.toHaveProperty('trial')
})

it('says how many messages were held back, by channel and reason, over the last 30 days', async () => {
  const held = heldBackStore(database)
  const now = Date.now()
  const note = (daysAgo: number) => {
    const day = addDays(clinicDay(now, 'UTC'), -daysAgo)
    return held.note({ day, channel: 'telegram', kind: 'reply', reason: 'trial' }, now - daysAgo * 86_400_000)
  }
  for (const daysAgo of [0, 3, 3, 33]) await note(daysAgo)
  await held.note({ day: clinicDay(now, 'UTC'), channel: 'sms', kind: 'alert', reason: 'over-cap' }, now + 1)
  const [first, last] = [now - 3 * 86_400_000, now].map((at) => new Date(at).toISOString())
  expect((await get('/api/clinic/channels')).heldBack).toMatchObject([
    { channel: 'sms', kind: 'alert', reason: 'over-cap', count: 1 },
    { channel: 'telegram', kind: 'reply', reason: 'trial', count: 3, first, last },
  ])
})
