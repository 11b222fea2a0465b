import { AppointmentAnswer, DoctorStatusAnswer } from '@anteroom/contracts/answers.ts'
import { refusals } from '@anteroom/contracts/refusals.ts'
import fc from 'fast-check'
import { io, type Socket } from 'socket.io-client'
import { z } from 'zod'
import { inTurns } from '../harness/in-turns.ts'
import { type Emitted, emittedEvents, handshakes, packets } from './payloads.ts'

/** A socket may emit 20 events a second. */
const EVENTS_EACH = 15
const AT_ONCE = 8
const ANSWER_LIMIT_MS = 10_000

const Refused = z.object({
  ok: z.literal(false),
  problem: z.object({ type: z.string(), status: z.int(), detail: z.string(), reason: z.enum(refusals) }),
})
const answers = new Map<string, z.ZodType>([
  ['updateAppointmentStatus', z.union([Refused, AppointmentAnswer.extend({ ok: z.literal(true) })])],
  ['updateDoctorStatus', z.union([Refused, DoctorStatusAnswer.extend({ ok: z.literal(true) })])],
])

type Asking = {
  url: string
  known: { doctors: string[]; appointments: string[] }
  /** The headers of each member of staff. */
  staff: Record<string, string>[]
  seed: number
  events: number
}

/**
 * Emits generated events, handshakes and packets, and reports every answer that differs from what REST would have said.
 */
export async function fuzzSockets({ url, known, staff, seed, events }: Asking) {
  const faults: string[] = []
  let accepted = 0
  const drawn = <Thing>(arbitrary: fc.Arbitrary<Thing>, numRuns: number) => fc.sample(arbitrary, { seed, numRuns })

  async function emit(socket: Socket, { event, payload }: Emitted) {
    const answer: unknown = await socket
      .timeout(ANSWER_LIMIT_MS)
      .emitWithAck(event, payload)
      .catch(() => undefined)
    const schema = answers.get(event)
    if (!schema || (!socket.connected && answer === undefined)) return
    const parsed = schema.safeParse(answer)
    if (parsed.success) accepted += (answer as { ok: boolean }).ok ? 1 : 0
    else faults.push(`${event} of ${shown(payload)} was answered with ${shown(answer)}`)
  }

  const emitted = drawn(emittedEvents(known), events)
  const portions = Array.from({ length: Math.ceil(events / EVENTS_EACH) }, (_, index) =>
    emitted.slice(index * EVENTS_EACH, (index + 1) * EVENTS_EACH),
  )
  await inTurns(AT_ONCE, portions, async (portion, index) => {
    const extraHeaders = staff[index % staff.length] ?? {}
    const socket = io(url, { extraHeaders, forceNew: true, reconnection: false, transports: ['websocket'] })
    await settled(socket)
    // Some events have no answer, so others that have one follow them.
    const answered = portion.filter(({ event }) => answers.has(event))
    for (const one of portion) if (!answers.has(one.event)) socket.emit(one.event, one.payload)
    await Promise.all(answered.map((one) => emit(socket, one)))
    socket.disconnect()
  })

  await inTurns(AT_ONCE, drawn(handshakes(known), Math.ceil(events / 10)), async (auth) => {
    const options = { auth: auth as Record<string, unknown>, forceNew: true, reconnection: false }
    const socket = io(url, { ...options, transports: ['websocket'] })
    const said = await settled(socket)
    // Cut off because it was no packet of the protocol.
    if (said !== null && said !== undefined && !Refused.shape.problem.safeParse(said).success) {
      faults.push(`a handshake with ${shown(auth)} was answered with ${shown(said)}`)
    }
    socket.disconnect()
  })

  await inTurns(AT_ONCE, drawn(packets, Math.ceil(events / 5)), async (packet) => {
    const status = await postPacket(url, packet)
    if (status >= 500)
      faults.push(`a packet ${shown(Buffer.from(packet).toString('latin1'))} was answered with ${status}`)
  })
  return { events: Math.ceil(events * 1.3), accepted, faults }
}

/** Null: it is connected; undefined: it was cut off; else the reason why it was refused. */
const settled = (socket: Socket): Promise<unknown> =>
  new Promise((resolve) => {
    socket.once('connect', () => resolve(null))
    socket.once('connect_error', (error) => resolve('data' in error ? error.data : undefined))
    socket.once('disconnect', () => resolve(undefined))
  })

/** Opens a polling connection and posts the packet on it, where bytes that are no text are accepted. */
async function postPacket(url: string, packet: Uint8Array): Promise<number> {
  const path = `${url}/socket.io/?EIO=4&transport=polling`
  const opened = await (await fetch(path)).text()
  const { sid } = JSON.parse(opened.slice(1)) as { sid: string }
  const body = new Uint8Array(packet)
  return (await fetch(`${path}&sid=${sid}`, { method: 'POST', body, headers: { 'content-type': 'text/plain' } })).status
}

const shown = (value: unknown) => (JSON.stringify(value) ?? String(value)).slice(0, 200)
