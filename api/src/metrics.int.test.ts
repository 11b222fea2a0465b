import { freePort } from '@anteroom/local/processes/free-port.ts'
import { type Metrics, metricsAt, unmoved } from '@anteroom/local/testing/metrics.ts'
import { testDatabaseUrl } from '@anteroom/store/testing/database.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestApi, type TestApi } from './testing/api.ts'

const NAME = 'Zenobia Canary'
const PHONE = '+12025550177'

let apis: TestApi[]
let port: number
let before: Metrics

beforeAll(async () => {
  port = await freePort()
  const shared = { MONGO_URL: testDatabaseUrl('api'), RATE_LIMITS: 'on', WEB_BOOKINGS_PER_DAY: '1' }
  apis = [await startTestApi({ ...shared, METRICS_ADDRESS: String(port) }), await startTestApi(shared)]
  await Promise.all(apis.map(({ ready }) => ready))
  before = await metricsAt(port)
})
afterAll(() => Promise.all(apis.map(({ close }) => close())))

it('everything that the API counts moves when it goes well and when it does not, and nobody can be told from it', async () => {
  const [api, other] = apis as [TestApi, TestApi]
  const { http } = api
  const booking = { patientName: NAME, doctorId: 'dr_2', scheduledTime: new Date().toISOString() }
  const booked = await api.book(NAME, { contact: { channel: 'sms', address: PHONE } })
  await http.post('/api/appointments').send(booking).expect(201)
  await http.post('/api/appointments').send(booking).expect(409)
  await http.get(`/api/appointments/${booked.id}/status`).expect(200)
  await http.get(`/${booked.id}`).expect(404)
  await http.post('/api/session').send({ username: NAME, password: PHONE }).expect(401)
  const cookie = await api.login()
  await api.connect({}, cookie)
  await api.connect({ appointmentId: booked.id })
  // Two processes that change one queue at the same time, until one of them is late.
  const statuses = ['running-late', 'on-time', 'on-break', 'on-time']
  const change = (one: TestApi, status: string) =>
    one.http.patch('/api/doctors/dr_1/status').set('Cookie', cookie).send({ status }).expect(200)
  await expect
    .poll(
      async () => {
        await Promise.all(statuses.flatMap((status) => [change(api, status), change(other, status)]))
        return (await metricsAt(port)).sum('anteroom_lost_races_total')
      },
      { timeout: 15_000, interval: 1 },
    )
    .toBeGreaterThan(0)

  const after = await metricsAt(port)
  // How estimates turned out is known the night after.
  expect(unmoved(before, after).filter((name) => !/_(?:quoted|quote|quotes|nearly)_|_quotes$/.test(name))).toEqual([])
  expect(after.sum('anteroom_sockets', 'patient')).toBe(1)
  expect(after.sum('anteroom_sockets', 'staff')).toBe(1)
  expect(after.sum('anteroom_logins_total', 'wrong-login')).toBe(1)
  expect(after.sum('anteroom_refused_bookings_total', 'web-full')).toBe(1)
  expect(after.sum('anteroom_command_seconds', 'book', 'refused')).toBe(1)
  expect(after.sum('anteroom_request_seconds', '/api/appointments/:id/status', '2xx')).toBe(1)
  expect(after.sum('anteroom_request_seconds', 'none', '4xx')).toBe(1)
  expect(after.sum('nodejs_eventloop_lag_p99_seconds')).toBeGreaterThan(0)
  expect(after.sum('process_resident_memory_bytes')).toBeGreaterThan(0)

  const secrets = [NAME, 'Zenobia', PHONE, PHONE.slice(1), booked.id, booked.storedId, 'dr_1', 'dr_2', cookie, 'chen']
  expect(secrets.filter((secret) => after.text.includes(secret))).toEqual([])
})

it('is nowhere where patients reach the API', async () => {
  await apis[0]?.http.get('/metrics').expect(404)
})
