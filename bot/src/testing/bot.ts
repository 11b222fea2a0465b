import { createServer } from 'node:http'
import { startTelegram, startTwilio } from '@anteroom/local/stand-ins/in-process.ts'
import { listen } from '@anteroom/local/stand-ins/listener.ts'
import { testDatabaseUrl } from '@anteroom/store/testing/database.ts'
import express from 'express'
import { pino } from 'pino'
import { expect, vi } from 'vitest'
import { readConfig } from '../config.ts'
import { appointment, threeDoctors } from '../conversation/testing/chat.ts'
import { startBot } from '../server.ts'

export const BOT_KEY = 'k'.repeat(40)
export const PUBLIC_URL = 'https://clinic.example'

type ApiCall = { method: string; path: string; body: unknown; key: string | undefined; authorization: string }

/** An API that has one free place and answers in the contract's shapes. */
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
  const { port, stop } = await listen(createServer(app))
  return {
    url: `http://127.0.0.1:${port}`,
    stop,
    calls,
    /** Sets the patient to whom every contact belongs. */
    knows(known: { name: string; language: string }) {
      patient = {
        ...known,
        names: [known.name],
        consent: null,
        optedOutAt: null,
        textedCancelAt: null,
        leadMinutes: null,
      }
    },
    /** Answers no call until the returned function is called. */
    hang(): () => void {
      const { promise, resolve } = Promise.withResolvers<void>()
      answering = promise
      return resolve
    },
  }
}

/** The whole bot over a database of its own, with a stub of the API and stand-ins for the providers. */
export async function startTestBot(settings: Record<string, string> = {}, clock?: () => number) {
  const calls: { method: string; parameters: Record<string, unknown> }[] = []
  const onCall = (call: (typeof calls)[number]) => void calls.push(call)
  const [api, telegram, twilio] = await Promise.all([startApi(), startTelegram({ onCall }), startTwilio()])
  const config = readConfig({
    PORT: '0',
    PUBLIC_URL,
    API_URL: api.url,
    MONGO_URL: testDatabaseUrl('bot'),
    BOT_API_KEY: BOT_KEY,
    SEAL_KEY: 's'.repeat(40),
    ...telegram.settings,
    ...twilio.settings,
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
    /** The parameters of each call of the Bot API by that method, refused ones included. */
    called: (method: string) => calls.filter((call) => call.method === method).map(({ parameters }) => parameters),
    /** The bodies with which the API was asked to opt somebody out or in. */
    optOuts: () => api.calls.filter(({ path }) => path === '/api/patients/opt-out').map(({ body }) => body),
    async close() {
      await bot.close()
      for (const neighbour of [api, telegram, twilio]) neighbour.stop()
    },
  }
}

export type TestBot = Awaited<ReturnType<typeof startTestBot>>
