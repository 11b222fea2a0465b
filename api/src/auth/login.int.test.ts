import { argon2Sync, randomBytes } from 'node:crypto'
import { connect, openDatabase } from '@anteroom/store/connection.ts'
import type { StaffMember } from '@anteroom/store/staff.ts'
import { testDatabaseUrl } from '@anteroom/store/testing/database.ts'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApi, type TestApi } from '../testing/api.ts'

const PASSWORD = 'a-demo-password'
const MONGO_URL = testDatabaseUrl('api')

let api: TestApi

beforeAll(async () => {
  // Nothing listens there, so the budgets are this process's own and unused.
  api = await startTestApi({ RATE_LIMITS: 'on', REDIS_URL: 'redis://127.0.0.1:9', MONGO_URL })
  await api.ready
})
afterAll(() => api.close())

type From = { address: string; cookies?: string[] }

const logIn = (username: string, password: string, { address, cookies = [] }: From) =>
  api.http.post('/api/session').set('X-Forwarded-For', address).set('Cookie', cookies).send({ username, password })

const cookiesOf = (response: { get: (name: 'Set-Cookie') => string[] | undefined }) =>
  (response.get('Set-Cookie') ?? []).map((cookie) => cookie.split(';')[0] ?? '')

/** How many of these simultaneous attempts got each status. */
async function statuses(attempts: ReturnType<typeof logIn>[]): Promise<Record<number, number>> {
  const answers = await Promise.all(attempts)
  const byStatus = Map.groupBy(answers, ({ status }) => status)
  return Object.fromEntries([...byStatus].map(([status, all]) => [status, all.length]))
}

describe('wrong passwords', () => {
  it('are counted before they are checked: of twelve at once eight are', async () => {
    const found = await statuses(Array.from({ length: 12 }, () => logIn('nobody', 'wrong', { address: '203.0.113.1' })))
    expect(found).toEqual({ 401: 8, 429: 4 })
  })

  it('of others at an address lock nobody out of a browser that has logged in before', async () => {
    const address = '203.0.113.2'
    const cookies = cookiesOf(await logIn('chen', PASSWORD, { address }).expect(201))
    await statuses(Array.from({ length: 9 }, () => logIn('chen', 'wrong', { address })))

    await logIn('chen', PASSWORD, { address }).expect(429)
    await logIn('chen', PASSWORD, { address, cookies }).expect(201)
  })

  it('are counted in such a browser too, and it is known for the one who logged in only', async () => {
    const address = '203.0.113.3'
    const cookies = cookiesOf(await logIn('haddad', PASSWORD, { address }).expect(201))
    const tries = (username: string) => Array.from({ length: 20 }, () => logIn(username, 'wrong', { address, cookies }))
    expect(await statuses(tries('haddad'))).toEqual({ 401: 18, 429: 2 })
    expect(await statuses(tries('nobody-3'))).toEqual({ 401: 8, 429: 12 })
  })
})

it('takes 120 logins at once and holds up nobody else, nor who logs in after them', async () => {
  const logins = Array.from({ length: 120 }, (_, n) =>
    logIn(`somebody-${n}`, 'wrong', { address: `10.1.${n % 250}.1` }),
  )
  let open = true
  const answered = statuses(logins).finally(() => {
    open = false
  })
  const others: number[] = []
  // Each from an address of its own: a fast machine asks more often than one address may.
  const fromAnother = () => `10.2.${others.length >> 8}.${others.length & 255}`
  while (open) others.push((await api.http.get('/api/doctors').set('X-Forwarded-For', fromAnother())).status)
  // As many as the machine can check in time; the others are told to try again later.
  const { 401: checked = 0, 503: later = 0 } = await answered
  expect(checked + later).toBe(120)
  expect(checked).toBeGreaterThan(0)
  expect(new Set(others)).toEqual(new Set([200]))
  await logIn('desk', PASSWORD, { address: '10.3.0.1' }).expect(201)
}, 30_000)

it('lets in by a hash of the old form, writes it again with its parameters, and ends no session by that', async () => {
  const database = await connect(openDatabase(), MONGO_URL, pino({ level: 'silent' }))
  const members = database.collection<StaffMember>('staff')
  const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 }
  const nonce = randomBytes(16)
  const tag = argon2Sync('argon2id', { ...cost, message: PASSWORD, nonce })
  const old = `${nonce.toString('base64url')}.${tag.toString('base64url')}`
  await members.updateOne({ _id: 'admin' }, { $set: { passwordHash: old } })

  const address = '203.0.113.5'
  const cookies = cookiesOf(await logIn('admin', PASSWORD, { address }).expect(201))
  await expect
    .poll(async () => (await members.findOne({ _id: 'admin' }))?.passwordHash)
    .toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  await logIn('admin', PASSWORD, { address }).expect(201)
  await api.http.get('/api/session').set('Cookie', cookies).expect(200)
  await database.close()
})
