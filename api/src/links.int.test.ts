import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BOT_KEY, startTestApi, type TestApi } from './testing/api.ts'

let api: TestApi

beforeAll(async () => {
  api = await startTestApi({ TELEGRAM_LINK: 'https://t.me/example_clinic_bot' })
  await api.ready
})
afterAll(() => api.close())

const sms = (address: string) => ({ channel: 'sms', address })
const chat = (address: string) => ({ channel: 'telegram', address })
const asBot = (path: string, body: object) =>
  api.http.post(`/api${path}`).set('Authorization', `Bearer ${BOT_KEY}`).send(body)
const redeem = (code: string, contact: object) => asBot('/links/redeem', { code, contact })

/** The code of a new link for an appointment, as Telegram passes it to the bot. */
async function codeFor(id: string): Promise<string> {
  const { body } = await api.http.post(`/api/appointments/${id}/telegram-link`).send({}).expect(200)
  expect(body.url).toMatch(/^https:\/\/t\.me\/example_clinic_bot\?start=a_[\w-]{22}$/)
  return body.url.split('start=a_')[1]
}

describe('a link to Telegram', () => {
  it('moves the alerts to the first chat that uses it, and answers a repeat by that chat', async () => {
    const phone = sms('+12025550180')
    const { id, storedId } = await api.book('Ann', { contact: phone })
    const code = await codeFor(id)
    const answer = await redeem(code, chat('180')).expect(200)
    expect(answer.body).toMatchObject({ appointmentId: storedId, patientName: 'Ann', status: 'waiting', rev: 2 })
    expect((await redeem(code, chat('180')).expect(200)).body.rev).toBe(2)
    const other = await redeem(code, chat('181'))
    expect([other.status, other.body.reason]).toEqual([409, 'link-used'])

    await expect
      .poll(async () => (await asBot('/patients/search', { contact: chat('180') })).body)
      .toMatchObject({ name: 'Ann', consent: { via: 'telegram' } })
    for (const contact of [phone, chat('180')]) {
      const { body } = await asBot('/appointments/search', { contact }).expect(200)
      expect(body.appointments).toMatchObject([{ appointmentId: storedId }])
    }
  })

  it('is accepted for one chat only when many use it at once', async () => {
    const { id } = await api.book('Ben', { doctorId: 'dr_2' })
    const code = await codeFor(id)
    const answers = await Promise.all(Array.from({ length: 8 }, (_, index) => redeem(code, chat(`20${index}`))))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409, 409, 409])
  })

  it('follows an appointment that moved to another day with both contacts', async () => {
    const { id } = await api.book('Cleo', { doctorId: 'dr_3', contact: sms('+12025550182') })
    await redeem(await codeFor(id), chat('182')).expect(200)
    const code = await codeFor(id)
    const scheduledTime = new Date(Date.now() + 86_400_000).toISOString()
    const moved = await api.http.post(`/api/appointments/${id}/reschedule`).send({ scheduledTime }).expect(200)
    const there = moved.body.appointment.id
    const found = await asBot('/appointments/search', { contact: sms('+12025550182') }).expect(200)
    expect(found.body.appointments).toMatchObject([{ day: moved.body.appointment.day }])
    expect((await redeem(code, chat('183')).expect(200)).body).toMatchObject({ day: moved.body.appointment.day })

    const desk = await api.login('desk')
    const erased = await api.http
      .post('/api/patients/erase')
      .set('Cookie', desk)
      .send({ contact: chat('182') })
      .expect(200)
    expect(erased.body.appointments).toBe(2)
    const stored = found.body.appointments[0].appointmentId
    const { body } = await api.http.get(`/api/appointments/${stored}/status`).set('Cookie', desk)
    expect(body).toMatchObject({ patientName: '-', status: 'cancelled' })
    await api.http.get(`/api/appointments/${there}/status`).expect(404)
  })

  it('is refused for a chat where the same person has one in that queue, and for an appointment that is over', async () => {
    const contact = chat('184')
    await api.book('Dora', { contact, bookedVia: 'telegram' })
    const { id } = await api.book('DORA')
    const code = await codeFor(id)
    expect((await redeem(code, contact).expect(409)).body.reason).toBe('already-booked')
    const late = await codeFor(id)
    await api.http.post(`/api/appointments/${id}/cancel`).send({}).expect(200)
    expect((await redeem(late, chat('185')).expect(409)).body.reason).toBe('not-waiting')
  })

  it('is not created for an unknown appointment, nor without a bot', async () => {
    const unknown = await api.http.post('/api/appointments/nobody/telegram-link').send({})
    expect([unknown.status, unknown.body.reason]).toEqual([404, 'unknown-appointment'])
    const without = await startTestApi()
    await without.ready
    const { id } = await without.book('Fay')
    const none = await without.http.post(`/api/appointments/${id}/telegram-link`).send({})
    expect([none.status, none.body.reason]).toEqual([404, 'not-found'])
    await without.close()
  })

  it('is redeemed by the bot only, and a made-up code is refused like a used one', async () => {
    const body = { code: 'made-up-code-of-mine', contact: chat('186') }
    await api.http.post('/api/links/redeem').send(body).expect(401)
    expect((await redeem(body.code, body.contact).expect(409)).body.reason).toBe('link-used')
    await redeem('$ne', body.contact).expect(400)
    await asBot('/links/redeem', { ...body, code: { $ne: '' } }).expect(400)
    await api.http.post('/api/appointments/nobody/telegram-link').send({ more: 1 }).expect(400)
  })
})
