import { randomBytes, randomInt } from 'node:crypto'
import { testDatabaseUrl } from '@anteroom/store/testing/database.ts'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { startTestApi, type TestApi } from './testing/api.ts'

let one: TestApi
/** Another process of the same clinic. */
let other: TestApi
let desk: string

beforeAll(async () => {
  const settings = {
    RATE_LIMITS: 'on',
    LINK_SECRET: randomBytes(32).toString('hex'),
    MONGO_URL: testDatabaseUrl('api'),
  }
  one = await startTestApi(settings)
  await one.ready
  other = await startTestApi(settings)
  await other.ready
  desk = await one.login('desk')
})
afterAll(() => Promise.all([one.close(), other.close()]))

const address = () => `198.51.${randomInt(256)}.${randomInt(1, 255)}`
const book = (api: TestApi, more: object = {}) =>
  api.http
    .post('/api/appointments')
    .set('X-Forwarded-For', address())
    .send({
      patientName: 'Ann',
      doctorId: 'dr_2',
      scheduledTime: new Date(Date.now() + 86_400_000).toISOString(),
      ...more,
    })
const brake = (webBookings: string, cookie = desk) =>
  one.http.patch('/api/clinic').set('Cookie', cookie).send({ webBookings })
const reasonOf = async (api: TestApi, more: object = {}) => (await book(api, more)).body.reason ?? 'accepted'
const webOnBoard = async (api: TestApi) =>
  (await api.http.get('/api/doctors/dr_2/queue').set('Cookie', desk).expect(200)).body.web

describe('the emergency brake', () => {
  it('is for reception', async () => {
    await brake('off', '').expect(401)
    await brake('off', await one.login('reyes')).expect(403)
    await brake('closed').expect(400)
  })

  it('stops new bookings on the web in every process within five seconds, and nothing else', async () => {
    const contact = { channel: 'email', address: 'ann@example.org' }
    const { id } = (await book(one).expect(201)).body.appointment
    expect(await reasonOf(other)).toBe('accepted')

    await brake('off').expect(200)
    for (const api of [one, other]) {
      await vi.waitFor(async () => expect(await reasonOf(api)).toBe('web-off'), { timeout: 5_000, interval: 100 })
      expect(await reasonOf(api, { contact })).toBe('web-off')
      expect((await api.http.get('/api/doctors').expect(200)).body.webBookings).toBe('off')
    }
    expect(await webOnBoard(other)).toMatchObject({ webBookings: 'off', by: 'desk', since: expect.any(String) })
    await other.http.post(`/api/appointments/${id}/check-in`).expect(200)
    await one.book('Ben', { doctorId: 'dr_2' })
    await book(one).set('Cookie', desk).expect(201)
  })

  it('can leave the web to those who give a contact, and is let go again', async () => {
    await brake('verified').expect(200)
    const contact = { channel: 'email', address: 'cleo@example.org' }
    await vi.waitFor(async () => expect(await reasonOf(other)).toBe('contact-needed'), {
      timeout: 5_000,
      interval: 100,
    })
    const refused = await book(other)
    expect(refused.body.errors).toMatchObject([{ field: 'contact' }])
    expect(await reasonOf(other, { contact })).toBe('accepted')
    await brake('on').expect(200)
    await vi.waitFor(async () => expect(await reasonOf(other)).toBe('accepted'), { timeout: 5_000, interval: 100 })
  })
})

describe('bookings that are refused for their number', () => {
  it('raise an alarm on the board of every process, after twenty in ten minutes', async () => {
    const heard = await other.connect({}, desk)
    const boards = new Promise((resolve) => heard.on('alertUpdate', resolve))
    const from = address()
    const ask = () => book(one).set('X-Forwarded-For', from)
    const refused = async () => {
      while ((await ask()).status !== 409);
    }
    for (let count = 0; count < 20; count++) await refused()
    expect((await webOnBoard(other)).alarmForSeconds).toBe(null)
    await refused()
    await boards
    expect((await webOnBoard(other)).alarmForSeconds).toBeGreaterThan(9 * 60)
  })
})

describe('a clinic that takes nobody on the web without a contact', () => {
  it('says so in the refusal and before somebody fills the form in', async () => {
    const strict = await startTestApi({ WEB_WITHOUT_CONTACT: 'off' })
    await strict.ready
    expect(await reasonOf(strict)).toBe('contact-needed')
    expect((await strict.http.get('/api/doctors').expect(200)).body.webBookings).toBe('verified')
    expect(await reasonOf(strict, { contact: { channel: 'email', address: 'ann@example.org' } })).toBe('accepted')
    await strict.close()
  })
})
