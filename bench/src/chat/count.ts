import { BookAnswer, SearchAnswer } from '@anteroom/contracts/answers.ts'
import type { Clinic } from '../clinic.ts'
import type { StandIns } from '../stand-ins.ts'
import type { Row } from '../table.ts'
import { type ChatChannel, type Phone, phoneOn } from './phone.ts'
import { type Move, type Patient, shortestPath } from './shortest-path.ts'

/** Hello, one choice, one yes. */
const MAX_FOR_RETURNING = 3

const channels: Record<ChatChannel, { name: string; hello: string; address: (count: number) => string }> = {
  // A chat with a bot begins with the Start button.
  telegram: { name: 'Telegram', hello: '/start', address: (count) => `${1_000_000 + count}` },
  sms: { name: 'SMS', hello: 'Hello', address: (count) => `+1202555${1_000 + count}` },
  whatsapp: { name: 'WhatsApp', hello: 'Hello', address: (count) => `+1202556${1_000 + count}` },
}

let patients = 0

/** A patient whom the clinic does not know. */
export function newcomer(standIns: StandIns, channel: ChatChannel): Patient {
  const count = patients++
  const { hello, address } = channels[channel]
  return { phone: phoneOn(standIns, channel, address(count)), name: 'Ursula Meier', hello }
}

/** A patient who has had an appointment before. */
async function returning({ ask, botKey: key, booking }: Clinic, patient: Patient, doctorId: string): Promise<Patient> {
  const { contact } = patient.phone
  const { json } = await ask(booking({ doctorId, patientName: patient.name, daysAhead: 0, contact }), 201)
  const path = `/api/appointments/${BookAnswer.parse(json).appointment.id}/cancel`
  await ask({ method: 'POST', path, key, body: { by: 'patient' } }, 200)
  return patient
}

/** Messages and taps from hello to booked. Throws when a returning patient needs more than three. */
export async function countMoves(
  clinic: Clinic,
  standIns: StandIns,
  doctorId: string,
): Promise<{ rows: Row[]; onTelegram: Move[] }> {
  async function isBooked({ contact }: Phone): Promise<boolean> {
    const asked = { method: 'POST', path: '/api/appointments/search', key: clinic.botKey, body: { contact } } as const
    return SearchAnswer.parse((await clinic.ask(asked, 200)).json).appointments.length > 0
  }

  const rows: Row[] = []
  const row = (workload: string, moves: number) =>
    rows.push({ workload, ours: [moves], unit: 'messages and taps', ceiling: '', ceilings: [] })
  let onTelegram: Move[] = []
  for (const channel of ['telegram', 'sms', 'whatsapp'] as const) {
    const stranger = await shortestPath(async () => newcomer(standIns, channel), isBooked)
    if (channel === 'telegram') onTelegram = stranger
    const known = await shortestPath(() => returning(clinic, newcomer(standIns, channel), doctorId), isBooked)
    if (known.length + 1 > MAX_FOR_RETURNING) {
      throw new Error(`A returning patient needs ${known.length + 1} messages on ${channels[channel].name}`)
    }
    row(`hello to booked, newcomer, ${channels[channel].name}`, stranger.length + 1)
    row(`hello to booked, returning, ${channels[channel].name}`, known.length + 1)
  }
  return { rows, onTelegram }
}
