import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { queueChangedNotifier } from '@anteroom/api/publish/queue-changed.ts'
import type { QueueId } from '@anteroom/contracts/queue.ts'
import { unusedPort } from '@anteroom/providers/testing/example-providers.ts'
import { emptyDay } from '@anteroom/queue/testing/example-day.ts'
import { startTestRedis, type TestRedis } from '@anteroom/service/testing/redis.ts'
import { Redis } from 'ioredis'
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { openTestDay, silent } from '../testing/clinic.ts'
import { superviseQueueChangedWorker } from './supervisor.ts'

let example: TestRedis

beforeEach(async () => {
  example = await startTestRedis()
})
afterEach(() => example.close())

/** A way to Redis that can go dead: what is connected stays so and hears nothing more, what connects anew does. */
async function wayTo(url: string) {
  const goesDead: (() => void)[] = []
  const server = createServer((near) => {
    const { hostname, port } = new URL(url)
    const far = connect(Number(port), hostname)
    for (const socket of [near, far]) socket.on('error', () => {})
    near.on('close', () => far.destroy())
    far.on('close', () => near.destroy())
    near.pipe(far).pipe(near)
    goesDead.push(() => silence(near, far))
  })
  function silence(near: Socket, far: Socket) {
    near.unpipe(far)
    far.unpipe(near)
    near.resume()
    far.resume()
  }
  const port = await unusedPort()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return {
    url: `redis://127.0.0.1:${port}`,
    goDead: () => {
      for (const die of goesDead.splice(0)) die()
    },
  }
}

/** The workers' end of the bell; `looks` are the queues that it made them look at. */
function listen(url = example.url, evaluate = async (_: QueueId) => {}) {
  const looks: string[] = []
  const workers = superviseQueueChangedWorker(
    url,
    async (queueId) => {
      looks.push(queueId)
      await evaluate(queueId)
      return null
    },
    silent,
  )
  let stopped: Promise<void> | null = null
  const stop = () => {
    stopped ??= workers.stop()
    return stopped
  }
  onTestFinished(stop)
  return { looks, stop }
}

let rev = 0
/** The API's end of the bell, once it is connected. */
async function ringer() {
  const redis = new Redis(example.url, { enableOfflineQueue: false, commandTimeout: 1_000 })
  redis.on('error', () => {})
  const bell = queueChangedNotifier(redis, silent)
  onTestFinished(async () => {
    await bell.close()
    redis.disconnect()
  })
  await expect.poll(() => redis.status).toBe('ready')
  return (queueId: string) => {
    rev += 1
    bell.notify({ ...emptyDay, _id: queueId as QueueId, rev })
  }
}

/** Rings until the workers have looked, as the API does with each command; `withinMs` from now on. */
const isHeard = (ring: (queueId: string) => void, looks: string[], withinMs = 10_000) => {
  const queueId = `dr_${rev}:2026-12-01`
  return expect
    .poll(
      () => {
        ring(queueId)
        return looks
      },
      { timeout: withinMs, interval: 100 },
    )
    .toContain(queueId)
}

