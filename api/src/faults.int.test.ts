import { expect, it } from 'vitest'
import { newDatabase, startExampleApi } from './example-api.ts'

/** Nothing listens there. */
const NOWHERE = '127.0.0.1:9'

it('books, calls and tells its own sockets without any Redis', async () => {
  const api = await startExampleApi({ REDIS_URL: `redis://${NOWHERE}`, RATE_LIMITS: 'on' })
  await api.ready
  const cookie = await api.login('chen')
  const ann = await api.book('Ann')
  const socket = await api.connect({ appointmentId: ann.id })
  const heard: string[] = []
  socket.on('statusUpdate', ({ status }) => heard.push(status))
  await api.http.post('/api/doctors/dr_1/next').set('Cookie', cookie).expect(200)
  await expect.poll(() => heard).toEqual(['in-progress'])
  await api.close()
})

it('answers 503 with Retry-After within two seconds or so while there is no MongoDB, and stays alive', async () => {
  const api = await startExampleApi({ MONGO_URL: `mongodb://${NOWHERE}/none` })
  const response = await api.http.get('/api/doctors').timeout(4_000)
  expect([response.status, response.body.reason, response.get('Retry-After')]).toEqual([503, 'unavailable', '2'])
  await api.http.get('/livez').expect(200)
  await api.http.get('/readyz').expect(503)
  await api.close()
})

it('asks for the session with each event: one that was ended elsewhere is worth nothing, even without Redis', async () => {
  const settings = { MONGO_URL: newDatabase(), REDIS_URL: `redis://${NOWHERE}` }
  const [here, elsewhere] = [await startExampleApi(settings), await startExampleApi(settings)]
  await Promise.all([here.ready, elsewhere.ready])
  const cookie = await here.login('chen')
  const doctor = await here.connect({}, cookie)
  const sayLate = () =>
    new Promise((resolve) => doctor.emit('updateDoctorStatus', { doctorId: 'dr_1', status: 'running-late' }, resolve))
  expect(await sayLate()).toMatchObject({ ok: true })

  await elsewhere.http.delete('/api/session').set('Cookie', cookie).expect(204)

  expect(await sayLate()).toMatchObject({ ok: false, problem: { reason: 'not-signed-in' } })
  await Promise.all([here.close(), elsewhere.close()])
})
