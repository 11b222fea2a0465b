import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BOT_KEY, startTestApi, type TestApi } from './testing/api.ts'

let api: TestApi
let chen: string

beforeAll(async () => {
  api = await startTestApi()
  await api.ready
  chen = await api.login('chen')
})
afterAll(() => api.close())

const soon = () => new Date(Date.now() + 60_000).toISOString()
const request = { patientName: 'John Doe', doctorId: 'dr_2', scheduledTime: '2026-12-01T10:00:00Z' }
const reasonOf = (body: { reason: string; errors?: { field: string }[] }) => [
  body.reason,
  ...(body.errors ?? []).map(({ field }) => field),
]

describe('the four requests of the contract', () => {
  it('answer in their shapes', async () => {
    const scheduledTime = new Date(Date.now() + 7 * 86_400_000).toISOString()
    await api.book('Jane Roe', { scheduledTime })
    const booked = await api.http
      .post('/api/appointments')
      .send({ patientName: 'John Doe', doctorId: 'dr_1', scheduledTime })
      .expect(201)
    expect(booked.body).toMatchObject({
      message: 'Appointment created successfully',
      appointment: {
        id: expect.any(String),
        patientName: 'John Doe',
        doctor: 'Dr. Michael Chen',
        queueNumber: 2,
        status: 'waiting',
        estimatedWaitTime: '20 minutes',
      },
    })

    const { id } = booked.body.appointment
    const status = await api.http.get(`/api/appointments/${id}/status`).expect(200)
    expect(status.body).toMatchObject({
      appointmentId: id,
      patientName: 'John Doe',
      doctor: 'Dr. Michael Chen',
      queuePosition: 2,
      doctorStatus: 'on-time',
      estimatedWaitTime: '20 minutes',
    })

    await api.http
      .patch(`/api/appointments/${id}/status`)
      .set('Cookie', chen)
      .send({ status: 'in-progress' })
      .expect(200, { message: 'Appointment status updated', appointmentId: id, status: 'in-progress', rev: 3 })

    await api.http
      .patch('/api/doctors/dr_1/status')
      .set('Cookie', chen)
      .send({ status: 'running-late' })
      .expect(200, { message: 'Doctor status updated', status: 'running-late' })
  })

  it('take how long a break is, and how late the doctor is, and answer with its end and the turns after it', async () => {
    const desk = await api.login('desk')
    const { id } = await api.book('Jane Doe', { doctorId: 'dr_3' })
    const set = (body: object) => api.http.patch('/api/doctors/dr_3/status').set('Cookie', desk).send(body)
    const status = async () => (await api.http.get(`/api/appointments/${id}/status`).expect(200)).body
    const before = Date.now()
    await set({ status: 'on-break', minutes: 30 }).expect(200, { message: 'Doctor status updated', status: 'on-break' })
    const { breakUntil, estimatedWaitTime, expectedAt, window } = await status()
    expect(Math.abs(Date.parse(breakUntil) - before - 30 * 60_000)).toBeLessThan(60_000)
    expect(estimatedWaitTime).toBe('paused')
    expect(Date.parse(expectedAt)).toBeGreaterThanOrEqual(Date.parse(breakUntil))
    expect(Date.parse(window.earliest)).toBeGreaterThanOrEqual(Date.parse(breakUntil))
    const { body: board } = await api.http.get('/api/doctors/dr_3/queue').set('Cookie', desk).expect(200)
    expect(board.breakUntil).toBe(breakUntil)

    await set({ status: 'on-break' }).expect(200)
    expect(await status()).toMatchObject({ breakUntil: null, expectedAt: null, window: null })
    await set({ status: 'running-late', minutes: 30 }).expect(200)
    expect((await status()).waitParts).toMatchObject({ late: 30 })
    await set({ status: 'running-late' }).expect(200)
    expect((await status()).waitParts).toMatchObject({ late: 10 })
    await set({ status: 'on-time', minutes: 30 }).expect(400)
    await set({ status: 'on-break', minutes: 0 }).expect(400)
  })

  it('answer a status again with 304, until something of it changes', async () => {
    const { id, storedId } = await api.book('Ann Poe', { doctorId: 'dr_2' })
    const look = (tag: string) => api.http.get(`/api/appointments/${id}/status`).set('If-None-Match', tag)
    const first = await look('"another"').expect(200)
    expect(first.headers).toMatchObject({ etag: expect.stringMatching(/^W\/"[\w-]+"$/), 'cache-control': 'no-store' })
    // Where a minute ends in between, it is a new answer of the same revision.
    const again = await look(first.headers.etag as string)
    const known = again.status === 200 ? await look(again.headers.etag as string) : again
    expect([known.status, known.text]).toEqual([304, ''])

    const desk = await api.login('desk')
    await api.http.post(`/api/appointments/${storedId}/check-in`).set('Cookie', desk).send({}).expect(200)
    const changed = await look(known.headers.etag as string).expect(200)
    expect(changed.body.stage).toBe('here')
    expect(changed.headers.etag).not.toBe(known.headers.etag)
    expect((await api.http.get('/api/doctors').expect(200)).headers).not.toHaveProperty('etag')
  })

  it('need no login with AUTH=off', async () => {
    const open = await startTestApi({ AUTH: 'off' })
    await open.ready
    const { id } = await open.book('John Doe')
    await open.http.patch(`/api/appointments/${id}/status`).send({ status: 'in-progress' }).expect(200)
    await open.http.patch('/api/doctors/dr_1/status').send({ status: 'on-break' }).expect(200)
    await open.close()
  })
})

