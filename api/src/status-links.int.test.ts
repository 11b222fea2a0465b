import { byRoute, endpointOf, type RouteName } from '@anteroom/contracts/endpoints.ts'
import type { QueueUpdate, StatusUpdate } from '@anteroom/contracts/live.ts'
import { testDatabaseUrl } from '@anteroom/store/testing/database.ts'
import { Redis } from 'ioredis'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type LiveClient, startTestApi, type TestApi } from './testing/api.ts'

/** Two API processes over one database, and all that they write to the log. */
let api: TestApi
let other: TestApi
let desk: string
const logged: string[] = []
const sent: string[] = []
const redis = new Redis(inject('redisUrl'))
let monitor: Redis

beforeAll(async () => {
  monitor = await redis.monitor()
  monitor.on('monitor', (_: string, words: string[]) => sent.push(words.join(' ')))
  const log = pino({ level: 'trace' }, { write: (line) => logged.push(line) })
  const MONGO_URL = testDatabaseUrl('api')
  api = await startTestApi({ MONGO_URL }, log)
  await api.ready
  other = await startTestApi({ MONGO_URL }, log)
  await other.ready
  desk = await api.login('desk')
})
afterAll(async () => {
  await Promise.all([api.close(), other.close()])
  redis.disconnect()
  monitor.disconnect()
})

/** A stranger's booking on the web, with only the three fields. */
async function bookOnTheWeb(patientName: string) {
  const request = { patientName, doctorId: 'dr_1', scheduledTime: new Date().toISOString() }
  const { body } = await api.http.post('/api/appointments').send(request).expect(201)
  return body.appointment as { id: string; link: string }
}

/** The id on the board, which is the one in the database. */
async function storedIdOf(patientName: string): Promise<string> {
  const { body } = await api.http.get('/api/doctors/dr_1/queue').set('Cookie', desk).expect(200)
  return body.appointments.find((row: { patientName: string }) => row.patientName === patientName).id
}

const closed = (socket: LiveClient) => expect.poll(() => socket.connected).toBe(false)
const renew = (id: string) => api.http.post(`/api/appointments/${id}/link`).set('Cookie', desk).send({}).expect(200)

describe('the id that a patient gets', () => {
  it('opens the status, and the one in the database opens nothing to a stranger, on no route and no socket', async () => {
    const { id, link } = await bookOnTheWeb('Ann')
    const storedId = await storedIdOf('Ann')
    expect(id).toBe(link)
    expect(storedId).not.toBe(id)
    const { body } = await api.http.get(`/api/appointments/${id}/status`).expect(200)
    expect(body).toMatchObject({ appointmentId: id, patientName: 'Ann' })

    const bodies: Partial<Record<RouteName, object>> = {
      setAppointmentStatus: { status: 'done' },
      setLanguage: { language: 'es' },
      reschedule: { scheduledTime: new Date(Date.now() + 86_400_000).toISOString() },
      transfer: { doctorId: 'dr_2' },
      move: { place: 1, reason: 'in pain' },
    }
    const ofAppointments = Object.values(byRoute((name) => name)).filter((name) =>
      endpointOf(name)[1].startsWith('/api/appointments/:id/'),
    )
    expect(ofAppointments.length).toBeGreaterThan(10)
    for (const name of ofAppointments) {
      const [method, path] = endpointOf(name)
      const send = method.toLowerCase() as 'get' | 'post' | 'patch'
      const answer = await api.http[send](path.replace(':id', storedId)).send(
        bodies[name] ?? (send === 'get' ? undefined : {}),
      )
      // Before anything is looked up: a role other than a patient's, and a body that this test does not know.
      const refusals = ['unknown-appointment', 'not-signed-in', ...(name in bodies ? [] : ['invalid-input'])]
      expect(refusals, name).toContain(answer.body.reason)
    }
    await expect(api.connect({ appointmentId: storedId })).rejects.toMatchObject({ reason: 'unknown-appointment' })
  })

  it('is what answers and events call the appointment, for its patient; staff go on by the other', async () => {
    const { id } = await bookOnTheWeb('Ben')
    const storedId = await storedIdOf('Ben')
    const [here, there, staff] = await Promise.all([
      api.connect({ appointmentId: id }),
      other.connect({ appointmentId: id }),
      other.connect({}, desk),
    ])
    const heard: (StatusUpdate | QueueUpdate)[] = []
    const heardByStaff: StatusUpdate[] = []
    for (const socket of [here, there]) {
      socket.on('statusUpdate', (update) => heard.push(update))
      socket.on('queueUpdate', (update) => heard.push(update))
    }
    staff.on('statusUpdate', (update) => heardByStaff.push(update))
    const { body } = await api.http.post(`/api/appointments/${id}/check-in`).send({}).expect(200)
    expect(body.appointmentId).toBe(id)
    // Events of the booking may still arrive.
    await expect.poll(() => heard.filter(({ rev }) => rev === body.rev)).toHaveLength(4)
    expect(new Set(heard.map(({ appointmentId }) => appointmentId))).toEqual(new Set([id]))
    await expect.poll(() => heardByStaff.map(({ appointmentId }) => appointmentId)).toContain(storedId)
  })

  it('works for staff too, as somebody may show it to them', async () => {
    const { id } = await bookOnTheWeb('Cleo')
    const { body } = await api.http.post(`/api/appointments/${id}/call`).set('Cookie', desk).send({}).expect(200)
    expect(body.appointmentId).toBe(id)
  })
})

