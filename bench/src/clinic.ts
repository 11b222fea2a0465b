import { randomBytes } from 'node:crypto'
import { BoardAnswer } from '@anteroom/contracts/answers.ts'
import { addDays, clinicDay } from '@anteroom/contracts/clinic-day.ts'
import type { Contact } from '@anteroom/contracts/contact.ts'
import { queueId } from '@anteroom/contracts/queue.ts'
import { FIRST_LINK } from '@anteroom/queue/link.ts'
import type { Doctor } from '@anteroom/queue/types.ts'
import type { StoredQueue } from '@anteroom/store/queues.ts'
import { statusLinks } from '@anteroom/store/status-links.ts'
import { MongoClient } from 'mongodb'
import { type Asked, expectStatus } from './client.ts'
import type { Machine } from './machine.ts'

export const DOCTORS = 100

const PASSWORD = 'a-bench-password'
const BOT_API_KEY = 'b'.repeat(40)
const LINK_SECRET = 'l'.repeat(40)
const links = statusLinks(LINK_SECRET)

/** The ids of `count` doctors whose queues no other stretch uses. */
export const namedDoctors = (set: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${set}_${index}`)

export const doctorsOf = (set: string): string[] => namedDoctors(set, DOCTORS)

/** Works around the clock with one-minute consultations, so that a day holds as many patients as a queue may. */
const doctor = (_id: string): Doctor => ({
  _id,
  name: `Dr. ${_id}`,
  specialty: 'General practice',
  room: '1',
  code: null,
  consultationMinutes: 1,
  week: Array.from({ length: 7 }, () => [{ from: '00:00', to: '24:00' }]),
  daysOff: [],
})

/** The id of an appointment for staff, and the token for its patient. */
type Named = { id: string; token: string }

export type Clinic = Awaited<ReturnType<typeof openClinic>>

type Booking = { doctorId: string; patientName: string; daysAhead: number; contact?: Contact | undefined }

/**
 * The real API on its own database with these doctors, and a session of the front desk. `more`: additional settings of
 * the API.
 */
export async function openClinic(machine: Machine, doctorIds: string[], more: Record<string, string> = {}) {
  const mongoUrl = machine.mongoUrl.replace(/\/?(\?.*)?$/, `/bench_${randomBytes(6).toString('hex')}$1`)
  // With the driver's own timeouts, because these calls may follow right after a load.
  const client = await new MongoClient(mongoUrl).connect()
  const db = client.db()
  const doctors = db.collection<Doctor>('doctors')
  /** The settings that all services of the clinic share. */
  const settings = {
    MONGO_URL: mongoUrl,
    REDIS_URL: machine.redisUrl,
    CLINIC_TIMEZONE: 'UTC',
    BOT_API_KEY,
    LINK_SECRET,
    SEAL_KEY: 'c'.repeat(40),
    LOG_LEVEL: 'warn',
  }

  const program = new URL('../../api/src/main.ts', import.meta.url).pathname
  const { port, pid } = await machine.serve(
    program,
    { ...settings, SESSION_SECRET: 's'.repeat(40), DEMO_PASSWORD: PASSWORD, RATE_LIMITS: 'off', ...more },
    '/readyz',
  )
  /** For single requests outside the load. */
  async function ask(asked: Asked, status: number): Promise<{ json: unknown; headers: Headers }> {
    const { method, path, cookie = '', key, body } = asked
    const origin = `http://127.0.0.1:${port}`
    const response = await fetch(`${origin}${path}`, {
      method,
      headers: {
        origin,
        cookie,
        'content-type': 'application/json',
        ...(key ? { authorization: `Bearer ${key}` } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = expectStatus({ status: response.status, body: await response.text() }, status)
    return { json: JSON.parse(text), headers: response.headers }
  }

  const desk = { username: 'desk', password: PASSWORD }
  const { headers } = await ask({ method: 'POST', path: '/api/session', body: desk }, 201)
  const cookie = headers.getSetCookie()[0]?.split(';')[0] ?? ''
  // The demo's doctors came with its staff: the API sets up a database only while that is empty.
  await doctors.deleteMany({})
  await doctors.insertMany(doctorIds.map(doctor))
  const today = clinicDay(Date.now(), 'UTC')

  /** Only the bot may give a chat as the contact. */
  const booking = ({ doctorId, patientName, daysAhead, contact }: Booking): Asked => ({
    method: 'POST',
    path: '/api/appointments',
    ...(contact ? { key: BOT_API_KEY } : {}),
    // The last minute of the day is never in the past.
    body: { patientName, doctorId, contact, scheduledTime: `${addDays(today, daysAhead)}T23:59:00Z` },
  })

  async function board(doctorId: string, daysAhead: number): Promise<BoardAnswer['appointments']> {
    const path = `/api/doctors/${doctorId}/queue?day=${addDays(today, daysAhead)}`
    const { json } = await ask({ method: 'GET', path, cookie }, 200)
    return BoardAnswer.parse(json).appointments
  }

  /**
   * Gives each of these doctors a queue of that length for today. One appointment is booked through the API; the others
   * are copies of it with their own ids. `contactOf`: where a patient's alerts go, by the place in the queue from 0.
   * Returns each doctor's appointments in queue order.
   */
  async function fillQueues(
    [first = '', ...others]: string[],
    length: number,
    contactOf: (doctorId: string, index: number) => Contact | undefined = () => undefined,
  ): Promise<Named[][]> {
    for (let count = 1; count <= length; count++) {
      const contact = contactOf(first, count - 1)
      const asked = booking({ doctorId: first, patientName: `Patient ${count}`, daysAhead: 0, contact })
      await ask(asked, 201)
    }
    const queues = db.collection<StoredQueue>('queues')
    const booked = await queues.findOne({ _id: queueId(first, today) })
    if (booked === null) throw new Error('The bookings are not in the database')
    const copies = others.map((doctorId) => ({
      ...booked,
      _id: queueId(doctorId, today),
      doctorId,
      appointments: booked.appointments.map((one, index) => {
        const id = randomBytes(16).toString('base64url')
        return { ...one, id, link: links.make(id, FIRST_LINK), contact: contactOf(doctorId, index) ?? null }
      }),
    }))
    if (copies.length > 0) await queues.insertMany(copies)
    return [booked, ...copies].map(({ appointments }) =>
      appointments.map((one) => ({ id: one.id, token: links.tokenOf(one) })),
    )
  }

  return {
    port,
    pid,
    mongoUrl,
    cookie,
    botKey: BOT_API_KEY,
    settings,
    ask,
    booking,
    board,
    fillQueues,
    db,
    /** Deletes all queues, so that the next stretch begins with empty ones. */
    forgetQueues: () =>
      Promise.all(['queues', 'history', 'receipts'].map((name) => db.collection(name).deleteMany({}))),
    serverVersion: async () => String((await db.admin().serverInfo()).version),
    async close() {
      await db.dropDatabase().finally(() => client.close())
    },
  }
}
