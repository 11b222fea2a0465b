import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { Redis } from 'ioredis'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { newConversation } from './conversation/model.ts'
import { sealWith } from './seal.ts'
import { openSessions, type Session, type Sessions } from './sessions.ts'

const DAY = 86_400_000
const prefix = `test:sessions:${Date.now()}:`
const seal = sealWith('k'.repeat(40))
const who = 'sms:+12025550143'

let now = Date.now()
const session = (patientName: string): Session => ({
  state: { ...newConversation('es'), patientName },
  last: { messageId: 'SM1', replies: [{ text: `Hola, ${patientName}`, choices: [] }] },
  savedAt: now,
})

const opened: Sessions[] = []
async function open(redisUrl: string = inject('redisUrl')): Promise<Sessions> {
  const sessions = await openSessions({ redisUrl, seal, clock: () => now, log: pino({ level: 'silent' }), prefix })
  opened.push(sessions)
  return sessions
}

/** Stands between a client and Redis, and can stop passing on what is said. */
async function startRelay(redisUrl: string) {
  const { hostname, port } = new URL(redisUrl)
  const sockets: Socket[] = []
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname)
    sockets.push(client, upstream)
    client.pipe(upstream).pipe(client)
    for (const socket of [client, upstream]) socket.on('error', () => socket.destroy())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `redis://127.0.0.1:${(server.address() as AddressInfo).port}`,
    freeze() {
      for (const socket of sockets) socket.unpipe().pause()
    },
    close() {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}

let redis: Redis
beforeAll(() => {
  redis = new Redis(inject('redisUrl'))
})
afterEach(async () => {
  for (const sessions of opened.splice(0)) sessions.close()
  const keys = await redis.keys(`${prefix}*`)
  if (keys.length > 0) await redis.del(keys)
})
afterAll(() => redis.quit())

describe('with Redis', () => {
  it('a conversation is found again by another process', async () => {
    await (await open()).save(who, session('Ana'))
    const other = await open()

    expect(await other.load(who)).toEqual(session('Ana'))
    expect(await other.load('sms:+12025550144')).toBeNull()
  })

  it('nothing there can be read, and it goes after a day', async () => {
    await (await open()).save(who, session('Ana'))
    const [key = ''] = await redis.keys(`${prefix}*`)
    const value = await redis.getBuffer(key)

    expect(key).not.toContain('2025550143')
    expect(value?.toString('latin1')).not.toMatch(/Ana|Hola/)
    expect(await redis.ttl(key)).toBeGreaterThan(DAY / 1000 - 10)
    expect(await redis.ttl(key)).toBeLessThanOrEqual(DAY / 1000)
  })

  it('what cannot be opened is no conversation', async () => {
    await (await open()).save(who, session('Ana'))
    const [key = ''] = await redis.keys(`${prefix}*`)
    const other = await open()
    expect(await other.load(who)).toEqual(session('Ana'))
    await redis.set(key, 'something else')

    expect(await other.load(who)).toBeNull()
  })

  it('of two copies the later one holds', async () => {
    const here = await open()
    await here.save(who, session('Ana'))
    now += 1_000
    const there = await open()
    await there.save(who, session('Leo'))

    expect((await here.load(who))?.state.patientName).toBe('Leo')
  })
})

describe('without Redis', () => {
  it('conversations go on from memory, for a day', async () => {
    const sessions = await open('redis://127.0.0.1:1')
    expect(await sessions.load(who)).toBeNull()
    await sessions.save(who, session('Ana'))
    expect(await sessions.load(who)).toEqual(session('Ana'))

    now += DAY + 1
    expect(await sessions.load(who)).toBeNull()
  })

  it('that stops answering, a reply waits half a second at most for each step', async () => {
    const between = await startRelay(inject('redisUrl'))
    const sessions = await open(between.url)
    await sessions.save(who, session('Ana'))
    expect(await redis.keys(`${prefix}*`)).toHaveLength(1)
    between.freeze()
    const began = performance.now()

    now += 1_000
    await sessions.save(who, session('Leo'))
    expect((await sessions.load(who))?.state.patientName).toBe('Leo')

    expect(performance.now() - began).toBeLessThan(2_000)
    between.close()
  })
})
