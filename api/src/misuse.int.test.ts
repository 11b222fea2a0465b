import { randomBytes, randomInt } from 'node:crypto'
import { clinicDay } from '@anteroom/contracts/clinic-day.ts'
import type { Response, Test } from 'supertest'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { BOT_KEY, startTestApi, type TestApi } from './testing/api.ts'

let api: TestApi
let desk: string
let ahead = 6

beforeAll(async () => {
  // Quotas are counted by this secret, so other tests use up none of ours.
  api = await startTestApi({
    RATE_LIMITS: 'on',
    LINK_SECRET: randomBytes(32).toString('hex'),
    WEB_BOOKINGS_PER_DAY: '5000',
  })
  await api.ready
  desk = await api.login('desk')
})
afterAll(() => api.close())
/** Each test has days of its own. */
beforeEach(() => {
  ahead += 3
})

const DAY_MS = 86_400_000
/** Of the 72 places of a demo doctor: those for the web without a contact, and those for one network among them. */
const SHARE = 36
const OF_ONE_NETWORK = 18
const start = Date.now()
const time = (later = 0) => new Date(start + (ahead + later) * DAY_MS).toISOString()
const address = () => `198.51.${randomInt(256)}.${randomInt(1, 255)}`
/** An address of IPv6, in the given /64. */
const within = (network: string) => `${network}:${randomBytes(8).toString('hex').match(/.{4}/g)?.join(':')}`

type Asked = { from: string; later?: number; name?: string; more?: object }
const book = ({ from, later = 0, name = 'Mallory', more = {} }: Asked) =>
  api.http
    .post('/api/appointments')
    .set('X-Forwarded-For', from)
    .send({ patientName: name, doctorId: 'dr_1', scheduledTime: time(later), ...more })
const post = (id: string, what: string, from: string, body: object = {}) =>
  api.http.post(`/api/appointments/${id}/${what}`).set('X-Forwarded-For', from).send(body)
const byChat = (contact: object, later = 0) =>
  api.http
    .post('/api/appointments')
    .set('Authorization', `Bearer ${BOT_KEY}`)
    .send({ patientName: 'Ann', doctorId: 'dr_1', scheduledTime: time(later), contact, bookedVia: 'telegram' })

const chat = () => ({ channel: 'telegram', address: String(randomInt(1_000_000_000)) })

/** The answers to so many requests, ten at a time, because the machine is busy. */
async function severalAtOnce(length: number, ask: (count: number) => Test): Promise<Response[]> {
  const answers: Response[] = []
  while (answers.length < length) {
    const next = Array.from({ length: Math.min(10, length - answers.length) }, (_, index) => answers.length + index)
    answers.push(...(await Promise.all(next.map(ask))))
  }
  return answers
}

async function liveAndBookable(later = 0): Promise<{ live: number; bookable: boolean }> {
  const day = clinicDay(Date.parse(time(later)), 'UTC')
  const { body } = await api.http.get(`/api/doctors?day=${day}`).expect(200)
  const board = await api.http.get(`/api/doctors/dr_1/queue?day=${day}`).set('Cookie', desk).expect(200)
  return {
    live: board.body.appointments.filter(({ status }: { status: string }) => status === 'waiting').length,
    bookable: body.doctors.find(({ id }: { id: string }) => id === 'dr_1').bookable,
  }
}
/** How many of these answers have each status and reason, like `201` and `409 web-full`. */
function tally(answers: { status: number; body: { reason?: string } }[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { status, body } of answers) {
    const key = [status, ...(body.reason ? [body.reason] : [])].join(' ')
    counts[key] = (counts[key] ?? 0) + 1
  }
  return counts
}

