import type { AuditRow } from '@anteroom/contracts/answers.ts'
import { connect, type Database, openDatabase } from '@anteroom/store/connection.ts'
import { onDays } from '@anteroom/store/queues.ts'
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

type Read = { rows: AuditRow[]; before: string | null }

const read = async (query: object = {}): Promise<Read> =>
  (await api.http.get('/api/audit').query(query).set('Cookie', admin).expect(200)).body

const actionsOf = async (by: string) => (await read({ by })).rows.flatMap(({ action }) => action ?? []).reverse()

/** Every row of a choice, page by page, with how many each page had. */
async function everyPage(query: object) {
  const rows: AuditRow[] = []
  const pages: number[] = []
  for (let before: string | null = ''; before !== null; ) {
    const page: Read = await read({ ...query, ...(before && { before }) })
    rows.push(...page.rows)
    pages.push(page.rows.length)
    before = page.before
  }
  return { rows, pages }
}

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
    return row && [row.doctorId, row.day, ...row.appointments.map(({ appointmentId }) => appointmentId)]
  }
  await expect.poll(() => about('staff:reyes', 'board')).toEqual(['dr_2', day])
  await expect.poll(() => about('bot', 'search')).toEqual([null, null, storedId])
  expect(await about('staff:desk', 'export')).toEqual([null, null, storedId])
  expect(await about('staff:desk', 'erase')).toEqual([null, null, storedId])
  await expect.poll(() => actionsOf('staff:admin')).toContain('access-log')

  const stored = JSON.stringify(await database.collection('accessLog').find().toArray())
  for (const secret of [NAME, 'Canary', '2025550187', 'hunter2']) expect(stored).not.toContain(secret)
})

it('says what staff, patients and Anteroom did on the days of doctors, by the numbers of appointments', async () => {
  const { storedId, queueNumber, day } = await api.book(NAME, { doctorId: 'dr_1' })
  const reyes = await api.login('chen')
  const patch = (path: string, status: string) => api.http.patch(path).set('Cookie', reyes).send({ status }).expect(200)
  await api.http.post(`/api/appointments/${storedId}/call`).set('Cookie', reyes).send({}).expect(200)
  await patch('/api/doctors/dr_1/status', 'on-break')
  await patch('/api/doctors/dr_1/status', 'on-time')

  const { rows } = await read({ doctorId: 'dr_1' })
  const told = rows.map(({ by, command, doctorStatus, appointments }) => [
    ...[by, command, doctorStatus],
    ...appointments.map(({ ticket }) => ticket),
  ])
  expect(told).toEqual([
    ['staff:chen', 'set-doctor-status', 'on-time'],
    ['staff:chen', 'set-doctor-status', 'on-break'],
    ['staff:chen', 'call', null, queueNumber],
    ['bot', 'book', null, queueNumber],
  ])
  expect(rows.every((row) => row.doctorId === 'dr_1' && row.day === day)).toBe(true)
  expect((await read({ doctorId: 'dr_1', by: 'bot' })).rows).toHaveLength(1)
  expect((await read({ doctorId: 'dr_4' })).rows).toEqual([])
  // No history is left in the documents of the days.
  expect(await database.collection('queues').countDocuments({ isCopied: null })).toBe(0)
  expect(JSON.stringify(await read())).not.toContain('Canary')
})

