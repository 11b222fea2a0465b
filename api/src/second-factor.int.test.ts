import { connect, type Database, openDatabase } from '@anteroom/store/connection.ts'
import { testDatabaseUrl } from '@anteroom/store/testing/database.ts'
import { Secret, TOTP } from 'otpauth'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApi, type TestApi } from './testing/api.ts'

const PASSWORD = 'a-demo-password'
/** Nothing listens there, so the login budgets are this process's own and unused. */
const settings = { MONGO_URL: testDatabaseUrl('api'), REDIS_URL: 'redis://127.0.0.1:9', RATE_LIMITS: 'on' }

let api: TestApi
let database: Database

beforeAll(async () => {
  database = await connect(openDatabase(), settings.MONGO_URL, pino({ level: 'silent' }))
  api = await startTestApi(settings)
  await api.ready
})
afterAll(async () => {
  await api.close()
  await database.close()
})

type Answer = { get: (name: 'Set-Cookie') => string[] | undefined }
const cookieIn = (answer: Answer, name: string) =>
  (answer.get('Set-Cookie') ?? []).find((cookie) => cookie.startsWith(`${name}=`))?.split(';')[0] ?? ''

/** A code as the app shows it, so many half minutes from now. */
const codeOf = (secret: string, steps = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 })

const post = (of: TestApi, path: string, cookie: string, body: object) =>
  of.http.post(`/api/session${path}`).set('Cookie', cookie).send(body)

/** Sets up a second step with the code of the step before, so that the current one is still unused. */
async function setUp(of: TestApi, cookie: string) {
  const begun = await post(of, '/second-factor', cookie, { current: PASSWORD }).expect(200)
  const { secret } = begun.body
  let code = codeOf(secret, -1)
  let confirmed = await post(of, '/second-factor/confirm', cookie, { code })
  if (confirmed.status === 403) {
    // The half minute ended on the way, so that the code was two steps old.
    code = codeOf(secret, -1)
    confirmed = await post(of, '/second-factor/confirm', cookie, { code })
  }
  expect(confirmed.status).toBe(200)
  return { secret, code, codes: confirmed.body.codes as string[], cookie: cookieIn(confirmed, 'anteroom') }
}

/** The right password, and the cookies that the browser gets. */
async function givePassword(username: string, address = '203.0.113.1') {
  const answer = await api.http
    .post('/api/session')
    .set('X-Forwarded-For', address)
    .send({ username, password: PASSWORD })
    .expect(401)
  expect(answer.body.reason).toBe('second-factor-needed')
  expect(cookieIn(answer, 'anteroom')).toBe('')
  const cookie = cookieIn(answer, 'anteroom-second-step')
  return (code: string) => post(api, '/second-step', cookie, { code }).set('X-Forwarded-For', address)
}
const statuses = async (answers: PromiseLike<{ status: number }>[]) =>
  (await Promise.all(answers)).map(({ status }) => status).sort()

