import { QUEUE_CHANGED, queueChangedJobId } from '@anteroom/contracts/jobs.ts'
import { freePort } from '@anteroom/local/processes/free-port.ts'
import { metricsAt, unmoved } from '@anteroom/local/testing/metrics.ts'
import { startTestRedis, type TestRedis } from '@anteroom/local/testing/redis.ts'
import { Queue } from 'bullmq'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { eventually, type Outside, openOutside } from './testing/workers.ts'

const phone = { channel: 'sms', address: '+12025550177' } as const
const abroad = { channel: 'sms', address: '+33612345678' } as const
const chat = { channel: 'telegram', address: '778899001' } as const

let outside: Outside
let redis: TestRedis
beforeEach(async () => {
  redis = await startTestRedis()
  outside = await openOutside()
})
afterEach(async () => {
  await outside.close()
  await redis.close()
})

it('everything that the workers count moves while Twilio and Redis fail, and nobody can be told from it', async () => {
  const { clinic, twilio, start, states, report } = outside
  const port = await freePort()
  const { address } = await start({ REDIS_URL: redis.url, METRICS_ADDRESS: String(port) })
  const now = () => metricsAt(port)
  await eventually(async () => (await now()).sum('anteroom_database_up')).toBe(2)
  const before = await now()

  await clinic.book('zenobia', chat)
  await clinic.book('ben', phone)
  await clinic.book('abroad', abroad)
  await eventually(states).toMatchObject({ 'booked zenobia': 'sent', 'booked ben': 'sent' })
  expect((await report(address, 0, { MessageStatus: 'sent' })).status).toBe(204)
  twilio.behave('429', 1_000)
  // A Redis that evicts is used no more: jobs stay.
  await redis.redis.config('SET', 'maxmemory-policy', 'allkeys-lru')
  const jobs = new Queue(QUEUE_CHANGED, { connection: redis.redis, skipVersionCheck: true })
  let rev = 0
  await eventually(async () => {
    rev += 1
    const job = { queueId: clinic.queueId, rev }
    await jobs.add('changed', job, { jobId: queueChangedJobId(job) })
    return (await now()).sum('anteroom_jobs_waiting')
  }).toBeGreaterThan(0)
  await jobs.close()
  await clinic.command({ kind: 'call', appointmentId: 'ben' })
  await eventually(async () => (await now()).sum('anteroom_oldest_due_alert_seconds')).toBeGreaterThan(1)
  await eventually(async () =>
    (await now()).sum('anteroom_sends_total', 'sms', 'called', 'not-accepted'),
  ).toBeGreaterThan(0)
  const failing = await now()
  await redis.kill()
  await eventually(async () => (await now()).sum('anteroom_database_up', 'redis')).toBe(0)
  const after = await now()

  const moved = new Set(failing.names.filter((name) => !unmoved(before, failing).includes(name)))
  expect(unmoved(failing, after).filter((name) => !moved.has(name))).toEqual([])
  expect(failing.sum('anteroom_live_appointments')).toBe(3)
  expect(failing.sum('anteroom_alert_handover_seconds', 'telegram')).toBe(1)
  expect(failing.sum('anteroom_send_refusals_total', 'unreachable-number')).toBeGreaterThan(0)
  expect(failing.sum('anteroom_open_alerts', 'pending')).toBe(1)
  expect(failing.sum('anteroom_request_seconds', '/twilio/status', '2xx')).toBe(1)

  const secrets = [
    'zenobia',
    phone.address,
    phone.address.slice(1),
    abroad.address,
    chat.address,
    clinic.queueId,
    'dr_1',
  ]
  expect(secrets.filter((secret) => failing.text.includes(secret))).toEqual([])
})
