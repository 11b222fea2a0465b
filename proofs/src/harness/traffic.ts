import { setTimeout as pause } from 'node:timers/promises'
import type { Channel } from '@anteroom/contracts/contact.ts'
import type { Patient } from './check.ts'
import type { newContacts, ProofClinic } from './clinic.ts'
import type { Copy } from './copies.ts'
import type { Random } from './random.ts'

const channels: Channel[] = ['telegram', 'sms', 'whatsapp', 'email']

/** A longer line would show nothing new. */
const MAX_IN_LINE = 10

type Seat = Patient & { called: boolean }

/**
 * One doctor's practice: patients book, are called, seen and cancelled in an order given by `random`, until `stopped`.
 * Nobody is seen or cancelled before their last alert has come, so that each alert stays true until it is delivered.
 */
export async function practice(
  clinic: ProofClinic,
  doctorId: string,
  parts: {
    random: Random
    contact: ReturnType<typeof newContacts>
    copies: () => Copy[]
    stopped: () => boolean
    most: number
  },
): Promise<Patient[]> {
  const { random, contact, copies, stopped, most } = parts
  const patients: Patient[] = []
  const line: Seat[] = []
  let inRoom: Patient | null = null

  const isTold = ({ contact: { address } }: Patient, kind: string) =>
    copies().some((copy) => copy.address === address && copy.kind === kind)
  const isUpToDate = (seat: Seat) => isTold(seat, 'booked') && (!seat.called || isTold(seat, 'called'))

  async function bookOne() {
    const patient = await clinic.book(contact(random.pick(channels)), doctorId)
    patients.push(patient)
    line.push({ ...patient, called: false })
  }
  async function callOne() {
    const waiting = line.filter(({ called }) => !called)
    if (waiting.length === 0) return
    const seat = random.pick(waiting)
    seat.called = true
    await clinic.call(seat.id)
  }
  async function takeIn() {
    const [first] = line
    if (!first || !isUpToDate(first) || (inRoom && !isTold(inRoom, 'called'))) return
    line.shift()
    inRoom = first
    await clinic.next(doctorId)
  }
  async function cancelOne() {
    const seat = line.at(-1)
    if (line.length < 3 || !seat || !isUpToDate(seat)) return
    line.pop()
    await clinic.cancel(seat.id)
  }

  const steps = [bookOne, bookOne, bookOne, callOne, callOne, takeIn, takeIn, cancelOne]
  while (!stopped()) {
    const step = random.pick(steps)
    const isFull = patients.length >= most || line.length >= MAX_IN_LINE
    if (step !== bookOne || !isFull) await step()
    await pause(random.int(200, 1_200))
  }
  return patients
}
