import { hashPassword } from '@anteroom/api/auth/password.ts'
import { newDatabase, PASSWORD, startTestApi, type TestApi } from '@anteroom/api/testing/api.ts'
import type { Doctor } from '@anteroom/queue/types.ts'
import { connect, openDatabase } from '@anteroom/store/connection.ts'
import { doctorStore } from '@anteroom/store/doctors.ts'
import { staffStore } from '@anteroom/store/staff.ts'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Evidence, faultsOf } from './checker.ts'
import { type Scene, sendCommands } from './clients.ts'
import { type Command, isAccepted } from './commands.ts'
import { readSettings } from './config.ts'

const CLIENTS = 16
/** In one round. Every round has days of its own: one holds 500 appointments, and the longer its history the slower. */
const COMMANDS = 1_000
const TIMEOUT_MS = 180_000

const { seed, rounds } = readSettings()
const seeds = Array.from({ length: rounds }, (_, round) => seed + round)

/** Chosen so that the clinic's day has twelve hours left: no run sees a midnight. */
const CLINIC_TIMEZONE = new Date().getUTCHours() < 12 ? 'UTC' : 'Etc/GMT+12'

const aroundTheClock = Array.from({ length: 7 }, () => [{ from: '00:00', to: '24:00' }])
/** The nine of a round. The first is the hot one, with 480 places; the last has 8, so that a day is full. */
const doctorsOf = (round: number): Doctor[] =>
  [3, 3, 3, 3, 3, 3, 3, 3, 180].map((consultationMinutes, index) => ({
    _id: `round_${round}_${index + 1}`,
    name: `Dr. Busy ${index + 1}`,
    specialty: 'General practice',
    room: String(index + 1),
    code: null,
    consultationMinutes,
    week: aroundTheClock,
    daysOff: [],
  }))

const apis: TestApi[] = []
let staff: Scene['staff'] = []

beforeAll(async () => {
  const MONGO_URL = newDatabase()
  const database = await connect(openDatabase(), MONGO_URL, pino({ level: 'silent' }))
  await doctorStore(database).add(seeds.flatMap(doctorsOf))
  const passwordHash = await hashPassword(PASSWORD)
  const usernames = Array.from({ length: CLIENTS }, (_, index) => `client_${index + 1}`)
  const accounts = staffStore(database)
  await Promise.all(usernames.map((_id) => accounts.save({ _id, name: 'Front desk', role: 'reception', passwordHash })))
  await database.close()

  const start = async () => {
    const api = await startTestApi({ MONGO_URL, CLINIC_TIMEZONE })
    apis.push(api)
    await api.ready
    return api
  }
  const first = await start()
  await start()
  staff = await Promise.all(usernames.map(async (username) => ({ username, cookie: await first.login(username) })))
})
afterAll(() => Promise.all(apis.map((api) => api.close())))

async function evidenceOf({ _id, consultationMinutes }: Doctor, all: Command[]): Promise<Evidence> {
  const [api] = apis
  const ask = async (path: string) =>
    (
      await api?.http
        .get(`/api/doctors/${_id}/${path}`)
        .set('Cookie', staff[0]?.cookie ?? '')
        .expect(200)
    )?.body
  const commands = all.filter(({ doctorId }) => doctorId === _id)
  const rows = (await ask('queue/changes?since=0')).changes
  return { minutes: consultationMinutes, commands, rows, board: await ask('queue') }
}

it.each(seeds)(
  `answers ${CLIENTS} clients on two instances as if one after the other (CONCURRENT_SEED=%i)`,
  async (round) => {
    const doctors = doctorsOf(round)
    const urls = apis.map(({ url }) => url)
    const commands = await sendCommands(
      { urls, doctorIds: doctors.map(({ _id }) => _id), staff, seed: round },
      COMMANDS,
    )
    const faults: string[] = []
    for (const doctor of doctors) {
      const found = faultsOf(await evidenceOf(doctor, commands))
      faults.push(...found.map((fault) => `${doctor._id}: ${fault}`))
    }
    expect(faults).toEqual([])

    const accepted = commands.filter(({ calls }) => calls.some(isAccepted))
    expect(new Set(accepted.map(({ asked }) => asked.kind)).size).toBe(15)
    const reasons = new Set(commands.flatMap(({ calls }) => calls.map(({ body }) => body.reason)))
    for (const reason of ['room-occupied', 'not-waiting', 'not-in-progress', 'already-booked', 'doctor-on-break']) {
      expect(reasons).toContain(reason)
    }
  },
  TIMEOUT_MS,
)
