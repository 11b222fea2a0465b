import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestApi, type TestApi } from './testing/api.ts'

let api: TestApi
let desk: string

beforeAll(async () => {
  api = await startTestApi({ SMS_COUNTRIES: 'US' })
  await api.ready
  desk = await api.login('desk')
})
afterAll(() => api.close())

const phone = (address: string) => ({ contact: { channel: 'sms', address } })
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()

const find = async (text: string) => {
  const { body } = await api.http.post('/api/desk/find').set('Cookie', desk).send({ text }).expect(200)
  return body.appointments.map(({ patientName }: { patientName: string }) => patientName)
}

it('finds a patient over all doctors and days, and keeps of the search the ids alone', async () => {
  const { storedId } = await api.book('Ximena Álvarez', phone('+12025550143'))
  await api.book('Ximeno Alvares', { doctorId: 'dr_2', scheduledTime: inDays(30) })

  expect(await find('alvarez')).toEqual(['Ximena Álvarez', 'Ximeno Alvares'])
  expect(await find('(202) 555-0143')).toEqual(['Ximena Álvarez'])
  expect(await find('quetzal')).toEqual([])

  const admin = await api.login('admin')
  const log = () => api.http.get('/api/audit').query({ by: 'staff:desk' }).set('Cookie', admin).expect(200)
  await expect
    .poll(async () => (await log()).body.rows)
    .toContainEqual(
      expect.objectContaining({
        action: 'search',
        appointments: [expect.objectContaining({ appointmentId: storedId })],
      }),
    )
  expect((await log()).text).not.toMatch(/lvarez|0143/)
})

it("shows every doctor's day at a glance", async () => {
  const { storedId, queueNumber } = await api.book('Yara', { doctorId: 'dr_3' })
  await api.book('Zoe', { doctorId: 'dr_3' })
  await api.http.post(`/api/appointments/${storedId}/check-in`).set('Cookie', desk).send({}).expect(200)

  const third = async () => {
    const { body } = await api.http.get('/api/desk').set('Cookie', desk).expect(200)
    expect(body.doctors.map(({ doctorId }: { doctorId: string }) => doctorId)).toEqual(['dr_1', 'dr_2', 'dr_3'])
    return body.doctors[2]
  }
  expect(await third()).toMatchObject({ waiting: 2, here: 1, inRoom: null, nextFree: expect.any(String) })
  await api.http.post('/api/doctors/dr_3/next').set('Cookie', desk).send({}).expect(200)
  expect(await third()).toMatchObject({ waiting: 1, here: 0, inRoom: { number: queueNumber, patientName: 'Yara' } })
})

it('books a number as people write it at home, that of a patient to be confirmed, and says what is free on seven days', async () => {
  const week = async () => (await api.http.get('/api/desk/week').set('Cookie', desk).expect(200)).body
  const { days, doctors } = await week()
  expect(days).toHaveLength(7)
  const booking = { patientName: 'Wim', doctorId: 'dr_2', scheduledTime: inDays(3) }
  const book = (phone: string, cookie = desk) =>
    api.http
      .post('/api/appointments')
      .set('Cookie', cookie)
      .send({ ...booking, phone })

  await book('(202) 555-0143').expect(201)

  const at = days.indexOf(inDays(3).slice(0, 10))
  expect((await week()).doctors[1].free[at]).toBe(doctors[1].free[at] - 1)
  expect(await find('+1 202 555 0143')).toContain('Wim')
  const { body } = await book('12').expect(400)
  expect(body.errors).toMatchObject([{ field: 'phone' }])
  const onTheWeb = (await book('(202) 555-0144', '').expect(201)).body.appointment
  const { body: status } = await api.http.get(`/api/appointments/${onTheWeb.link}/status`).expect(200)
  expect(status).toMatchObject({ alertsBy: null, unverified: { channel: 'sms', hint: expect.stringMatching(/0144$/) } })
})

