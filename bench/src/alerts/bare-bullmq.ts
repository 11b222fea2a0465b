import { createServer } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { Queue, Worker } from 'bullmq'
import { Redis } from 'ioredis'

/**
 * BullMQ alone, as a separate process: `/?jobs=50&everyMs=150` adds 50 jobs, one every 150 ms, and answers with the
 * milliseconds from each add to its handler.
 */
const redisUrl = process.env.REDIS_URL ?? ''
const connect = () => new Redis(redisUrl, { maxRetriesPerRequest: null })
const name = `bench-${process.pid}`
const queue = new Queue<{ job: number }>(name, { connection: connect() })
const handled = new Map<number, () => void>()
new Worker<{ job: number }>(name, async ({ data }) => handled.get(data.job)?.(), { connection: connect() })

let jobs = 0

async function addJob(): Promise<number> {
  const job = jobs++
  const { promise, resolve } = Promise.withResolvers<void>()
  handled.set(job, resolve)
  const start = performance.now()
  await queue.add('changed', { job }, { removeOnComplete: true, removeOnFail: true })
  await promise
  handled.delete(job)
  return performance.now() - start
}

createServer(async ({ url = '' }, response) => {
  const { searchParams } = new URL(url, 'http://127.0.0.1')
  const times: Promise<number>[] = []
  for (let left = Number(searchParams.get('jobs')); left > 0; left--) {
    times.push(addJob())
    await pause(Number(searchParams.get('everyMs')))
  }
  response.end(JSON.stringify(await Promise.all(times)))
}).listen(Number(process.env.PORT), '127.0.0.1')

process.once('SIGTERM', () => process.exit(0))
