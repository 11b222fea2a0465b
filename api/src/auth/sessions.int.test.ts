import { UNATTENDED_HEADER } from '@anteroom/contracts/unattended.ts'
import { connect, type Database, openDatabase } from '@anteroom/store/connection.ts'
import type { StaffSession } from '@anteroom/store/sessions.ts'
import { type StaffMember, staffStore } from '@anteroom/store/staff.ts'
import { testDatabaseUrl } from '@anteroom/store/testing/database.ts'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, describe, type ExpectStatic, expect, it } from 'vitest'
import { type LiveClient, startTestApi, type TestApi } from '../testing/api.ts'

/** How long it may take until the end of a session is seen everywhere. */
const SEEN_WITHIN = { timeout: 5_000 }
const HOUR_MS = 60 * 60_000

let database: Database
let thisApi: TestApi
let otherApi: TestApi

beforeAll(async () => {
  // Nothing listens there: no process hears of an ended session through Redis.
  const settings = { MONGO_URL: testDatabaseUrl('api'), REDIS_URL: 'redis://127.0.0.1:9' }
  database = await connect(openDatabase(), settings.MONGO_URL, pino({ level: 'silent' }))
  thisApi = await startTestApi(settings)
  await thisApi.ready
  otherApi = await startTestApi(settings)
  await otherApi.ready
})
afterAll(async () => {
  await Promise.all([thisApi.close(), otherApi.close()])
  await database.close()
})

const sessions = () => database.collection<StaffSession>('staffSessions')
const members = () => database.collection<StaffMember>('staff')
const ask = (api: TestApi, cookie: string) => api.http.get('/api/session').set('Cookie', cookie)

/** A session with a socket on each process. */
async function logIn(username: string) {
  const cookie = await thisApi.login(username)
  const sockets = [await thisApi.connect({}, cookie), await otherApi.connect({}, cookie)]
  await ask(otherApi, cookie).expect(200)
  return { cookie, sockets }
}

/** Takes the `expect` of its test, because several run at once. */
async function seeTheEnd({ cookie, sockets }: { cookie: string; sockets: LiveClient[] }, expect: ExpectStatic) {
  const seen = async () => [
    (await ask(thisApi, cookie)).status,
    (await ask(otherApi, cookie)).status,
    ...sockets.map(({ connected }) => connected),
  ]
  await expect.poll(seen, SEEN_WITHIN).toEqual([401, 401, false, false])
}

describe.concurrent('HTTP and sockets end on every process within five seconds', () => {
  it.for<[string, string, (username: string) => Promise<unknown>]>([
    ['is deleted', 'chen', (_id) => members().deleteOne({ _id })],
    ['is disabled', 'reyes', (_id) => members().updateOne({ _id }, { $set: { disabled: true } })],
    [
      'has another password',
      'haddad',
      (_id) =>
        staffStore(database).save({ _id, name: 'Dr. Haddad', passwordHash: 'other', role: 'doctor', doctorId: 'dr_3' }),
    ],
  ])('when the member of staff %s, however the page goes on asking', async ([, username, change], { expect }) => {
    const session = await logIn(username)
    await change(username)
    await seeTheEnd(session, expect)
  })

  it('when it was ended by a logout on another process', async ({ expect }) => {
    const session = await logIn('desk')
    await otherApi.http.delete('/api/session').set('Cookie', session.cookie).expect(204)
    await ask(otherApi, session.cookie).expect(401)
    await seeTheEnd(session, expect)
  })

  it('when the browser logs in again, which begins another', async ({ expect }) => {
    const first = await logIn('admin')
    const again = await thisApi.http
      .post('/api/session')
      .set('Cookie', first.cookie)
      .send({ username: 'admin', password: 'a-demo-password' })
      .expect(201)
    await seeTheEnd(first, expect)
    await ask(otherApi, String(again.get('Set-Cookie')?.[0])).expect(200)
  })
})

// Not beside those above, because it changes all sessions of a member.
describe('they end as well', () => {
  it.concurrent('twelve hours after the login, which no use moves', async ({ expect }) => {
    const session = await logIn('desk')
    const stored = await sessions().findOne({ username: 'desk' })
    expect(stored && stored.endsAt.getTime() - stored.beganAt.getTime()).toBe(12 * HOUR_MS)
    await sessions().updateMany({ username: 'desk' }, { $set: { endsAt: new Date() } })
    await seeTheEnd(session, expect)
  })

  it.concurrent('when nobody has used it for an hour', async ({ expect }) => {
    const session = await logIn('admin')
    await sessions().updateMany({ username: 'admin' }, { $set: { usedAt: new Date(Date.now() - HOUR_MS) } })
    await seeTheEnd(session, expect)
  })
})

describe('the idle end', () => {
  const HALF_AN_HOUR_AGO = new Date(Date.now() - HOUR_MS / 2)
  const usedAt = async () => (await sessions().findOne({}))?.usedAt
  let cookie = ''

  beforeEach(async () => {
    await sessions().deleteMany({})
    cookie = await thisApi.login('desk')
    await sessions().updateMany({}, { $set: { usedAt: HALF_AN_HOUR_AGO } })
  })

  it('is moved by what somebody asks for', async () => {
    await ask(thisApi, cookie).expect(200)
    await expect.poll(usedAt).not.toEqual(HALF_AN_HOUR_AGO)
  })

  it('is moved by a command over a socket, and not by the socket', async () => {
    const socket = await thisApi.connect({}, cookie)
    expect(await usedAt()).toEqual(HALF_AN_HOUR_AGO)
    socket.emit('updateDoctorStatus', { doctorId: 'dr_1', status: 'on-time' }, () => {})
    await expect.poll(usedAt).not.toEqual(HALF_AN_HOUR_AGO)
  })

  it('is not moved by what a page asks for that nobody has touched', async () => {
    await ask(thisApi, cookie).set(UNATTENDED_HEADER, 'yes').expect(200)
    await thisApi.http.get('/api/doctors/dr_1/queue').set('Cookie', cookie).set(UNATTENDED_HEADER, 'yes').expect(200)
    expect(await usedAt()).toEqual(HALF_AN_HOUR_AGO)
  })
})

it('gives nobody a session back who is deleted and made again', async () => {
  const cookie = await thisApi.login('desk')
  const desk = await members().findOne({ _id: 'desk' })
  if (!desk) throw new Error('there is no front desk')
  const { version: _, ...made } = desk
  await members().deleteOne({ _id: 'desk' })
  await staffStore(database).save(made)
  await expect.poll(async () => (await ask(thisApi, cookie)).status, SEEN_WITHIN).toBe(401)
})
