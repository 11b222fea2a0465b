import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, get, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { json } from 'node:stream/consumers'
import { Server as SocketServer } from 'socket.io'
import { io } from 'socket.io-client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Gateway, startGateway } from './gateway.ts'
import { freePort } from './processes/free-port.ts'
import { listen } from './stand-ins/listener.ts'

let api: Server
let stopApi: () => void
let gateway: Gateway
let pages: string
let url: string

beforeEach(async () => {
  pages = await mkdtemp(join(tmpdir(), 'anteroom-pages-'))
  await writeFile(join(pages, 'index.html'), 'the patient page')
  await writeFile(join(pages, 'doctor.html'), 'the doctor page')
  await writeFile(join(pages, 'admin.html'), 'the admin page')
  await writeFile(join(pages, 'display.html'), 'the screen')
  api = createServer((request, response) => {
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ path: request.url, headers: request.headers }))
  })
  const listener = await listen(api)
  stopApi = listener.stop
  const nobody = `http://127.0.0.1:${await freePort()}`
  const targets = { api: `http://127.0.0.1:${listener.port}`, bot: nobody, workers: nobody }
  gateway = await startGateway({
    port: 0,
    bindAddress: '127.0.0.1',
    publicUrl: 'https://queue.example.org',
    targets,
    pages,
  })
  url = `http://127.0.0.1:${gateway.port}`
})
afterEach(async () => {
  await gateway.stop()
  stopApi()
  await rm(pages, { recursive: true, force: true })
})

test('pages are served at their addresses', async () => {
  const body = async (path: string) => (await fetch(url + path)).text()

  expect(await body('/')).toBe('the patient page')
  expect(await body('/a/4f2c')).toBe('the patient page')
  expect(await body('/doctor')).toBe('the doctor page')
  expect(await body('/desk')).toBe('the doctor page')
  expect(await body('/admin')).toBe('the admin page')
  expect(await body('/admin/doctors')).toBe('the admin page')
  expect(await body('/reports')).toBe('the admin page')
  expect(await body('/display')).toBe('the screen')
  expect((await fetch(`${url}/doctor.htm`)).status).toBe(404)
})

test('a call reaches the API whole, and the caller is named by the gateway alone', async () => {
  const answer = await fetch(`${url}/api/doctors?day=2026-12-01`, { headers: { 'x-forwarded-for': '6.6.6.6' } })

  const { path, headers } = (await answer.json()) as { path: string; headers: Record<string, string> }
  expect(path).toBe('/api/doctors?day=2026-12-01')
  expect(headers['x-forwarded-for']).toMatch(/127\.0\.0\.1$/)
  expect(headers['x-forwarded-proto']).toBe('http')
  expect(headers['x-forwarded-host']).toBe(`127.0.0.1:${gateway.port}`)
})

test('what came in under the public address came by its protocol, as a tunnel ends the https', async () => {
  const call = get(`${url}/api/doctors`, { headers: { host: 'queue.example.org' } })
  const [response] = await once(call, 'response')

  const { headers } = (await json(response)) as { headers: Record<string, string> }
  expect(headers['x-forwarded-proto']).toBe('https')
})

test('pages name their address to nobody and run no foreign script; only the dashboard may write styles', async () => {
  const headers = async (path: string) => (await fetch(url + path)).headers
  const patient = await headers('/a/4f2c')

  expect(patient.get('referrer-policy')).toBe('no-referrer')
  expect(patient.get('x-robots-tag')).toBe('noindex')
  expect(patient.get('content-security-policy')).toMatch(/default-src 'self';style-src 'self';/)
  for (const path of ['/doctor', '/admin', '/admin/doctors'])
    expect((await headers(path)).get('content-security-policy')).toContain("style-src 'self' 'unsafe-inline'")
})

test('for a service that is away it answers with a problem document', async () => {
  const answer = await fetch(`${url}/twilio/whatsapp`, { method: 'POST' })

  expect(answer.status).toBe(503)
  expect(answer.headers.get('retry-after')).toBe('2')
  expect(answer.headers.get('content-type')).toContain('application/problem+json')
  expect(await answer.json()).toMatchObject({ status: 503, reason: 'unavailable' })
})

test('a websocket passes through, and a lost service only ends the socket', async () => {
  const sockets = new SocketServer(api)
  sockets.on('connection', (socket) => socket.emit('hello', socket.conn.transport.name))
  const client = io(url, { transports: ['websocket'], reconnection: false })
  try {
    const [transport] = await new Promise<string[]>((resolve) => client.once('hello', (...words) => resolve(words)))
    expect(transport).toBe('websocket')

    const lost = new Promise((resolve) => client.once('disconnect', resolve))
    sockets.disconnectSockets(true)
    await lost
    api.close()
    api.closeAllConnections()
    if (api.listening) await once(api, 'close')
    expect((await fetch(`${url}/api/doctors`)).status).toBe(503)
  } finally {
    client.disconnect()
    await sockets.close()
  }
})
