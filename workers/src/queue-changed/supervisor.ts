import { QUEUE_CHANGED, type QueueChangedJob } from '@anteroom/contracts/jobs.ts'
import { pollLoop } from '@anteroom/service/poll-loop.ts'
import { evictionFault, healthCheckOptions } from '@anteroom/service/redis-health.ts'
import { Queue } from 'bullmq'
import { Redis } from 'ioredis'
import type { Logger } from 'pino'
import type { Evaluator } from '../alerts/evaluate.ts'
import { openQueueChangedWorker, type QueueChangedWorker } from './worker.ts'

/** With both, a bell that has gone silent is replaced well within ten seconds. */
const LOOK_EVERY_MS = 2_000
const OLDEST_RING_MS = 5_000

type Health = { state: 'fit' } | { state: 'away' } | { state: 'evicts'; fault: string }

/**
 * Looks at a queue at once when the API rings. Redis may be absent, freeze, be emptied, die and come back: the bell is
 * silent meanwhile, and the sweep does without it. One that hangs on a connection of its own, and one that runs but takes
 * no rings, is replaced by another on new connections. A Redis that evicts is not used.
 */
export function superviseQueueChangedWorker(redisUrl: string, evaluate: Evaluator['evaluate'], log: Logger) {
  const redis = new Redis(redisUrl, healthCheckOptions)
  redis.on('error', (error) => log.debug({ err: error.message }, 'redis'))
  const rings = new Queue<QueueChangedJob>(QUEUE_CHANGED, { connection: redis, skipVersionCheck: true })
  rings.on('error', (error) => log.debug({ err: error.message }, 'doorbell'))

  let bell: QueueChangedWorker | null = null
  let takenBefore = 0
  let said: Health['state'] | null = null

  const health = (): Promise<Health> =>
    evictionFault(redis).then(
      (fault) => (fault === null ? { state: 'fit' } : { state: 'evicts', fault }),
      () => ({ state: 'away' }),
    )

  /** True if rings wait although the bell is there to take them. */
  async function takesNothing({ taken }: QueueChangedWorker): Promise<boolean> {
    const before = takenBefore
    takenBefore = taken()
    const [oldest] = await rings.getJobs('waiting', 0, 0, true)
    return oldest !== undefined && taken() === before && Date.now() - oldest.timestamp > OLDEST_RING_MS
  }

  function open() {
    bell = openQueueChangedWorker(redisUrl, evaluate, log)
    takenBefore = 0
  }

  function drop() {
    const silent = bell
    bell = null
    silent?.close(true).catch((error: Error) => log.debug({ err: error.message }, 'doorbell'))
  }

  function say(found: Health) {
    if (found.state === said) return
    said = found.state
    if (found.state === 'fit') log.info('the doorbell is connected')
    else if (found.state === 'away') log.warn('Redis does not answer; the sweep does without it')
    else log.error(`The doorbell is off and the sweep does without it. ${found.fault}`)
  }

  async function tend() {
    const found = await health()
    say(found)
    if (found.state !== 'fit') drop()
    else if (bell === null) open()
    else if (await takesNothing(bell).catch(() => false)) {
      log.warn('the doorbell takes no rings; it is replaced')
      drop()
      open()
    }
  }

  const tending = pollLoop(LOOK_EVERY_MS, tend)

  return {
    async stop(): Promise<void> {
      await tending.stop()
      if (bell !== null) await bell.close((await health()).state !== 'fit')
      await rings.close()
      redis.disconnect()
    },
  }
}
