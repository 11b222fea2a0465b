import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { expect, inject } from 'vitest'
import { freePort } from '../processes/free-port.ts'

/** The program of the Redis that all tests share. */
async function program(): Promise<string> {
  const shared = new Redis(inject('redisUrl'))
  const path = /^executable:(.+)$/m.exec(await shared.info('server'))?.[1]?.trim()
  shared.disconnect()
  if (path === undefined) throw new Error('Redis does not say what program it is')
  return path
}

/** A Redis of the test's own, to be killed, frozen and emptied. */
export async function startTestRedis() {
  const [command, port, folder] = [await program(), await freePort(), await mkdtemp(join(tmpdir(), 'anteroom-redis-'))]
  const url = `redis://127.0.0.1:${port}`
  const redis = new Redis(url, { maxRetriesPerRequest: null })
  redis.on('error', () => {})

  function run() {
    const args = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder, '--save', '']
    return spawn(command, args, { stdio: 'ignore' })
  }
  let server = run()
  const isUp = () => expect.poll(() => redis.ping(), { timeout: 10_000 }).toBe('PONG')
  await isUp()

  async function kill() {
    if (server.exitCode !== null || server.signalCode !== null) return
    const ended = once(server, 'exit')
    server.kill('SIGKILL')
    await ended
  }

  return {
    url,
    /** A connection that waits while it is away. */
    redis,
    kill,
    async start() {
      server = run()
      await isUp()
    },
    /** From now on it accepts connections and answers nothing. */
    freeze: () => server.kill('SIGSTOP'),
    thaw: () => server.kill('SIGCONT'),
    async close() {
      redis.disconnect()
      await kill()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export type TestRedis = Awaited<ReturnType<typeof startTestRedis>>