describe('the calendar of an appointment', () => {
  const calendar = (name: string) => api.http.get(`/api/appointments/${name}/calendar.ics`)
  /** The values of the event by the names of their lines, and what else is asked of it. */
  async function eventOf(name: string) {
    const { text, headers } = await calendar(name).expect(200)
    const lines = text.replaceAll('\r\n ', '').trim().split('\r\n')
    const value = (of: string) => lines.find((line) => line.startsWith(`${of}:`))?.slice(of.length + 1)
    return { uid: value('UID'), url: value('URL'), status: value('STATUS'), lines, headers }
  }

  it('is one event, which follows the appointment to another day and into its end, by either link', async () => {
    const { id } = await bookOnTheWeb('Hal')
    const booked = await eventOf(id)
    expect(booked.headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
    expect(booked).toMatchObject({ status: 'CONFIRMED', url: expect.stringMatching(new RegExp(`/a/${id}$`)) })
    const scheduledTime = new Date(Date.now() + 86_400_000).toISOString()
    const moved = await api.http.post(`/api/appointments/${id}/reschedule`).send({ scheduledTime }).expect(200)
    const { id: there, day } = moved.body.appointment
    const [byOld, byNew] = [await eventOf(id), await eventOf(there)]
    for (const event of [byOld, byNew]) {
      expect(event).toMatchObject({ uid: booked.uid, status: 'CONFIRMED' })
      expect(event.lines.join()).toMatch(new RegExp(`DTSTART[^,]*:${day.replaceAll('-', '')}`))
    }
    await api.http.post(`/api/appointments/${there}/cancel`).send({}).expect(200)
    expect(await eventOf(id)).toMatchObject({ uid: booked.uid, status: 'CANCELLED' })
  })

  it('is there for nobody with another link', async () => {
    const { body } = await calendar('w'.repeat(22)).expect(404)
    expect(body.reason).toBe('unknown-appointment')
  })
})

describe('a link that staff withdraw', () => {
  it('is dead at once, on REST and on the sockets of every process, with the Telegram codes that it made', async () => {
    const { id } = await bookOnTheWeb('Dora')
    const storedId = await storedIdOf('Dora')
    const sockets = [await api.connect({ appointmentId: id }), await other.connect({ appointmentId: id })]
    const { body } = await renew(storedId)
    expect(body).toMatchObject({ appointmentId: storedId, link: expect.stringMatching(/^[\w-]{22}$/) })
    await api.http.get(`/api/appointments/${id}/status`).expect(404)
    for (const socket of sockets) await closed(socket)
    await expect(other.connect({ appointmentId: id })).rejects.toMatchObject({ reason: 'unknown-appointment' })

    const now = await api.http.get(`/api/appointments/${body.link}/status`).expect(200)
    expect(now.body).toMatchObject({ appointmentId: body.link, patientName: 'Dora' })
    await other.connect({ appointmentId: body.link })
  })

  it('does not lead to where the appointment goes on', async () => {
    const { id } = await bookOnTheWeb('Eve')
    const scheduledTime = new Date(Date.now() + 86_400_000).toISOString()
    const moved = await api.http.post(`/api/appointments/${id}/reschedule`).send({ scheduledTime }).expect(200)
    const there = moved.body.appointment.id
    const status = await api.http.get(`/api/appointments/${id}/status`).expect(200)
    expect(status.body.appointmentId).toBe(there)
    await renew(there)
    for (const dead of [id, there]) await api.http.get(`/api/appointments/${dead}/status`).expect(404)
  })

  it('is withdrawn by staff alone, and wrong ones are answered alike', async () => {
    const { id } = await bookOnTheWeb('Fay')
    await api.http.post(`/api/appointments/${id}/link`).send({}).expect(401)
    const reyes = await api.login('reyes')
    await api.http.post(`/api/appointments/${id}/link`).set('Cookie', reyes).send({}).expect(403)
    await renew(id)
    const dead = await api.http.get(`/api/appointments/${id}/status`).expect(404)
    const wrong = await api.http.get(`/api/appointments/${'w'.repeat(22)}/status`).expect(404)
    expect(dead.body).toEqual(wrong.body)
  })
})

it('no token is in a log line or has gone to Redis', async () => {
  const { id } = await bookOnTheWeb('Gil')
  const socket = await other.connect({ appointmentId: id })
  const heard: StatusUpdate[] = []
  socket.on('statusUpdate', (update) => heard.push(update))
  await api.http.post(`/api/appointments/${id}/cancel`).send({}).expect(200)
  await api.http.get(`/api/appointments/${'x'.repeat(70)}/status`).expect(404)
  await expect.poll(() => heard.map(({ status }) => status)).toEqual(['cancelled'])
  const storedId = await storedIdOf('Gil')
  // The event has passed, by the id.
  await expect.poll(() => sent.join('\n')).toContain(storedId)
  expect(sent.join('\n')).not.toContain(id)
  expect(logged.join('\n')).not.toContain(id)
})
