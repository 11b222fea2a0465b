import { pino } from 'pino'
import { readConfig } from './config.ts'
import { startApi } from './server.ts'

const config = readConfig()
const log = pino({ level: config.LOG_LEVEL, name: 'api' })
if (config.AUTH === 'off') log.warn('AUTH=off: whoever reaches this API may work every queue. For a local demo only.')

const api = startApi(config, log)

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, async () => {
    setTimeout(() => process.exit(1), 10_000).unref()
    await api.close()
    process.exit(0)
  })
}

log.info({ port: await api.port }, 'the API listens')
await api.ready
