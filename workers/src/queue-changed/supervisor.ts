import { QUEUE_CHANGED, type QueueChangedJob } from '@anteroom/contracts/jobs.ts'
import { pollLoop } from '@anteroom/service/poll-loop.ts'
import { evictionFault, healthCheckOptions } from '@anteroom/service/redis-health.ts'
import { Queue } from 'bullmq'
import { Redis } from 'ioredis'
import type { Logger } from 'pino'
import type { Evaluator } from '../alerts/evaluate.ts'
import { openQueueChangedWorker, type QueueChangedWorker } from './worker.ts'

/** With both, a worker that takes no jobs is replaced well within ten seconds. */
const CHECK_EVERY_MS = 2_000
const OLDEST_JOB_MS = 5_000

type Health = { state: 'fit' } | { state: 'away' } | { state: 'evicts'; fault: string }

/**
 * Evaluates a queue at once when the API says that it changed. Redis may be absent, freeze, be emptied, die and come
 * back: until then the sweep does the work. A worker that hangs on a connection, or runs but takes no jobs, is replaced
 * by one on new connections. A Redis that evicts is not used.
 */
export function superviseQueueChangedWorker(redisUrl: string, evaluate: Evaluator['evaluate'], log: Logger) {
  const redis = new Redis(redisUrl, healthCheckOptions)
  redis.on('error', (error) => log.debug({ err: error.message }, 'redis'))
  const jobs = new Queue<QueueChangedJob>(QUEUE_CHANGED, { connection: redis, skipVersionCheck: true })
  jobs.on('error', (error) => log.debug({ err: error.message }, 'queueChanged jobs'))

  let worker: QueueChangedWorker | null = null
  let takenBefore = 0
  let logged: Health['state'] | null = null

  const health = (): Promise<Health> =>
    evictionFault(redis).then(
      (fault) => (fault === null ? { state: 'fit' } : { state: 'evicts', fault }),
      () => ({ state: 'away' }),
    )

  /** True if jobs wait although the worker is there to take them. */
  async function takesNothing({ taken }: QueueChangedWorker): Promise<boolean> {
    const before = takenBefore
    takenBefore = taken()
    const [oldest] = await jobs.getJobs('waiting', 0, 0, true)
    return oldest !== undefined && taken() === before && Date.now() - oldest.timestamp > OLDEST_JOB_MS
  }

  function open() {
    worker = openQueueChangedWorker(redisUrl, evaluate, log)
    takenBefore = 0
  }

  function drop() {
    const dropped = worker
    worker = null
    dropped?.close(true).catch((error: Error) => log.debug({ err: error.message }, 'queueChanged worker'))
  }

  function logChange(found: Health) {
    if (found.state === logged) return
    logged = found.state
    if (found.state === 'fit') log.info('connected to Redis for queueChanged jobs')
    else if (found.state === 'away') log.warn('Redis does not answer; the sweep does without it')
    else log.error(`No queueChanged jobs are taken and the sweep does without them. ${found.fault}`)
  }

  async function supervise() {
    const found = await health()
    logChange(found)
    if (found.state !== 'fit') drop()
    else if (worker === null) open()
    else if (await takesNothing(worker).catch(() => false)) {
      log.warn('the queueChanged worker takes no jobs; it is replaced')
      drop()
      open()
    }
  }

  const supervising = pollLoop(CHECK_EVERY_MS, supervise)

  return {
    /** How many jobs no worker has taken. Rejects while Redis is away. */
    waiting: () => jobs.getWaitingCount(),
    async stop(): Promise<void> {
      await supervising.stop()
      if (worker !== null) await worker.close((await health()).state !== 'fit')
      await jobs.close()
      redis.disconnect()
    },
  }
}
