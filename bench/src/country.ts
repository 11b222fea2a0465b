import { setTimeout as pause } from 'node:timers/promises'
import { startCeilings } from './ceilings.ts'
import { type Asked, type Connection, expectStatus, openConnection } from './client.ts'
import { type Clinic, namedDoctors } from './clinic.ts'
import { percentile } from './latency.ts'
import { memoryOf } from './machine.ts'
import type { Options } from './options.ts'
import { onStage, type Result, type Stage } from './stage.ts'
import { BUSY } from './turns.ts'

/**
 * 1.4 million bookings of a weekday in England's general practice, all in one hour: NHS England, "Appointments in
 * General Practice".
 */
const PER_SECOND = 389
const SECONDS = { short: 10, full: 60 }
const WARM_UP_SECONDS = 10
const DOCTORS = 10_000
const CONNECTIONS = 200
/** The limit for a booking, from the moment at which it was due. */
const MAX_P99_MS = 100

const COUNTRY = namedDoctors('country', DOCTORS)

/** A whole country's bookings, each sent when it is due, whether or not the earlier ones were answered. */
export async function countryBench({ profiles, full }: Options): Promise<void> {
  const seconds = full ? SECONDS.full : SECONDS.short
  await onStage({ profiles, doctorIds: COUNTRY, packages: ['express', 'mongoose'] }, (stage) => measure(stage, seconds))
}

type Arrivals = { port: number; seconds: number; asked: () => Asked; heard?: (body: string) => void }

/** The milliseconds from the moment at which each was due until its answer. */
async function arrive({ port, seconds, asked, heard }: Arrivals): Promise<{ times: number[]; load: number }> {
  const free = await Promise.all(Array.from({ length: CONNECTIONS }, () => openConnection(port)))
  const waiting: ((connection: Connection) => void)[] = []
  const all = [...free]
  // The one that has been idle longest, because a server closes unused connections.
  const taken = async () => free.shift() ?? new Promise<Connection>((resolve) => waiting.push(resolve))
  function giveBack(connection: Connection) {
    const first = waiting.shift()
    if (first) first(connection)
    else free.push(connection)
  }

  const times: number[] = []
  async function one(due: number) {
    // A timer may fire less than a millisecond early.
    const begun = Math.min(due, performance.now())
    const connection = await taken()
    const body = expectStatus(await connection.ask(asked()), 201)
    heard?.(body)
    times.push(performance.now() - begun)
    giveBack(connection)
  }

  const before = process.cpuUsage()
  const start = performance.now()
  const under: Promise<void>[] = []
  const failed: unknown[] = []
  for (let turn = 0; turn < PER_SECOND * seconds && failed.length === 0; turn++) {
    const due = start + (turn * 1_000) / PER_SECOND
    if (due > performance.now()) await pause(due - performance.now())
    under.push(one(due).catch((error: unknown) => void failed.push(error)))
  }
  await Promise.all(under)
  const { user, system } = process.cpuUsage(before)
  for (const connection of all) connection.close()
  if (failed.length > 0) throw failed[0]
  return { times, load: (user + system) / 1_000 / (performance.now() - start) }
}

/** Every answered booking is stored once, and no other. */
async function check({ db }: Clinic, names: Set<string>): Promise<void> {
  const stored = db.collection<{ appointments: { patientName: string }[] }>('queues')
  let found = 0
  for await (const { appointments } of stored.find({}, { projection: { 'appointments.patientName': 1 } })) {
    found += appointments.length
    const wrong = appointments.find(({ patientName }) => !names.delete(patientName))
    if (wrong) throw new Error(`${wrong.patientName} is stored twice, or was never answered`)
  }
  if (names.size > 0)
    throw new Error(`${names.size} bookings were answered and are not stored, beside ${found} that are`)
}

async function measure({ machine, clinic }: Stage, seconds: number): Promise<Result> {
  const { insert } = await startCeilings(machine, clinic)
  const answered = new Set<string>()
  let booked = 0
  const book = (): Asked => {
    const turn = booked++
    // Bookings close in time go to doctors far apart.
    const doctorId = COUNTRY[(turn * 7_919) % DOCTORS] ?? ''
    return clinic.booking({ doctorId, patientName: `Patient ${turn}`, daysAhead: 1 })
  }
  const heard = (body: string) => {
    answered.add(JSON.parse(body).appointment.patientName)
  }
  const ours = (lasts: number) => arrive({ port: clinic.port, seconds: lasts, asked: book, heard })
  const bare = (lasts: number) =>
    arrive({ port: insert.port, seconds: lasts, asked: () => ({ ...book(), path: '/insert' }) })

  await bare(WARM_UP_SECONDS)
  await ours(WARM_UP_SECONDS)
  const memory = [memoryOf(clinic.pid)]
  const ceiling = await bare(seconds)
  const measured = await ours(seconds)
  memory.push(memoryOf(clinic.pid))
  await check(clinic, answered)
  const p99 = percentile(measured.times, 99)
  return {
    rows: [50, 99, 100].map((percent) => ({
      workload: `book at ${PER_SECOND}/s, ${DOCTORS} doctors, p${percent}`,
      ours: [percentile(measured.times, percent)],
      unit: 'ms',
      ceiling: insert.name,
      ceilings: [percentile(ceiling.times, percent)],
    })),
    notes: [
      `${measured.times.length} bookings in ${seconds} s, none lost, none double. Less is better.`,
      `The API had ${memory.map((megabytes) => megabytes.toFixed(0)).join(' MB before and ')} MB after.`,
      ...(measured.load > BUSY ? ["The load's core was full: the figures may be the load's."] : []),
    ],
    faults: p99 > MAX_P99_MS ? [`p99 is ${p99.toFixed(0)} ms, over ${MAX_P99_MS}`] : [],
  }
}
