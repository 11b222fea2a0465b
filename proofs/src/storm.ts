import { setTimeout as pause } from 'node:timers/promises'
import { newContacts, openProofClinic, type ProofClinic } from './harness/clinic.ts'
import { type Delivery, deliverer } from './harness/deliveries.ts'
import { inTurns } from './harness/in-turns.ts'
import { launcher, type Replacement } from './harness/launcher.ts'
import { type Random, randomFrom } from './harness/random.ts'
import type { Proof } from './harness/table.ts'
import { compare, compareReports, type Writer } from './storm/compare.ts'

const SECRET = 'a-secret-of-the-storm'
const AT_ONCE = 16
const SETTLE_LIMIT_MS = 120_000
/** A delivery that is still not accepted after this time of retries counts as a fault of the webhook. */
const MAX_OUTAGE_MS = 30_000
/** The share of status callbacks among the deliveries; the rest are messages. */
const STATUS_SHARE = 0.5
/** On average: one to four copies, and one more at the end. */
const COPIES_EACH = 3.5

/** What a patient writes, message by message. CODE is the number on a doctor's poster. */
const scripts = [
  ['BOOK CODE today', 'Pat', '1', 'STATUS'],
  ['BOOK CODE today', 'Sam', '1', 'LEAVE', '1'],
  ['MENU', 'LANG es', 'STATUS'],
  ['BOOK CODE today', 'Kim', '1', 'LATER', 'HERE'],
  ['BOOK CODE today', 'Lee', '1', 'STOP'],
]
const LONGEST_SCRIPT = Math.max(...scripts.map(({ length }) => length))

/**
 * Deliveries of Telegram and Twilio, each one to four times and shuffled, and all once more at the end. The first
 * copies keep each patient's order, as with real providers. Afterwards every patient has the same state and the same
 * replies as a patient whose messages came once and in order, and no status callback has moved an alert backwards.
 */
export async function proveStorm(options: { deliveries: number; seed: number; bug?: Replacement }): Promise<Proof> {
  const random = randomFrom(options.seed)
  const clinic = await openProofClinic({
    doctors: 2 + Math.ceil(options.deliveries / 500),
    settings: { TELEGRAM_WEBHOOK_SECRET: SECRET },
    launch: launcher(options.bug).launch,
  })
  try {
    const deliver = deliverer(clinic, SECRET)
    const contact = newContacts()
    const writer = (script: number, doctor: number, channel: 'telegram' | 'sms'): Writer => ({
      contact: contact(channel) as Writer['contact'],
      script,
      texts: scripts[script]?.map((text) => text.replace('CODE', String(100 + doctor))) ?? [],
    })
    const both = ['telegram', 'sms'] as const
    const calm = scripts.flatMap((_, script) => both.map((channel) => writer(script, 0, channel)))
    for (let turn = 0; turn < LONGEST_SCRIPT; turn += 1) {
      const said = calm.flatMap(({ contact: from, texts: { [turn]: text } }) =>
        text ? deliver.message(from, text) : [],
      )
      await Promise.all(said.map((message) => message.post()))
      await silence(clinic)
    }

    const messages = (options.deliveries * (1 - STATUS_SHARE)) / COPIES_EACH
    const crowd = Math.ceil(messages / scripts.flat().length / both.length)
    const wild = Array.from({ length: crowd }, (_, index) => index).flatMap((index) =>
      scripts.flatMap((_, script) =>
        both.map((channel) => writer(script, 1 + (index % (clinic.doctorIds.length - 1)), channel)),
      ),
    )
    const told = await tellSome(clinic, contact, Math.ceil((options.deliveries * STATUS_SHARE) / COPIES_EACH / 3))
    const lines = [
      ...wild.map(({ contact: from, texts }) => texts.map((text) => deliver.message(from, text))),
      ...told.map(deliver.reports),
    ]
    const answers = await storm(lines, { random, most: options.deliveries })
    await silence(clinic)

    const faults = [...(await compare(clinic, calm, wild)), ...(await compareReports(clinic, told))]
    const sent = [...answers.values()].reduce((sum, count) => sum + count, 0)
    for (const status of answers.keys()) if (status >= 300) faults.push(`a webhook answered ${status}`)
    return {
      name: `${sent} deliveries of ${lines.flat().length} messages and reports`,
      seed: options.seed,
      due: lines.flat().length,
      sent: lines.flat().length,
      unreached: 0,
      lost: faults.length,
      extra: 0,
      ambiguous: 0,
      worstMs: 0,
      faults,
      notes: [`${wild.length} patients in chats, ${told.length} texts reported on`],
    }
  } finally {
    await clinic.stop()
  }
}

