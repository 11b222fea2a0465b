import { randomBytes } from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startTwilio } from '@anteroom/providers/testing/example-providers.ts'
import express from 'express'
import { pino } from 'pino'
import { expect, inject, vi } from 'vitest'
import { readConfig } from '../config.ts'
import { appointment, threeDoctors } from '../conversation/testing/chat.ts'
import { startBot } from '../server.ts'

export const BOT_KEY = 'k'.repeat(40)
const TELEGRAM_TOKEN = '1000000001:example-token'
export const TWILIO_TOKEN = 'a-twilio-auth-token'
export const PUBLIC_URL = 'https://clinic.example'

async function listen(listener: RequestListener): Promise<{ server: Server; url: string }> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

type ApiCall = { method: string; path: string; body: unknown; key: string | undefined; authorization: string }

/** An API that has one place free and answers in the contract's shapes. */
async function startApi() {
  const calls: ApiCall[] = []
  let live = false
  let answering = Promise.resolve()
  let patient: object | null = null
  const app = express()
  app.use(express.json(), async (request, _, next) => {
    const { method, path, body } = request
    calls.push({
      method,
      path,
      body,
      key: request.get('Idempotency-Key'),
      authorization: request.get('Authorization') ?? '',
    })
    await answering
    next()
  })
  app.get('/api/doctors', (_, response) => {
    const today = Temporal.Now.plainDateISO('UTC')
    const days = [0, 1, 2].map((ahead) => today.add({ days: ahead }).toString())
    const doctors = threeDoctors.map((doctor) => ({ ...doctor, days }))
    const reach = { telegram: null, sms: null, whatsapp: null }
    response.json({ clinic: 'Riverside', today: today.toString(), timeZone: 'UTC', doctors, reach })
  })
  app.post('/api/appointments', (_, response) => {
    live = true
    const { appointmentId: id, ...booked } = appointment()
    response.status(201).json({ message: 'Appointment created successfully', appointment: { id, ...booked } })
  })
  app.post('/api/appointments/search', (_, response) => {
    response.json({ appointments: live ? [appointment()] : [] })
  })
  app.post('/api/appointments/:id/:change', (request, response) => {
    live = request.params.change !== 'cancel'
    response.json({ message: 'Done', appointmentId: request.params.id, status: 'waiting', rev: 8 })
  })
  app.post('/api/patients/search', (_, response) => {
    if (patient) response.json(patient)
    else response.status(404).json({ title: 'Not found', status: 404, detail: 'A stranger', reason: 'not-found' })
  })
  app.post('/api/patients/opt-out', (_, response) => {
    response.status(204).end()
  })
  return {
    ...(await listen(app)),
    calls,
    /** Who every contact belongs to. */
    knows(known: { name: string; language: string }) {
      patient = { ...known, consent: null, optedOutAt: null, leadMinutes: null }
    },
    /** Answers nobody until the returned function is called. */
    hang(): () => void {
      const { promise, resolve } = Promise.withResolvers<void>()
      answering = promise
      return resolve
    },
  }
}

type TelegramCall = { method: string; payload: Record<string, unknown> }

/** The Bot API, as far as this bot uses it. `failures` are answered first, one a method. */
async function startTelegramApi() {
  const calls: TelegramCall[] = []
  const updates: object[] = []
  const offsets: number[] = []
  const arrivals = new EventEmitter()
  const failures = new Map<string, { error_code: number; description: string; parameters?: object }>()
  const app = express()
  app.post('/:bot/:method', express.json(), async (request, response) => {
    const { method } = request.params
    const failure = failures.get(method)
    failures.delete(method)
    if (method !== 'getUpdates') calls.push({ method, payload: request.body })
    if (failure) return void response.status(failure.error_code).json({ ok: false, ...failure })
    if (method === 'getUpdates' && request.body.timeout > 0 && updates.length === 0) {
      await once(arrivals, 'update', { signal: AbortSignal.timeout(1_000) }).catch(() => {})
    }
    if (method === 'getUpdates') offsets.push(request.body.offset)
    const results: Record<string, () => unknown> = {
      sendMessage: () => ({ message_id: calls.length }),
      getUpdates: () => updates.splice(0),
    }
    response.json({ ok: true, result: results[method]?.() ?? true })
  })
  /** Has the next poll answered with it. */
  function deliver(update: object) {
    updates.push(update)
    arrivals.emit('update')
  }
  return {
    ...(await listen(app)),
    calls,
    deliver,
    failures,
    /** From where it was asked for updates, each time. */
    offsets,
  }
}

/** A database that no other test uses. */
export const newMongoUrl = () =>
  `${inject('mongoUrl').replace(/\/?(\?.*)?$/, '')}/bot_${randomBytes(6).toString('hex')}`

/** The whole bot over a database of its own, with stubs of its neighbours. */
export async function startTestBot(settings: Record<string, string> = {}, clock?: () => number) {
  const [api, telegram, twilio] = await Promise.all([startApi(), startTelegramApi(), startTwilio()])
  const config = readConfig({
    PORT: '0',
    PUBLIC_URL,
    API_URL: api.url,
    MONGO_URL: newMongoUrl(),
    BOT_API_KEY: BOT_KEY,
    TELEGRAM_BOT_TOKEN: TELEGRAM_TOKEN,
    TELEGRAM_API_ROOT: telegram.url,
    TWILIO_ACCOUNT_SID: 'AC00000000000000000000000000000000',
    TWILIO_AUTH_TOKEN: TWILIO_TOKEN,
    TWILIO_FROM: '+12025550100',
    TWILIO_WHATSAPP_FROM: '+12025550101',
    TWILIO_API_ROOT: twilio.url,
    // Patients in tests read faster than one reply a second.
    TELEGRAM_CHAT_PER_SECOND: '1000',
    SMS_PER_SECOND: '1000',
    ...settings,
  })
  const logged: string[] = []
  const log = pino({ level: 'debug' }, { write: (line: string) => void logged.push(line) })
  const bot = await startBot(config, log, clock)
  const url = `http://127.0.0.1:${bot.port}`
  const ready = async () => (await fetch(`${url}/readyz`)).ok
  if (!('MONGO_URL' in settings)) await vi.waitFor(async () => expect(await ready()).toBe(true), { timeout: 10_000 })

  return {
    url,
    api,
    telegram,
    twilio,
    logged,
    ready,
    /** The Bot API's calls of that kind. */
    sent: (method: string) => telegram.calls.filter((call) => call.method === method).map(({ payload }) => payload),
    /** The bodies with which the API was asked to opt somebody out or in. */
    optOuts: () => api.calls.filter(({ path }) => path === '/api/patients/opt-out').map(({ body }) => body),
    async close() {
      await bot.close()
      for (const { server } of [api, telegram]) {
        server.closeAllConnections()
        server.close()
      }
      await twilio.close()
    },
  }
}

export type TestBot = Awaited<ReturnType<typeof startTestBot>>
