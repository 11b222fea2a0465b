import { randomBytes } from 'node:crypto'
import { BoardAnswer, BookAnswer } from '@anteroom/contracts/answers.ts'
import { type Doctor, queueId } from '@anteroom/contracts/queue.ts'
import { pino } from 'pino'
import { addDays, clinicDay } from '../../api/src/queue/plan.ts'
import { connect, openDatabase } from '../../api/src/store/connection.ts'
import { doctorStore } from '../../api/src/store/doctors.ts'
import type { StoredQueue } from '../../api/src/store/queues.ts'
import { type Asked, expectStatus } from './client.ts'
import type { Machine } from './machine.ts'

export const DOCTORS = 100

const PASSWORD = 'a-bench-password'

/** The ids of one set of doctors, whose queues nobody else touches. */
export const doctorsOf = (set: string): string[] => Array.from({ length: DOCTORS }, (_, index) => `${set}_${index}`)

/** Round the clock and a minute each, so that a day holds as many as a queue may. */
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

export type Clinic = Awaited<ReturnType<typeof openClinic>>

/** The real API over a database of its own with these sets of doctors, and somebody of the front desk logged in. */
export async function openClinic(machine: Machine, sets: string[]) {
  const database = openDatabase()
  const mongoUrl = `${machine.mongoUrl.replace(/\/?(\?.*)?$/, '')}/bench_${randomBytes(6).toString('hex')}`
  await connect(database, mongoUrl, pino({ level: 'warn' }))
  await doctorStore(database).add(sets.flatMap(doctorsOf).map(doctor))

  const program = new URL('../../api/src/main.ts', import.meta.url).pathname
  const { port } = await machine.serve(
    program,
    {
      MONGO_URL: mongoUrl,
      REDIS_URL: machine.redisUrl,
      CLINIC_TIMEZONE: 'UTC',
      SESSION_SECRET: 's'.repeat(40),
      BOT_API_KEY: 'b'.repeat(40),
      DEMO_PASSWORD: PASSWORD,
      RATE_LIMITS: 'off',
      LOG_LEVEL: 'warn',
    },
    '/readyz',
  )
  /** For what is asked now and then, outside of the load. */
  async function ask(asked: Asked, status: number): Promise<{ json: unknown; headers: Headers }> {
    const { method, path, cookie = '', body } = asked
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: { cookie, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = expectStatus({ status: response.status, body: await response.text() }, status)
    return { json: JSON.parse(text), headers: response.headers }
  }

  const desk = { username: 'desk', password: PASSWORD }
  const { headers } = await ask({ method: 'POST', path: '/api/session', body: desk }, 201)
  const cookie = headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const today = clinicDay(Date.now(), 'UTC')

  const booking = (doctorId: string, patientName: string, daysAhead: number): Asked => ({
    method: 'POST',
    path: '/api/appointments',
    // A minute to midnight is never past.
    body: { patientName, doctorId, scheduledTime: `${addDays(today, daysAhead)}T23:59:00Z` },
  })

  async function board(doctorId: string, daysAhead: number): Promise<BoardAnswer['appointments']> {
    const path = `/api/doctors/${doctorId}/queue?day=${addDays(today, daysAhead)}`
    const { json } = await ask({ method: 'GET', path, cookie }, 200)
    return BoardAnswer.parse(json).appointments
  }

  /**
   * Gives each doctor of a set a queue of that length for today. One is booked through the API and the others are copies
   * of what it stored, under ids of their own. Returns the appointment ids of each doctor in queue order.
   */
  async function fillQueues(set: string, length: number): Promise<string[][]> {
    const [first = '', ...others] = doctorsOf(set)
    const ids: string[] = []
    for (let count = 1; count <= length; count++) {
      const { json } = await ask(booking(first, `Patient ${count}`, 0), 201)
      ids.push(BookAnswer.parse(json).appointment.id)
    }
    const queues = database.getClient().db().collection<StoredQueue>('queues')
    const booked = await queues.findOne({ _id: queueId(first, today) })
    if (booked === null) throw new Error('What was booked is not in the database')
    const copies = others.map((doctorId) => ({
      ...booked,
      _id: queueId(doctorId, today),
      doctorId,
      appointments: booked.appointments.map((one) => ({ ...one, id: randomBytes(16).toString('base64url') })),
    }))
    await queues.insertMany(copies)
    return [ids, ...copies.map(({ appointments }) => appointments.map(({ id }) => id))]
  }

  return {
    port,
    mongoUrl,
    cookie,
    booking,
    board,
    fillQueues,
    database,
    serverVersion: async () => String((await database.getClient().db().admin().serverInfo()).version),
    async close() {
      await database.dropDatabase()
      await database.close()
    },
  }
}