describe('the doorbell makes the workers look at once', () => {
  it('also after Redis was killed', async () => {
    const { looks } = listen()
    await isHeard(await ringer(), looks)
    await example.kill()
    await example.start()
    await isHeard(await ringer(), looks)
  })

  it('also if Redis was away at the start', async () => {
    await example.kill()
    const { looks } = listen()
    await example.start()
    await isHeard(await ringer(), looks)
  })

  it('also after Redis was emptied', async () => {
    const { looks } = listen()
    const ring = await ringer()
    await isHeard(ring, looks)
    await example.redis.flushall()
    await isHeard(ring, looks)
  })

  it('also after Redis was frozen', async () => {
    const { looks } = listen()
    await isHeard(await ringer(), looks)
    example.freeze()
    const asked = new Redis(example.url, { commandTimeout: 2_500, maxRetriesPerRequest: 0, enableReadyCheck: false })
    asked.on('error', () => {})
    await expect(asked.ping()).rejects.toThrow()
    asked.disconnect()
    example.thaw()
    await isHeard(await ringer(), looks)
  })

  it('also after the connections of the workers went dead without a word', async () => {
    const way = await wayTo(example.url)
    const { looks } = listen(way.url)
    const ring = await ringer()
    await isHeard(ring, looks)
    way.goDead()
    await isHeard(ring, looks)
  })

  it('also after it ran but took no rings, by another within ten seconds', async () => {
    const { promise: forever, resolve: end } = Promise.withResolvers<void>()
    onTestFinished(() => end())
    const { looks } = listen(example.url, (queueId) => (queueId.startsWith('stuck') ? forever : Promise.resolve()))
    const ring = await ringer()
    await isHeard(ring, looks)
    for (let count = 0; count < 8; count++) ring(`stuck_${count}:2026-12-01`)
    await expect.poll(() => looks.filter((queueId) => queueId.startsWith('stuck'))).toHaveLength(8)
    ring('dr_late:2026-12-01')
    await expect.poll(() => looks, { timeout: 10_000 }).toContain('dr_late:2026-12-01')
  })
})

describe('a Redis that evicts', () => {
  const evict = (policy: string) => example.redis.config('SET', 'maxmemory-policy', policy)
  const listeners = async () => (await example.redis.client('LIST'))?.toString().match(/cmd=bzpopmin/g)?.length ?? 0

  it('is let go of while it does, and used again when it is mended', async () => {
    const { looks } = listen()
    const ring = await ringer()
    await isHeard(ring, looks)
    await expect.poll(listeners).toBe(1)
    await evict('allkeys-lru')
    await expect.poll(listeners, { timeout: 5_000 }).toBe(0)
    await evict('noeviction')
    await isHeard(ring, looks)
  })

  it('keeps the workers from starting, and they say what mends it', async () => {
    await evict('volatile-lru')
    const workers = spawn(process.execPath, [join(import.meta.dirname, '../main.ts')], {
      env: { MONGO_URL: 'mongodb://127.0.0.1:9/none', REDIS_URL: example.url, PORT: '0' },
    })
    const [said, [code]] = await Promise.all([text(workers.stderr), once(workers, 'exit')])
    expect(code).toBe(1)
    expect(said).toContain('maxmemory-policy volatile-lru')
    expect(said).toContain('redis-cli CONFIG SET maxmemory-policy noeviction')
  })
})

it.each(['absent', 'frozen'])('the workers start while Redis is %s', async (state) => {
  if (state === 'frozen') example.freeze()
  else await example.kill()
  const { mongoUrl, close } = await openTestDay()
  onTestFinished(close)
  const workers = spawn(process.execPath, [join(import.meta.dirname, '../main.ts')], {
    env: { MONGO_URL: mongoUrl, REDIS_URL: example.url, PORT: '0' },
  })
  onTestFinished(() => void workers.kill('SIGKILL'))
  let said = ''
  workers.stdout.on('data', (chunk) => {
    said += chunk
  })
  await expect.poll(() => said, { timeout: 10_000 }).toContain('the workers are ready')
  const ended = once(workers, 'exit')
  workers.kill('SIGTERM')
  expect((await ended)[0]).toBe(0)
  if (state === 'absent') await example.start()
})

it('is closed in no time while Redis is frozen', async () => {
  const { looks, stop } = listen()
  await isHeard(await ringer(), looks)
  example.freeze()
  const begun = Date.now()
  await stop()
  expect(Date.now() - begun).toBeLessThan(4_000)
})

it('is closed in no time when there is no Redis', async () => {
  await superviseQueueChangedWorker(`redis://127.0.0.1:${await unusedPort()}`, async () => null, silent).stop()
}, 2_000)
