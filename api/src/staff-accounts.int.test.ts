import type { StaffLinkAnswer, StaffRow } from '@anteroom/contracts/answers.ts'
import { connect, type Database, openDatabase } from '@anteroom/store/connection.ts'
import { testDatabaseUrl } from '@anteroom/store/testing/database.ts'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApi, type TestApi } from './testing/api.ts'

const PASSWORD = 'three plain words'
const tokenIn = (link: string) => link.split('#')[1] ?? ''

let api: TestApi
let database: Database
let admin = ''

beforeAll(async () => {
  const MONGO_URL = testDatabaseUrl('api')
  database = await connect(openDatabase(), MONGO_URL, pino({ level: 'silent' }))
  api = await startTestApi({ MONGO_URL })
  await api.ready
  admin = await api.login('admin')
})
afterAll(async () => {
  await api.close()
  await database.close()
})

const asAdmin = (method: 'get' | 'post' | 'patch', path: string, body: object = {}) => {
  const request = api.http[method](`/api/staff${path}`).set('Cookie', admin)
  return method === 'get' ? request : request.send(body)
}
const invite = async (username: string, role: object = { role: 'reception' }): Promise<StaffLinkAnswer> =>
  (await asAdmin('post', '', { username, name: `Name of ${username}`, ...role }).expect(201)).body
const choose = (token: string, password = PASSWORD) => api.http.post('/api/password').send({ token, password })
const accountOf = async (username: string): Promise<StaffRow | undefined> =>
  (await asAdmin('get', '').expect(200)).body.staff.find((row: StaffRow) => row.username === username)
const isLoggedIn = async (cookie: string) => (await api.http.get('/api/session').set('Cookie', cookie)).status === 200

async function newMember(username: string, role?: object) {
  const { link } = await invite(username, role)
  await choose(tokenIn(link)).expect(204)
  return api.login(username, PASSWORD)
}

describe('an invitation', () => {
  it('makes an account without a password, and a link of 256 bits that works once and is kept nowhere', async () => {
    const { member, link } = await invite('ines', { role: 'doctor', doctorId: 'dr_2' })
    expect(member).toMatchObject({ username: 'ines', role: 'doctor', doctorId: 'dr_2', state: 'invited' })
    const days = (Date.parse(member.linkUntil ?? '') - Date.now()) / 86_400_000
    expect(days).toBeCloseTo(3, 2)
    const token = tokenIn(link)
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    expect(JSON.stringify(await database.collection('oneTimeLinks').find().toArray())).not.toContain(token)
    for (const password of ['', 'the password of nobody', PASSWORD])
      expect((await api.http.post('/api/session').send({ username: 'ines', password })).status).not.toBe(201)

    const { body } = await api.http.post('/api/password/check').send({ token }).expect(200)
    expect(body).toEqual({ username: 'ines', name: 'Name of ines' })
    await choose(token, 'too short').expect(400)
    const claims = await Promise.all([choose(token), choose(token)])
    expect(claims.map(({ status }) => status).sort()).toEqual([204, 409])
    await choose(token).expect(409)
    expect((await accountOf('ines'))?.state).toBe('active')
    await api.login('ines', PASSWORD)
  })

  it('refuses a name that somebody has, a doctor who is not there, and a role that does not fit', async () => {
    const ask = async (body: object) => (await asAdmin('post', '', { name: 'Ann', ...body })).body
    expect(await ask({ username: 'Desk', role: 'reception' })).toMatchObject({
      reason: 'name-taken',
      errors: [{ field: 'username' }],
    })
    expect(await ask({ username: 'ann', role: 'doctor', doctorId: 'dr_9' })).toMatchObject({ reason: 'unknown-doctor' })
    for (const role of [{ role: 'doctor' }, { role: 'admin', doctorId: 'dr_1' }])
      expect(await ask({ username: 'ann', ...role })).toMatchObject({
        reason: 'invalid-input',
        errors: [{ field: 'doctorId' }],
      })
  })

  it('is withdrawn by a newer link, by disabling, and after three days', async () => {
    const first = tokenIn((await invite('olga')).link)
    const second = tokenIn((await asAdmin('post', '/olga/password-link').expect(200)).body.link)
    await choose(first).expect(409)
    await database
      .collection('oneTimeLinks')
      .updateOne({ _id: 'password:olga' as never }, { $set: { 'links.0.expiresAt': new Date() } })
    await choose(second).expect(409)
    const third = tokenIn((await asAdmin('post', '/olga/password-link').expect(200)).body.link)
    await asAdmin('patch', '/olga', { disabled: true }).expect(200)
    await choose(third).expect(409)
  })
})