describe('a day that one visitor wants to close stays open', () => {
  it('by 71 bookings from one address', async () => {
    const from = address()
    const answers = []
    for (let count = 0; count < 71; count++) answers.push(await book({ from }))
    const counts = tally(answers)
    expect(counts['201']).toBe(OF_ONE_NETWORK)
    expect(answers[0]?.status).toBe(201)
    expect(await liveAndBookable()).toEqual({ live: counts['201'], bookable: true })
    await book({ from: address(), name: 'Ann' }).expect(201)
    await byChat(chat()).expect(201)
  })

  it('by a hundred addresses, half of which it leaves to those who give a contact, write by chat or call', async () => {
    const answers = await severalAtOnce(100, () => book({ from: address() }))
    const counts = tally(answers)
    expect(counts).toEqual({ 201: SHARE, '409 web-full': 100 - SHARE })
    const refused = answers.find(({ status }) => status === 409)
    expect(refused?.body.errors).toMatchObject([{ field: 'contact' }])
    expect(await liveAndBookable()).toEqual({ live: SHARE, bookable: true })
    await byChat(chat()).expect(201)
    await api.http
      .post('/api/appointments')
      .set('Cookie', desk)
      .send({ patientName: 'Ann', doctorId: 'dr_1', scheduledTime: time() })
      .expect(201)
    await book({ from: address(), more: { contact: { channel: 'email', address: 'ann@example.org' } } }).expect(201)
  })

  it('by the 2^64 addresses of one IPv6 network, which count as one', async () => {
    const network = `2001:db8:${randomInt(65_536).toString(16)}:1`
    const answers = await severalAtOnce(40, () => book({ from: within(network) }))
    expect(tally(answers)['201']).toBe(OF_ONE_NETWORK)
  })

  it('by moving one booking to and fro 143 times', async () => {
    const from = address()
    let { id } = (await book({ from }).expect(201)).body.appointment
    const answers = []
    for (let moves = 0; moves < 143; moves++) {
      const answer = await post(id, 'reschedule', from, { scheduledTime: time(moves % 2 === 0 ? 1 : 0) })
      if (answer.status === 200) id = answer.body.appointment.id
      answers.push(answer)
    }
    expect(tally(answers)).toMatchObject({ 200: 3 })
    expect(answers.at(-1)?.body.reason).toBe('too-many-changes')
    expect([await liveAndBookable(0), await liveAndBookable(1)]).toMatchObject([{ bookable: true }, { bookable: true }])
    await book({ from: address() }).expect(201)
    await book({ from: address(), later: 1 }).expect(201)
  })

  it('by booking and cancelling 500 times on the web, and by a chat after three times', async () => {
    const from = address()
    let booked = 0
    for (let count = 0; count < 500; count++) {
      const { status, body } = await book({ from })
      if (status !== 201) continue
      booked += 1
      await post(body.appointment.id, 'cancel', from).expect(200)
    }
    expect(booked).toBe(OF_ONE_NETWORK)
    expect(await liveAndBookable()).toEqual({ live: 0, bookable: true })

    const contact = chat()
    const answers = []
    for (let count = 0; count < 5; count++) {
      const answer = await byChat(contact)
      if (answer.status === 201)
        await post(answer.body.appointment.id, 'cancel', from).set('Authorization', `Bearer ${BOT_KEY}`).expect(200)
      answers.push(answer)
    }
    expect(tally(answers)).toEqual({ 201: 3, '429 too-many-changes': 2 })
    expect(Number(answers.at(-1)?.headers['retry-after'])).toBeGreaterThan(3_600)
    await byChat(contact, 1).expect(201)
  })
})

describe('one visit', () => {
  it('takes fifty changes of its patient, and then still a cancellation, and any of the clinic', async () => {
    const from = address()
    const { id } = (await book({ from }).expect(201)).body.appointment
    const answers = []
    for (let count = 0; count < 60; count++)
      answers.push(await post(id, 'language', from, { language: count % 2 === 0 ? 'es' : 'en' }))
    expect(tally(answers)).toEqual({ 200: 50, '429 too-many-changes': 10 })
    await post(id, 'check-in', from).set('Cookie', desk).expect(200)
    await post(id, 'cancel', from).expect(200)
  })

  it('is asked about a hundred and twenty times an hour, whatever comes of it and wherever from', async () => {
    const { id } = (await book({ from: address() }).expect(201)).body.appointment
    const answers = []
    for (let count = 0; count < 130; count++) answers.push(await post(id, 'return', address()))
    expect(tally(answers)).toEqual({ '409 not-missed': 120, '429 too-many-changes': 10 })
    expect(Number(answers.at(-1)?.headers['retry-after'])).toBeGreaterThan(1_000)
  })
})

describe('people who share one address', () => {
  it('check in all at once when the waiting room is full', async () => {
    const booked = await severalAtOnce(40, () => byChat(chat()))
    const from = address()
    const links = booked.map(({ body }) => body.appointment.link)
    const answers = await severalAtOnce(links.length, (count) => post(links[count], 'check-in', from))
    expect(tally(answers)).toEqual({ 200: 40 })
  })

  it('get the first answer again to a repeat, though nothing more is taken from there', async () => {
    const from = address()
    const key = randomBytes(16).toString('hex')
    const first = await book({ from }).set('Idempotency-Key', key).expect(201)
    for (let count = 0; count < OF_ONE_NETWORK; count++) await book({ from })
    expect((await book({ from })).body.reason).toBe('web-full')
    expect((await book({ from }).set('Idempotency-Key', key).expect(201)).body).toEqual(first.body)
  })
})
