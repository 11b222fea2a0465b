import { setTimeout as pause } from 'node:timers/promises'
import type { BoardAnswer, BookAnswer, ChangesAnswer, NextAnswer } from '@anteroom/contracts/answers.ts'
import type { Contact } from '@anteroom/contracts/contact.ts'
import type { Launch } from '@anteroom/local/processes/services.ts'
import { logIn, startTestStack } from '@anteroom/local/testing/stack.ts'
import { type Document, MongoClient } from 'mongodb'
import type { Patient, Row } from './check.ts'
import { type Copy, copiesIn, type Log } from './copies.ts'
import { keepLooking } from './keep-looking.ts'

/** Every alert and every reply should go out as fast as it can. */
const pace = {
  SMS_PER_SECOND: '1000',
  WHATSAPP_PER_SECOND: '1000',
  TELEGRAM_PER_SECOND: '1000',
  TELEGRAM_CHAT_PER_SECOND: '1000',
  // Mail is paced too, and everything is counted, with room for all that a harness sends.
  MAIL_PER_SECOND: '1000',
  ALERTS_PER_HOUR: '500',
  ALERTS_PER_DAY: '500',
  TELEGRAM_DAILY_BUDGET: '1000000',
  SMS_DAILY_BUDGET: '1000000',
  WHATSAPP_DAILY_BUDGET: '1000000',
  MAIL_DAILY_BUDGET: '1000000',
}

/** A command that is still unanswered after this time of retries counts as a fault of the API. */
const MAX_OUTAGE_MS = 60_000

type Command = { path: string; body?: object; as?: 'desk' | 'bot' | 'patient'; method?: string }
export type Answer = { status: number; retryAfter: string | null; body: unknown }

export type ProofClinic = Awaited<ReturnType<typeof openProofClinic>>

/**
 * The whole product with real processes and databases, and a harness that books patients, works the queues, and records
 * what each patient should have been told. `doctors`: how many to add to those of the demo; `consultationMinutes`: how
 * long theirs take, if not as long as those of the demo.
 */