/**
 * Delivers the first copies of each line in order, further copies at any time after the first, and everything once more
 * at the end; `most` deliveries in all. Returns the answers by status.
 */
async function storm(lines: Delivery[][], { random, most }: { random: Random; most: number }) {
  const answers = new Map<number, number>()
  const copies: Delivery[] = []
  let left = most - lines.flat().length
  const post = async (delivery: Delivery) => {
    const end = Date.now() + MAX_OUTAGE_MS
    for (;;) {
      const status = await delivery.post()
      // Whether it was accepted is unknown, so the message is delivered once more before the next one, as a provider
      // does.
      if (status >= 500 && Date.now() < end) await pause(200)
      else return void answers.set(status, (answers.get(status) ?? 0) + 1)
    }
  }
  await inTurns(AT_ONCE, random.shuffled(lines), async (line) => {
    for (const first of line) {
      // A copy can overtake the answer to the first one.
      const atOnce = Array.from({ length: random.int(0, 3) }, () => first)
      copies.push(...atOnce.slice(1))
      left -= atOnce.length
      await Promise.all([post(first), ...atOnce.slice(0, 1).map(post)])
      const late = copies.length > 20 ? copies.splice(random.int(0, copies.length - 1), 1) : []
      await Promise.all(late.map(post))
    }
  })
  const replay = random.shuffled(lines.flat())
  const rest = Array.from({ length: Math.max(0, left) }, (_, index) => replay[index % replay.length] as Delivery)
  await inTurns(AT_ONCE, random.shuffled([...copies, ...rest]), post)
  return answers
}

/** Waits until bot and workers have nothing left to do, according to their collections. */
async function silence(clinic: ProofClinic): Promise<void> {
  const end = Date.now() + SETTLE_LIMIT_MS
  for (let quiet = 0; quiet < 2; ) {
    const [inbox, outbox] = await Promise.all([
      clinic.collection('inbox').countDocuments({ state: 'new' }),
      clinic.collection('conversations').countDocuments({ dueAt: { $ne: null } }),
    ])
    quiet = inbox + outbox === 0 ? quiet + 1 : 0
    if (Date.now() > end) throw new Error(`The bot does not come to an end: ${inbox} messages, ${outbox} replies`)
    await pause(60)
  }
}

/** Patients with accepted texts on which Twilio can report. */
async function tellSome(clinic: ProofClinic, contact: ReturnType<typeof newContacts>, count: number) {
  const patients = Array.from({ length: count }, () => contact('sms'))
  await inTurns(8, patients, (to, index) =>
    clinic.book(to, clinic.doctorIds[index % clinic.doctorIds.length] as string),
  )
  const addresses = new Set(patients.map(({ address }) => address))
  const end = Date.now() + SETTLE_LIMIT_MS
  for (;;) {
    const rows = await clinic.rows()
    const texts = (await clinic.accepted()).sms.filter(({ to }) => addresses.has(to))
    const told = texts.flatMap(({ sid, to }) => {
      const row = rows.find(({ providerId, state }) => providerId === sid && state === 'delivered')
      return row ? [{ sid, to, row }] : []
    })
    if (told.length >= count) return told
    if (Date.now() > end) throw new Error(`Of ${count} texts ${told.length} were delivered`)
    await pause(200)
  }
}
