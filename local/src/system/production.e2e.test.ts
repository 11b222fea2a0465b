import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import twilioSdk from 'twilio'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../config.ts'
import { startMongo } from '../databases/mongo.ts'
import { startRedis } from '../databases/redis.ts'
import { type Child, startChild } from '../processes/child.ts'
import { freePort } from '../processes/free-port.ts'
import { waitUntil } from '../processes/wait-until.ts'
import { startTelegram, startTwilio } from '../stand-ins/in-process.ts'
import { newDataDir } from '../testing/data-dir.ts'

const PUBLIC_URL = 'https://queue.example.org'
const DOCTOR = 'Dr. Ada Moreau'
const day = [{ from: '00:00', to: '24:00' }]

let dataDir: string
let stopAll: (() => unknown)[] = []
beforeAll(async () => {
  dataDir = await newDataDir()
})
afterAll(async () => {
  for (const stop of stopAll.reverse()) await stop()
  stopAll = []
  await rm(dataDir, { recursive: true, force: true })
})

const secret = () => randomBytes(32).toString('hex')

/** What `docker compose up` runs; only the providers are stand-ins. */
async function openProduction() {
  const parts = { dataDir, toolsDir: join(root, '.data'), say: () => {} }
  const [mongo, redis] = await Promise.all([startMongo(parts), startRedis(parts)])
  const telegram = await startTelegram()
  const twilio = await startTwilio({ publicUrl: PUBLIC_URL })
  stopAll.push(mongo.stop, redis.stop, telegram.stop, twilio.stop)
  const ports = { api: await freePort(), bot: await freePort(), workers: await freePort() }
  const { sid, token, from } = twilio.account
  const environment = {
    PATH: process.env.PATH,
    NODE_ENV: 'production',
    NODE_COMPILE_CACHE: join(root, '.data/compile-cache'),
    PUBLIC_URL,
    API_URL: `http://127.0.0.1:${ports.api}`,
    MONGO_URL: `${mongo.url}/anteroom`,
    REDIS_URL: redis.url,
    SESSION_SECRET: secret(),
    BOT_API_KEY: secret(),
    LINK_SECRET: secret(),
    SEAL_KEY: secret(),
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    TWILIO_ACCOUNT_SID: sid,
    TWILIO_AUTH_TOKEN: token,
    TWILIO_FROM: from,
    TWILIO_API_ROOT: twilio.url,
    SMS_NUMBER: from,
    SMS_PER_SECOND: '20',
    QUIET_HOURS: 'off',
  }
  const lines: string[] = []
  await promisify(execFile)(process.execPath, ['operations/src/migrate.ts'], { cwd: root, env: environment })
  const children: Child[] = []
  stopAll.push(() => Promise.all(children.map(({ stop }) => stop())))
  for (const service of ['api', 'bot', 'workers'] as const) {
    const child = await startChild({
      command: process.execPath,
      args: [`${service}/src/main.ts`],
      cwd: root,
      env: { ...environment, PORT: String(ports[service]) },
      onLine: (line) => lines.push(line),
    })
    children.push(child)
  }
  const at = (service: keyof typeof ports) => `http://127.0.0.1:${ports[service]}`
  for (const service of ['api', 'bot', 'workers'] as const)
    await waitUntil(async () => (await fetch(`${at(service)}/readyz`)).ok, {
      limitMs: 30_000,
      explain: () => `${service} is not ready:\n${lines.join('\n')}`,
    })
  return { telegram, twilio, at, lines }
}

type Production = Awaited<ReturnType<typeof openProduction>>

/** A text as Twilio delivers it, signed over the public address. */
async function text({ at, twilio }: Production, From: string, Body: string) {
  const { sid, token, from } = twilio.account
  const form = {
    MessageSid: `SM${randomBytes(16).toString('hex')}`,
    AccountSid: sid,
    From,
    To: from,
    Body,
    NumMedia: '0',
  }
  const signature = twilioSdk.getExpectedTwilioSignature(token, `${PUBLIC_URL}/twilio/sms`, form)
  const { status } = await fetch(`${at('bot')}/twilio/sms`, {
    method: 'POST',
    headers: { 'X-Twilio-Signature': signature },
    body: new URLSearchParams(form),
  })
  expect(status).toBe(200)
}

