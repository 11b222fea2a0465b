import type { BookAnswer } from '@anteroom/contracts/answers.ts'
import type { ClientEvents, ServerEvents, SocketAuth } from '@anteroom/contracts/live.ts'
import { testDatabaseUrl } from '@anteroom/store/testing/database.ts'
import { pino } from 'pino'
import { io, type Socket } from 'socket.io-client'
import supertest from 'supertest'
import { inject } from 'vitest'
import { type Config, readConfig } from '../config.ts'
import { startApi } from '../server.ts'

export const PASSWORD = 'a-demo-password'
export const BOT_KEY = 'b'.repeat(40)
/** A patient's or a staff member's socket. */
export type LiveClient = Socket<ServerEvents, ClientEvents>

/** The real API on a free port over the real databases, with the demo clinic in a database of its own. */
export async function startTestApi(settings: Partial<Record<keyof Config, string>> = {}) {
  const config = readConfig({
    PORT: '0',
    MONGO_URL: testDatabaseUrl('api'),
    REDIS_URL: inject('redisUrl'),
    SESSION_SECRET: 's'.repeat(40),
    BOT_API_KEY: BOT_KEY,
    DEMO_PASSWORD: PASSWORD,
    RATE_LIMITS: 'off',
    ...settings,
  })
  const api = startApi(config, pino({ level: 'silent' }))
  const url = `http://127.0.0.1:${await api.port}`
  const sockets: LiveClient[] = []
  const http = supertest(url)

  return {
    url,
    http,
    ready: api.ready,
    /** The cookie of a logged-in session. */
    async login(username = 'chen'): Promise<string> {
      const response = await http.post('/api/session').send({ username, password: PASSWORD }).expect(201)
      return String(response.get('Set-Cookie')?.[0]).split(';')[0] ?? ''
    },
    async book(patientName: string, more: object = {}): Promise<BookAnswer['appointment']> {
      const { body } = await http
        .post('/api/appointments')
        .set('Authorization', `Bearer ${BOT_KEY}`)
        .send({ patientName, doctorId: 'dr_1', scheduledTime: new Date().toISOString(), ...more })
        .expect(201)
      return body.appointment
    },
    /** A socket that has connected, or the problem document with which it was refused. */
    async connect(auth: SocketAuth, cookie = ''): Promise<LiveClient> {
      const socket: LiveClient = io(url, { auth, extraHeaders: { cookie }, forceNew: true, reconnection: false })
      sockets.push(socket)
      await new Promise<void>((resolve, reject) => {
        socket.once('connect', resolve)
        socket.once('connect_error', (error) => reject('data' in error ? error.data : error))
      })
      return socket
    },
    async close() {
      for (const socket of sockets) socket.disconnect()
      await api.close()
    },
  }
}

export type TestApi = Awaited<ReturnType<typeof startTestApi>>
