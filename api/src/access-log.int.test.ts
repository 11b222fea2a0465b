import type { AccessLogRow } from '@anteroom/contracts/answers.ts'
import { connect, type Database, openDatabase } from '@anteroom/store/connection.ts'
import { testDatabaseUrl } from '@anteroom/store/testing/database.ts'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { BOT_KEY, startTestApi, type TestApi } from './testing/api.ts'

const contact = { channel: 'sms', address: '+12025550187' }
const NAME = 'Canary Person'

let api: TestApi
let database: Database
let admin = ''
let desk = ''

beforeAll(async () => {
  const MONGO_URL = testDatabaseUrl('api')
  database = await connect(openDatabase(), MONGO_URL, pino({ level: 'silent' }))
  api = await startTestApi({ MONGO_URL })
  await api.ready
  admin = await api.login('admin')
  desk = await api.login('desk')
})
afterAll(async () => {
  await api.close()
  await database.close()
})

const read = async (query: object = {}): Promise<{ rows: AccessLogRow[]; before: string | null }> =>
  (await api.http.get('/api/access-log').query(query).set('Cookie', admin).expect(200)).body

const actionsOf = async (by: string) => (await read({ by })).rows.map(({ action }) => action).reverse()

it('says who logged in, looked, searched, exported and erased, with ids only', async () => {
  const { storedId, day } = await api.book(NAME, { doctorId: 'dr_2', contact, bookedVia: 'sms' })
  const reyes = await api.login('reyes')
  const look = () => api.http.get('/api/doctors/dr_2/queue').set('Cookie', reyes).expect(200)
  for (let polls = 0; polls < 3; polls++) await look()
  await api.http.delete('/api/session').set('Cookie', reyes).expect(204)
  await api.http.post('/api/session').send({ username: 'reyes', password: 'hunter2' }).expect(401)
  await api.http.post('/api/session').send({ username: 'hunter2', password: 'x' }).expect(401)
  await api.http
    .post('/api/appointments/search')
    .set('Authorization', `Bearer ${BOT_KEY}`)
    .send({ contact })
    .expect(200)
  await api.http.post('/api/patients/export').set('Cookie', desk).send({ contact }).expect(200)
  await api.http.post('/api/patients/erase').set('Cookie', desk).send({ contact }).expect(200)

  await expect.poll(() => actionsOf('staff:reyes')).toEqual(['login', 'board', 'logout', 'login-failed'])
  await expect.poll(() => actionsOf('staff:desk')).toEqual(['login', 'export', 'erase'])
  await expect.poll(() => actionsOf('unknown')).toEqual(['login-failed'])
  const about = async (by: string, wanted: string) => {
    const row = (await read({ by })).rows.find(({ action }) => action === wanted)
    return row && [row.doctorId, row.day, ...row.appointmentIds]
  }
  await expect.poll(() => about('staff:reyes', 'board')).toEqual(['dr_2', day])
  await expect.poll(() => about('bot', 'search')).toEqual([null, null, storedId])
  expect(await about('staff:desk', 'export')).toEqual([null, null, storedId])
  expect(await about('staff:desk', 'erase')).toEqual([null, null, storedId])
  await expect.poll(() => actionsOf('staff:admin')).toContain('access-log')

  const stored = JSON.stringify(await database.collection('accessLog').find().toArray())
  for (const secret of [NAME, 'Canary', '2025550187', 'hunter2']) expect(stored).not.toContain(secret)
})

it('is read by person, by day and page by page, and ends where it is deleted', async () => {
  const at = (minute: number) => new Date(Date.UTC(2026, 0, 5, 10, 0) + minute * 60_000)
  const row = (_id: string, minute: number, deleteAt = new Date(Date.now() + 60_000)) => ({
    _id,
    at: at(minute),
    by: 'staff:gone',
    action: 'login',
    deleteAt,
  })
  // Two of the same moment lie on both sides of a page's end.
  const rows = Array.from({ length: 120 }, (_, index) => row(`r-${String(index).padStart(3, '0')}`, index >> 1))
  await database.collection<{ _id: string }>('accessLog').insertMany([...rows, row('over', 5, new Date(0))])

  const pages: number[] = []
  const seen: string[] = []
  let before: string | null | undefined
  while (before !== null) {
    const page = await read({ by: 'staff:gone', ...(before && { before }) })
    pages.push(page.rows.length)
    seen.push(...page.rows.map((found) => found.at))
    before = page.before
  }
  expect(pages).toEqual([50, 50, 20])
  expect(seen).toEqual(rows.map((one) => one.at.toISOString()).reverse())
  expect((await read({ from: '2026-01-05', to: '2026-01-05' })).rows).toHaveLength(50)
  expect((await read({ to: '2026-01-04' })).rows).toEqual([])
  expect((await read({ from: '2026-01-06', by: 'staff:gone' })).rows).toEqual([])
  await api.http.get('/api/access-log?before=x').set('Cookie', admin).expect(400)
})

it('lets nobody export or erase while that cannot be written', async () => {
  await api.book(NAME, { doctorId: 'dr_3', contact, bookedVia: 'sms' })
  const only = (validator: object) => database.db?.command({ collMod: 'accessLog', validator })
  const ask = (what: 'export' | 'erase') => api.http.post(`/api/patients/${what}`).set('Cookie', desk).send({ contact })
  await only({ action: { $nin: ['export', 'erase'] } })
  for (const what of ['export', 'erase'] as const) {
    const refused = await ask(what)
    expect([refused.status, refused.body.reason]).toEqual([503, 'unavailable'])
  }
  await only({})
  expect((await ask('export').expect(200)).body.appointments).toHaveLength(1)
})
