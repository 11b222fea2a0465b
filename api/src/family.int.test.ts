import { afterAll, beforeAll, expect, it } from 'vitest'
import { BOT_KEY, startTestApi, type TestApi } from './testing/api.ts'

let api: TestApi
let [chen, reyes, desk] = ['', '', '']
const contact = { channel: 'sms', address: '+12025550143' }
const scheduledTime = new Date(Date.now() + 3 * 86_400_000).toISOString()

beforeAll(async () => {
  api = await startTestApi()
  await api.ready
  const logins = await Promise.all(['chen', 'reyes', 'desk'].map((username) => api.login(username)))
  ;[chen = '', reyes = '', desk = ''] = logins
})
afterAll(() => api.close())

const asked = (patientName: string, headers: Record<string, string> = {}, more: object = {}) =>
  api.http
    .post('/api/appointments')
    .set(headers)
    .send({ patientName, doctorId: 'dr_1', scheduledTime, contact, ...more })
const bot = { Authorization: `Bearer ${BOT_KEY}` }

it('one contact books for a child too, and the same person is booked once', async () => {
  const ana = await asked('Ana López', bot, { bookedVia: 'sms' }).expect(201)
  const leo = await asked('Leo', bot, { bookedVia: 'sms' }).expect(201)
  expect([ana.body.appointment.queueNumber, leo.body.appointment.queueNumber]).toEqual([1, 2])

  const search = await api.http.post('/api/appointments/search').set(bot).send({ contact }).expect(200)
  expect(search.body.appointments.map((one: { patientName: string }) => one.patientName)).toEqual(['Ana López', 'Leo'])
  const patient = () => api.http.post('/api/patients/search').set(bot).send({ contact })
  await expect.poll(async () => (await patient()).body.names).toEqual(['Leo', 'Ana López'])

  const id = ana.body.appointment.id
  const again = await asked('ana  LOPEZ', bot).expect(409)
  expect(again.body).toMatchObject({ reason: 'already-booked', appointmentId: id })
  for (const cookie of [chen, desk]) {
    expect((await asked('ANA LOPEZ', { Cookie: cookie }).expect(409)).body.appointmentId).toBe(id)
  }
})

it('a doctor of other patients does not learn which appointment it is', async () => {
  const { body } = await asked('Ana Lopez', { Cookie: reyes }).expect(409)
  expect(body).toMatchObject({ reason: 'already-booked', errors: [{ field: 'patientName' }] })
  expect(body).not.toHaveProperty('appointmentId')
})

it('a stranger on the web does not learn that there is one: what is typed there is nobody until it is verified', async () => {
  await asked('Ana Lopez').expect(201)
  // Nor by moving there an appointment that the stranger made.
  const elsewhere = new Date(Date.now() + 4 * 86_400_000).toISOString()
  const mine = await asked('Ana Lopez', {}, { scheduledTime: elsewhere }).expect(201)
  await api.http.post(`/api/appointments/${mine.body.appointment.id}/reschedule`).send({ scheduledTime }).expect(200)
})

it('without a contact nobody can be recognised', async () => {
  await asked('Ana López', {}, { contact: undefined }).expect(201)
})
