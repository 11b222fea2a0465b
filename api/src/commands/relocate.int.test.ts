import type { Doctor } from '@anteroom/contracts/queue.ts'
import { queueId } from '@anteroom/contracts/queue.ts'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newDatabase } from '../example-api.ts'
import { type Command, find } from '../queue/decision.ts'
import { booking, doctor, minutes, nineOClock } from '../queue/example-day.ts'
import { connect, type Database, openDatabase } from '../store/connection.ts'
import { doctorStore } from '../store/doctors.ts'
import { patientStore } from '../store/patients.ts'
import { queueStore } from '../store/queues.ts'
import type { Clinic } from './clinic.ts'
import { settleMoves } from './relocate.ts'
import { commandRunner } from './run.ts'

const day = '2026-12-01'
const other: Doctor = { ...doctor, _id: 'dr_2' }
let database: Database
let clinic: Clinic
let now: number
let count = 0

beforeAll(async () => {
  database = await connect(openDatabase(), newDatabase(), pino({ level: 'silent' }))
  const queues = queueStore(database)
  const clock = () => now
  clinic = {
    name: 'Test clinic',
    timeZone: 'Europe/Madrid',
    clock,
    doctors: doctorStore(database),
    queues,
    patients: patientStore(database),
    remember: () => {},
    run: commandRunner({ queues, timeZone: 'Europe/Madrid', clock, publish: () => {} }),
  }
  await clinic.doctors.add([doctor, other])
})
afterAll(() => database.close())

const run = (on: Doctor, command: Command) =>
  clinic.run({ doctor: on, day, command, by: 'system', present: () => null })
const statusIn = async (on: Doctor, id: string) => {
  const queue = await clinic.queues.load(queueId(on._id, day))
  return queue && find(queue, id)?.status
}

describe('a move that a crash cut in two', () => {
  let from: string
  let to: string

  /** The new place is taken, and the process dies before the old one is let go. */
  beforeEach(async () => {
    now = nineOClock
    count += 1
    from = `old-${count}`
    to = `new-${count}`
    await run(doctor, booking(from))
    const movedFrom = { queueId: queueId('dr_1', day), appointmentId: from, at: now, by: 'patient' } as const
    await run(other, booking(to, { movedFrom }))
  })

  it('is finished by the sweep: the old place is let go', async () => {
    await settleMoves(clinic, new Set())
    expect(await statusIn(doctor, from)).toBe('waiting')

    now += minutes(1)
    await settleMoves(clinic, new Set())
    expect([await statusIn(doctor, from), await statusIn(other, to)]).toEqual(['moved', 'waiting'])
  })

  it('is taken back where the patient was called in meanwhile: one place, and not two', async () => {
    await run(doctor, { kind: 'start', appointmentId: from })
    now += minutes(1)
    await settleMoves(clinic, new Set())
    expect([await statusIn(doctor, from), await statusIn(other, to)]).toEqual(['in-progress', 'cancelled'])
    await run(doctor, { kind: 'finish', appointmentId: from })
  })
})
