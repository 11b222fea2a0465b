import { EventEmitter, once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { pino } from 'pino'
import { readConfig } from './config.ts'
import { appointment, threeDoctors } from './conversation/example-chat.ts'
import { startBot } from './server.ts'

export const BOT_KEY = 'k'.repeat(40)
export const TELEGRAM_TOKEN = '1000000001:example-token'
export const TWILIO_TOKEN = 'a-twilio-auth-token'
export const PUBLIC_URL = 'https://clinic.example'

async function listen(listener: RequestListener): Promise<{ server: Server; url: string }> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

export type ApiCall = { method: string; path: string; body: unknown; key: string | undefined; authorization: string }

/** An API that has one place free and answers in the contract's shapes. */
async function startApi() {
  const calls: ApiCall[] = []
  let live = false
  const app = express()
  app.use(express.json(), (request, _, next) => {
    const { method, path, body } = request
    calls.push({
      method,
      path,
      body,
      key: request.get('Idempotency-Key'),
      authorization: request.get('Authorization') ?? '',
    })
    next()
  })
  app.get('/api/doctors', (_, response) => {
    const today = Temporal.Now.plainDateISO('UTC')
    const days = [0, 1, 2].map((ahead) => today.add({ days: ahead }).toString())
    const doctors = threeDoctors.map((doctor) => ({ ...doctor, days }))
    response.json({ clinic: 'Riverside', today: today.toString(), timeZone: 'UTC', doctors })
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
  return { ...(await listen(app)), calls }
}

export type TelegramCall = { method: string; payload: Record<string, unknown> }

/** The Bot API, as far as this bot uses it. `failures` are answered first, one a method. */
async function startTelegramApi() {
  const calls: TelegramCall[] = []
  const updates: object[] = []
  const arrivals = new EventEmitter()
  const failures = new Map<string, object>()
  const app = express()
  app.post('/:bot/:method', express.json(), async (request, response) => {
    const { method } = request.params
    const failure = failures.get(method)
    failures.delete(method)
    if (method !== 'getUpdates') calls.push({ method, payload: request.body })
    if (failure) return void response.status(429).json({ ok: false, ...failure })
    if (method === 'getUpdates' && request.body.timeout > 0 && updates.length === 0) {
      await once(arrivals, 'update', { signal: AbortSignal.timeout(1_000) }).catch(() => {})
    }
    const results: Record<string, () => unknown> = {
      getMe: () => ({ id: 1, is_bot: true, first_name: 'Clinic', username: 'clinic_bot' }),
      getUpdates: () => updates.splice(0),
    }
    response.json({ ok: true, result: results[method]?.() ?? true })
  })
  /** Has the next poll answered with it. */
  function deliver(update: object) {
    updates.push(update)
    arrivals.emit('update')
  }
  return { ...(await listen(app)), calls, deliver, failures }
}

/** The whole bot with stubs of its neighbours and, unless told otherwise, without Redis. */
export async function startExampleClinic(settings: Record<string, string> = {}) {
  const api = await startApi()
  const telegram = await startTelegramApi()
  const config = readConfig({
    PORT: '0',
    PUBLIC_URL,
    API_URL: api.url,
    REDIS_URL: 'redis://127.0.0.1:1',
    BOT_API_KEY: BOT_KEY,
    TELEGRAM_BOT_TOKEN: TELEGRAM_TOKEN,
    TELEGRAM_API_ROOT: telegram.url,
    TWILIO_AUTH_TOKEN: TWILIO_TOKEN,
    ...settings,
  })
  const logged: string[] = []
  const log = pino({ level: 'debug' }, { write: (line: string) => void logged.push(line) })
  const bot = await startBot(config, log)

  return {
    url: `http://127.0.0.1:${bot.port}`,
    api,
    telegram,
    logged,
    /** The Bot API's calls of that kind. */
    sent: (method: string) => telegram.calls.filter((call) => call.method === method).map(({ payload }) => payload),
    async close() {
      await bot.close()
      for (const { server } of [api, telegram]) {
        server.closeAllConnections()
        server.close()
      }
    },
  }
}

export type ExampleClinic = Awaited<ReturnType<typeof startExampleClinic>>
