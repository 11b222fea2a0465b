import type { StatusAnswer } from '@anteroom/contracts/answers.ts'
import { type Asked, expectStatus } from './client.ts'
import { type Clinic, DOCTORS, doctorsOf } from './clinic.ts'
import type { Machine } from './machine.ts'
import type { Target } from './turns.ts'

const APPOINTMENTS = 5_000
const READY_TAG = '"ready"'

/** An answer as long as a real one. */
export const example: StatusAnswer = {
  appointmentId: 'AAAAAAAAAAAAAAAAAAAAAA',
  patientName: 'Patient 17',
  doctor: 'Dr. status_1',
  queuePosition: 17,
  doctorStatus: 'on-time',
  breakUntil: null,
  estimatedWaitTime: '320 minutes',
  status: 'waiting',
  stage: null,
  queueNumber: 17,
  doctorId: 'status_1',
  room: '1',
  day: '2026-12-01',
  expectedAt: '2026-12-01T10:20:00.000Z',
  unknownFrom: null,
  change: null,
  window: { earliest: '2026-12-01T10:10:00.000Z', latest: '2026-12-01T10:40:00.000Z', measured: 40 },
  waitParts: { ahead: 16, minutesEach: 20, inRoom: 0, late: 0 },
  calledAt: null,
  heldUntil: null,
  dayClosed: false,
  today: '2026-12-01',
  asOf: '2026-12-01T10:00:00.000Z',
  alertsBy: null,
  unverified: null,
  endedFor: null,
  language: 'en',
  rev: 50,
}

export type Ceilings = { insert: Target; update: Target; read: Target; ready: Target; known: Target }

/** Starts `ceiling.ts` beside the API on the same database, and returns its endpoints as targets. */
export async function startCeilings(machine: Machine, { mongoUrl, booking, db }: Clinic): Promise<Ceilings> {
  const doctors = doctorsOf('ceiling')
  await db
    .collection<{ _id: string; rev: number }>('ceiling_counted')
    .insertMany(doctors.map((_id) => ({ _id, rev: 0 })))
  const kept = Array.from({ length: APPOINTMENTS }, (_, index) => ({ ...example, _id: `${index}` }))
  await db.collection<{ _id: string }>('ceiling_kept').insertMany(kept)

  const program = new URL('./ceiling.ts', import.meta.url).pathname
  const environment = { MONGO_URL: mongoUrl, READY_ANSWER: JSON.stringify(example), READY_TAG }
  const { port, pid } = await machine.serve(program, environment, '/ready')

  /** A target whose request differs each time. */
  const target = (name: string, status: number, asked: (turn: number) => Asked): Target => {
    let turn = 0
    return {
      name,
      port,
      pid,
      prepare: async () => ({
        step: async (connection) => {
          expectStatus(await connection.ask(asked(turn++)), status)
          return true
        },
      }),
    }
  }
  const of = (turn: number) => doctors[turn % DOCTORS] ?? ''
  return {
    insert: target('Express + insertOne', 201, (turn) => ({
      ...booking({ doctorId: of(turn), patientName: `Patient ${turn}`, daysAhead: 1 }),
      path: '/insert',
    })),
    update: target('Express + updateOne', 200, (turn) => ({ method: 'POST', path: `/update/${of(turn)}` })),
    read: target('Express + findOne', 200, (turn) => ({ method: 'GET', path: `/read/${turn % APPOINTMENTS}` })),
    ready: target('node:http, ready string', 200, () => ({ method: 'GET', path: '/ready' })),
    known: target('node:http, 304', 304, () => ({ method: 'GET', path: '/ready', tag: READY_TAG })),
  }
}
