import { freePort } from '@anteroom/local/processes/free-port.ts'
import { connect, type Database, openDatabase } from '@anteroom/store/connection.ts'
import { staffStore } from '@anteroom/store/staff.ts'
import { testDatabaseUrl } from '@anteroom/store/testing/database.ts'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApi, type TestApi } from './testing/api.ts'
import { CLIENT, type OpenIdProvider, startOpenIdProvider } from './testing/openid-provider.ts'

const PUBLIC_URL = 'http://clinic.test'
const START = '/api/session/provider'
const CALLBACK = `${PUBLIC_URL}/api/session/provider/callback`

const people = {
  'sub-rosa': { name: 'Rosa Marín', preferred_username: 'rosa@clinic.example', groups: ['staff', 'front-desk'] },
  'sub-omar': { name: 'Omar Aziz', preferred_username: 'omar', groups: ['visitors'] },
  'sub-chen': { name: 'Dr. Michael Chen', preferred_username: 'chen', groups: ['doctors'] },
  'sub-lena': { name: 'Lena Voss', preferred_username: 'lena', groups: ['front-desk'] },
}

let provider: OpenIdProvider
let api: TestApi
let database: Database
let mongoUrl: string

const settings = () => ({
  PUBLIC_URL,
  OIDC_ISSUER: provider.issuer,
  OIDC_CLIENT_ID: CLIENT.id,
  OIDC_CLIENT_SECRET: CLIENT.secret,
  OIDC_NAME: 'Clinic ID',
  OIDC_ROLES: 'admin=clinic-admins; reception=front-desk; doctor=doctors',
})

beforeAll(async () => {
  provider = await startOpenIdProvider({ callback: CALLBACK, people })
  mongoUrl = testDatabaseUrl('api')
  database = await connect(openDatabase(), mongoUrl, pino({ level: 'silent' }))
  api = await startTestApi({ ...settings(), MONGO_URL: mongoUrl })
  await api.ready
})
afterAll(async () => {
  await api.close()
  await database.close()
  await provider.close()
})