export async function openProofClinic(options: {
  doctors: number
  consultationMinutes?: number
  settings?: NodeJS.ProcessEnv
  launch?: Launch
}) {
  const stack = await startTestStack({ ...pace, ...options.settings }, options.launch)
  const mongo = await MongoClient.connect(stack.addresses.mongo)
  const database = mongo.db('anteroom')
  const collection = <Stored extends Document & { _id: string }>(name: string) => database.collection<Stored>(name)
  const doctorIds = Array.from({ length: options.doctors }, (_, index) => `dr_p${index + 1}`)
  const model = await collection('doctors').findOne({ _id: 'dr_1' })
  for (const [index, _id] of doctorIds.entries()) {
    const { consultationMinutes = model?.consultationMinutes } = options
    const named = { _id, name: `Dr. Proof ${index + 1}`, code: 100 + index }
    await collection('doctors').insertOne({ ...model, consultationMinutes, ...named })
  }
  const cookie = await logIn(stack.url, 'desk')
  const who = {
    desk: { cookie, origin: stack.url },
    bot: { authorization: `Bearer ${stack.secrets.botApiKey}` },
    patient: {},
  }

  /** The addresses of the API; more than one when several processes share the work. */
  const apis = [stack.addresses.api]
  let asked = 0
  let closed = false
  let keys = 0

  /** One attempt. Throws when there is no answer. */
  async function ask({ path, body, as = 'desk', method = body ? 'POST' : 'GET' }: Command, key?: string) {
    asked += 1
    const response = await fetch(`${apis[asked % apis.length]}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...(key ? { 'idempotency-key': key } : {}), ...who[as] },
      ...(body ? { body: JSON.stringify(body) } : {}),
      signal: AbortSignal.timeout(10_000),
    })
    const text = await response.text()
    const answer = text === '' ? null : (JSON.parse(text) as unknown)
    return { status: response.status, retryAfter: response.headers.get('retry-after'), body: answer } satisfies Answer
  }

  /** Retries until the API has answered. A command with the same key counts once, however often it is sent. */
  async function command(asking: Command): Promise<Answer> {
    keys += 1
    const key = `proof-${process.pid}-${keys}`
    const end = Date.now() + MAX_OUTAGE_MS
    for (;;) {
      const answer = await ask(asking, key).catch(() => null)
      if (answer !== null && answer.status < 500) return answer
      if (Date.now() > end) throw new Error(`The API gives no answer to ${asking.path}: ${JSON.stringify(answer)}`)
      await pause(200)
    }
  }

  async function done(asking: Command): Promise<unknown> {
    const { status, body } = await command(asking)
    if (status >= 300) throw new Error(`${asking.path} was refused: ${JSON.stringify(body)}`)
    return body
  }

  const accepted = async () => (await (await fetch(`${stack.standIns?.url}/accepted`)).json()) as Log
  const copies = async (): Promise<Copy[]> => copiesIn(await accepted())

  /**
   * Books for today as the bot does: it gets the appointment's id, and alerts go to the contact without a code. Settles
   * when the API has acknowledged it.
   */
  async function bookOnly(contact: Contact, doctorId: string): Promise<Patient> {
    const patientName = `Patient ${contact.address}`
    const body = { patientName, doctorId, scheduledTime: new Date().toISOString(), contact }
    const { appointment } = (await done({ path: '/api/appointments', body, as: 'bot' })) as BookAnswer
    const { id, queueNumber, queuePosition } = appointment
    return { id, doctorId, contact, queueNumber, bookedPlace: queuePosition }
  }

  /** A patient writes to the clinic. */
  async function write(channel: 'telegram' | 'sms' | 'whatsapp', address: string, text: string): Promise<void> {
    await fetch(`${stack.standIns?.url}/phone/${channel}/${encodeURIComponent(address)}/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text }),
    })
  }

  const control = (path: string, body: object) =>
    fetch(`${stack.standIns?.url}${path}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }).then(({ status }) => {
      if (status !== 204) throw new Error(`The stand-ins do not understand ${path} ${JSON.stringify(body)}`)
    })

  return {
    ...stack,
    apis,
    doctorIds,
    write,
    collection,
    ask,
    done,
    command,
    /** Books for today like {@link bookOnly}. A patient with a WhatsApp contact writes first, as WhatsApp requires. */
    async book(contact: Contact, doctorId: string): Promise<Patient> {
      if (contact.channel === 'whatsapp') await write('whatsapp', contact.address, 'hi')
      return bookOnly(contact, doctorId)
    },
    bookOnly,
    /** One row per accepted command on a doctor's day, from the API's change feed. */
    async changes(doctorId: string): Promise<ChangesAnswer['changes']> {
      const feed = (await command({ path: `/api/doctors/${doctorId}/queue/changes` })).body as ChangesAnswer
      return feed.changes ?? []
    },
    board: async (doctorId: string) => (await done({ path: `/api/doctors/${doctorId}/queue` })) as BoardAnswer,
    next: async (doctorId: string) => (await done({ path: `/api/doctors/${doctorId}/next`, body: {} })) as NextAnswer,
    call: (id: string) => done({ path: `/api/appointments/${id}/call`, body: {} }),
    cancel: (id: string) => done({ path: `/api/appointments/${id}/cancel`, body: { by: 'clinic' } }),
    accepted,
    copies,
    /** The accepted messages, read three times a second. */
    watchCopies: () => keepLooking<Copy[]>(copies, { first: [], everyMs: 300, isOver: () => closed }),
    rows: async (): Promise<Row[]> => collection<Row>('alerts').find().toArray(),
    /** Sets how a provider behaves from now on, as `PUT /phone/behaviour` takes it. */
    behave: (setting: object) => control('/phone/behaviour', setting),
    /** From now on Twilio delivers without reporting it. */
    silenceReports: () => control('/phone/reports', { on: false }),
    async stop() {
      closed = true
      await mongo.close()
      await stack.stop()
    },
  }
}

/** Contacts that nobody has used before. */
export function newContacts() {
  let count = 0
  return (channel: Contact['channel']): Contact => {
    count += 1
    const serial = String(count).padStart(6, '0')
    switch (channel) {
      case 'telegram':
        return { channel, address: `5${serial}` }
      case 'email':
        return { channel, address: `p${serial}@example.org` }
      case 'sms':
      case 'whatsapp':
        // A valid North American number: area code, exchange and line.
        return {
          channel,
          address: `+1${210 + Math.floor(count / 10_000)}555${String(count % 10_000).padStart(4, '0')}`,
        }
    }
  }
}
