import { setTimeout as pause } from 'node:timers/promises'
import type { BookAnswer, SearchAnswer } from '@anteroom/contracts/answers.ts'
import type { Contact } from '@anteroom/contracts/contact.ts'
import type { ProofClinic } from '../harness/clinic.ts'
import type { Copy } from '../harness/copies.ts'

/** What a patient wants: an appointment with that doctor, whose poster has the `code`, on that day. */
export type Wish = { doctorId: string; code: number; day: string }

/** How an honest patient was served: as they began, or by writing after the web refused them. Null: not at all. */
export type Served = 'web' | 'chat' | 'chat after web' | null

const LIMIT_MS = 60_000
const MAX_MESSAGES = 12

type Parts = { clinic: ProofClinic; copies: () => Copy[]; contact: Contact }

/** Looks until something is there. Undefined: it did not come in time. */
async function found<Thing>(look: () => Thing | undefined | Promise<Thing | undefined>): Promise<Thing | undefined> {
  for (const end = Date.now() + LIMIT_MS; Date.now() < end; await pause(150)) {
    const thing = await look()
    if (thing !== undefined) return thing
  }
  return undefined
}

const textsTo = ({ copies, contact: { address } }: Parts): string[] =>
  copies()
    .filter((copy) => copy.address === address)
    .map(({ text }) => text)

async function hasPlace({ clinic, contact }: Parts): Promise<boolean> {
  const asking = { path: '/api/appointments/search', body: { contact }, as: 'bot' } as const
  return ((await clinic.done(asking)) as SearchAnswer).appointments.length > 0
}

/** Answers the bot's last reply, as people do, until the booking is made. */
export async function bookByText(parts: Parts, { code, day }: Wish): Promise<boolean> {
  const { clinic, contact } = parts
  let said = `BOOK ${code} ${day}`
  for (let messages = 0; messages < MAX_MESSAGES; messages += 1) {
    const before = textsTo(parts).length
    await clinic.write(contact.channel as 'sms', contact.address, said)
    const reply = await found(() => textsTo(parts).slice(before).at(-1))
    if (reply === undefined) return false
    if (await hasPlace(parts)) return true
    said = /name/.test(reply) ? 'Pat' : '1'
  }
  return false
}

/** Books on the page with a contact, and types the code that arrives there. */
export async function bookOnTheWeb(parts: Parts, { doctorId, day }: Wish, address: string): Promise<boolean> {
  const { clinic, contact } = parts
  const ask = (path: string, body: object) =>
    fetch(`${clinic.addresses.api}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
      body: JSON.stringify(body),
    })
  const booking = { patientName: `Patient ${contact.address}`, doctorId, scheduledTime: `${day}T12:00:00Z`, contact }
  const booked = await ask('/api/appointments', booking)
  if (booked.status !== 201) return false
  const { appointment } = (await booked.json()) as BookAnswer
  const code = await found(() => textsTo(parts).map((text) => /\b\d{6}\b/.exec(text)?.[0])[0])
  if (code === undefined) return false
  return (await ask(`/api/appointments/${appointment.id}/contact/verify`, { code })).status === 200
}
