import { evictionFaultAt } from '@anteroom/service/redis-health.ts'
import { closeOnSignal, endIfRefused, processLog } from '@anteroom/service/run-service.ts'
import { readConfig } from './config.ts'
import { startWorkers } from './server.ts'

const config = readConfig()
const log = processLog('workers', config.LOG_LEVEL)

const fault = await evictionFaultAt(config.REDIS_URL)
if (fault !== null) {
  process.stderr.write(`The workers cannot start with this Redis: ${fault}\n`)
  process.exit(1)
}
const workers = startWorkers(config, log)
closeOnSignal(workers, config.DRAIN_SECONDS)
log.info({ port: await workers.port }, 'the workers listen')
await endIfRefused(workers.ready)
