import { clinicStore } from '@anteroom/store/clinic.ts'
import { clinicDetails, detailsOf } from '@anteroom/store/clinic-details.ts'
import { connect, type Database, openDatabase } from '@anteroom/store/connection.ts'
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
  const first = { token, username: 'maria', name: 'María', password: 'three plain words' }
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

it('holds messages back from the first administrator on, but for phones that staff have shown to be theirs', async () => {
  /** As a process that sends knows it. */
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

  const { body } = await api.http.post('/api/clinic/live').set('Cookie', admin).expect(200)
  expect(body).toMatchObject({ trial: false, wentLive: { by: 'maria' } })
  await details.refresh()
  expect(await details.isHeldBack(other)).toBe(false)
  expect(await get('/api/doctors')).not.toHaveProperty('trial')
})