describe('invalid input is answered by a problem document that names the field', () => {
  it.each([
    ['an unknown doctor', { ...request, doctorId: 'dr_9' }, 404, ['unknown-doctor', 'doctorId']],
    ['a day that is over', { ...request, scheduledTime: '2020-01-01T10:00:00Z' }, 422, ['day-past', 'scheduledTime']],
    ['a day far ahead', { ...request, scheduledTime: '2099-01-01T10:00:00Z' }, 422, ['day-too-far', 'scheduledTime']],
    ['an empty name', { ...request, patientName: '   ' }, 400, ['invalid-input', 'patientName']],
    ['a time that is none', { ...request, scheduledTime: 'ten' }, 400, ['invalid-input', 'scheduledTime']],
    ['an unknown field', { ...request, $where: '1' }, 400, ['invalid-input', '$where']],
    ['an operator for an id', { ...request, doctorId: { $ne: '' } }, 400, ['invalid-input', 'doctorId']],
    [
      'half a phone number',
      { ...request, contact: { channel: 'sms', address: '555' } },
      400,
      ['invalid-input', 'contact.address'],
    ],
    [
      "another's chat",
      { ...request, contact: { channel: 'telegram', address: '1' } },
      403,
      ['not-allowed', 'contact.channel'],
    ],
    ['nothing at all', undefined, 400, ['invalid-input', 'body']],
  ])('%s', async (_, body, status, reason) => {
    const response = await api.http.post('/api/appointments').send(body)
    expect(response.status).toBe(status)
    expect(response.type).toBe('application/problem+json')
    expect(reasonOf(response.body)).toEqual(reason)
  })

  it('for broken JSON and a body that is too large', async () => {
    const post = () => api.http.post('/api/appointments').set('Content-Type', 'application/json')
    expect(reasonOf((await post().send('{"patientName":').expect(400)).body)).toEqual(['invalid-input', 'body'])
    expect(
      reasonOf(
        (
          await post()
            .send(`"${'x'.repeat(20_000)}"`)
            .expect(400)
        ).body,
      ),
    ).toEqual(['invalid-input', 'body'])
  })

  it('for a misspelt status, an unknown appointment and an unknown path', async () => {
    const misspelt = await api.http
      .patch('/api/doctors/dr_1/status')
      .set('Cookie', chen)
      .send({ status: 'running late' })
    expect([misspelt.status, ...reasonOf(misspelt.body)]).toEqual([400, 'invalid-input', 'status'])
    const { id } = await api.book('Ann', { scheduledTime: soon() })
    const word = await api.http.patch(`/api/appointments/${id}/status`).set('Cookie', chen).send({ status: 'finished' })
    expect([word.status, ...reasonOf(word.body)]).toEqual([400, 'invalid-input', 'status'])
    const unknown = await api.http.get('/api/appointments/nobody/status')
    expect([unknown.status, unknown.body.reason]).toEqual([404, 'unknown-appointment'])
    expect((await api.http.get('/api/nothing').expect(404)).body.reason).toBe('not-found')
    await api.http.get('/api/appointments/%E0%A4%A/status').expect(400)
  })

  it.each([
    ['es-MX', /^No encontramos esta cita/],
    ['ar-EG', /^لم نجد هذا الموعد/],
    ['en;q=0.3, fr, ar;q=0.8, es;q=0.5', /^لم نجد هذا الموعد/],
    ['fr', /^We can't find this appointment/],
    ['*', /^We can't find this appointment/],
  ])('in the best supported language of Accept-Language: %s', async (accepted, sentence) => {
    const response = await api.http.get('/api/appointments/nobody/status').set('Accept-Language', accepted)
    expect(response.body.detail).toMatch(sentence)
  })
})

describe('authorization', () => {
  it('refuses staff commands to patients and to doctors of other queues', async () => {
    const { id } = await api.book('Ben', { doctorId: 'dr_2' })
    await api.http.patch(`/api/appointments/${id}/status`).send({ status: 'in-progress' }).expect(401)
    await api.http
      .patch(`/api/appointments/${id}/status`)
      .set('Cookie', chen)
      .send({ status: 'in-progress' })
      .expect(403)
    await api.http.get('/api/doctors/dr_2/queue').set('Cookie', chen).expect(403)
    await api.http.post('/api/doctors/dr_2/next').expect(401)
    await api.http.post(`/api/appointments/${id}/cancel`).send({ by: 'clinic' }).expect(401)
  })

  it('lets reception work every queue', async () => {
    const desk = await api.login('desk')
    await api.http.get('/api/doctors/dr_2/queue').set('Cookie', desk).expect(200)
    await api.http.get('/api/doctors/dr_3/queue').set('Cookie', desk).expect(200)
  })

  it('ends a session at logout', async () => {
    const reyes = await api.login('reyes')
    expect((await api.http.get('/api/session').set('Cookie', reyes).expect(200)).body).toMatchObject({
      role: 'doctor',
      doctorIds: ['dr_2'],
    })
    await api.http.delete('/api/session').set('Cookie', reyes).expect(204)
    await api.http.get('/api/session').set('Cookie', reyes).expect(401)
  })

  it('answers a wrong password and an unknown name alike, and refuses requests from other origins', async () => {
    const wrong = await api.http.post('/api/session').send({ username: 'chen', password: 'wrong' }).expect(401)
    const unknown = await api.http.post('/api/session').send({ username: 'who', password: 'wrong' }).expect(401)
    expect(unknown.body).toEqual(wrong.body)
    await api.http.post('/api/doctors/dr_1/next').set('Cookie', chen).set('Origin', 'https://evil.example').expect(403)
  })

  it('refuses logins after eight wrong passwords', async () => {
    const limited = await startTestApi({ RATE_LIMITS: 'on' })
    await limited.ready
    const address = `203.0.113.${Math.ceil(Math.random() * 250)}`
    const attempt = (password: string) =>
      limited.http.post('/api/session').set('X-Forwarded-For', address).send({ username: 'haddad', password })
    for (let count = 0; count < 8; count++) await attempt('wrong').expect(401)
    await attempt('a-demo-password').expect(429)
    await limited.close()
  })

  it('shows the appointments of a contact to the bot only', async () => {
    const contact = { channel: 'sms', address: '+12025550150' }
    const { storedId } = await api.book('Cleo', { doctorId: 'dr_3', contact, bookedVia: 'sms' })
    const search = () => api.http.post('/api/appointments/search').send({ contact })
    await search().expect(401)
    const found = await search().set('Authorization', `Bearer ${BOT_KEY}`).expect(200)
    expect(found.body.appointments.map(({ appointmentId }: { appointmentId: string }) => appointmentId)).toEqual([
      storedId,
    ])
  })
})

describe('an Idempotency-Key', () => {
  it('gets the first answer again, and is refused for another request', async () => {
    const book = (patientName: string) =>
      api.http
        .post('/api/appointments')
        .set('Idempotency-Key', 'a-key-of-mine')
        .send({ ...request, patientName, scheduledTime: '2026-12-02T10:00:00Z' })
    const first = await book('Dora').expect(201)
    const again = await book('Dora').expect(201)
    expect(again.body).toEqual(first.body)
    expect(reasonOf((await book('Somebody else').expect(422)).body)).toEqual(['key-reused'])
  })

  it('presses next once, however often it is sent', async () => {
    const haddad = await api.login('haddad')
    await api.book('Eve', { doctorId: 'dr_3' })
    await api.book('Fay', { doctorId: 'dr_3' })
    const press = () =>
      api.http.post('/api/doctors/dr_3/next').set('Cookie', haddad).set('Idempotency-Key', 'press-one')
    const answers = await Promise.all([press(), press(), press()])
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
  })
})

describe('a day at the board', () => {
  it('shows the unfinished in line order, then those that are over; a cancelled appointment has place 0', async () => {
    const desk = await api.login('desk')
    const day = '2026-12-09'
    const book = (name: string) => api.book(name, { scheduledTime: `${day}T12:00:00Z` })
    const [ann, ben, cleo] = [await book('Ann'), await book('Ben'), await book('Cleo')]
    await api.http.post(`/api/appointments/${ann.id}/cancel`).expect(200)
    await api.http
      .patch(`/api/appointments/${ben.id}/status`)
      .set('Cookie', desk)
      .send({ status: 'in-progress' })
      .expect(200)

    const { body } = await api.http.get(`/api/doctors/dr_1/queue?day=${day}`).set('Cookie', desk).expect(200)
    expect(
      body.appointments.map((row: { patientName: string; status: string; position: number }) => [
        row.patientName,
        row.status,
        row.position,
      ]),
    ).toEqual([
      ['Ben', 'in-progress', 1],
      ['Cleo', 'waiting', 2],
      ['Ann', 'cancelled', 0],
    ])
    const over = await api.http.get(`/api/appointments/${ann.id}/status`).expect(200)
    expect(over.body).toMatchObject({ queuePosition: 0, status: 'cancelled', estimatedWaitTime: '0 minutes' })
    expect((await api.http.get(`/api/appointments/${cleo.id}/status`)).body.queuePosition).toBe(2)
  })

  it('refuses a second start with the reason, and a start while on a break', async () => {
    const day = '2026-12-10T12:00:00Z'
    const [ann, ben] = [await api.book('Ann', { scheduledTime: day }), await api.book('Ben', { scheduledTime: day })]
    const start = (id: string) =>
      api.http.patch(`/api/appointments/${id}/status`).set('Cookie', chen).send({ status: 'in-progress' })
    await start(ann.id).expect(200)
    expect((await start(ann.id).expect(409)).body.reason).toBe('not-waiting')
    expect((await start(ben.id).expect(409)).body.reason).toBe('room-occupied')

    const reyes = await api.login('reyes')
    const today = await api.book('Gil', { doctorId: 'dr_2' })
    await api.http.patch('/api/doctors/dr_2/status').set('Cookie', reyes).send({ status: 'on-break' }).expect(200)
    const refused = await api.http
      .patch(`/api/appointments/${today.id}/status`)
      .set('Cookie', reyes)
      .send({ status: 'in-progress' })
    expect([refused.status, refused.body.reason]).toEqual([409, 'doctor-on-break'])
    expect((await api.http.get(`/api/appointments/${today.id}/status`)).body.estimatedWaitTime).toBe('paused')
  })
})

it('serves its OpenAPI description at /api/docs', async () => {
  const { body } = await api.http.get('/api/docs/openapi.json').expect(200)
  expect(Object.keys(body.paths)).toContain('/api/appointments/{id}/status')
  expect((await api.http.get('/api/docs/').expect(200)).type).toBe('text/html')
})