/** The cookies of both sites, as a browser keeps them. */
function browser() {
  const jar = new Map<string, string>()
  return {
    jar,
    async get(url: string, headers: Record<string, string> = {}) {
      // What the clinic's public address leads to.
      const response = await fetch(url.replace(PUBLIC_URL, api.url), {
        redirect: 'manual',
        headers: { Cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '), ...headers },
      })
      for (const cookie of response.headers.getSetCookie()) {
        const [pair = '', ...attributes] = cookie.split('; ')
        const [name = '', value = ''] = pair.split('=')
        if (value === '' || attributes.some((one) => one.startsWith('Expires=Thu, 01 Jan 1970'))) jar.delete(name)
        else jar.set(name, value)
      }
      return response
    },
  }
}
type Browser = ReturnType<typeof browser>

/** Follows the provider until it sends the browser back, and returns that address. */
async function atProvider(from: Browser, subject: string, next = ''): Promise<string> {
  provider.comesAs(subject)
  let to = `${PUBLIC_URL}${START}${next && `?next=${encodeURIComponent(next)}`}`
  for (let hops = 0; hops < 10; hops += 1) {
    if (to.startsWith(CALLBACK)) return to
    to = new URL((await from.get(to)).headers.get('Location') ?? '', to).href
  }
  throw new Error(`the provider led to ${to}`)
}

/** Logs in as that person; where the browser ends up. */
async function logIn(from: Browser, subject: string, next = ''): Promise<string | null> {
  const back = await from.get(await atProvider(from, subject, next))
  expect(back.status).toBe(302)
  return back.headers.get('Location')
}

const sessionOf = async (of: Browser) => {
  const response = await of.get(`${PUBLIC_URL}/api/session`)
  return {
    status: response.status,
    ...((await response.json()) as { role?: string; username?: string; passwordless?: true }),
  }
}
const boardOf = async (of: Browser) => (await of.get(`${PUBLIC_URL}/api/doctors/dr_1/queue`)).status
const member = (username: string) => staffStore(database).find(username)
const logged = (row: object) =>
  expect.poll(() => database.collection('accessLog').findOne(row), { timeout: 3_000 }).not.toBeNull()

test('somebody of a group logs in and works with its role', async () => {
  const rosa = browser()
  expect(await logIn(rosa, 'sub-rosa', '/desk?day=today')).toBe('/desk?day=today')

  expect(await sessionOf(rosa)).toMatchObject({
    status: 200,
    username: 'rosa',
    name: 'Rosa Marín',
    role: 'reception',
    viaProvider: true,
    passwordless: true,
  })
  expect(await boardOf(rosa)).toBe(200)
  expect(await member('rosa')).toMatchObject({
    passwordHash: '',
    subject: { issuer: provider.issuer, sub: 'sub-rosa' },
  })
  await logged({ by: 'provider', action: 'first-login', username: 'rosa' })
  await logged({ by: 'staff:rosa', action: 'provider-login' })

  const out = await rosa.get(`${PUBLIC_URL}${START}/logout`)
  expect(out.headers.get('Location')).toMatch(`${provider.issuer}/session/end?`)
})

test('the session that the browser had before ends, though its cookie does not come along', async () => {
  const rosa = browser()
  await logIn(rosa, 'sub-rosa')
  const before = [...rosa.jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const back = await atProvider(rosa, 'sub-rosa')
  rosa.jar.delete('anteroom')
  await rosa.get(back)
  expect(await boardOf(rosa)).toBe(200)
  await api.http.get('/api/session').set('Cookie', before).expect(401)
})

test('an answer counts once, in the browser that asked, with the state that it was asked with', async () => {
  const rosa = browser()
  const address = await atProvider(rosa, 'sub-rosa')
  const trip = rosa.jar.get('anteroom-login') ?? ''

  const stranger = await browser().get(address)
  expect(stranger.headers.get('Location')).toBe('/doctor?refused=login-over')

  const forged = new URL(address)
  forged.searchParams.set('state', 'another')
  expect((await rosa.get(forged.href)).headers.get('Location')).toBe('/doctor?refused=login-over')
  expect(rosa.jar.has('anteroom-login')).toBe(false)

  rosa.jar.set('anteroom-login', trip)
  expect((await rosa.get(address)).headers.get('Location')).toBe('/doctor')
  rosa.jar.set('anteroom-login', trip)
  expect((await rosa.get(address)).headers.get('Location')).toBe('/doctor?refused=login-over')

  rosa.jar.set('anteroom-login', `${trip.slice(0, -4)}AAAA`)
  expect((await rosa.get(address)).headers.get('Location')).toBe('/doctor?refused=login-over')
})

test('who goes back at the provider is told so, on the page of before', async () => {
  expect(await logIn(browser(), '', '/admin/staff')).toBe('/admin/staff?refused=provider-refused')
})

test('no other site begins a login, no frame ends one, and no other site is gone on to', async () => {
  const rosa = browser()
  const begin = await rosa.get(`${PUBLIC_URL}${START}`, { 'Sec-Fetch-Site': 'cross-site' })
  expect([begin.headers.get('Location'), rosa.jar.size]).toEqual(['/doctor', 0])
  const address = await atProvider(rosa, 'sub-rosa')
  expect((await rosa.get(address, { 'Sec-Fetch-Dest': 'iframe' })).status).toBe(403)
  for (const next of ['//evil.example', 'https://evil.example', '/\\evil.example', '/doctor\n', '/a/token'])
    await api.http.get(`${START}?next=${encodeURIComponent(next)}`).expect(400)
})

test('a group without a role gets no account', async () => {
  expect(await logIn(browser(), 'sub-omar')).toBe('/doctor?refused=no-role')
  expect(await member('omar')).toBeNull()
})

test('another person with the name of an account gets one of their own, and a doctor no queue before it was said whose', async () => {
  const chen = browser()
  expect(await logIn(chen, 'sub-chen')).toBe('/doctor?refused=no-doctor')
  expect(await member('chen')).not.toHaveProperty('subject')
  expect(await member('chen-2')).toMatchObject({ role: 'doctor', doctorId: '' })
  expect((await sessionOf(chen)).status).toBe(401)

  const admin = await api.login('admin')
  const { body } = await api.http.get('/api/staff').set('Cookie', admin).expect(200)
  expect(body.staff.find(({ username }: { username: string }) => username === 'chen-2')).toMatchObject({
    role: 'doctor',
    doctorId: null,
    state: 'active',
    viaProvider: true,
  })
  await api.http.patch('/api/staff/chen-2').set('Cookie', admin).send({ role: 'doctor', doctorId: 'dr_1' }).expect(200)
  expect(await logIn(chen, 'sub-chen')).toBe('/doctor')
  expect(await boardOf(chen)).toBe(200)

  const join = (id: string, from: string) => api.http.post(`/api/staff/${id}/join`).set('Cookie', admin).send({ from })
  expect((await join('chen', 'desk')).status).toBe(404)
  await join('chen', 'chen-2').expect(200)
  expect((await sessionOf(chen)).status).toBe(401)
  expect(await member('chen-2')).toMatchObject({ disabled: true })
  await logIn(chen, 'sub-chen')
  expect(await sessionOf(chen)).toMatchObject({ username: 'chen', role: 'doctor' })
  expect((await sessionOf(chen)).passwordless).toBeUndefined()
  expect((await join('chen', 'rosa')).status).toBe(409)
})

test('a group that changes changes the role, one that is gone ends all, and one that is back begins again', async () => {
  const lena = browser()
  const inGroups = (groups: string[]) => {
    people['sub-lena'].groups = groups
    return logIn(browser(), 'sub-lena')
  }
  await logIn(lena, 'sub-lena')
  expect(await sessionOf(lena)).toMatchObject({ role: 'reception' })

  expect(await inGroups(['front-desk', 'clinic-admins'])).toBe('/doctor')
  expect(await member('lena')).toMatchObject({ role: 'admin' })
  expect((await sessionOf(lena)).status).toBe(401)

  await logIn(lena, 'sub-lena')
  expect(await inGroups(['visitors'])).toBe('/doctor?refused=no-role')
  expect((await sessionOf(lena)).status).toBe(401)
  expect(await member('lena')).toMatchObject({ disabled: true, lapsed: true })
  expect(await inGroups(['front-desk'])).toBe('/doctor')
  expect(await member('lena')).toMatchObject({ disabled: false, role: 'reception' })

  const admin = await api.login('admin')
  await api.http.patch('/api/staff/lena').set('Cookie', admin).send({ disabled: true }).expect(200)
  expect(await inGroups(['front-desk'])).toBe('/doctor?refused=account-disabled')
  expect(await inGroups(['clinic-admins'])).toBe('/doctor?refused=account-disabled')
})

test('where the provider is the only way, one password opens, with a second step, and is seen', async () => {
  const only = await startTestApi({ ...settings(), MONGO_URL: mongoUrl, OIDC_ONLY: 'on', OIDC_BREAK_GLASS: 'admin' })
  try {
    await only.ready
    const { body } = await only.http.get('/api/session/ways-in').expect(200)
    expect(body).toEqual({ provider: 'Clinic ID', passwords: 'emergency' })
    const refused = await only.http.post('/api/session').send({ username: 'desk', password: 'a-demo-password' })
    expect([refused.status, refused.body.reason]).toEqual([401, 'wrong-login'])

    const cookie = await only.login('admin')
    const session = await only.http.get('/api/session').set('Cookie', cookie).expect(200)
    expect(session.body).toMatchObject({ username: 'admin', owesSecondFactor: true })
    await only.http.get('/api/staff').set('Cookie', cookie).expect(401)
    await logged({ by: 'staff:admin', action: 'break-glass' })
  } finally {
    await only.close()
  }
})

test('a provider that is away is said on the login page, and passwords go on', async () => {
  const alone = await startTestApi({ ...settings(), OIDC_ISSUER: `http://127.0.0.1:${await freePort()}` })
  try {
    await alone.ready
    const { headers } = await alone.http.get(`${START}?next=/admin`).expect(302)
    expect(headers.location).toBe('/admin?refused=provider-away')
    expect((await alone.http.get(`${START}/logout`).expect(302)).headers.location).toBe('/doctor')
    await alone.login('desk')
  } finally {
    await alone.close()
  }
})
