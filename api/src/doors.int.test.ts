import { once } from 'node:events'
import { type AddressInfo, connect, createServer } from 'node:net'
import { testDatabaseUrl } from '@anteroom/store/testing/database.ts'
import { io } from 'socket.io-client'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { startTestApi, type TestApi } from './testing/api.ts'

let api: TestApi
let chen: string

beforeAll(async () => {
  api = await startTestApi({ API_DOCS: 'staff', RATE_LIMITS: 'on' })
  await api.ready
  chen = await api.login('chen')
})
afterAll(() => api.close())

it('does nothing for a request with a cookie that does not come from the clinic', async () => {
  const next = (headers: Record<string, string>) =>
    fetch(`${api.url}/api/doctors/dr_1/next`, { method: 'POST', headers: { cookie: chen, ...headers } })

  const refused = [{}, { origin: 'https://evil.example' }, { origin: api.url, 'sec-fetch-site': 'cross-site' }]
  for (const headers of refused as Record<string, string>[]) expect((await next(headers)).status).toBe(403)
  expect((await next({ origin: api.url })).status).toBe(409)
})

it('opens no socket for a page of another site', async () => {
  for (const transport of ['polling', 'websocket']) {
    const extraHeaders = { cookie: chen, origin: 'https://evil.example' }
    const socket = io(api.url, { extraHeaders, transports: [transport], forceNew: true, reconnection: false })
    onTestFinished(() => void socket.disconnect())
    await new Promise((resolve, reject) => {
      socket.once('connect_error', resolve)
      socket.once('connect', () => reject(new Error('It was let in')))
    })
  }
})

it('believes the address that a trusted proxy names, and no other', async () => {
  const remaining = async (of: TestApi, from: string) =>
    (await of.http.get('/api/doctors').set('X-Forwarded-For', from)).get('RateLimit')?.match(/r=(\d+)/)?.[1]
  const apart = [await remaining(api, '203.0.113.1'), await remaining(api, '203.0.113.2')]
  expect(apart[0]).toBe(apart[1])

  const unbelieving = await startTestApi({ TRUST_PROXY: '10.9.8.7', RATE_LIMITS: 'on' })
  onTestFinished(() => unbelieving.close())
  await unbelieving.ready
  const together = [await remaining(unbelieving, '203.0.113.1'), await remaining(unbelieving, '203.0.113.2')]
  expect(Number(together[1])).toBe(Number(together[0]) - 1)
})

it('shows the description of the API to staff where it is not public', async () => {
  for (const path of ['/api/docs', '/api/docs/', '/api/docs/openapi.json']) {
    expect((await api.http.get(path).expect(401)).body).toMatchObject({ reason: 'not-signed-in' })
  }
  await api.http.get('/api/docs/openapi.json').set('Cookie', chen).expect(200)
})

it('becomes ready though MongoDB stands still while it starts', async () => {
  const target = new URL(testDatabaseUrl('api'))
  const { port, hostname } = target
  let stalls = 1
  const proxy = createServer((from) => {
    const to = connect(Number(port), hostname)
    let isStalled = false
    from.on('data', (data) => {
      if (stalls > 0 && data.includes('createIndexes')) {
        stalls -= 1
        isStalled = true
      }
      if (!isStalled) to.write(data)
    })
    to.pipe(from)
    for (const end of [from, to]) end.on('error', () => {}).on('close', () => [from, to].map((one) => one.destroy()))
  })
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  target.port = String((proxy.address() as AddressInfo).port)

  const stalled = await startTestApi({ MONGO_URL: `${target}${target.search ? '&' : '?'}directConnection=true` })
  await stalled.ready
  expect(stalls).toBe(0)
  await stalled.http.get('/readyz').expect(200)
  await stalled.login('chen')
  await stalled.close()
  proxy.close()
})
