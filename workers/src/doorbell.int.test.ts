import { connect, createServer, type Socket } from 'node:net'
import { doorbell } from '@anteroom/api/publish/doorbell.ts'
import { emptyDay } from '@anteroom/api/queue/example-day.ts'
import { Redis } from 'ioredis'
import { expect, inject, it, onTestFinished, vi } from 'vitest'
import { startDoorbell } from './doorbell.ts'
import { silent } from './example-clinic.ts'
import { unusedPort } from './example-providers.ts'

/** A Redis database that no other test rings in. */
const redisUrl = Object.assign(new URL(inject('redisUrl')), { pathname: '/9' })

/** A way to Redis that can be cut and mended, on a port that stays the same. */
function wayTo(redis: URL, port: number) {
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(Number(redis.port), redis.hostname)
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => {})
    }
    near.pipe(far).pipe(near)
  })
  return {
    mend: () => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve)),
    cut: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
        sockets.clear()
      }),
  }
}

it('makes the workers look at once, also after Redis was away at the start and later', async () => {
  const port = await unusedPort()
  const way = wayTo(redisUrl, port)
  const evaluate = vi.fn(async () => null)
  const workers = startDoorbell(`redis://127.0.0.1:${port}/9`, evaluate, silent)

  const redis = new Redis(redisUrl.href, { enableOfflineQueue: false })
  const bell = doorbell(redis, silent)
  onTestFinished(async () => {
    await workers.stop()
    await way.cut()
    await bell.close()
    redis.disconnect()
  })
  await expect.poll(() => redis.status).toBe('ready')
  const looksAt = (queueId: string) =>
    expect.poll(() => evaluate.mock.calls.flat(), { timeout: 10_000 }).toContain(queueId)

  await way.mend()
  bell.ring({ ...emptyDay, _id: 'dr_1:2026-12-01', rev: 1 })
  await looksAt('dr_1:2026-12-01')

  await way.cut()
  bell.ring({ ...emptyDay, _id: 'dr_2:2026-12-01', rev: 1 })
  await way.mend()
  await looksAt('dr_2:2026-12-01')
})

it('is closed in no time when there is no Redis', async () => {
  const workers = startDoorbell(`redis://127.0.0.1:${await unusedPort()}`, async () => null, silent)
  await workers.stop()
}, 2_000)
