import type { StatusAnswer } from '@anteroom/contracts/answers.ts'
import type { Queue } from '@anteroom/queue/types.ts'
import { codeStore } from '@anteroom/store/codes.ts'
import { connect, type Database, openDatabase } from '@anteroom/store/connection.ts'
import { testDatabaseUrl } from '@anteroom/store/testing/database.ts'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApi, type TestApi } from './testing/api.ts'

const LINK_SECRET = 'c'.repeat(40)
const contact = { channel: 'sms', address: '+12025550143' } as const
const patientName = 'Ana López'

let api: TestApi
let database: Database
beforeAll(async () => {
  const MONGO_URL = testDatabaseUrl('api')
  database = await connect(openDatabase(), MONGO_URL, pino({ level: 'silent' }))
  api = await startTestApi({ MONGO_URL, LINK_SECRET })
  await api.ready
})
afterAll(async () => {
  await api.close()
  await database.close()
})

const queues = () => database.collection<Queue>('queues')
const patients = () => database.collection('patients').countDocuments()

/** A booking by anybody on the web. */
const bookOnTheWeb = (more: object = {}) =>
  api.http
    .post('/api/appointments')
    .send({ patientName, doctorId: 'dr_1', scheduledTime: new Date().toISOString(), contact, ...more })
const booked = async (more: object = {}): Promise<string> => (await bookOnTheWeb(more).expect(201)).body.appointment.id
const statusOf = async (id: string): Promise<StatusAnswer> =>
  (await api.http.get(`/api/appointments/${id}/status`).expect(200)).body
const verify = (id: string, code: string, key = crypto.randomUUID()) =>
  api.http.post(`/api/appointments/${id}/contact/verify`).set('Idempotency-Key', key).send({ code })

/** What a worker does when it sends the code: gives the code. */
async function sendCode(id: string, address: string = contact.address): Promise<string> {
  const codes = codeStore(database, LINK_SECRET)
  expect(await codes.claim(address, id, Date.now())).toBe(true)
  return codes.codeFor(address, id)
}
const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

describe('a contact typed on the web', () => {
  it('makes the answer no other, for a person who has an appointment and for one who has not', async () => {
    await api.book(patientName, { contact })
    const known = await bookOnTheWeb()
    const unknown = await bookOnTheWeb({ contact: { ...contact, address: '+12025550144' } })
    const shape = ({ status, body }: typeof known) => [status, body.message, Object.keys(body.appointment)]
    expect(shape(known)).toEqual([201, ...shape(unknown).slice(1)])
    const [one, other] = [await statusOf(known.body.appointment.id), await statusOf(unknown.body.appointment.id)]
    expect(Object.keys(one)).toEqual(Object.keys(other))
    expect(one.unverified).toEqual({ channel: 'sms', hint: '0143', until: expect.any(String) })
    for (const id of [one.appointmentId, other.appointmentId]) {
      expect((await verify(id, '123456').expect(403)).body.reason).toBe('wrong-code')
    }
  })

  it('is known to the clinic, with the consent, only once the code has come back', async () => {
    const address = '+12025550145'
    const before = await patients()
    const id = await booked({ contact: { ...contact, address }, patientName: 'Leo' })
    const code = await sendCode(id, address)
    await verify(id, wrong(code)).expect(403)
    expect([await patients(), (await statusOf(id)).alertsBy]).toEqual([before, null])

    const key = crypto.randomUUID()
    await verify(id, `${code.slice(0, 3)} ${code.slice(3)}`, key).expect(200)
    expect(await statusOf(id)).toMatchObject({ alertsBy: 'sms', unverified: null })
    await expect
      .poll(() => database.collection('patients').findOne({ 'contact.address': address }))
      .toMatchObject({ name: 'Leo', consent: { via: 'web' } })
    await verify(id, code, key).expect(200)
    expect((await verify(id, code).expect(409)).body.reason).toBe('code-expired')
  })

  it('is told of its other appointment by the right code alone, and the place is free again', async () => {
    const address = '+12025550146'
    await api.book(patientName, { contact: { ...contact, address } })
    const id = await booked({ contact: { ...contact, address } })
    const code = await sendCode(id, address)
    expect((await verify(id, wrong(code)).expect(403)).body.reason).toBe('wrong-code')
    for (let times = 0; times < 2; times++)
      expect((await verify(id, code).expect(409)).body.reason).toBe('already-booked')
    expect(await statusOf(id)).toMatchObject({ status: 'cancelled', endedFor: 'already-booked' })
  })

  it('takes five codes, and no sixth', async () => {
    const address = '+12025550147'
    const id = await booked({ contact: { ...contact, address } })
    const code = await sendCode(id, address)
    for (let tries = 0; tries < 5; tries++) await verify(id, wrong(code)).expect(403)
    expect((await verify(id, code).expect(409)).body.reason).toBe('code-expired')
    await api.http.post(`/api/appointments/${id}/contact/drop`).expect(200)
    expect(await statusOf(id)).toMatchObject({ status: 'waiting', unverified: null, alertsBy: null })
  })

  it('reads a code in the digits of an Arabic keyboard', async () => {
    const address = '+12025550148'
    const id = await booked({ contact: { ...contact, address } })
    const code = await sendCode(id, address)
    await verify(
      id,
      code.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
    ).expect(200)
  })

  it('is forgotten with the person', async () => {
    const address = '+12025550149'
    const id = await booked({ contact: { ...contact, address }, patientName: 'Eve' })
    const cookie = await api.login('desk')
    const { body } = await api.http
      .post('/api/patients/erase')
      .set('Cookie', cookie)
      .send({ contact: { ...contact, address } })
      .expect(200)
    expect(body.appointments).toBe(1)
    await api.http.get(`/api/appointments/${id}/status`).expect(404)
    expect(JSON.stringify(await queues().find().toArray())).not.toContain(address)
  })
})