it('corrects name and number: the search finds them, the old link opens nothing, and the history says who', async () => {
  const { id, storedId } = await api.book('Corina', { doctorId: 'dr_2', ...phone('+12025550151') })
  const correct = (body: object) =>
    api.http.post(`/api/appointments/${storedId}/correct`).set('Cookie', desk).send(body)
  expect((await correct({}).expect(400)).body.errors[0].field).toBe('patientName')
  expect((await correct({ phone: '+442079460000' }).expect(400)).body.reason).toBe('unreachable-number')

  const { body } = await correct({ patientName: 'Corinna', phone: '(202) 555-0152' }).expect(200)
  expect(await find('555-0152')).toEqual(['Corinna'])
  expect(await find('555-0151')).toEqual([])
  await api.http.get(`/api/appointments/${id}/status`).expect(404)
  await api.http.get(`/api/appointments/${body.link}/status`).expect(200)

  const changes = await api.http.get('/api/doctors/dr_2/queue/changes').set('Cookie', desk).expect(200)
  const event = { kind: 'corrected', appointmentId: storedId, what: 'name-and-phone' }
  expect(changes.body.changes).toContainEqual(expect.objectContaining({ by: 'staff:desk', events: [event] }))

  const other = await api.book('Dora', { doctorId: 'dr_2', ...phone('+12025550153') })
  const second = api.http.post(`/api/appointments/${other.storedId}/correct`).set('Cookie', desk)
  const refused = await second.send({ patientName: 'corinna', phone: '+12025550152' }).expect(409)
  expect(refused.body.reason).toBe('already-booked')
})

it('writes to all who wait once, after saying to how many, by what and for how much; never with a link', async () => {
  const day = inDays(20)
  const ofDay = { day: day.slice(0, 10) }
  const wait = (name: string, more: object = {}) => api.book(name, { doctorId: 'dr_3', scheduledTime: day, ...more })
  const post = (path: string, body: object) =>
    api.http
      .post(`/api/doctors/dr_3/message${path}`)
      .set('Cookie', desk)
      .send({ ...ofDay, ...body })
  const send = (text: string, key: string) => post('', { text }).set('Idempotency-Key', key)
  expect((await send('Nobody', 'nobody-there').expect(409)).body.reason).toBe('nobody-waiting')
  await wait('Una')
  await wait('Vic')

  expect((await post('/preview', { text: 'See https://other.example' }).expect(400)).body.errors[0].field).toBe('text')
  const preview = await post('/preview', { text: 'The lift is out of order.' }).expect(200)
  expect(preview.body).toEqual({ people: 2, channels: [], notReached: 2, segments: 0, languages: [] })

  const first = await send('The lift is out of order.', 'the-lift-1').expect(200)
  expect(first.body).toMatchObject({ people: 2 })
  expect((await send('The lift is out of order.', 'the-lift-1').expect(200)).body).toEqual(first.body)
  expect((await send('The lift works again.', 'the-lift-2').expect(429)).body.reason).toBe('too-many-requests')
  const board = await api.http.get('/api/doctors/dr_3/queue').query(ofDay).set('Cookie', desk).expect(200)
  const announcement = { text: 'The lift is out of order.', people: 2, sent: 0, onItsWay: 0 }
  expect(board.body.announcement).toMatchObject(announcement)
})

it('lists for the desk who asked to be called back, until somebody has', async () => {
  const { id, storedId } = await api.book('Yusuf', { doctorId: 'dr_3', ...phone('+12025550157') })
  const list = async () => (await api.http.get('/api/desk/call-backs').set('Cookie', desk).expect(200)).body.callBacks
  const ask = (name: string) => api.http.post(`/api/appointments/${name}/call-back`).send({})
  await ask(id).expect(200)
  await ask(id).expect(200)
  expect(await list()).toMatchObject([{ appointmentId: storedId, patientName: 'Yusuf', phone: '+12025550157' }])
  expect((await api.http.get(`/api/appointments/${id}/status`)).body.callBackAt).toEqual(expect.any(String))
  const other = await api.book('Zara', { doctorId: 'dr_3' })
  expect((await ask(other.id).expect(409)).body.reason).toBe('no-number')
  await api.http.post(`/api/appointments/${storedId}/call-back/done`).set('Cookie', desk).send({}).expect(200)
  expect(await list()).toEqual([])
})