it('is read by person, by day and page by page over both, and ends where it is deleted', async () => {
  const at = (minute: number) => new Date(Date.UTC(2026, 0, 5, 10, 0) + minute * 60_000)
  const by = 'staff:gone'
  const access = (_id: string, minute: number) => ({ _id, at: at(minute), by, action: 'login' })
  const command = (rev: number, minute: number) => ({
    _id: `dr_7:2026-01-05:${String(rev).padStart(9, '0')}`,
    ...{ rev, at: at(minute).getTime(), by, command: 'next', events: [] },
    keptFrom: new Date(),
  })
  // Two of each kind have the same moment, on both sides of a page's end.
  const accesses = Array.from({ length: 60 }, (_, index) => access(`r-${String(index).padStart(3, '0')}`, index >> 1))
  const commands = Array.from({ length: 60 }, (_, index) => command(index + 1, index >> 1))
  await database.collection<{ _id: string }>('accessLog').insertMany([...accesses, access('over', -600 * 24 * 60)])
  await database.collection<{ _id: string }>('history').insertMany(commands)

  const period = { from: '2026-01-05', to: '2026-01-05' }
  const { rows, pages } = await everyPage({ ...period, by, limit: 49 })
  expect(pages).toEqual([49, 49, 22])
  expect(new Set(rows.map(({ id }) => id)).size).toBe(120)
  const moments = rows.map((row) => row.at)
  expect(moments).toEqual([...moments].sort().reverse())
  expect((await everyPage({ ...period, doctorId: 'dr_7' })).rows).toHaveLength(60)
  expect((await read({ from: '2026-01-04', to: '2026-01-04', by })).rows).toEqual([])
  // Older than 400 days, though MongoDB may not have deleted it yet.
  expect((await read({ from: '2024-05-01', to: '2024-06-30', by })).rows).toEqual([])
  expect((await read({ from: '2026-01-06', by })).rows).toEqual([])
  await api.http.get('/api/audit?before=x').set('Cookie', admin).expect(400)
  await api.http.get('/api/audit?from=2024-01-01&to=2026-01-01').set('Cookie', admin).expect(400)
})

it.each([
  ['history', { by: 'staff:chen', at: { $gte: 0, $lt: 2e12 } }, 'by_1_at_-1__id_-1'],
  ['history', { at: { $gte: 0, $lt: 2e12 } }, 'at_-1__id_-1'],
  ['accessLog', { by: 'staff:chen', at: { $gte: new Date(0), $lt: new Date(2e12) } }, 'by_1_at_-1__id_-1'],
  ['queues', { isCopied: null }, 'isCopied_1'],
  ['queues', onDays({ from: '2026-01-01' }), 'keptFrom_1'],
])('reads %s by its index', async (name, filter, index) => {
  const { queryPlanner } = await database.collection(name).find(filter).explain()
  expect(JSON.stringify(queryPlanner.winningPlan)).toContain(`"indexName":"${index}"`)
})

it('is kept for as long as an administrator says, who is told how much would go', async () => {
  const ask = (method: 'get' | 'patch' | 'post', path: string) => api.http[method](path).set('Cookie', admin)
  const { body } = await ask('get', '/api/retention').expect(200)
  expect(body).toMatchObject({ keep: { visits: 90, accessLog: 400 }, rev: 0, savedBy: null })
  const at = new Date(Date.now() - 100 * 24 * 60 * 60_000)
  const old = database.collection<{ _id: string }>('accessLog')
  await old.insertOne({ _id: 'old', at, by: 'staff:old', action: 'login' } as { _id: string })
  const keep = { ...body.keep, accessLog: 99 }

  const going = await ask('post', '/api/retention/preview').send({ keep }).expect(200)
  expect(going.body).toMatchObject({ visits: 0, accessLog: await old.countDocuments({ at: { $lte: at } }) })
  expect(await old.countDocuments({ _id: 'old' })).toBe(1)
  await ask('patch', '/api/retention')
    .send({ keep: { ...keep, visits: 6 }, rev: 0 })
    .expect(400)
  const saved = await ask('patch', '/api/retention').send({ keep, rev: 0 }).expect(200)
  expect(saved.body).toMatchObject({ keep, rev: 1, savedBy: 'admin' })
  await ask('patch', '/api/retention').send({ keep: body.keep, rev: 0 }).expect(409)

  await expect.poll(() => old.countDocuments({ _id: 'old' }), { timeout: 6_000 }).toBe(0)
})

it('lets nobody export or erase while that cannot be written', async () => {
  await api.book(NAME, { doctorId: 'dr_3', contact, bookedVia: 'sms' })
  const only = (validator: object) => database.db?.command({ collMod: 'accessLog', validator })
  const ask = (what: 'export' | 'erase') => api.http.post(`/api/patients/${what}`).set('Cookie', desk).send({ contact })
  await only({ action: { $nin: ['export', 'erase'] } })
  for (const what of ['export', 'erase'] as const) {
    const refused = await ask(what)
    expect([refused.status, refused.body.reason]).toEqual([500, 'failed'])
  }
  await only({})
  expect((await ask('export').expect(200)).body.appointments).toHaveLength(1)
})
