import type { BookAnswer } from '@anteroom/contracts/answers.ts'
import type { ClientEvents, ServerEvents, SocketAuth } from '@anteroom/contracts/live.ts'
import { testDatabaseUrl } from '@anteroom/store/testing/database.ts'
import { pino } from 'pino'
import { io, type Socket } from 'socket.io-client'
import supertest, { type Response } from 'supertest'
import { inject } from 'vitest'
import { type Config, readConfig } from '../config.ts'
import { startApi } from '../server.ts'
import { expectDescribed } from './described.ts'

const PASSWORD = 'a-demo-password'
export const BOT_KEY = 'b'.repeat(40)

/** The socket of a patient or of staff. */
export type LiveClient = Socket<ServerEvents, ClientEvents>

/** Each Vitest worker has its own part of the Redis, so that files that run side by side do not hear each other. */
const redisUrl = () => `${inject('redisUrl')}/${process.env.VITEST_POOL_ID ?? 0}`

/**
 * The answer of a database that stood still for two seconds, which a test database does under load: the request is sent
 * again.
 */
const isUnavailable = (_error: unknown, response?: Response) => response?.body?.reason === 'unavailable'

/** The API on a free port over real databases, with the demo clinic in a new database. */
export async function startTestApi(
  settings: Partial<Record<keyof Config, string>> = {},
  log = pino({ level: 'silent' }),
) {
  const config = readConfig({
    PORT: '0',
    MONGO_URL: testDatabaseUrl('api'),
    REDIS_URL: redisUrl(),
    SESSION_SECRET: 's'.repeat(40),
    BOT_API_KEY: BOT_KEY,
    LINK_SECRET: 'l'.repeat(40),
    DEMO_PASSWORD: PASSWORD,
    RATE_LIMITS: 'off',
    ...settings,
  })
  const said: string[] = []
  const api = startApi(config, log, (text) => said.push(text))
  const url = `http://127.0.0.1:${await api.port}`
  const sockets: LiveClient[] = []
  // Like a page of the clinic: a request with a cookie has to say where it comes from.
  const asks = (method: 'get' | 'head' | 'options' | 'post' | 'put' | 'patch' | 'delete') => (path: string) =>
    supertest(url)
      [method](path)
      .set('Origin', url)
      .retry(2, isUnavailable)
      .expect(({ status }) => expectDescribed({ method: method.toUpperCase(), path }, status))
  const http = {
    get: asks('get'),
    head: asks('head'),
    options: asks('options'),
    post: asks('post'),
    put: asks('put'),
    patch: asks('patch'),
    delete: asks('delete'),
  }

  return {
    url,
    http,
    ready: api.ready,
    /** What it printed for the person at its machine. */
    said,
    /** Logs in and returns the session cookie. */
    async login(username = 'chen', password = PASSWORD, userAgent = 'test'): Promise<string> {
      const response = await http
        .post('/api/session')
        .set('User-Agent', userAgent)
        .send({ username, password })
        .expect(201)
      return String(response.get('Set-Cookie')?.[0]).split(';')[0] ?? ''
    },
    /** Books as the bot. `id`: as the patient knows the appointment; `storedId`: as staff and the database know it. */
    async book(patientName: string, more: object = {}): Promise<BookAnswer['appointment'] & { storedId: string }> {
      const { body } = await http
        .post('/api/appointments')
        .set('Authorization', `Bearer ${BOT_KEY}`)
        .send({ patientName, doctorId: 'dr_1', scheduledTime: new Date().toISOString(), ...more })
        .expect(201)
      return { ...body.appointment, id: body.appointment.link, storedId: body.appointment.id }
    },
    /** Resolves to a connected socket; rejects with the problem document if it is refused. */
    async connect(auth: SocketAuth, cookie = '', headers: Record<string, string> = {}): Promise<LiveClient> {
      const socket: LiveClient = io(url, {
        auth,
        extraHeaders: { cookie, origin: url, ...headers },
        forceNew: true,
        reconnection: false,
      })
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
