import type { AlertUpdate } from '@anteroom/contracts/live.ts'
import { consentText } from '@anteroom/messages/consent.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BOT_KEY, startTestApi, type TestApi } from './testing/api.ts'

let api: TestApi

beforeAll(async () => {
  api = await startTestApi()
  await api.ready
})
afterAll(() => api.close())

const phone = (address: string) => ({ channel: 'sms', address })
const asBot = (path: string, body: object) =>
  api.http.post(`/api/patients${path}`).set('Authorization', `Bearer ${BOT_KEY}`).send(body)
const patientOf = async (contact: object) => (await asBot('/search', { contact }).expect(200)).body

describe('STOP and START', () => {
  it('store the time of the first STOP, also for an unknown contact, until START', async () => {
    const contact = phone('+12025550170')
    await asBot('/opt-out', { contact, optedOut: false }).expect(204)
    await asBot('/search', { contact }).expect(404)

    await asBot('/opt-out', { contact, optedOut: true }).expect(204)
    const patient = await patientOf(contact)
    expect(patient).toEqual({
      name: null,
      names: [],
      language: 'en',
      consent: null,
      optedOutAt: expect.any(String),
      textedCancelAt: null,
      leadMinutes: null,
    })
    await asBot('/opt-out', { contact, optedOut: true }).expect(204)
    expect((await patientOf(contact)).optedOutAt).toBe(patient.optedOutAt)

    await asBot('/opt-out', { contact, optedOut: false }).expect(204)
    expect((await patientOf(contact)).optedOutAt).toBeNull()
  })

  it('shows staff who opted out by CANCEL after booking, until START', async () => {
    const contact = phone('+12025550179')
    const booked = await api.book('Cora', { contact, bookedVia: 'sms' })
    await asBot('/opt-out', { contact, optedOut: true, textedCancel: true }).expect(204)
    const cookie = await api.login()
    const { body } = await api.http.get('/api/doctors/dr_1/queue').set('Cookie', cookie).expect(200)
    expect(body.appointments.find((row: { id: string }) => row.id === booked.storedId)).toMatchObject({
      status: 'waiting',
      textedCancelAt: expect.any(String),
    })
    expect((await patientOf(contact)).textedCancelAt).toEqual(expect.any(String))

    await asBot('/opt-out', { contact, optedOut: false }).expect(204)
    expect((await patientOf(contact)).textedCancelAt).toBeNull()
  })

  it('tells the staff of that doctor alone, live, when a patient texts CANCEL and when they opt in again', async () => {
    const contact = phone('+12025550178')
    await api.book('Dora', { contact, bookedVia: 'sms' })
    const [chen, reyes] = await Promise.all(
      ['chen', 'reyes'].map(async (name) => {
        const heard: AlertUpdate[] = []
        const socket = await api.connect({}, await api.login(name))
        socket.on('alertUpdate', (update) => heard.push(update))
        return heard
      }),
    )
    const update = { doctorId: 'dr_1', day: (await api.http.get('/api/doctors')).body.today }
    await asBot('/opt-out', { contact, optedOut: true, textedCancel: true }).expect(204)
    await expect.poll(() => chen).toEqual([update])
    await asBot('/opt-out', { contact, optedOut: false }).expect(204)
    await expect.poll(() => chen).toEqual([update, update])
    expect(reyes).toEqual([])
  })

  it('survive a booking, which stores the consent and its wording', async () => {
    const contact = phone('+12025550171')
    await asBot('/opt-out', { contact, optedOut: true }).expect(204)
    await api.book('Ana', { contact, bookedVia: 'sms', language: 'es' })
    await expect.poll(async () => (await patientOf(contact)).consent).not.toBeNull()
    expect(await patientOf(contact)).toMatchObject({
      name: 'Ana',
      language: 'es',
      consent: { via: 'sms', wording: consentText('es', 'sms') },
      optedOutAt: expect.any(String),
    })
  })

  it('keep the first consent when the same contact books again on another channel', async () => {
    const contact = { channel: 'email', address: 'ben@example.org' }
    await api.book('Ben', { contact, bookedVia: 'web' })
    await expect.poll(async () => (await asBot('/search', { contact })).body.consent?.via).toBe('web')
    await api.book('Benjamin', { contact, bookedVia: 'staff', doctorId: 'dr_2', language: 'es' })
    await expect.poll(async () => (await patientOf(contact)).name).toBe('Benjamin')
    expect((await patientOf(contact)).consent.via).toBe('web')
  })

  it('are accepted from the bot only, and validated', async () => {
    const body = { contact: phone('+12025550172'), optedOut: true }
    const desk = await api.login('desk')
    await api.http.post('/api/patients/opt-out').send(body).expect(401)
    await api.http.post('/api/patients/opt-out').set('Cookie', desk).send(body).expect(403)
    await asBot('/opt-out', { ...body, optedOut: 'yes' }).expect(400)
    await asBot('/opt-out', { ...body, more: 1 }).expect(400)
  })
})
