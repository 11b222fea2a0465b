import { setTimeout as pause } from 'node:timers/promises'
import type { Channel } from '@anteroom/contracts/contact.ts'
import { type Fault, ofMongo, ofRedis } from './faults/kinds.ts'
import { check, type Due, type Patient } from './harness/check.ts'
import { newContacts, openProofClinic, type ProofClinic } from './harness/clinic.ts'
import { launcher, type Replacement } from './harness/launcher.ts'
import { type Outage, traffic } from './harness/outage.ts'
import { type Random, randomFrom } from './harness/random.ts'
import { type Outcome, type Proof, together } from './harness/table.ts'

const PATIENTS = 8
const SETTLE_LIMIT_MS = 40_000
/** Without Redis, the sweep finds what is due. */
const BY_THE_SWEEP_MS = 5_000
/** Nobody waits for Redis. */
const COMMAND_MS = 2_000

/**
 * Each fault of Redis and of MongoDB, `rounds` times, in an order given by the seed. No command fails without Redis,
 * none hangs without MongoDB, every acknowledged booking is kept, and everybody is told.
 */
export async function proveFaults(options: {
  rounds: number
  seed: number
  bug?: Replacement
  only?: string
  /** How long MongoDB is away, in place of the time that its faults name. */
  outageMs?: number
  patienceMs?: number
  /** How soon everybody is told without Redis, on a machine that does nothing else. */
  toldWithinMs?: number
}): Promise<Proof> {
  const random = randomFrom(options.seed)
  const clinic = await openProofClinic({ doctors: 6, launch: launcher(options.bug).launch })
  const { patienceMs = SETTLE_LIMIT_MS, toldWithinMs = BY_THE_SWEEP_MS, outageMs } = options
  const contact = newContacts()
  const isChosen = ({ name }: Fault) => options.only === undefined || name === options.only
  try {
    const outcomes: Outcome[] = []
    const note = ({ name }: Fault, one: Outcome) =>
      outcomes.push({
        ...one,
        notes: [`${name}: ${one.notes.join(', ')}`],
        faults: one.faults.map((complaint) => `${name}: ${complaint}`),
      })
    for (let round = 0; round < options.rounds; round += 1) {
      for (const fault of random.shuffled(ofRedis.filter(isChosen))) {
        note(fault, await withoutRedis(clinic, { fault, contact, random, patienceMs, toldWithinMs }))
      }
      for (const fault of random.shuffled(ofMongo.filter((one) => isChosen(one)))) {
        const lastsMs = outageMs ?? fault.lastsMs
        note(fault, await withoutMongo(clinic, { fault, lastsMs, contact, random, patienceMs }))
      }
    }
    return { name: `${outcomes.length} faults`, seed: options.seed, ...together(outcomes) }
  } finally {
    await clinic.stop()
  }
}

type Parts = {
  fault: Fault
  contact: ReturnType<typeof newContacts>
  random: Random
  patienceMs: number
}

/** Patients book and are called while Redis has the fault: no command fails, and the sweep tells everybody. */
async function withoutRedis(
  clinic: ProofClinic,
  { fault, contact, random, patienceMs, toldWithinMs }: Parts & { toldWithinMs: number },
): Promise<Outcome> {
  await fault.begin(clinic)
  const faults: string[] = []
  let slowest = 0
  const once = async (path: string, as: 'bot' | 'desk', body: object) => {
    const begun = Date.now()
    const answer = await clinic.ask({ path, body, as })
    slowest = Math.max(slowest, Date.now() - begun)
    if (answer.status >= 300) faults.push(`${path} was answered ${answer.status}`)
    return answer.body as { appointment: { id: string; queueNumber: number; queuePosition: number } }
  }
  const dues: Due[] = []
  for (let count = 0; count < PATIENTS; count += 1) {
    const to = contact(random.pick<Channel>(['telegram', 'sms', 'email']))
    const doctorId = random.pick(clinic.doctorIds)
    const booking = { patientName: 'Pat', doctorId, scheduledTime: new Date().toISOString(), contact: to }
    const { appointment } = await once('/api/appointments', 'bot', booking)
    if (!appointment) continue
    const { id, queueNumber, queuePosition } = appointment
    const patient: Patient = { id, doctorId, contact: to, queueNumber, bookedPlace: queuePosition }
    dues.push({ patient, kind: 'booked', at: Date.now() })
    await once(`/api/appointments/${id}/call`, 'desk', {})
    dues.push({ patient, kind: 'called', at: Date.now() })
  }
  const told = await toldAll(clinic, dues, patienceMs)
  await fault.end(clinic)
  if (slowest > COMMAND_MS) faults.push(`a command took ${slowest} ms`)
  if (told.tally.worstMs > toldWithinMs) faults.push(`an alert took ${told.tally.worstMs} ms`)
  const notes = [`slowest command ${slowest} ms`, `slowest alert ${told.tally.worstMs} ms`]
  return { ...told.tally, faults: [...faults, ...told.faults], notes }
}

/** Patients book all the time while MongoDB is away: every acknowledged booking is kept, and its patient is told. */
async function withoutMongo(
  clinic: ProofClinic,
  { fault, lastsMs, contact, random, patienceMs }: Parts & { lastsMs: number },
): Promise<Outcome> {
  const asking = traffic(clinic, { contact: () => contact(random.pick<Channel>(['telegram', 'sms', 'email'])), random })
  await pause(500)
  const outage: Outage = { from: Date.now(), to: 0 }
  await fault.begin(clinic)
  await pause(lastsMs)
  await fault.end(clinic)
  outage.to = Date.now()
  const seen = await asking.stop(outage)
  const told = await toldAll(clinic, seen.dues, patienceMs)
  const feed = new Set<string>()
  for (const id of clinic.doctorIds) {
    for (const { events } of await clinic.changes(id))
      for (const { appointmentId } of events) feed.add(String(appointmentId))
  }
  const gone = seen.dues.filter(({ patient }) => !feed.has(patient.id))
  return {
    ...told.tally,
    faults: [
      ...seen.faults,
      ...told.faults,
      ...gone.map(({ patient }) => `${patient.id} was acknowledged and is gone`),
    ],
    notes: seen.notes,
  }
}

/** The complaints that remain when everybody has been told, or when the time is up. */
async function toldAll(clinic: ProofClinic, dues: Due[], patienceMs: number) {
  const end = Date.now() + patienceMs
  for (;;) {
    const [copies, rows] = await Promise.all([clinic.copies(), clinic.rows()])
    const checked = check({ dues, copies, rows })
    if (checked.faults.length === 0 || Date.now() > end) return checked
    await pause(200)
  }
}