describe('sessions end at once, with their sockets', () => {
  it.for<[string, (username: string) => Promise<unknown>]>([
    ['disabled', (username) => asAdmin('patch', `/${username}`, { disabled: true }).expect(200)],
    [
      'given another role',
      (username) => asAdmin('patch', `/${username}`, { role: 'doctor', doctorId: 'dr_3' }).expect(200),
    ],
    [
      'reset by link',
      async (username) =>
        choose(tokenIn((await asAdmin('post', `/${username}/password-link`)).body.link), 'other plain words').expect(
          204,
        ),
    ],
  ])('of an account that is %s', async ([what, change]) => {
    const username = `member-${what.length}`
    const cookie = await newMember(username)
    const socket = await api.connect({}, cookie)
    expect(await isLoggedIn(cookie)).toBe(true)
    await change(username)
    expect(await isLoggedIn(cookie)).toBe(false)
    await expect.poll(() => socket.connected).toBe(false)
  })

  it('and begin again once an account is enabled', async () => {
    await newMember('back')
    await asAdmin('patch', '/back', { disabled: true }).expect(200)
    await api.http.post('/api/session').send({ username: 'back', password: PASSWORD }).expect(401)
    await asAdmin('patch', '/back', { disabled: false }).expect(200)
    await api.login('back', PASSWORD)
  })
})

it('keeps an administrator who can log in, whoever asks and however many at once', async () => {
  const refused = { reason: 'last-administrator' }
  await invite('invited-admin', { role: 'admin' })
  expect((await asAdmin('patch', '/admin', { disabled: true }).expect(409)).body).toMatchObject(refused)
  expect((await asAdmin('patch', '/admin', { role: 'reception' }).expect(409)).body).toMatchObject(refused)

  await newMember('second', { role: 'admin' })
  const both = await Promise.all(['/admin', '/second'].map((path) => asAdmin('patch', path, { role: 'reception' })))
  expect(both.filter(({ status }) => status === 200)).toHaveLength(1)
  const staff = await database
    .collection('staff')
    .find({ role: 'admin', passwordHash: { $ne: '' } })
    .toArray()
  expect(staff).toHaveLength(1)
  // The others continue as the remaining administrator.
  admin = await api.login(String(staff[0]?._id), String(staff[0]?._id) === 'admin' ? undefined : PASSWORD)
  await database.collection('staff').updateMany({}, { $unset: { disabled: '' } })
})

describe('the own account', () => {
  const own = (cookie: string) => ({
    sessions: async () => (await api.http.get('/api/sessions').set('Cookie', cookie).expect(200)).body.sessions,
    end: (id: string) => api.http.delete(`/api/sessions/${id}`).set('Cookie', cookie),
    change: (current: string, password: string) =>
      api.http.post('/api/session/password').set('Cookie', cookie).send({ current, password }),
  })

  it('lists its sessions and ends each, and none of others', async () => {
    const here = await newMember('lena')
    const there = await api.login('lena', PASSWORD, 'Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/140.0')
    const socket = await api.connect({}, there)
    const listed = await own(here).sessions()
    expect(listed).toHaveLength(2)
    const other = listed.find(({ isThis }: { isThis: boolean }) => !isThis)
    expect(other).toMatchObject({ browser: 'Firefox', system: 'Windows' })
    expect(other.address).toMatch(/127\.0\.0\.1$/)

    await own(await api.login('haddad'))
      .end(other.id)
      .expect(404)
    expect(await isLoggedIn(there)).toBe(true)
    await own(here).end(other.id).expect(204)
    expect(await isLoggedIn(there)).toBe(false)
    await expect.poll(() => socket.connected).toBe(false)
    expect(await own(here).sessions()).toMatchObject([{ isThis: true }])
  })

  it('has a language on every machine, until it is that of the machine again', async () => {
    const here = await newMember('nora')
    const say = (language: string | null) =>
      api.http.patch('/api/session/language').set('Cookie', here).send({ language }).expect(204)
    const languageThere = async () => {
      const there = await api.login('nora', PASSWORD)
      return (await api.http.get('/api/session').set('Cookie', there).expect(200)).body.language
    }
    await say('es')
    await expect.poll(languageThere, { timeout: 5_000 }).toBe('es')
    await say(null)
    await expect.poll(languageThere, { timeout: 5_000 }).toBeUndefined()
    expect(await isLoggedIn(here)).toBe(true)
  })

  it('changes its password: the old one is asked, other sessions end, this one goes on', async () => {
    const here = await newMember('mara')
    const there = await api.login('mara', PASSWORD)
    const wrong = await own(here).change('not it', 'three other words').expect(403)
    expect(wrong.body).toMatchObject({ reason: 'wrong-password', errors: [{ field: 'current' }] })
    await own(here).change(PASSWORD, 'short').expect(400)
    expect(await isLoggedIn(there)).toBe(true)

    const changed = await own(here).change(PASSWORD, 'three other words').expect(200)
    const [now = ''] = String(changed.get('Set-Cookie')?.[0]).split(';')
    expect([await isLoggedIn(here), await isLoggedIn(there), await isLoggedIn(now)]).toEqual([false, false, true])
    await api.login('mara', 'three other words')
    const rows = await database.collection('accessLog').find({ by: 'staff:mara' }).sort({ at: 1 }).toArray()
    expect(rows.map(({ action }) => action)).toContain('password')
  })
})

it('has in the access log who did it, and to whose account', async () => {
  const rows = () =>
    database
      .collection('accessLog')
      .find({ username: { $exists: true } })
      .toArray()
  await expect
    .poll(async () => new Set((await rows()).map(({ action }) => action)))
    .toEqual(new Set(['invite', 'reset-link', 'role', 'disable', 'enable']))
  expect((await rows()).every(({ by }) => by === 'staff:admin' || by === 'staff:second')).toBe(true)
})
