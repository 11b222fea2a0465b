import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { Redis } from 'ioredis'
import { expect, inject } from 'vitest'
import { freePort } from '../processes/free-port.ts'
import { newDataDir } from './data-dir.ts'

/** Path of the executable of the Redis that all tests share. */
async function redisExecutable(): Promise<string> {
  const shared = new Redis(inject('redisUrl'))
  const path = /^executable:(.+)$/m.exec(await shared.info('server'))?.[1]?.trim()
  shared.disconnect()
  if (path === undefined) throw new Error('Redis does not name its executable')
  return path
}

/** A Redis for one test, which may kill, freeze and empty it. */
export async function startTestRedis() {
  const [command, port, folder] = [await redisExecutable(), await freePort(), await newDataDir()]
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
    /** A connection whose commands wait while it is down. */
    redis,
    kill,
    async start() {
      server = run()
      await isUp()
    },
    /** It accepts connections from now on, but answers nothing. */
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