describe('a second step at login', () => {
  it('is set up with the present password and a code; other sessions end, this one goes on', async () => {
    const here = await api.login('chen')
    const there = await api.login('chen')
    expect((await post(api, '/second-factor', here, { current: 'not it' }).expect(403)).body.reason).toBe(
      'wrong-password',
    )
    await post(api, '/second-factor', here, { current: PASSWORD }).expect(200)
    const wrong = await post(api, '/second-factor/confirm', here, { code: '000000' })
    expect([wrong.status, wrong.body.reason]).toEqual([403, 'wrong-second-factor'])

    const { secret, codes, cookie } = await setUp(api, here)
    expect([Buffer.from(Secret.fromBase32(secret).bytes).length, new Set(codes).size]).toEqual([20, 10])
    const alive = async (of: string) => (await api.http.get('/api/session').set('Cookie', of)).status
    expect([await alive(here), await alive(there), await alive(cookie)]).toEqual([401, 401, 200])
    const kept = JSON.stringify(await database.collection('secondFactors').find().toArray())
    for (const shown of [secret, ...codes]) expect(kept).not.toContain(shown)
    const { body } = await api.http.get('/api/session/second-factor').set('Cookie', cookie).expect(200)
    expect(body).toEqual({ app: true, passkeys: [], required: false, recoveryLeft: 10 })
  })

  it('takes each code once, also of two that come at one moment, and none without the password', async () => {
    const { secret, code: usedToSetUp, codes } = await setUp(api, await api.login('reyes'))
    const code = codeOf(secret)
    await post(api, '/second-step', '', { code }).expect(401)
    const step = await givePassword('reyes')
    await step(usedToSetUp).expect(403)
    expect(await statuses([step(code), step(code)])).toEqual([201, 403])
    await step(code).expect(403)

    const [recovery = ''] = codes
    const again = await givePassword('reyes', '203.0.113.2')
    expect(await statuses([again(recovery), again(recovery)])).toEqual([201, 403])
    await again(String(codes[1]).toLowerCase().replaceAll('-', ' ')).expect(201)
  })

  it('is tried no oftener than a password, though the password is right each time', async () => {
    await setUp(api, await api.login('haddad'))
    const found: number[] = []
    for (let tries = 0; tries < 10; tries++) {
      const login = await api.http
        .post('/api/session')
        .set('X-Forwarded-For', '203.0.113.9')
        .send({ username: 'haddad', password: PASSWORD })
      const cookie = cookieIn(login, 'anteroom-second-step')
      if (cookie === '') found.push(login.status)
      else
        found.push(
          (await post(api, '/second-step', cookie, { code: '000000' }).set('X-Forwarded-For', '203.0.113.9')).status,
        )
    }
    expect(found).toEqual([...Array.from({ length: 8 }, () => 403), 429, 429])
  })

  it('is over with its password, and once it was removed by its owner or an administrator', async () => {
    const { secret, cookie } = await setUp(api, await api.login('desk'))
    const step = await givePassword('desk')
    const admin = await api.login('admin')
    await post(api, '/password', cookie, { current: PASSWORD, password: 'three plain words' }).expect(200)
    await step(codeOf(secret)).expect(401)

    await api.http.post('/api/staff/desk/second-factor/remove').set('Cookie', admin).send({}).expect(200)
    const now = await api.login('desk', 'three plain words')
    expect((await api.http.get('/api/session/second-factor').set('Cookie', now)).body.app).toBe(false)
    const own = await setUp(api, await api.login('admin'))
    await post(api, '/second-factor/remove', own.cookie, { current: 'not it' }).expect(403)
    await post(api, '/second-factor/remove', own.cookie, { current: PASSWORD }).expect(204)
    await api.login('admin')
  })
})

it('opens nothing but the own account to an administrator who owes one, where the clinic asks for it', async () => {
  const asking = await startTestApi({ ...settings, RATE_LIMITS: 'off', ADMIN_SECOND_FACTOR: 'required' })
  await asking.ready
  const owing = await asking.login('admin')
  const get = async (path: string, cookie: string) => (await asking.http.get(path).set('Cookie', cookie)).status
  expect((await asking.http.get('/api/session').set('Cookie', owing).expect(200)).body.owesSecondFactor).toBe(true)
  expect([await get('/api/staff', owing), await get('/api/doctors/dr_1/queue', owing)]).toEqual([401, 401])
  await expect(asking.connect({}, owing)).rejects.toMatchObject({ reason: 'not-signed-in' })

  const { cookie } = await setUp(asking, owing)
  expect([await get('/api/staff', cookie), await get('/api/doctors/dr_1/queue', cookie)]).toEqual([200, 200])
  const refused = await post(asking, '/second-factor/remove', cookie, { current: PASSWORD })
  expect(refused.body.reason).toBe('second-factor-required')
  await asking.close()
})
