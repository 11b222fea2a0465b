import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { QUEUE_CHANGED, type QueueChangedJob, queueChangedJobId } from '@anteroom/contracts/jobs.ts'
import type { QueueId } from '@anteroom/contracts/queue.ts'
import { freePort } from '@anteroom/local/processes/free-port.ts'
import { listen as listenOn } from '@anteroom/local/stand-ins/listener.ts'
import { startTestRedis, type TestRedis } from '@anteroom/local/testing/redis.ts'
import { Queue } from 'bullmq'
import { Redis } from 'ioredis'
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { LINK_SECRET, openTestDay, silent } from '../testing/clinic.ts'
import { superviseQueueChangedWorker } from './supervisor.ts'

let example: TestRedis

beforeEach(async () => {
  example = await startTestRedis()
})
afterEach(() => example.close())

/** A proxy to Redis that can go dead: open connections stay open and get nothing more, new ones work. */
async function proxyTo(url: string) {
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
  const { port, stop } = await listenOn(server)
  onTestFinished(stop)
  return {
    url: `redis://127.0.0.1:${port}`,
    goDead: () => {
      for (const die of goesDead.splice(0)) die()
    },
  }
}

/** A supervised worker; `evaluated` are the queues of its jobs. */
function listen(url = example.url, evaluate = async (_: QueueId) => {}) {
  const evaluated: string[] = []
  const workers = superviseQueueChangedWorker(
    url,
    async (queueId) => {
      evaluated.push(queueId)
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
  return { evaluated, stop }
}

let rev = 0
/** Adds a job for a queue, as the API does, once it is connected. */
async function notifier() {
  const redis = new Redis(example.url, { enableOfflineQueue: false, commandTimeout: 1_000 })
  redis.on('error', () => {})
  const jobs = new Queue<QueueChangedJob>(QUEUE_CHANGED, { connection: redis })
  jobs.on('error', () => {})
  onTestFinished(async () => {
    await jobs.close()
    redis.disconnect()
  })
  await expect.poll(() => redis.status).toBe('ready')
  return (queueId: string) => {
    rev += 1
    if (redis.status !== 'ready') return
    const job = { queueId: queueId as QueueId, rev }
    const options = { jobId: queueChangedJobId(job), removeOnComplete: true, removeOnFail: true }
    jobs.add('changed', job, options).catch(() => {})
  }
}

/** Adds jobs for a queue, as the API does with each command, until it is evaluated, within `withinMs`. */
const isEvaluated = (notify: (queueId: string) => void, evaluated: string[], withinMs = 10_000) => {
  const queueId = `dr_${rev}:2026-12-01`
  return expect
    .poll(
      () => {
        notify(queueId)
        return evaluated
      },
      { timeout: withinMs, interval: 100 },
    )
    .toContain(queueId)
}

describe('a queueChanged job has its queue evaluated at once', () => {
  it('also after Redis was killed', async () => {
    const { evaluated } = listen()
    await isEvaluated(await notifier(), evaluated)
    await example.kill()
    await example.start()
    await isEvaluated(await notifier(), evaluated)
  })

  it('also if Redis was away at the start', async () => {
    await example.kill()
    const { evaluated } = listen()
    await example.start()
    await isEvaluated(await notifier(), evaluated)
  })

  it('also after Redis was emptied', async () => {
    const { evaluated } = listen()
    const notify = await notifier()
    await isEvaluated(notify, evaluated)
    await example.redis.flushall()
    await isEvaluated(notify, evaluated)
  })

  it('also after Redis was frozen', async () => {
    const { evaluated } = listen()
    await isEvaluated(await notifier(), evaluated)
    example.freeze()
    const asked = new Redis(example.url, { commandTimeout: 2_500, maxRetriesPerRequest: 0, enableReadyCheck: false })
    asked.on('error', () => {})
    await expect(asked.ping()).rejects.toThrow()
    asked.disconnect()
    example.thaw()
    await isEvaluated(await notifier(), evaluated)
  })

  it('also after the connections of the workers went dead without being closed', async () => {
    const proxy = await proxyTo(example.url)
    const { evaluated } = listen(proxy.url)
    const notify = await notifier()
    await isEvaluated(notify, evaluated)
    proxy.goDead()
    await isEvaluated(notify, evaluated)
  })

  it('also after the worker ran but took no jobs, by another within ten seconds', async () => {
    const { promise: forever, resolve: end } = Promise.withResolvers<void>()
    onTestFinished(() => end())
    const { evaluated } = listen(example.url, (queueId) => (queueId.startsWith('stuck') ? forever : Promise.resolve()))
    const notify = await notifier()
    await isEvaluated(notify, evaluated)
    for (let count = 0; count < 8; count++) notify(`stuck_${count}:2026-12-01`)
    await expect.poll(() => evaluated.filter((queueId) => queueId.startsWith('stuck'))).toHaveLength(8)
    notify('dr_late:2026-12-01')
    await expect.poll(() => evaluated, { timeout: 10_000 }).toContain('dr_late:2026-12-01')
  })
})

describe('a Redis that evicts', () => {
  const evict = (policy: string) => example.redis.config('SET', 'maxmemory-policy', policy)
  const listeners = async () => (await example.redis.client('LIST'))?.toString().match(/cmd=bzpopmin/g)?.length ?? 0

  it('is not used while it does, and used again when that is corrected', async () => {
    const { evaluated } = listen()
    const notify = await notifier()
    await isEvaluated(notify, evaluated)
    await expect.poll(listeners).toBe(1)
    await evict('allkeys-lru')
    await expect.poll(listeners, { timeout: 5_000 }).toBe(0)
    await evict('noeviction')
    await isEvaluated(notify, evaluated)
  })

  it('keeps the workers from starting, and they say what corrects it', async () => {
    await evict('volatile-lru')
    const workers = spawn(process.execPath, [join(import.meta.dirname, '../main.ts')], {
      env: { MONGO_URL: 'mongodb://127.0.0.1:9/none', REDIS_URL: example.url, LINK_SECRET, PORT: '0' },
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
    env: { MONGO_URL: mongoUrl, REDIS_URL: example.url, LINK_SECRET, PORT: '0' },
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

it('closes at once while Redis is frozen', async () => {
  const { evaluated, stop } = listen()
  await isEvaluated(await notifier(), evaluated)
  example.freeze()
  const begun = Date.now()
  await stop()
  expect(Date.now() - begun).toBeLessThan(4_000)
})

it('closes at once when there is no Redis', async () => {
  await superviseQueueChangedWorker(`redis://127.0.0.1:${await freePort()}`, async () => null, silent).stop()
}, 2_000)
