import { startTestRedis, type TestRedis } from '@anteroom/local/testing/redis.ts'
import { testDatabaseUrl } from '@anteroom/store/testing/database.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startTestApi, type TestApi } from './testing/api.ts'

/** Nothing listens at this address. */
const NOWHERE = '127.0.0.1:9'

it('books, calls and emits to its own sockets without Redis', async () => {
  const api = await startTestApi({ REDIS_URL: `redis://${NOWHERE}`, RATE_LIMITS: 'on' })
  await api.ready
  const cookie = await api.login('chen')
  const ann = await api.book('Ann')
  const socket = await api.connect({ appointmentId: ann.id })
  const received: string[] = []
  socket.on('statusUpdate', ({ status }) => received.push(status))
  await api.http.post('/api/doctors/dr_1/next').set('Cookie', cookie).expect(200)
  await expect.poll(() => received).toEqual(['in-progress'])
  await api.close()
})

it('answers 503 with Retry-After within about two seconds without MongoDB, and stays alive', async () => {
  const api = await startTestApi({ MONGO_URL: `mongodb://${NOWHERE}/none` })
  const response = await api.http.get('/api/doctors').retry(0).timeout(4_000)
  expect([response.status, response.body.reason, response.get('Retry-After')]).toEqual([503, 'unavailable', '2'])
  await api.http.get('/livez').expect(200)
  await api.http.get('/readyz').expect(503)
  await api.close()
})

it('refuses the events of a session that was ended on another process within five seconds, even without Redis', async () => {
  const settings = { MONGO_URL: testDatabaseUrl('api'), REDIS_URL: `redis://${NOWHERE}` }
  const [thisApi, otherApi] = [await startTestApi(settings), await startTestApi(settings)]
  await Promise.all([thisApi.ready, otherApi.ready])
  const cookie = await thisApi.login('chen')
  const doctor = await thisApi.connect({}, cookie)
  const sayLate = () =>
    new Promise((resolve) => {
      if (!doctor.connected) return resolve('closed')
      doctor.once('disconnect', () => resolve('closed'))
      doctor.emit('updateDoctorStatus', { doctorId: 'dr_1', status: 'running-late' }, resolve)
    })
  expect(await sayLate()).toMatchObject({ ok: true })

  await otherApi.http.delete('/api/session').set('Cookie', cookie).expect(204)

  const said = async () => JSON.stringify(await sayLate())
  await expect.poll(said, { interval: 200, timeout: 5_000 }).toMatch(/not-signed-in|closed/)
  await Promise.all([thisApi.close(), otherApi.close()])
})

describe('while Redis is frozen', () => {
  let redis: TestRedis
  let thisApi: TestApi
  let otherApi: TestApi

  beforeEach(async () => {
    redis = await startTestRedis()
    const settings = { MONGO_URL: testDatabaseUrl('api'), REDIS_URL: redis.url, RATE_LIMITS: 'on' }
    thisApi = await startTestApi(settings)
    await thisApi.ready
    otherApi = await startTestApi(settings)
    await otherApi.ready
  })
  afterEach(async () => {
    await Promise.all([thisApi.close(), otherApi.close()])
    await redis.close()
  })

  /** The events that a patient's socket receives. */
  async function receivedBy(api: TestApi, appointmentId: string) {
    const received: string[] = []
    const socket = await api.connect({ appointmentId })
    socket.on('statusUpdate', ({ status }) => received.push(status))
    return received
  }

  it('delays neither logins, commands nor events to its own sockets; after it resumes, other processes get events too', async () => {
    const ann = await thisApi.book('Ann')
    const [thisReceived, otherReceived] = [await receivedBy(thisApi, ann.id), await receivedBy(otherApi, ann.id)]
    redis.freeze()

    const begun = Date.now()
    const cookie = await thisApi.login('chen')
    const next = () => thisApi.http.post('/api/doctors/dr_1/next').set('Cookie', cookie).timeout(1_000)
    await next().expect(200)
    await expect.poll(() => thisReceived).toEqual(['in-progress'])
    await thisApi.book('Ben')
    expect(Date.now() - begun).toBeLessThan(3_000)

    redis.thaw()
    await expect.poll(() => otherReceived, { timeout: 15_000 }).toEqual(['in-progress'])
    await next().expect(200)
    await expect.poll(() => otherReceived, { timeout: 15_000 }).toEqual(['in-progress', 'done'])
    expect(thisReceived).toEqual(['in-progress', 'done'])
  })

  it('closes the sockets of a session at logout', async () => {
    const cookie = await thisApi.login('chen')
    const socket = await thisApi.connect({}, cookie)
    redis.freeze()
    await thisApi.http.delete('/api/session').set('Cookie', cookie).timeout(1_000).expect(204)
    await expect.poll(() => socket.connected).toBe(false)
  })

  it.each(['since before the start', 'only now'])(
    'lets the API close, frozen %s',
    async (since) => {
      if (since === 'since before the start') redis.freeze()
      const api = await startTestApi({ REDIS_URL: redis.url })
      await api.ready
      if (since === 'only now') {
        await expect.poll(async () => String(await redis.redis.client('LIST')).match(/cmd=subscribe/g)).toHaveLength(3)
        redis.freeze()
      }
      await api.book('Ann')
      await api.close()
    },
    10_000,
  )
})
