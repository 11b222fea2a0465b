import { pino } from 'pino'
import { readConfig } from './config.ts'
import { evictionFaultAt } from './redis-fitness.ts'
import { startWorkers } from './server.ts'

const config = readConfig()
const log = pino({ level: config.LOG_LEVEL, name: 'workers' })

const fault = await evictionFaultAt(config.REDIS_URL)
if (fault !== null) {
  process.stderr.write(`The workers cannot start with this Redis: ${fault}\n`)
  process.exit(1)
}
const workers = startWorkers(config, log)

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, async () => {
    setTimeout(() => process.exit(1), 10_000).unref()
    await workers.close()
    process.exit(0)
  })
}

log.info({ port: await workers.port }, 'the workers listen')
await workers.ready