/** The answer to a message of the bot, until the booking is made. */
function answerTo(message: string, options: string[]): string | null {
  if (/You're booked/.test(message)) return null
  const wanted = ['Yes, book', 'Today', DOCTOR, 'Choose a doctor', 'Book']
  for (const label of wanted) {
    const option = options.find((one) => one.includes(label))
    if (option) return /^\d+ /.test(option) ? (option.split(' ')[0] ?? '') : option
  }
  return /name/i.test(message) ? 'Sam Rivers' : 'book'
}

test('a clinic comes into being: setup link, doctor, going live; then patients book by web, Telegram and SMS, and are called', async () => {
  const production = await openProduction()
  const { telegram, twilio, at, lines } = production
  let cookie = ''
  const ask = async <Answer>(method: string, path: string, body: object = {}) => {
    const headers = { 'content-type': 'application/json', origin: PUBLIC_URL, 'x-forwarded-proto': 'https', cookie }
    const response = await fetch(at('api') + path, {
      method,
      headers,
      ...(method !== 'GET' && { body: JSON.stringify(body) }),
    })
    const answer = await response.json()
    expect(response.status, `${method} ${path} ${JSON.stringify(answer)}`).toBeLessThan(300)
    return { answer: answer as Answer, cookies: response.headers.getSetCookie() }
  }

  const link = /\/admin\/setup#([\w-]{43})/
  await expect.poll(() => lines.find((line) => link.test(line)), { timeout: 10_000 }).toBeDefined()
  const [, token = ''] = link.exec(lines.join('\n')) ?? []
  const account = { username: 'ada', name: 'Ada', password: 'correct horse battery staple 7' }
  const clinic = { name: 'Clinic', timeZone: 'UTC', language: 'en' }
  const { cookies } = await ask('POST', '/api/setup', { token, ...account, clinic })
  cookie = cookies[0]?.split(';')[0] ?? ''
  expect(cookie).toMatch(/^__Host-anteroom=/)

  const details = { name: DOCTOR, names: {}, specialty: 'General practice', specialties: {}, room: '1' }
  const hours = { consultationMinutes: 20, week: Array(7).fill(day), daysOff: [], leavesOn: null }
  await ask('POST', '/api/clinic/doctors', { details: { ...details, ...hours } })
  await ask('POST', '/api/clinic/live')
  const { answer } = await ask<{ doctors: { id: string }[] }>('GET', '/api/doctors')
  const doctorId = answer.doctors[0]?.id ?? ''

  const staff = cookie
  cookie = ''
  await ask('POST', '/api/appointments', {
    patientName: 'Web Patient',
    doctorId,
    scheduledTime: new Date().toISOString(),
  })

  const texted = () => twilio.accepted.filter(({ to }) => to === '+12025550143').map((one) => one.text)
  await text(production, '+12025550143', 'book')
  for (let count = 1; ; count += 1) {
    await expect.poll(() => texted().length, { timeout: 15_000 }).toBeGreaterThanOrEqual(count)
    const message = texted().join('\n')
    const last = texted().at(-1) ?? ''
    const options = last.split('\n').filter((line) => /^\d+ /.test(line))
    const say = answerTo(message.includes("You're booked") ? message : last, options)
    if (say === null) break
    expect(count, message).toBeLessThan(8)
    await text(production, '+12025550143', say)
  }

  const chat = () => telegram.accepted.filter(({ to }) => to === '1001')
  telegram.patient.write('1001', '/book')
  for (let count = 1; ; count += 1) {
    await expect.poll(() => chat().length, { timeout: 15_000 }).toBeGreaterThanOrEqual(count)
    const message = chat()
      .map((one) => one.text)
      .join('\n')
    const last = chat().at(-1)
    const say = answerTo(
      message.includes("You're booked") ? message : (last?.text ?? ''),
      (last?.buttons ?? []).flat().map((one) => one.text),
    )
    if (say === null) break
    expect(count, message).toBeLessThan(8)
    telegram.patient.write('1001', say)
  }

  cookie = staff
  const board = await ask<{ appointments: { id: string; patientName: string }[] }>(
    'GET',
    `/api/doctors/${doctorId}/queue`,
  )
  expect(board.answer.appointments).toHaveLength(3)
  for (const { id } of board.answer.appointments) await ask('POST', `/api/appointments/${id}/call`)
  const isTold = (texts: string[]) => texts.some((one) => /your turn/i.test(one))
  await expect.poll(() => isTold(texted()), { timeout: 15_000 }).toBe(true)
  await expect.poll(() => isTold(chat().map((one) => one.text)), { timeout: 15_000 }).toBe(true)
})
