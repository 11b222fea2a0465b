import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { connect, type Database, openDatabase } from '@anteroom/store/connection.ts'
import { oneTimeLinkStore } from '@anteroom/store/one-time-links.ts'
import { staffStore } from '@anteroom/store/staff.ts'
import { testDatabaseUrl } from '@anteroom/store/testing/database.ts'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { linkTokens } from './auth/link-tokens.ts'
import { setupLinks } from './auth/setup-link.ts'
import { startTestApi, type TestApi } from './testing/api.ts'

const DAY_MS = 24 * 60 * 60_000
const log = pino({ level: 'silent' })
const password = 'three plain words'
const TOKEN = /\/admin\/setup#([\w-]{43})$/m

const MONGO_URL = testDatabaseUrl('api')
let api: TestApi
let database: Database

beforeAll(async () => {
  database = await connect(openDatabase(), MONGO_URL, log)
  api = await startTestApi({ MONGO_URL, DEMO_PASSWORD: '' })
  await api.ready
})
afterAll(async () => {
  await api.close()
  await database.close()
})

/** Links of a clinic of their own, with a clock that tests set. */
async function givenNoStaff() {
  const connection = await connect(openDatabase(), testDatabaseUrl('api'), log)
  const time = { now: Date.now() }
  const staff = staffStore(connection)
  const links = setupLinks({ links: linkTokens({ links: oneTimeLinkStore(connection), clock: () => time.now }), staff })
  return { links, staff, time, connection }
}

const who = (token: string, username: string) => ({ token, username, name: username, password })
const clinic = { name: 'Clínica Sol', timeZone: 'Europe/Madrid', language: 'es' }

describe('a link for the first administrator', () => {
  it('is printed by an API that finds none, and its token is stored nowhere', async () => {
    const [, token = ''] = TOKEN.exec(api.said.join('\n')) ?? []
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    expect(JSON.stringify(await database.collection('oneTimeLinks').find().toArray())).not.toContain(token)
    await api.http.post('/api/setup/check').send({ token }).expect(204)
    await api.http
      .post('/api/setup/check')
      .send({ token: 'x'.repeat(43) })
      .expect(409)
  })

  it('makes exactly one, however many use however many links at one moment', async () => {
    const { links, staff, connection } = await givenNoStaff()
    const tokens = await Promise.all([links.make(), links.make(), links.make()])
    const claims = [...tokens, ...tokens].map((token, index) => links.use(who(token ?? '', `claimer-${index}`)))
    const won = (await Promise.all(claims)).filter((outcome) => typeof outcome !== 'string')
    expect(won).toHaveLength(1)
    const found = await staff.findMany(claims.map((_, index) => `claimer-${index}`))
    expect(found.map(({ _id, role }) => [_id, role])).toEqual([[won[0]?._id, 'admin']])
    expect(await links.make()).toBeNull()
    await connection.dropDatabase()
    await connection.close()
  })

  it('is over after a day, and once there is an administrator', async () => {
    const { links, staff, time, connection } = await givenNoStaff()
    const old = (await links.make()) ?? ''
    time.now += DAY_MS
    expect(await links.use(who(old, 'late'))).toBe('setup-link-over')
    const fresh = (await links.make()) ?? ''
    await staff.add({ _id: 'ann', name: 'Ann', passwordHash: 'x', role: 'admin' })
    expect(await links.isLive(fresh)).toBe(false)
    expect(await links.use(who(fresh, 'second'))).toBe('setup-link-over')
    await connection.dropDatabase()
    await connection.close()
  })

  it('is printed anew by a command, which the access log tells; used, it logs in, and works no more', async () => {
    const script = promisify(execFile)(process.execPath, ['api/src/setup-link.ts'], {
      env: { MONGO_URL, PUBLIC_URL: 'https://queue.example.org' },
    })
    const [, token = ''] = TOKEN.exec((await script).stdout) ?? []
    const use = (more: object = {}) =>
      api.http.post('/api/setup').send({ ...who(token, 'Maria.Lopez'), clinic, ...more })
    expect((await use({ password: 'short' }).expect(400)).body.errors).toMatchObject([{ field: 'password' }])
    const { body, headers } = await use().expect(201)
    expect(body).toEqual({ username: 'maria.lopez', name: 'Maria.Lopez', role: 'admin', doctorIds: [] })
    await use({ username: 'other' }).expect(409)

    // The details entered are saved too; the zone is the browser's, because the environment names none.
    const { body: doctors } = await api.http.get('/api/doctors').expect(200)
    expect(doctors).toMatchObject({ timeZone: clinic.timeZone })
    const Cookie = String(headers['set-cookie']?.[0]).split(';')[0] ?? ''
    const actions = async () => {
      const read = await api.http.get('/api/audit').set('Cookie', Cookie).expect(200)
      return read.body.rows.map(({ by, action }: { by: string; action: string }) => `${by} ${action}`)
    }
    await expect
      .poll(actions)
      .toEqual(expect.arrayContaining(['api setup-link', 'shell setup-link', 'staff:maria.lopez setup']))
    const settings = await api.http.get('/api/clinic/settings').set('Cookie', Cookie).expect(200)
    expect(settings.body).toMatchObject({ details: clinic, rev: 1, savedBy: 'maria.lopez' })
    const current = { current: password }
    const passkey = await api.http.post('/api/session/passkeys/options').set('Cookie', Cookie).send(current).expect(200)
    expect(passkey.body.options.rp.name).toBe(clinic.name)
    await api.http.post('/api/session').send({ username: 'maria.lopez', password }).expect(201)
  })
})