describe('a place that nobody confirmed', () => {
  it('is given up when its time is over, with nothing sent, and says why', async () => {
    const address = '+12025550150'
    const id = await booked({ contact: { ...contact, address }, doctorId: 'dr_2', patientName: 'Late' })
    const held = await booked({ contact: { ...contact, address: '+12025550151' }, doctorId: 'dr_2' })
    const cookie = await api.login('desk')
    expect((await boardRow(cookie, 'Late')).unverified).toBe(true)
    await api.http.post(`/api/appointments/${held}/check-in`).set('Cookie', cookie).expect(200)
    await queues().updateOne(
      { 'appointments.patientName': 'Late' },
      { $set: { 'appointments.$.unverified.until': Date.now() - 1 }, $inc: { rev: 1 } },
    )
    await expect
      .poll(() => statusOf(id), { timeout: 15_000 })
      .toMatchObject({
        status: 'cancelled',
        endedFor: 'not-verified',
        unverified: null,
      })
    expect(await statusOf(held)).toMatchObject({ status: 'waiting', unverified: { until: null } })
  }, 20_000)

  const boardRow = async (cookie: string, name: string) => {
    const { body } = await api.http.get('/api/doctors/dr_2/queue').set('Cookie', cookie).expect(200)
    return body.appointments.find((row: { patientName: string }) => row.patientName === name)
  }

  it('keeps its time when its patient moves it, and loses it when the clinic does', async () => {
    const id = await booked({ contact: { ...contact, address: '+12025550152' }, doctorId: 'dr_2' })
    const { unverified } = await statusOf(id)
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
    const moved = await api.http
      .post(`/api/appointments/${id}/reschedule`)
      .send({ scheduledTime: tomorrow })
      .expect(200)
    expect((await statusOf(moved.body.appointment.id)).unverified).toEqual(unverified)
    const transferred = await api.http
      .post(`/api/appointments/${moved.body.appointment.id}/transfer`)
      .set('Cookie', await api.login('desk'))
      .send({ doctorId: 'dr_3' })
      .expect(200)
    expect((await statusOf(transferred.body.appointment.id)).unverified).toEqual({ ...unverified, until: null })
  })
})
